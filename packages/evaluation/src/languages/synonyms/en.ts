import { readSynonyms } from './read-synonyms.js';

export const englishSynonyms = readSynonyms(`
apartment, flat, unit, condo, condominium, apartments, flats
  a place in a block, place in a tower block, something in an apartment building, in a block of flats,
  in an apartment complex, council flat, bhk, a two bhk, a three bhk, two bed flat, one bed flat, one bedder,
  two bedder, gated society flat, society flat, builder floor, independent floor, all on one level in a block,
  walk-up, brownstone flat, purpose-built flat, high-rise, a condo unit, co-op, tenement flat, penthouse,
  studio, maisonette

house, home, single-family home, independent house, houses, semi detached, cottage, terraced
  place with its own front door, a whole house, an entire house, the whole property to myself, family home,
  bungalow, a proper house, two up two down, four bed house, three bed house, my own four walls and a roof,
  somewhere with an upstairs, house with a yard, kothi, ranch house, colonial,
  something with stairs and a back yard, dormer bungalow, hoose, detached, semi, villa, townhouse

detached house, detached, standalone house, single-family detached
  free-standing, free-standing house, standing on its own, stands on its own, stand-alone, stand-alone house,
  no shared walls, no party walls, no adjoining neighbours, nobody attached to us, unattached house,
  on its own plot, house on its own land, house all by itself, independent bungalow, space all round it,
  neighbours not attached, nothing joined on, four walls of its own

semi-detached house, semi-detached, semi
  a semi, three bed semi, four bed semi, attached on one side, joined on one side, neighbours on one side only,
  one shared wall, one party wall, half of a pair, one half of a double, twin house, twin home,
  half a duplex house, linked on one side, one adjoining neighbour, only one side attached,
  two houses stuck together

terraced house, terrace house, townhouse, row house, end of terrace
  mid-terrace, end terrace, victorian terrace, georgian terrace, terraced cottage, house in a row, one in a row,
  in a row of houses, attached on both sides, joined on both sides, neighbours either side, rowhome, town home,
  linked houses in a row, middle of a row, brownstone, houses all in a line, back-to-back,
  two up two down in a row, row villa, mews house

studio, studio flat, studio apartment, bedsit, efficiency
  one room with a kitchenette, everything in one room, all in one room, single room with kitchenette,
  one-room flat, one-room apartment, bedsitter, bachelor apartment, bachelor pad, one rk, single room kitchen,
  sleeping and living in one, bed and living in the same room, combined bedroom and living room, granny studio,
  open-plan one room, pied-a-terre studio, efficiency unit, microflat, micro apartment, studette

room in a shared flat, room in a shared house, house share, flat share, room
  a room to rent, renting a room, just a bedroom, just one bedroom for me, own bedroom shared kitchen,
  shared kitchen and bathroom, flatshare, houseshare, digs, lodging, lodgings, lodger, room with housemates,
  room with flatmates, room with roommates, spare room, double room in a house, box room, paying guest,
  pg accommodation, single occupancy pg, pg room, hmo room, living with housemates, co-living,
  moving in with roommates

loft, attic flat, loft apartment, top-floor conversion
  under the roof, under the eaves, sloping ceilings, slanted ceilings, attic conversion, loft conversion,
  converted attic, roof flat, garret, in the rafters, up in the roof space, warehouse conversion,
  old factory conversion, industrial style conversion, converted warehouse, exposed beams, mansard flat,
  attic apartment, room in the roof, skylights instead of windows

penthouse, penthouse apartment
  the very top of the tower, whole top floor, top floor luxury, entire top storey, rooftop apartment, sky villa,
  sky home, crown of the building, luxury flat on the roof, top of the building with terrace,
  wraparound terrace at the top, private lift to the top, sky duplex, rooftop residence,
  skyline views all round, highest flat in the block

plot of land, building plot, land, site, lot
  somewhere to build, land to build on, bare land, empty plot, vacant lot, vacant land, a parcel,
  parcel of land, building site, self-build plot, self-build, an acre, couple of acres, half an acre,
  greenfield, a site with planning, site with planning permission, want to build ourselves, building our own,
  build my own house, na plot, residential plot, gated plot, villa plot, open land, serviced site,
  thirty by forty site, two hundred gaj, some ground, infill lot, acreage

commercial space, commercial property, office, shop, retail unit, business premises
  somewhere to run a business, business unit, a shop front, storefront, shopfront, showroom, workshop,
  industrial unit, warehouse unit, warehouse space, premises for my company, premises for my business,
  retail space, high street unit, café premises, restaurant premises, office space, coworking space,
  salon premises, godown, place to trade from, trading premises, lock-up shop, surgery premises,
  strip mall unit, for my firm

villa, mansion, manor, luxury house
  big house with a pool, luxury home, grand house, country house, something grand, stately home, manor house,
  large luxury property, row villa with pool, gated community villa, haveli, mcmansion, estate house,
  bungalow with a pool, house with swimming pool, upmarket house, high-end house, trophy home,
  a pool and big grounds

farmhouse, farm, smallholding, barn, homestead
  old farm, farm buildings, barn conversion, converted barn, working farm, hobby farm, croft,
  place with outbuildings, place with stables, somewhere for horses, paddocks, stables and a paddock,
  land for animals, land for livestock, agricultural land with a house, ranch, holding with a few acres,
  thatched cottage with land, steading, oast house, hayloft and stables, equestrian property, farm stay

apartment building, block of flats, multi-family house, multi-family
  whole block, an entire block, the whole building, entire building, several flats in one, multi-unit,
  multi-unit building, multifamily, fourplex, triplex building, freehold block, block to let out,
  house split into flats, house divided into flats, hmo, house in multiple occupation, building with tenants,
  tenanted building, six-unit building, tenement building, mixed-use building, all the units together,
  walk-up building

ground-floor flat with garden, garden flat, garden apartment
  flat with its own garden, ground floor with a bit of garden, flat with a patio, flat opening onto the garden,
  step straight out into the garden, basement flat with garden, lower ground with garden,
  own little garden downstairs, flat with a back yard, flat with a private yard, patio apartment,
  downstairs with a lawn, doors out to the lawn, flat with outside space at ground level,
  walk out to the garden, own door and a garden

duplex, maisonette, split-level flat, two-storey apartment
  over two floors, on two floors, two levels, two levels inside, split over two levels,
  flat with internal stairs, stairs inside the flat, internal staircase, upstairs and downstairs in a flat,
  two-storey flat, two-story unit, bi-level, mezzanine level, maisonnette with own entrance,
  spread over two storeys, bedrooms upstairs living room below, multi-level apartment, split-level,
  duplex penthouse style

bungalow, single-storey house, ranch-style house, rambler
  all on one level, everything on one floor, all on the flat, one-storey house, one-story house,
  single-level house, house without stairs, a dormer, chalet bungalow, ranch style, single level living,
  no upstairs, park home, one level living, retirement bungalow, nothing up the stairs

mobile home, park home, static caravan, trailer, houseboat, tiny house
  caravan, static, narrowboat, canal boat, barge, trailer park, manufactured home, double-wide, single-wide,
  chalet on a park, lodge on a park, tiny home, log cabin, cabin on wheels, prefab, on the water in a boat,
  living on a boat, rv park, modular home

retirement flat, sheltered housing, assisted living, senior living
  over fifty-fives, over fifty-five community, over sixties, with a warden, warden assisted, warden on site,
  retirement village, retirement complex, supported living, extra care, independent living for seniors,
  senior citizens' home, sheltered flat, mccarthy and stone type, old people's flats, age-restricted,
  active adult community, with care on hand, granny annexe

city centre, town centre, downtown, inner city, city center, central
  in town, right in town, right in the middle of town, in the heart of the city, heart of town,
  in the middle of everything, bang in the middle, slap bang in the middle, smack in the middle,
  close to the shops and bars, walk to the shops and restaurants, zone one, central london, midtown,
  main street, the high street, near the high street, city living, where it all happens, where the action is,
  in the thick of it, near the market square, in the cbd, central business district, within the city itself,
  urban, cathedral quarter, city proper

suburbs, outskirts, suburban area, edge of town, commuter belt
  suburbia, suburban, edge of the city, on the fringes, just outside town, just outside the city,
  bit further out, a little out of town, commuter town, commuter distance, leafy suburb, housing estate,
  residential estate, zone four or five, zone five, greater london, outer ring, beyond the ring road,
  outside the m50, inside the m25, green belt, subdivision, bedroom community, outer areas, outlying areas,
  outer boroughs, periphery, satellite town, cul-de-sac out of town

countryside, village, rural, country, rural area
  out in the sticks, in the sticks, middle of nowhere, back of beyond, down the country, down a lane,
  down a country lane, among the fields, surrounded by fields, surrounded by nature, fields all around,
  near farmland, small village, a hamlet, little village, out in nature, away from it all,
  away from civilisation, green fields, one-off house in the country, the boonies, the boondocks,
  out in the country, hills and fields, native place, gaeltacht, rural location, semi-rural,
  out west in the country, rural life, in the wilds, woods and fields

near the station, close to public transport, near a train station, near the metro, near transit
  near the tube, by the tube, close to a tube, near the train, near the railway, near the underground,
  near the luas, near the dart, on the dart line, on the luas line, on a bus route, near a bus stop,
  near a subway, close to the subway, near the metro station, metro connectivity, good transport links,
  good train links, near the tram, by the tram stop, near the overground, elizabeth line, crossrail,
  commuter rail nearby, walking distance of the train, on the main line, near the l, railway station nearby,
  close to the trains, near caltrain, near the t

by the sea, by the lake, by the river, waterfront, seaside
  on the coast, near the coast, coastal, the coast, near the beach, beachfront, beach side, oceanfront,
  near the ocean, by the ocean, by the water, close to the water, sea view, sea facing, lake facing, lake view,
  lakeside, lakefront, riverside, riverfront, canal side, by the canal, waterside, on the quays, quayside,
  dockside, near the harbour, marina, on the loch, by the lough, by the shore, shoreline, overlooking the water,
  within sight of the sea, on the seafront, the prom, backwaters

quiet area, quiet location, peaceful area, quiet street, residential area
  peaceful, peace and quiet, somewhere quiet, no traffic, little traffic, away from the traffic,
  away from main roads, off the main road, tranquil, calm, calm surroundings, low noise, noise free, cul-de-sac,
  dead end street, side street, nice quiet road, sleepy street, somewhere calm, where i can hear the birds,
  hear myself think, away from the noise, away from the hustle and bustle, no noisy neighbours, traffic-calmed,
  no through traffic, leafy and calm, can sleep at night

near work, close to work, near the office, near my workplace
  close to the office, close to my job, short commute, shorter commute, easy commute, handy for work,
  handy for the office, near the hospital where i work, where i work, near my company, near the it park,
  near the tech park, near the business park, near the factory, near campus, near the plant, walk to work,
  walking distance to the office, can get to work quickly, commuting distance, round the corner from my job,
  less travelling to the job, close to my employer, near canary wharf, near the silicon docks,
  next to my workplace

near schools, close to schools, near a good school, school catchment, near kindergarten
  good catchment, catchment area, school district, good school district, in the catchment, for the kids' school,
  near the children's school, school run, walk the kids to school, near a primary, near a nursery,
  near the crèche, near a creche, near daycare, outstanding school nearby, ofsted outstanding,
  near the grammar school, near the gaelscoil, near the elementary school, near the high school for the kids,
  good schooling, near the playschool, international school nearby, same school for the kids,
  close to the kids' school, near the university, close to college

near the park, green area, near the forest, green surroundings, near nature
  near a park, by the park, overlooking the park, park facing, near green space, green space for walks,
  near woods, by the woods, edge of the forest, near the common, near the heath, near the phoenix park,
  somewhere green, leafy area, walks for the dog nearby, near hiking trails, trails nearby, mountain views,
  near the mountains, in the hills, hill station, near the national park, parkland

near family, near parents, close to relatives, near friends
  close to my parents, close to my mum, near my mam, near my mom, near the grandchildren, near the grandkids,
  near my daughter, near my son, close to my brother, close to my sister, round the corner from my mother,
  near my in-laws, near the in-laws, where my people are, near home, where i grew up, back home,
  near my relatives, close to the grandparents, my folks are there, my whole family lives there

near shops, shopping facilities, amenities nearby, walkable neighbourhood
  shops round the corner, near a supermarket, near tesco, near lidl, near aldi, near dunnes, near the mall,
  close to the mall, near grocery stores, good amenities, near amenities, local amenities, near the market,
  corner shop nearby, everything on the doorstep, shops on the doorstep, walkable, near whole foods,
  near the bazaar, near restaurants, close to cafés, chemist and doctor nearby, near the doctor, near a hospital

near the motorway, good road links, near the highway, near the airport, easy access by road
  close to the motorway, just off the motorway, motorway access, off the m25, off the m50, near the m1,
  near the freeway, by the interstate, close to the ring road, near the bypass, near the expressway,
  easy road access, on the outer ring road, near heathrow, near gatwick, close to the airport,
  quick onto the highway, easy to get away by road, near the nh

morning, in the morning, mornings, forenoon, a.m.
  first thing, before lunch, before noon, before midday, early doors, early in the day, early on, crack of dawn,
  early bird, at nine, nine o'clock, around ten, half nine, half ten, ten am, after breakfast,
  after the school run, when i get up, before work, on my way to work, start of the day, first half of the day,
  at sunrise, before eleven, elevenish, with my first coffee, early hours, bright and early, after drop-off

midday, noon, lunchtime, lunch break, around noon
  on my lunch break, in my lunch hour, lunch hour, over lunch, at lunch, dinner hour, around twelve, twelve-ish,
  twelve o'clock, half twelve, at one, between twelve and one, between twelve and two, middle of the day,
  noontime, noonish, when i'm on lunch, during my break, in my midday break, over my sandwich

afternoon, in the afternoon, p.m., early afternoon, late afternoon
  after lunch, post lunch, around three, three-ish, half two, half three, four o'clock, around four,
  between two and five, between two and four, before tea, teatime, at tea time, after school pick-up,
  second half of the day, after two, later in the day, mid-afternoon, arvo, before the kids get home,
  before rush hour, three pm

evening, in the evening, after work, evenings, night
  when i finish work, after office hours, after office, once i'm home, once i'm home from work, when i get home,
  when i get in, after five, after six, after half five, from seven onwards, around seven, around eight,
  after dinner, after supper, at night, tonight, late in the day, once the kids are in bed,
  when the kids are asleep, end of the day, after hours, at the close of business, after my shift,
  after i clock off, out of hours, post six pm, after sunset

any time, anytime, all day, flexible, no preference
  whenever suits, whenever suits you, whenever you like, whatever suits, i'm free all day, i'm around all day,
  round the clock, all the same to me, makes no difference to me, at your convenience, whatever works for you,
  day or night, i'm easy, i'm flexible, any hour, doesn't matter when, you pick, you choose, you name it,
  home all day, open schedule

weekday, weekdays, during the week, working days, monday to friday
  midweek, mid-week, in the week, on a working day, business days, monday, on a tuesday, tuesdays, on wednesday,
  thursdays, any day but the weekend, workdays, work week, between monday and friday, school days,
  on a school day, office days, earlier in the week, ordinary days, mondays or tuesdays, a thursday,
  friday after work

weekend, weekends, at the weekend, on the weekend
  saturday or sunday, saturday and sunday, sat or sun, either weekend day, when i'm off work, on my days off,
  my days off, when the office is closed, when there's no school, holidays, end of the week, when i don't work,
  over the weekend, the two days off, week-end, outside the working week

saturday, saturdays, on saturday
  sat, sat morning, sat afternoon, saturday would be grand, day after friday, day before sunday, this saturday,
  second saturday, shanivar, sabbath, saturday after shopping, every saturday, shabbat, first day of the weekend

sunday, sundays, on sunday
  sun, after church, after mass, after sunday lunch, after sunday roast, the lord's day, day before monday,
  day after saturday, ravivar, day of rest, sunday brunch time, last day of the weekend,
  second day of the weekend, this sunday

any day, every day, no preference, flexible
  all week, seven days a week, whichever day, whatever day suits, any day of the week, all days are fine,
  all days are the same, makes no odds which day, any day you like, day doesn't matter, you pick the day,
  i'm retired so any, every day is fine

immediately, as soon as possible, right away, now, straight away, immediate, as soon as we can, asap, at once, straightaway, soonest
  yesterday, as soon as, this minute, tomorrow if possible, tomorrow, today if i could, this week, next week,
  within days, within a couple of weeks, within the month, the sooner the better, soon as i can,
  soon as it's free, quick as we can, with immediate effect, ready to go, ready to move, bags are packed,
  suitcases are packed, by the weekend, in the next few days, urgently, it's urgent, pretty urgent,
  on the double, this month, first available, immediate possession, whenever the keys are ready

within three months, in one to three months, in the next three months
  couple of months, in a couple of months, two months' time, next month, month after next, in six weeks,
  in eight weeks, in ninety days, within ninety days, sixty days, in a few weeks, within the quarter,
  this quarter, within a quarter, two to three months, in three months' time, six to eight weeks,
  eight to ten weeks, before the quarter ends, ten weeks or so, in a month or two, next couple of months,
  twelve weeks

within six months, in three to six months, in half a year
  half a year, half a year or so, six months' time, within half a year, four or five months, four to six months,
  four months, five months, in about six months, two quarters, next half year, the next half year,
  by the end of the half year, in twenty weeks, five or six months down the line, around six months from now

later, next year, in more than six months, after six months, in a year
  down the line, further down the line, down the road, next spring, next summer, in the new year,
  after christmas next year, year after next, couple of years, in a couple of years, in twelve months,
  a year from now, year or so, long term plan, in no hurry, no rush, no rush at all, not in a hurry,
  not any time soon, ages away, a long way off, way in the future, early days yet, just planning ahead,
  only looking ahead, once we retire, when the kids finish school, when it's built, after graduation,
  nine months, next financial year

flexible, flexible date, open, no fixed date, any time
  whenever, whenever it's free, whenever it comes free, whenever suits, whenever the right one comes,
  when the right one comes up, when we find the right place, depends on the place, depends what comes up,
  not tied to a date, i'm not tied, can be flexible, easy either way, no particular date, no set date,
  no deadline, no timeframe, no timeline, open-ended, open to anything, no pressure, as it suits you,
  fit in with the owner, work around the seller, happy to wait

when notice period is over, after notice period, when current lease ends
  when my lease is up, lease is up, when my lease runs out, once my lease expires, end of the tenancy,
  end of my tenancy, end of my contract, when my contract runs out, after i've given notice,
  have to give notice first, a month's notice, two months' notice, once notice is served, still in a tenancy,
  tied into my lease, tied in till, break clause, when the fixed term ends, after my notice, serving my notice,
  working my notice, once i'm out of the current place, when the agreement expires, rental agreement ends,
  lock-in period

after selling the current property, once my house is sold, in a chain
  once i've sold, once we've sold, when mine sells, when ours sells, after we complete,
  once completion goes through, when the sale goes through, waiting on our buyer, we're in a chain,
  need to sell first, have to sell first, after closing, once we close on ours, sale agreed on ours,
  stuck in a chain, dependent on my sale, subject to our sale, depends on selling ours

employed, employee, salaried, permanent employee, worker
  i have a job, got a job, i work for a company, work in an office, on the payroll, paye, paye worker, w2,
  salaried employee, service class, in service, private job, private service, working for a firm,
  i work for a bank, i work in it, working in a shop, nine to five, nine-to-fiver, full-time job, regular job,
  steady job, monthly salary, on a salary, on wages, i work in a factory, i work in retail, work for tesco,
  with a multinational, mnc, software engineer, nurse in a hospital, working professional, on the books, staff,
  i have an employer

self-employed, freelancer, freelance, business owner, sole trader, entrepreneur, self employed, freelancing, my own business, contractor
  own boss, my own boss, i'm my own boss, work for myself, working for myself, i run my own business,
  own business, my own company, own my own company, run a company, company director, ltd company,
  limited company contractor, ten ninety-nine, gig worker, consultant, independent contractor, in business,
  business class, businessman, businesswoman, i have a shop, i have a startup, start-up founder, founder, llc,
  run a restaurant, own practice, family business, tradesman with my own van, i invoice clients, i have clients,
  own firm, proprietor, partner in a firm, uber driver

civil servant, public sector, government employee, public servant
  work for the government, work for the council, council worker, county council, work for the state,
  government job, govt job, government service, sarkari job, local authority, local government, state employee,
  federal employee, federal worker, work for the city, work for the county, teacher in a state school, nhs,
  i work for the nhs, i'm with the nhs, hse, i work for the hse, police officer, garda, guard in the gardaí,
  in the army, in the forces, armed forces, military, serving in the navy, firefighter, fireman, postal service,
  ias, psu, bank psu, work for revenue, hmrc, civil service, work in the ministry, crown servant, teacher

student, studying, in education, university student
  at uni, at college, in college, at university, doing my degree, doing a degree, doing a masters,
  doing my masters, phd, doing a phd, undergrad, grad student, postgrad, freshman, sophomore, second year,
  third year of law, final year, studying medicine, still studying, full-time education, medical student,
  in grad school, grad school, at trinity, at ucd, at iit, at imperial, learning english here, language school,
  at law school, exchange student, erasmus, pursuing my degree, pursuing mba, in school, sixth form,
  doing my leaving cert

apprentice, trainee, apprenticeship, in training, intern
  learning a trade, serving my time, doing my apprenticeship, indentured, training contract,
  training to be an electrician, training as a plumber, graduate trainee, graduate scheme, grad scheme,
  internship, interning, work placement, on placement, articled clerk, articleship, pupillage, solas apprentice,
  on a training course at work, learning on the job, day release, yts, vocational training, management trainee,
  first year of the trade, journeyman training, residency, resident doctor in training, cadet

retired, pensioner, retiree, senior citizen
  on a pension, on my pension, drawing my pension, state pension, old age pension, on social security, oap,
  i've retired, i took early retirement, early retirement, i stopped working years ago, finished working,
  my working days are over, done with work, given up work, collecting my pension, living on my pension, retd,
  retired from service, retired army, superannuated, golden years, been retired since, put my feet up,
  on the state pension, left work for good, after forty years of working, pension

unemployed, job seeking, jobseeker, out of work, looking for work
  between jobs, in between jobs, on the dole, on benefits, on universal credit, on jobseeker's,
  jobseeker's allowance, jobseeker's benefit, signing on, on the social, i've been laid off, laid off,
  made redundant, redundant, lost my job, looking for a job, job hunting, hunting for a job,
  searching for a job, applying for jobs, no job at the moment, no job right now, currently without work,
  out of a job, jobless, no income at the minute, collecting unemployment, on unemployment, was let go,
  got let go, taking a break from work, career break, sabbatical, on welfare

homemaker, housewife, househusband, stay-at-home parent
  stay at home mum, stay at home mam, stay at home mom, stay-at-home dad, i look after the house,
  look after the home, i look after the kids, run the household, at home with the kids, home with the children,
  i mind the kids, minding the children, full-time mum, full-time mother, house-husband, home duties,
  i take care of the home, i keep house, looking after the family, caring for the family, carer at home,
  full-time carer, carer's allowance, my husband works, my wife earns the money

on parental leave, maternity leave, paternity leave, parental leave
  on maternity, on mat leave, mat leave, on leave with the baby, off with the baby, having a baby,
  just had a baby, home with a newborn, on paternity, on pat leave, shared parental leave, fmla, family leave,
  adoption leave, maternity pay, maternity benefit, off until the baby's one, back to work after the baby,
  going back after my leave, going back to my job in the new year, on baby leave

sick leave, disabled, disability pension, unable to work
  on long-term sick, on the sick, signed off sick, signed off, on disability, disability allowance, ssdi, pip,
  esa, invalidity pension, invalidity, medically retired, can't work for health reasons, incapacity benefit,
  occupational injury, illness benefit, workers' comp, on medical leave

permanent, permanent contract, unlimited contract, indefinite, open ended, not fixed term, not temporary
  open-ended, full contract, regular contract, long-term contract, a perm role, perm, permanent role,
  permanent post, permanent position, indefinite contract, contract of indefinite duration, no end date,
  it doesn't run out, steady position, job for life, tenured, tenure, confirmed employee,
  i've been made permanent, i'm on the permanent staff, regular staff, established post, substantive post,
  confirmed in service, on roll, at-will, unlimited

fixed term, fixed-term contract, temporary contract, limited contract, not permanent
  twelve-month contract, one-year contract, two-year contract, six-month contract, runs until june,
  till the end of the year, till december, up for renewal, renewed every year, renewable, rolling contract,
  on contract basis, contractual, contract basis, short-term contract, maternity cover, seasonal,
  seasonal contract, ftc, specified purpose contract, project-based, for the length of the project,
  time-limited, limited to two years, has an end date, it expires next year, ad hoc contract, adjunct,
  post-doc contract, visiting position, temporary, temp

temporary agency, agency work, temp, agency worker
  temping, through an agency, via an agency, with an agency, an agency pays me, for adecco, for manpower,
  for randstad, on the agency's books, agency nurse, agency staff, staffing agency, staffing company,
  third-party payroll, outsourced, bank staff, supply teacher, supply teaching, body shop, contract labour,
  temp worker, temp-to-perm, day labour, zero hours through an agency, hired out to different firms

probation period, on probation, trial period, probation
  just started, i've just started, only just started, still on trial, first three months, first six months,
  new in the job, i'm new there, only joined last month, joined recently, recently joined,
  haven't passed probation, probationary, probationer, not confirmed yet, confirmation pending, three months in,
  still being tried out, new starter, new hire, settling-in period, started this month, started last week

full time, full-time, whole day
  forty hours, forty hours a week, thirty-nine hours, thirty-seven and a half hours, thirty-five hours a week,
  five days a week, all week long, monday to friday nine to five, nine to five, all day every day,
  a hundred percent, full hours, whole week, regular hours, full week, full days, six days a week,
  forty-plus hours

part time, part-time, reduced hours
  twenty hours, twenty hours a week, sixteen hours, half days, half a week, half time, three days a week,
  two days a week, four days a week, a few hours a week, couple of shifts, mornings only, few shifts, job share,
  job-share, cut my hours, fewer hours, dropped to three days, saturday job, side job, weekend job,
  term-time only, fifty percent, point five, zero hours, casual hours, bar shifts, school hours only

alone, single, one person, just me, on my own
  on my tod, by myself, only myself, just myself, just the one, just the one of us, me myself and i, only me,
  nobody else, single person, single occupancy, singleton, living solo, solo, one adult, i'm a widow, widower,
  widowed, bachelor, i'm a bachelor, spinster, no one but me, just yours truly, single male, single female,
  unaccompanied, flying solo, i live by myself, one tenant, one occupant

couple, with partner, two persons, married couple, with spouse
  me and my husband, me and my wife, me and the missus, me and my other half, my other half, herself and myself,
  himself and myself, the wife and i, my boyfriend and i, my girlfriend and i, with my girlfriend,
  with my boyfriend, with my fiancé, with my fiancée, my fiancé and me, the two of us, us two,
  just the pair of us, the pair of us, newlyweds, newly married, just married, husband and wife, young couple,
  retired couple, dinky, dinks, two adults, my better half, partner and i, married without kids, two people,
  a duo

family with children, family, with kids
  kids, two kids, got kids, three children, with the little ones, with a toddler, me the wife and kids,
  husband and kids, family of four, family of five, couple with a baby, two adults two children,
  two adults and a baby, we've a baby, expecting a baby, baby on the way, we have a daughter, we have two sons,
  wife and son, mum dad and the kids, the whole family, the whole gang with children, joint family,
  parents in-laws and kids, nuclear family, teenagers, two teenagers, grandchildren too, small children,
  young family, wee ones, the bairns

shared flat, friends, flatmates, roommates, sharers, housemates
  with mates, me and my mates, me and a mate, couple of friends, with a friend, group of friends,
  group of students, some lads from work, the lads, with colleagues, three colleagues,
  sharing with people from work, three of us sharing, four professionals sharing, young professionals sharing,
  splitting the rent, going halves with a friend, flatting together, sharing the rent, buddies,
  me and my roommate, me and a housemate, college friends, batchmates, bachelors sharing, girls sharing,
  friends from uni, group of nurses, with my cousin

single parent, single mother, single father, lone parent
  single mum, single mam, single mom, single dad, me and my daughter, me and my son, just me and the kids,
  me and the kids, me and my little one, just me and my boy, just me and my girl, mum on my own with kids,
  on my own with two children, bringing them up alone, raising them alone, raising my son on my own,
  divorced with kids, separated with two kids, kids every other weekend, my kids half the week, solo parent,
  one adult two children, lone father

company, business, corporate let, for employees
  for our staff, for staff, for our employees, for our workers, housing for workers, firm is renting it,
  the firm pays, through my company, company let, corporate, corporate lease, company lease,
  employer is renting it, in the company's name, for our team, staff accommodation, guest house for the company,
  for our engineers, relocation package, my employer's paying, a business tenant, crew housing,
  for contractors on site

with parents, multigenerational, with elderly relatives
  with my mum, with my mother, with my mam, with my elderly father, three generations, mother-in-law too,
  my parents live with us, granny lives with us, granny's coming too, looking after my mum, dad's moving in,
  my father stays with me, with my in-laws, with my ageing parents, several generations,
  grandparents in the same house

dog, dogs, puppy
  labrador, lab, a retriever, golden retriever, spaniel, cocker spaniel, cockapoo, cavapoo, labradoodle, pug,
  terrier, jack russell, westie, alsatian, german shepherd, collie, border collie, beagle, dachshund,
  sausage dog, chihuahua, poodle, greyhound, whippet, lurcher, staffie, pit bull, bulldog, frenchie, shih tzu,
  pomeranian, husky, rottweiler, rescue from the pound, pooch, pup, a mutt, mongrel, indie, doggy, doggo,
  guide dog, assistance dog, four-legged friend that barks, hound, canine

cat, cats, kitten
  kitty, moggy, moggie, tabby, tomcat, house cat, indoor cat, persian, siamese, british shorthair, maine coon,
  ragdoll, bengal, ginger tom, pussycat, puss, feline, kitties, two kittens, mouser, purring thing, litter tray,
  moggies

small animals, hamster, rabbit, guinea pig, fish, birds, caged animals
  budgie, budgies, parakeet, parrot, cockatiel, canary, goldfish, aquarium, fish tank, tropical fish, bunny,
  bunnies, house rabbit, gerbil, gerbils, guinea pigs, mouse in a cage, tortoise, turtle, terrapin, lizard,
  gecko, bearded dragon, snake, hedgehog, chinchilla, ferret, rats, pet rat, stick insects, lovebirds,
  something in a cage, in a hutch, rodents, reptile

horse, large animals, livestock, chickens
  pony, ponies, two horses, hens, some hens, a few chickens, ducks, goats, sheep, cow, cows, donkey, bees,
  beehives, alpacas, mare, a cob, buffalo, pigs, geese, poultry

no pets, none, pet-free, no animals
  pet free, no animals at all, zero pets, nothing furry, nothing with four legs, nothing on four legs,
  don't keep animals, don't keep any, never had any, allergic to animals, allergic to fur, i'm allergic,
  too allergic, only house plants, just the houseplants, just the plants, only the kids, only the husband,
  we are pet-less, without animals, no furry friends, no four-legged friends, ours died last year,
  nothing at the moment, not a pet in sight, animal-free

smoker, smoking, yes
  i smoke, i do smoke, cigarettes, twenty a day, ten a day, a pack a day, pack a day, like a chimney,
  a few fags, enjoy a cigarette, enjoy a fag, roll-ups, rollies, cigars, pipe, enjoy a ciggie, puff away,
  having a smoke inside, chain smoker, heavy smoker, light smoker, social smoker, beedi, hookah at home,
  a couple of cigs

non-smoker, non-smoking, no smoking
  never smoked, i don't smoke, i gave up, gave them up, gave it up years ago, i quit, quit smoking, ex-smoker,
  packed it in, packed in the fags, knocked it on the head, stopped years ago, smoke-free, off the fags,
  off the cigarettes, can't stand smoke, hate the smell of smoke, i've kicked the habit, kicked the habit,
  teetotal and tobacco free, nobody in the house smokes, cigarette-free, nicotine-free, tobacco-free,
  never touched a cigarette, nonsmoking household

only outside, on the balcony only, outdoors only
  out the back, out on the balcony, on the balcony, i step outside, i go outside, go out for one,
  in the garden only, out in the garden, on the patio, on the doorstep, out the door for a fag, always outdoors,
  never indoors, never inside the house, not in the house, never in the flat, out in the yard, on the porch,
  out on the terrace, at the back door, outside the building

vape, e-cigarette, vaping, electronic cigarette
  i vape, vapes, elf bar, e-cig, e-cigs, juul, iqos, heated tobacco, only vape, just the vape, moved to vaping,
  electronic ones, steam not smoke, vapour, puffing on a vape, nicotine pouches, disposable vapes

mortgage, bank loan, home loan, loan, bank financing, borrowing, financing, financed, finance
  borrowing it, borrowing from the bank, through the bank, the bank's lending, the bank is lending it,
  bank's giving it to us, building society, credit union loan, agreement in principle, decision in principle,
  aip, approval in principle, approved by the bank, mortgage approval, pre-approved, pre-approval,
  pre-qualified, fha, va loan, conventional loan, thirty-year fixed, lender, emi, on emi, housing loan, hdfc,
  sbi loan, twenty percent down, ten percent down, ten percent deposit, ninety percent ltv, help to buy,
  first home scheme, broker's arranging it, through a mortgage broker, remortgage,
  monthly repayments over thirty years, refinancing, finance from the bank, with a nationwide loan, bank, borrow

cash, own funds, savings, equity, own capital, own money
  our savings, my savings, out of savings, my own money, money in the bank, own pocket, out of my own pocket,
  cash buyer, cash buyers, we're cash, paying cash, all cash, upfront, outright, buying outright, in full,
  paid in full, no borrowing, no loan needed, no mortgage needed, don't need a loan, without a lender,
  funds are there, nest egg, isa, from my isas, shares i'm cashing in, stocks i'm selling, crypto,
  fixed deposits, fd, from my provident fund, pf money, life savings, liquid funds, money's sitting there,
  money on hand, my pension lump sum, lump sum, redundancy money, lottery win, rainy-day money, bonus money,
  saved

sale of another property, selling my house, equity from sale
  selling ours, selling mine, selling our place, selling our current house, from the sale of my flat,
  money from the sale, proceeds from the sale, sale proceeds, from selling my mum's, once ours is sold,
  ours is on the market, house is on the market, have a buyer for ours, under offer on ours, sale agreed,
  closing on our house, equity in our current home, equity from my house, releasing equity, downsizing money,
  swapping, part exchange, part-exchange, selling some land, selling a plot, selling my ancestral land,
  selling the flat back home, trading up, rolling over the equity, bridging loan till ours sells

help of family, family support, gift from parents, parents
  bank of mum and dad, bank of mam and dad, parents are helping, parents are chipping in, my dad's paying,
  my dad's putting in, mum's giving us, my folks are helping, folks are helping, gifted deposit, gift letter,
  a gift from my parents, in-laws are helping, the in-laws, family loan, loan from my brother,
  money from my uncle, help from relatives, gran is helping, grandparents are giving, borrowing from my dad,
  family money, father will pay, family is contributing, my brother's lending me, parents will fund it,
  daddy's paying

inheritance, inherited money, estate
  inherited, i inherited, came into money, came into some money, my aunt left me, left to me by my gran,
  my gran left it, mum left us, my late father's money, late mother's estate, probate, when probate clears,
  from a will, in the will, from the estate, legacy, a legacy from my uncle, bequest, nan left me, trust fund,
  share of my parents' house, from my parents' estate, windfall from my aunt

not settled yet, still open, not clear yet, undecided
  still working it out, still sorting that, still talking to the bank, seeing the bank next week,
  looking into it, still looking into it, haven't worked it out, we'll see, we'll have to see, up in the air,
  still up in the air, exploring options, shopping around for rates, comparing lenders, waiting on the bank,
  waiting to hear from the bank, meeting the broker next week, no idea yet, haven't got that far,
  haven't thought that far, depends on the price, depends how much, crunching the numbers, doing the sums,
  to be confirmed, tbc, tbd, too early to say

grant, government scheme, subsidy, shared ownership
  help to buy, first time buyer scheme, right to buy, lifetime isa, lisa, first home scheme,
  vacant property grant, housing association, part buy part rent, affordable housing scheme, pmay,
  subsidy from the government, down payment assistance, usda, local authority loan, council loan,
  tenant purchase scheme, first-time buyer grant

bank deposit, security deposit, cash deposit, deposit
  deposit upfront, a month's deposit, one month's deposit, five weeks' deposit, two months' deposit,
  two months' rent in advance, six months upfront, pay six months in advance, six months in advance, money down,
  bank transfer of the deposit, put the money down, lodge the deposit, in the deposit scheme,
  tenancy deposit scheme, dps, cash held back, ten months' advance, advance money, token money, first and last,
  first and last month, first last and security, holding it in an account, escrow, bond money, a bond

guarantor, co-signer, surety, parental guarantee
  my dad will sign, my parents will guarantee, parents as guarantors, my mum will stand guarantor,
  someone to vouch, someone to vouch for me, my boss will vouch, stand surety, cosigner, cosign,
  my father will co-sign, uncle will guarantee, employer guarantee, company guarantee, letter from my parents,
  homeowner guarantor, uk guarantor, guarantor service, housing hand, my brother will back me,
  someone standing behind me, personal guarantee, a reference from my father, my parents would sign for me

deposit insurance, guarantee insurance, zero deposit scheme
  no-deposit option, zero deposit, deposit-free, reposit, flatfair, deposit replacement, insurance policy,
  rent guarantee insurance, surety bond, jetty, rhino, pay a small fee instead, a premium instead,
  deposit alternative, insurer covers it, paying a monthly fee instead, insured with a company, nil deposit,
  alternative to a lump sum

bank guarantee, letter of credit, bank letter
  letter from my bank, a bank reference, my bank guarantees it, bank certificate, banker's guarantee,
  guaranteed by the bank, bank will vouch for me, bank backing, my bank issues it, letter of guarantee,
  backed by hsbc, aib letter, chase letter, solvency certificate

live in it oneself, own use, owner-occupied, primary residence, self-use
  live there myself, live in it, we'll live there, we'd be living there, to live in, for us to live in, for me,
  for ourselves, for ourselves to live in, our own home, my own home, main home, main residence, primary home,
  our forever home, forever home, home for the family, we're moving in, moving in ourselves, for my own use,
  own use only, personal use, roof over our heads, somewhere to live, starter home, end use, end user,
  i'd be occupying it, owner-occupier, permanent home, for us, family to live in

rent it out, investment, buy-to-let, rental property
  let it out, letting it, let it to tenants, for tenants, tenants in it, rental income, get a return,
  for the yield, yield, buy to let, btl, landlord, i'm a landlord, as an asset, for my portfolio,
  add to the portfolio, portfolio, put money into bricks, flip it, flipping, to flip, airbnb it, airbnb,
  short lets, serviced accommodation, student let, hmo, roi, cash flow, make money on it, sell it on,
  do it up and sell it, investor, as a pension pot, income property, to rent to students, give on rent,
  capital appreciation

holiday home, second home, vacation home, weekend home
  for holidays, for the weekends, weekend place, weekends away, bolthole, bolt hole, our getaway, getaway,
  a pied-à-terre, for summers, summer house, summer place, summer home, winter home, vacation place,
  vacation property, ski place, beach house, beach place, cabin, lake house, lakehouse,
  place by the sea for summers, snowbird, snowbirds, just for breaks, family retreat, when we're over,
  when we come home, when we visit, farmhouse for weekends, few weeks a year, a second place

for the children, for the parents, for a relative, for family
  for my daughter, for my son, for our daughter, for our son at college, for our son at uni, for my mum,
  for my mother, for my mam, for my elderly dad, for my parents to live in, parents to live in,
  granny flat for my mum, for the mother-in-law, for my in-laws, for my sister, for my brother, for the kids,
  for when the kids go to uni, for the kids later, student accommodation for our daughter,
  my nan would live there, for my grandchildren, for my aunt, my son's going to live there

office, practice, business use, commercial use
  for my practice, my clinic, dental practice, surgery, doctor's surgery, consulting rooms, treatment room,
  therapy room, for my business, work from there, run my business from there, as a workplace,
  studio for my work, workshop, law office, for clients, see clients there, for my firm, accountancy office,
  hair salon, beauty salon, nail salon, shop downstairs, childminding business, yoga studio, physio, consulting,
  back office, registered office, ca office, tuition centre, tuition classes, coworking

new build, new construction, newly built, brand new
  just built, just been built, off plan, off-plan, still being built, under construction, fresh off the plans,
  straight from the developer, from the developer, from the builder, new development, show home, newbuild,
  built this year, built last year, modern build, nhbc warranty, with a warranty, new estate, new project,
  ready possession new tower, never been lived in, fresh build, a ber a house, the newer the better,
  builder new, turnkey new, spec home

old building, period property, older building, historic
  period, period features, character, characterful, victorian, edwardian, georgian, tudor, regency, listed,
  listed building, grade two listed, high ceilings, sash windows, original features, old-world charm, old charm,
  old house, olde worlde, prewar, pre-war, thirties house, nineteen-thirties, redbrick, cornicing,
  fireplaces and cornices, stone cottage, craftsman, colonial era, heritage, heritage property, antique,
  with some history, ancestral style, hundred years old, over a century old

renovated, refurbished, modernised, done up
  already done up, all done, recently redone, redone, newly decorated, new kitchen and bathroom, new bathroom,
  refurb, fully refurbished, completely refurbished, remodelled, remodeled, gut renovated, updated, upgraded,
  turnkey, turn-key, move-in ready, move in ready, walk straight in, nothing to do, nothing left to do,
  ready to walk into, good nick, in good nick, good condition, mint condition, tip top, immaculate,
  freshly painted, retrofitted, new windows and roof, modernized, pristine, restored, spick and span

in need of renovation, needs work, fixer-upper, renovation project
  doer-upper, doer upper, fixer upper, do it up, do it up ourselves, we'll do it up, needs doing up,
  needs a bit of work, needs some tlc, tlc, needs love, project, a bit of a project, handyman special, to gut,
  gut job, wreck, ruin, derelict, unmodernised, original condition, something to put our stamp on,
  put our own stamp on, put my stamp on it, renovate it, sort it out ourselves, blank canvas, shell, bare shell,
  repossession, run-down, rundown, probate house, not afraid of work, handy with my hands, handy with tools,
  dad's a builder, builder in the family, teardown

first occupancy, first-time occupancy, never lived in
  first to live in it, first ones in, we'd be the first, be the first one in, first tenant, first tenants,
  nobody's lived there before, nobody before me, unlived in, plastic still on, straight after completion,
  virgin flat, no one's been in it, brand-new and empty, untouched, unused, first owner, first resident,
  fresh possession

any condition, no preference, doesn't matter
  don't mind, i don't mind, not bothered, not fussed, not fussy, not too fussy, not picky, makes no difference,
  either's fine, anything, anything goes, whatever, whatever's going, whatever comes up, open to anything,
  open-minded, all the same to me, it's all one, any of those, either way, i'm easy, not important, no matter,
  doesn't bother me, as long as it's dry, i'll look at everything, surprise me

furnished, fully furnished, with furniture, fully equipped
  all the furniture, fully kitted out, kitted out, ready to live in, everything in it, everything included,
  everything already there, beds and sofas there, bed and wardrobe there, just bring my suitcase,
  only a suitcase, come with my suitcase, down to the spoons, right down to the teaspoons, sofa bed and all,
  i've no furniture, i don't own furniture, don't own any furniture, with beds and tables,
  turnkey with furniture, serviced apartment, comes with stuff, plug and play, fully fitted out, ready equipped,
  need furniture, with everything, furniture please, part furnished

unfurnished, empty, without furniture, anything but furnished, not furnished, un furnished, no furniture
  own furniture, my own furniture, our own stuff, bring my own, bring my own things, bring all my own,
  bringing everything, we've our own furniture, i've all my furniture, have all our furniture,
  i have a houseful, bare, bare flat, bare walls, bare rooms, empty please, vacant, blank, nothing in it,
  have everything already, got my own bed, furniture's in storage, everything's in storage, removal van,
  movers coming, our container is coming, white goods only, just the walls, without any stuff,
  our own furniture, our furniture, my furniture, own stuff, my own stuff, own things, without

partly furnished, part furnished, semi-furnished, partially furnished
  half furnished, semi, some furniture, some of it, a few bits, few bits and pieces, bits and bobs, the basics,
  just the basics, basic stuff, just the beds, beds and wardrobes only, wardrobes and lights,
  fans and wardrobes, fitted wardrobes, the big stuff, the main pieces, white goods and wardrobes,
  a bit of both, half and half, mixture, a couple of pieces, semi-fitted, part-furnished,
  modular kitchen and wardrobes

with kitchen, fitted kitchen, kitchen included, equipped kitchen
  kitchen installed, with the kitchen in, only the kitchen, just the kitchen, kitchen's a must,
  kitchen should be there, cooker and fridge, cooker fridge and washing machine, fridge and stove,
  stove and fridge, appliances, appliances included, white goods, washer and dryer, built-in kitchen,
  units and appliances, oven and hob, dishwasher and fridge, modular kitchen, kitchen units,
  kitchen already fitted, cabinets and sink

balcony, balconies, loggia
  juliet, juliet balcony, small balcony, south-facing balcony, winter garden, glazed balcony,
  somewhere to hang washing outside upstairs, space for two chairs, space for a couple of chairs,
  few pots and a chair, sit-out, sit out, gallery outside, outdoor ledge, fire escape with plants,
  place to step out, step out for a smoke upstairs, utility balcony, enclosed balcony, verandah upstairs

terrace, patio, deck, decking
  decked area, patio area, paved area, back patio, sunny patio, place for the barbecue, barbecue area,
  room for a barbecue, bbq, wooden deck, back deck, porch, veranda, verandah, lanai, paved bit out the back,
  sit outside and eat, eat outside, slabs out the back, al fresco dining, sun deck, flagstones, courtyard,
  pergola

garden, yard, backyard, green space
  lawn, a bit of grass, patch of grass, grass, bit of green, a bit of green, back garden, front garden,
  back yard, room for a trampoline, trampoline, space for the kids to play outside,
  somewhere for the dog to run, grow vegetables, grow my own, grow our own veg, veg patch, vegetable patch,
  vegetable bed, flower beds, roses, greenhouse, shed and lawn, allotment, gardening, i love gardening,
  keen gardener, fenced yard, fenced-in yard, acre of ground, plants and trees, fruit trees,
  outside space with grass, kitchen garden, mali, big yard

roof terrace, roof garden, rooftop
  on the roof, up on the roof, rooftop deck, roof deck, top of the building outside, roofdeck, sky garden,
  sky deck, sun terrace on top, terrace rights, private rooftop, open terrace upstairs, upstairs on top,
  sky terrace, chhat, solarium on top, pool on the roof

none, no outdoor space, not needed
  indoors is fine, don't need one, don't need any, could do without, can do without, do without,
  i'm not an outdoors person, don't need outside space, there's a park nearby, park across the road,
  got an allotment, nothing outside, no need for outside, windows are enough, we never sit outside,
  wouldn't use it, would never use it, i hate gardening, can't be doing with gardening, black thumb,
  waste on me, wasted on me

garage, lock-up, lock-up garage
  lockup, own garage, double garage, single garage, integral garage, two-car garage, one-car garage,
  attached garage, detached garage, under lock and key, locked up at night, roller door, up and over door,
  electric door, shuttered, indoors for the car, workshop for my bikes, somewhere to lock the car,
  closed car park with door, room to work on the car, somewhere dry to lock

underground garage, underground parking, basement parking
  underground, basement, in the basement, under the building, beneath the building, below the building,
  underneath the block, downstairs under the flats, subterranean, stilt and basement, secure underground,
  parking deck below, gated underground, lower ground parking, in the cellar, multi-level basement, -1 level,
  minus one, ramp down, car lift down

outdoor space, parking space, off-street parking, driveway, allocated space
  a drive, own drive, drive at the front, off-street, off street, off the road, allocated, allocated parking,
  designated spot, designated space, numbered bay, bay, a bay, marked bay, own spot, a spot, reserved spot,
  surface lot, lot outside, parking lot, in the yard, front of the house, at the front, courtyard parking,
  space out front, gravel at the front, open parking, hardstanding, parking pad, in the car park outside,
  residents' car park

carport, covered parking, canopy
  car port, roof over the car, under a roof, lean-to, under a canopy, shelter, sheltered, covered bay,
  covered space, covered spot, covered slot, stilt parking, under the stilts, roofed but open, shaded parking,
  porte cochère, car porch, open sides with a roof, under a shade, keep the frost off, awning

street, on-street parking, roadside
  on the street, on the road, out on the road, permit, residents' permit, parking permit, resident permit,
  street parking, outside the door, kerbside, curbside, at the kerb, at the curb, wherever there's a spot,
  wherever i find a space, alternate side, on the pavement side, pay and display, disc parking,
  side of the road, park it outside on the street, public road

no car, none, not needed, no parking needed
  don't drive, i don't drive, never learned to drive, haven't a car, haven't got a car, car-free, without a car,
  sold the car, got rid of the car, gave up the car, i cycle, i only have a bike, take the bus, get the bus,
  i take the train, i uber, uber everywhere, zipcar, car club, use public transport, carless, no licence,
  no license, no wheels, don't own one, no vehicle

car, by car, own car, driving
  i drive, drive in, drive everywhere, drive to work, behind the wheel, on four wheels, four wheels, motor,
  in the motor, my van, the van, pickup, truck, suv, electric car, tesla, company car, hybrid, four by four,
  carpool, car share, lift from a colleague, four wheeler, my vehicle, taxi, uber, cab, auto

public transport, bus, train, public transit
  tube, the tube, on the tube, underground, metro, subway, get the bus, take the bus, bus in, dublin bus, luas,
  dart, tram, the l, bart, mta, overground, commuter rail, local train, the local, rail, oyster card, leap card,
  season ticket, travelcard, monthly pass, bus pass, free travel pass, amtrak, ferry, light rail, coach

bicycle, bike, cycling, by bike
  cycle, i cycle, cycle in, pedal, pedal bike, push bike, pushbike, on two wheels pedalling, e-bike, ebike,
  electric bike, cargo bike, racing bike, santander bike, boris bike, dublin bikes, citi bike, lime bike,
  cyclist, brompton, folding bike, mountain bike, cycle to work, cycle lane, fixie

on foot, walking, walk
  i walk, walk in, walk there, walk everywhere, shanks's pony, by foot, a stroll, ten-minute stroll,
  ten-minute walk, pedestrian, my own two feet, my two feet, on my own two legs, jog in, run to work,
  walking distance, hoof it, leg it, two legs

motorcycle, motorbike, scooter, moped
  two wheeler, two-wheeler, vespa, honda activa, activa, scooty, royal enfield, enfield, bullet, harley,
  harley davidson, my harley, triumph, ducati, yamaha, hundred and twenty-five cc, electric scooter, e-scooter,
  biker, ride a honda, superbike

ground floor, ground level, street level, downstairs
  at ground level, at street level, no stairs, no steps, step-free, no stairs to climb,
  straight in off the street, straight in from the street, level access, walk straight in, main level,
  lower floor, lowest floor, garden level, on the flat, on the level, wheelchair access, without stairs,
  at the bottom, entrance level, bottom floor, garden floor, can't do stairs, my knees, bad knees, bad hip,
  wheelchair

middle floors, middle floor, second to third floor, mid-rise
  in the middle, somewhere in the middle, in between, second floor, third floor, third or fourth,
  second or third, mid level, mid floor, medium height, halfway up, mid-height, neither top nor bottom,
  fourth floor, fifth floor, fourth or fifth, few floors up, couple of floors up, somewhere halfway

upper floor, top floor, high floor, higher floors
  as high as possible, high up, high up with a view, way up, up top, right at the top, at the top, very top,
  right up top, nobody above me, nobody above us, no one overhead, no footsteps above, top storey, top story,
  highest floor, higher the better, the higher the better, for the view, good views, above the tenth,
  above the tenth floor, tenth floor or more, twentieth floor, penthouse level, under the roof,
  where there's a view

first floor, one floor up, second floor in america
  one flight up, one flight, one flight of stairs, one storey up, one up, one above the ground, up one,
  just up the stairs, just one flight, first storey, up a set of stairs, above the shop, one level up,
  piano nobile, just above ground

any, any floor, no preference, doesn't matter
  don't mind, don't mind which, not bothered, not fussed, makes no difference, makes no odds, whatever floor,
  whichever, whichever's available, whatever's going, all the same, all the same to me, every floor is fine,
  either's fine, open to anything, not fussy, i'm easy, up or down

lift needed, elevator needed, lift required, elevator required
  must have a lift, needs a lift, need an elevator, has to have a lift, lift's a must, lift essential,
  elevator's a must, can't manage stairs, can't do stairs, can't climb stairs, struggle with stairs,
  stairs are a problem, bad knees, knee problem, dodgy hip, hip replacement, wheelchair, wheelchair user,
  on crutches, walking stick, walker, with a pram, with a buggy, double buggy, stroller, my mother can't climb,
  disabled, mobility issues, accessible only, step-free access, arthritis, power backup for the lift

stairs fine, no lift needed, stairs are fine
  stairs are no problem, stairs don't bother me, stairs keep me fit, keeps me fit, good exercise,
  good for the legs, happy with stairs, happy to climb, fit enough, legs still work, still able for the stairs,
  able for stairs, walk-up's fine, walk up is ok, can manage stairs, we can manage without,
  can do without a lift, never use the lift, always take the stairs, young and fit, steps are fine,
  flights don't worry me

open kitchen, open-plan kitchen, open plan, kitchen-diner
  open-plan, open concept, all in one with the living room, joined to the living room, part of the living room,
  kitchen and living in one, kitchen living in one, kitchen diner, with an island, island, breakfast bar,
  breakfast counter, american style, all one big room, one big space, great room, combined, knocked through,
  knock through, can talk to guests while cooking, see the kids while cooking, eat-in kitchen

separate kitchen, closed kitchen, own kitchen room
  with a door, kitchen with a door, door on it, shut the door, close the door, a door i can close, its own room,
  own room for cooking, on its own, closed off, enclosed, galley, galley kitchen, keep the smells in,
  keep smells out, cooking smells, self-contained kitchen, proper kitchen, standalone kitchen,
  dedicated kitchen, away from the lounge, wet kitchen, indian cooking, lot of frying, closed,
  apart from the living area, hide the mess, scullery

kitchenette, small kitchen, no kitchen
  hob in the corner, little kitchen, mini kitchen, corner kitchen, tea point, pantry kitchen, just a hob,
  microwave and a kettle, microwave and fridge, don't cook, never cook, don't cook much, i eat out, we eat out,
  order in, order takeaways, deliveroo, just eat, swiggy, swiggy and zomato, couple of rings, hot plate,
  two-ring hob

bath tub, bathtub, bath
  a soak, long soak, nice soak, soak in the tub, lie in the bath, have a bath, take a bath, freestanding bath,
  roll-top, roll top bath, jacuzzi, whirlpool, hot tub, clawfoot tub, tub, full-size bath, for bathing the kids,
  bathe the kids, bubble bath, soaking tub, bath for the baby, bubbles and candles

shower, walk-in shower, shower room
  walk-in, walk in, wet room, wetroom, power shower, rain shower, rainfall shower, quick shower, step-in,
  level access, en-suite shower, shower cubicle, cubicle, can't climb into a tub, can't get into a bath, stall,
  shower stall, shower only, electric shower, geyser and shower, showerhead

both, bath and shower, bath with shower, two bathrooms
  one of each, each of them, bit of each, shower over the bath, shower over bath, over-bath shower,
  tub shower combo, combo, bath plus shower, ensuite and family bathroom, en suite and main bathroom,
  the two of them, together, a tub and a separate stall, all of it, master bath and guest bath, the whole lot

heat pump, air source heat pump, ground source heat pump
  air source, air to water, air-to-water, ground source, geothermal, mini split, mini-split, daikin,
  mitsubishi outdoor unit, outdoor unit, heat exchanger outside, vaillant arotherm, aerotherm, water source,
  thermal from the ground, box outside that hums, mini splits, a pump in the garden, a rated heating,
  underfloor from a pump

district heating, communal heating, heat network
  communal, communal boiler, central plant, piped in, piped heat, from the city, from the plant, shared boiler,
  shared heating, block heating, comes from the network, group scheme, city steam, con ed steam, steam heat,
  steam from the building, included in the service charge, included in the rent, building boiler,
  through the building, combined heat and power, chp, heat metered by the building

gas, gas heating, natural gas, gas boiler
  mains gas, combi, combi boiler, combi-boiler, british gas, bord gáis, gas central heating, gch, gas fired,
  boiler on the mains, worcester bosch, lpg, calor gas, propane, propane tank, gas furnace, forced air gas,
  gas forced air, piped gas, cylinder, bottled gas, condensing boiler, gas meter, hive

oil, oil heating, oil-fired
  kerosene, oil tank, tank in the garden, tank out the back, ofch, oil burner, fuel oil, heating oil,
  oil boiler, delivered by lorry, filled by tanker, oil delivery, aga on oil, thousand litres in the tank, kero,
  firebird, diesel

wood, pellets, wood burning, pellet stove, fireplace
  log burner, log fire, wood burner, wood-burning stove, wood stove, woodburner, stove, multi-fuel,
  multi-fuel stove, open fire, solid fuel, turf, peat, coal, coal fire, range, stanley range, aga, biomass,
  wood chip, logs, briquettes, hearth, pellet boiler, back boiler, chopping logs, bukhari, rayburn

electric, electric heating, storage heaters
  storage heating, night storage, panel heaters, plug-in heaters, plug in, radiators on the electric, convector,
  economy seven, economy 7, baseboard, baseboard heaters, electric baseboard, infrared panels,
  underfloor electric, fan heater, all electric, off the socket, dimplex, space heater, heater rods,
  room heater, electricity, immersion

solar, solar thermal, photovoltaic, solar panels
  panels on the roof, pv, pv panels, photovoltaics, sun power, from the sun, sunlight, roof panels,
  solar water heater, solar geyser, collectors, powerwall, solar hot water, solar array, battery and panels,
  rooftop panels, photo-voltaic, energy from the sun, off-grid

phone, by phone, call, telephone
  ring me, give me a ring, give me a call, give me a bell, give me a buzz, give us a bell, give us a ring,
  call me, bell me, ring my mobile, on my mobile, on my cell, cell phone, mobile, landline, on the blower,
  call my number, on this number, ring the house, by telephone, talk to me, speak to me, i'd prefer to talk,
  easier to talk, call back, callback, ring back, phone call, on the line, voice call

email, e-mail, by email
  drop me an email, shoot me an email, send me an email, drop me a mail, send a mail, mail me, mail id,
  on my mail id, gmail, to my gmail, hotmail, outlook, yahoo, to my inbox, inbox, electronically,
  electronic mail, in my mailbox online, e mail, ping me an email, fire it over, in writing online, attach it,
  pdf, send it as an attachment

post, letter, by post
  in the post, by letter, snail mail, stick it in the post, pop it in the post, royal mail, an post,
  registered post, special delivery, recorded delivery, through the letterbox, through the door, envelope,
  in an envelope, on paper, paper copy, hard copy, printed, usps, first class post, in the mailbox,
  regular mail, u.s. mail, speed post, india post, courier, fedex, written letter, old-fashioned letter,
  to my address

sms, text, text message
  text me, drop me a text, send me a text, shoot me a text, fire me a text, texting, by text,
  message on my mobile, a quick text, imessage, send me an sms, ping me a text, txt, short message, texts,
  text is best, i read my texts

whatsapp, messenger, messaging app
  whats app, on whatsapp, whatsapp me, wa, watsapp, ping me on whatsapp, on the app, voice note, voice notes,
  in the whatsapp group, signal, telegram, viber, facebook messenger, dm, dm me, instagram message, green app,
  chat app, blue ticks

in person, personally, visit, at your office, face to face
  face-to-face, call in, i'll call in, pop in, pop round, drop in, drop by, drop into the office, come by,
  come to the office, i'll come in, swing by, stop by, over a coffee, for a coffee, meet up, meeting in person,
  sit down together, sit down with someone, at your branch, i'd rather meet, across the table, come and see you,
  visit your office, in the flesh, come in to you

video call, zoom, teams, online meeting, video conference
  on zoom, zoom call, over zoom, on teams, teams call, microsoft teams, google meet, facetime, skype,
  see each other on screen, on screen, webcam, virtual meeting, virtually, over video, video chat, online call,
  with camera, webex, screen to screen, gmeet

on site, in person, visit the property, at the property
  see it in the flesh, see it with my own eyes, with my own eyes, in the flesh, come and see it, come and look,
  come have a look, have a look round, a walk through, walk round it, walk-through in person, see the place,
  at the place itself, at the house, at the flat, meet at the property, physically, physical viewing,
  physical visit, site visit, on location, face to face, turn up, be there myself, stand in it, i'll drive over,
  open house, open viewing, open day, call round, go and see it

by video, virtual viewing, video tour, online viewing
  virtual tour, virtual, virtually, over zoom, on zoom, facetime, facetime me, whatsapp video, matterport,
  three-d tour, 3d tour, three hundred and sixty, 360, on screen, from abroad, i'm abroad, i live overseas,
  from a distance, remotely, remote viewing, send me a video, live stream, livestream, a clip,
  walkthrough video, online, video call round the house, from my sofa, on my phone, teams

short term, short-term let, temporary, short stay
  a few months, few months, couple of months, for the summer, over the summer, few weeks, a couple of weeks,
  three months, six months, six months at most, under a year, less than a year, temporarily, for now, stopgap,
  to tide us over, tide us over, while our house is built, till we buy, until we buy, month to month,
  month-to-month, rolling monthly, sublet, for a semester, one semester, short let, airbnb type,
  just passing through, corporate stay, for the project, interim

long term, long-term let, long lease, permanently
  years, for years, a good few years, several years, few years at least, at least two years, at least a year,
  as long as possible, as long as i can, for the long haul, long haul, settle down, to settle, put down roots,
  want to stay put, stay put, for good, for keeps, forever, permanent, for the foreseeable,
  the foreseeable future, long let, minimum twelve months, minimum three years, five years plus, ten years,
  for life, indefinitely, until i retire, want stability, security of tenure, till the kids finish school

fixed term, fixed-term lease, limited lease
  twelve-month lease, one-year lease, a year's lease, two-year lease, a set period, set term, set end date,
  ends on a date, for exactly a year, exactly one year, eleven months, eleven-month agreement,
  leave and license, academic year, school year, nine-month lease, for the length of my contract,
  as long as my contract, as long as my posting, until my visa ends, time-limited, ast for twelve months,
  assured shorthold, defined period, with an end date

open-ended, periodic, unlimited, no fixed end
  no end date, no set end, rolling, periodic tenancy, rolling contract, month by month with no end,
  until one of us gives notice, part four tenancy, indefinite, unlimited duration, without an end date,
  open ended, no limit, at will, till further notice, ongoing, just keeps rolling, as long as it lasts,
  see how it goes

buy, purchase, buying, own
  get on the ladder, get on the property ladder, property ladder, buyer, first-time buyer, first time buyer,
  own it, ownership, freehold, leasehold purchase, own my own, my own four walls, owning, become a homeowner,
  homeowner, get a mortgage on it, invest in property, put an offer in, make an offer, acquire,
  close on a house, stop paying rent, stop wasting money on rent, outright, sale, resale, for keeps,
  bricks and mortar

rent, lease, renting, to let, rental
  let, tenant, as a tenant, become a tenant, pay monthly, monthly payments to a landlord, on rent, take on rent,
  leasing, hire, have a landlord, tenancy, lettings, letting, to rent, per month, pcm, assured shorthold,
  month to month, take it on lease, hap, paying guest, rented accommodation, renter, on a lease

rent with option to buy, rent to own, lease purchase, rent to buy
  rent-to-own, rent first buy later, rent first then buy, rent then buy, try before you buy, lease option,
  lease-to-own, part rent part buy, shared ownership, both eventually, rent now buy later,
  start renting and purchase later, option to purchase, with an option, convert it later, staircasing,
  buy it off the landlord later, credit the rent towards it, let to buy

sell, selling, valuation, dispose
  put it on the market, on the market, get it valued, want it valued, get a price for mine, find a buyer,
  looking for a buyer, looking to sell, vendor, seller, list it, listing, list my house, sell up, offload,
  get rid of it, have it appraised, appraisal, cash in, selling ours, put it up for sale, put mine up

renting, rented flat, tenant, rental
  i rent, we rent, private rental, private rented, council house, council flat, council tenant,
  housing association, rented house, rented place, on a lease, landlord, have a landlord, pay rent,
  lodger with a landlady, leasing, tenancy, month to month, hap, section eight, social housing, on rent,
  rented accommodation, housing executive, local authority house, staying on rent, we lease, renter

owning, own house, own property, homeowner
  i own, we own, own it, own our own place, my own place, own place, got my own house, mortgaged,
  have a mortgage, paying a mortgage, still paying the mortgage, paid off, paid off the mortgage, mortgage-free,
  freehold, freeholder, leaseholder, house belongs to us, it's mine, it's ours, belongs to me,
  bought it years ago, bought ten years ago, shared ownership, have a condo i own, ancestral home,
  family home i inherited, owner-occupier

with parents, with family, parents' home
  at home, still at home, living at home, at my mum's, at my mam's, at my mom's, with my mum, with the folks,
  with my folks, with mam and dad, with mum and dad, at my parents', childhood bedroom, box room at home,
  back in with my parents, moved back home, at my sister's, at my brother's, with my in-laws, at the in-laws',
  under my dad's roof, in my old room, never left home, with my nan, with my gran, at my uncle's place,
  parental home, joint family, still with my parents, in the family home, mother's basement

shared flat, flat share, shared house, with friends
  house share, houseshare, flatshare, sharing, i share, sharing with friends, sharing with three others,
  with flatmates, with housemates, with roommates, roommates, with mates, at a friend's, on a mate's sofa,
  on a friend's couch, couch surfing, sofa surfing, renting a room, in digs, lodging, pg, hostel pg, in a pg,
  bedsit in a shared house, student house, student digs, co-living, hmo, bachelors' flat

hotel, temporary accommodation, guest house, hostel
  in a hotel, b and b, bed and breakfast, airbnb, in an airbnb, serviced apartment, aparthotel, motel,
  travelodge, premier inn, company guest house, company accommodation, relocation flat, student halls,
  halls of residence, dorm, university accommodation, student accommodation, emergency accommodation, homeless,
  no fixed abode, in a caravan, living in a van, extended stay, short-term let, sublet, refuge,
  direct provision, barracks, army quarters, tied accommodation, between places

citizen, british citizen, irish citizen, u.s. citizen, national, passport holder
  born here, born and bred, born and raised, local, british, i'm british, uk national, uk passport,
  british passport, irish, i'm irish, irish passport, american, i'm american, us passport, blue passport,
  naturalised, naturalized, indian citizen, indian passport, indian, i hold the passport, citizenship,
  got my citizenship, dual national, dual citizen, aadhaar card, i've a british passport

eu citizen, european, eea citizen, eu national
  from the eu, european passport, eu passport, i'm french, i'm german, i'm polish, i'm italian, i'm spanish,
  i'm portuguese, i'm romanian, i'm lithuanian, i'm dutch, i'm croatian, from poland, from germany, from spain,
  from france, from italy, from romania, from hungary, from brussels, another member state, freedom of movement,
  schengen, eea, swiss

other, non-eu, third-country national, foreign national
  from outside europe, outside the eu, overseas, from abroad, foreigner, expat, from india, from brazil,
  from nigeria, from the philippines, from china, from ukraine, from south africa, from pakistan,
  from australia, from mexico, i'm brazilian, i'm chinese, i'm ukrainian, i'm nigerian, i'm filipino, nri, oci,
  pio, immigrant, refugee, asylum seeker, alien, non-resident

indefinite leave to remain, settled status, permanent residence, green card, permanent resident
  ilr, indefinite leave, leave to remain with no limit, settled, settled under the eu scheme, euss,
  eu settlement scheme, green-card holder, lawful permanent resident, lpr, permanent residency, pr, got my pr,
  stamp four, stamp 4, stamp six, long-term residency, right to abode, right of abode, no time limit on it,
  oci card, oci, resident for good, can stay for good, long-term resident

work visa, skilled worker visa, work permit, critical skills permit, h1b
  h one b, h-1b, l one, l1, o one visa, e three, tn visa, tier two, tier 2, sponsored, my employer sponsors me,
  sponsored by work, sponsorship, skilled worker, critical skills, critical skills employment permit, stamp one,
  general employment permit, health and care visa, global talent, intra-company transfer, employment visa,
  work authorisation, ead, blue card, working holiday visa, posted here by my company

student visa, study permit, graduate visa
  f one, f1, f-1, j one, j1, opt, cpt, on opt, tier four, tier 4, stamp two, stamp 2, stamp one g, stamp 1g,
  graduate route, post-study, post-study work, psw, third level graduate, studying here on a visa,
  visa for my course, till my course ends, exchange visa, until i graduate, study visa

family visa, spouse visa, dependant visa, partner visa
  on my husband's visa, on my wife's visa, dependant, dependent, h four, h4, married to a citizen,
  married to an irishman, my wife is british, husband is irish, my husband's american, through marriage,
  family reunification, join my spouse, de facto partner, fiancé visa, k one, join family, through my partner,
  through my child, eu family member, pre-settled

refugee status, asylum, humanitarian protection, temporary protection
  refugee, asylum seeker, homes for ukraine, ukraine scheme, subsidiary protection, granted protection,
  afghan scheme, direct provision, waiting on my asylum, ipa, brp as a refugee, fled the war, displaced, tps,
  leave to remain as a refugee, bno, hong kong visa, bn(o), tibetan refugee, yellow letter

pending, applied for, in process, visitor visa
  applied, waiting for it, application's in, processing, still with the home office, with the home office,
  with immigration, with uscis, waiting on the irp, irp appointment, renewing, renewing it, being renewed,
  up for renewal, tourist visa, visitor, esta, visit visa, going through, my lawyer's on it,
  biometric appointment, interview coming up, it's lodged, at frro, frro

more space, bigger home, larger, growing family
  bigger, something bigger, need the room, need more room, room to grow, growing out of it, outgrown,
  outgrown it, outgrown this place, bursting at the seams, on top of each other, on top of one another, cramped,
  too small, it's tiny, another baby, baby's coming, baby on the way, kids need their own room,
  need another bedroom, extra bedroom, need a home office, working from home space, upsizing, upsize, trade up,
  no room to swing, like sardines, bunk beds, can't swing a cat, no storage

smaller, downsizing, less space
  downsize, something smaller, too big, too big for us, too big for me, rattling around, rattling around in it,
  empty nest, empty nesters, kids have flown, kids have left, kids moved out, too much to clean,
  too much garden, too much upkeep, easier to manage, lower bills, less upkeep, less maintenance, smaller place,
  scaling down, too many rooms, simplify, fewer rooms, declutter, cut down, can't manage the stairs

job change, new job, work, relocation
  changed jobs, started a new job, got a job there, job's there, relocating, relocating for work, transferred,
  transfer, got transferred, posted there, posting, moved office, office moved, company's moving,
  commute is killing me, the commute, too long a commute, shorter commute, promotion, new position,
  new employer, starting work there, for work, starting uni, got a place at university, closer to the office,
  back to the office, career, contract's there

separation, divorce, break-up
  split up, splitting up, we split, broke up, breaking up, divorcing, getting divorced, going through a divorce,
  getting a divorce, separated, going our separate ways, separate ways, ex is keeping the house, my ex,
  left my husband, left my wife, wife left me, husband left, marriage is over, it's over between us, parted,
  she's thrown me out, sell because of the divorce, judicial separation, no longer together, relationship ended,
  court settlement

own home wanted, want to own, first home, get on the property ladder
  get on the ladder, property ladder, own place, place of our own, place of my own, something of my own,
  call my own, stop renting, sick of renting, fed up renting, fed up paying rent, tired of renting, dead money,
  rent is dead money, paying someone else's mortgage, throwing money away, money down the drain,
  first-time buyer, want to buy, invest in bricks, security of our own, roof of my own, move out of my parents',
  flying the nest, leaving home, moving out of home, independence, be a homeowner

notice given by landlord, eviction, landlord selling
  given notice, got notice, notice to quit, landlord's selling, landlord is selling, landlord wants it back,
  landlord's moving back, evicted, being evicted, section twenty-one, section 21, no-fault, kicked out,
  thrown out, getting kicked out, we've to be out, have to get out, lease isn't being renewed, not renewing,
  not renewing the lease, tenancy's ended, owner wants to move in, owner wants to sell, house is being sold,
  building's being demolished, owner asked us to vacate, notice of termination, served notice, lease is up

moving in together, getting married, with partner
  moving in with my boyfriend, moving in with my girlfriend, moving in with my partner, getting hitched,
  tying the knot, wedding, engaged, just got engaged, just married, settling down with, setting up home,
  want to live together, living together, first place together, combine households, two become one,
  partner and i want one place, joining my husband, joining my wife, patchwork family, blended family,
  fiancé and i

retirement, retiring, age
  about to retire, retire there, when i retire, retire to the coast, retired now, stopping work, giving up work,
  getting on, getting older, getting on a bit, not getting any younger, can't do the stairs any more,
  golden years, slow down, closer to the grandkids, easier in old age, near a hospital in my old age,
  for our old age, pension age, moving home after work, back to my roots, last move

rent too high, cost, cheaper
  something cheaper, too dear, too dear where i am, rent's gone up, rent went up, they hiked the rent,
  put up the rent, rent increase, hike, can't afford it, cost of living, save money, saving money, lower rent,
  bills too high, priced out, costs a fortune, daylight robbery, maintenance charges, service charge went up,
  affordability

better location, change of area, bad neighbourhood, noise
  change of scene, fresh start, better area, nicer area, noisy neighbours, neighbours from hell, too noisy,
  rough area, it's gone downhill, crime, not safe, get out of the city, escape the city, out of london,
  nearer family, closer to family, closer to my mum, better schools, for the schools, catchment,
  moving back home, coming home, moving back to ireland, moving back, want the sea, a quieter life, damp, mould,
  mold, state of the place

website, internet portal, online, internet, listing site
  rightmove, on rightmove, zoopla, onthemarket, daft, on daft, daft dot ie, myhome, myhome dot ie, zillow,
  on zillow, redfin, trulia, realtor dot com, craigslist, streeteasy, apartments dot com, gumtree, spareroom,
  openrent, magicbricks, ninety-nine acres, 99acres, nobroker, housing dot com, olx, google, googled,
  googled you, googled it, search engine, came up on google, your site, your page, web, on the web, browsing,
  saw it online, surfing, the net, an app, property app, homepage, chatgpt

newspaper, paper, print advert, magazine
  in the paper, local paper, the gazette, evening paper, evening herald, evening echo, echo, argus, irish times,
  the indo, independent property section, property supplement, property section, the times, sunday times,
  times of india, the hindu, classifieds, classified ad, free paper, the metro, local rag, small ads,
  an ad in print, country life, brochure, flyer, leaflet, leaflet through the door, through the letterbox,
  flyer through the door, pamphlet, advertisement in the daily

recommendation, friends, word of mouth, referral
  a friend, friend told me, mate told me, a mate of mine, through a friend, through someone i know,
  my sister told me, my brother told me, neighbour told me, neighbour mentioned, colleague, a colleague,
  somebody at work, someone at work, recommended, someone recommended you, recommended by, passed on your name,
  my solicitor, my bank sent me, heard from, heard about you from, referred, reference, my mum used you,
  used you before, sold my aunt's house, family member, my accountant, by word of mouth, through the grapevine

sign, board, for-sale board, shop window
  for sale sign, for sale board, to let sign, to-let board, the board outside, board outside, sign outside,
  sign in the garden, sign in the window, drove past, driving by, driving past, walked past, walking past,
  passing by, passed by, saw the board, saw your sign, hoarding, billboard, your window, in your shop window,
  window display, on the railings, yard sign, lawn sign, banner on the building, poster, on the bus stop

social media, facebook, instagram, tiktok
  on facebook, fb, facebook group, facebook marketplace, marketplace, insta, on insta, a reel, reel, tik tok,
  youtube, a youtube video, linkedin, twitter, x, on x, reddit, snapchat, pinterest, whatsapp group,
  whatsapp forward, community group, nextdoor, in my feed, popped up in my feed, came up in my feed, influencer,
  an ad on my phone, a story, telegram channel

existing customer, already a client, previous contact
  used you before, dealt with you before, bought through you before, rented through you before,
  rent from you already, returning customer, already registered, on your mailing list, your newsletter,
  you rang me, you called me, you emailed me, sold my house, client of yours, i know your office,
  been with you for years, old customer, repeat client, already your tenant, by chance at a property fair,
  at an open house, property expo, trade fair, at an exhibition

alone, i decide alone, only me, on my own
  just me, only myself, by myself, it's up to me, up to me, it's my call, my call, my decision, my own decision,
  i decide, i make the decisions, i'm the boss, sole decision maker, sole buyer, nobody else,
  nobody else involved, no one else has a say, off my own bat, i don't have to ask anyone, ask nobody,
  i answer to nobody, entirely mine, i call the shots, it's down to me, single-handedly, independent

with partner, together, with spouse, jointly
  with my wife, with my husband, the wife, the husband, the missus, herself, himself, my other half,
  her indoors, the boss at home, ask the wife, ask my husband, run it by my wife, run it past my partner,
  talk to my partner, talk to my husband, my better half, joint decision, both of us, we both decide,
  we decide together, two of us, husband and i, wife and i, with my girlfriend, with my boyfriend, fiancé,
  spouse, she has the final say, the final say is hers, both have to agree

with family, parents, children
  with my parents, my parents, my dad, my mum, my mother, my son, my daughter, my children, with the kids,
  brothers and sisters, siblings, whole family, family decision, elders, my elders, my in-laws, ask my father,
  ask my dad, dad has a say, family has to agree, discuss with family, discuss at home, family meeting,
  my brother decides too, run it by my folks

with bank, bank, lender
  the bank, bank has a say, bank decides, depends on the bank, mortgage advisor, mortgage adviser,
  mortgage broker, broker, my lender, lender has to approve, the lender, loan officer, bank manager,
  building society, underwriter, subject to finance, subject to mortgage, subject to loan approval,
  bank has to agree, bank has to sign off, credit union, financial adviser

who signs, signatory, company, board, lawyer
  my solicitor, solicitor, attorney, my lawyer, power of attorney, poa holder, director, managing director,
  the board, board of directors, my boss, head office, hr, hr department, business partner, co-director,
  company secretary, the trustees, trustee, executor, authorised signatory, my accountant, ca, notary,
  finance department, ceo, our legal team, ratified by the board

small, compact, one bedroom, up to fifty square metres
  one bed, one-bed, one bhk, single bedroom, small one, tiny, cosy, cozy, bijou, poky's fine, shoebox is fine,
  just enough for one, minimal, forty square metres, five hundred square feet, four hundred square feet,
  fifty square metres, easy to clean, small place, wee place, nothing big, pad for one

medium, two bedrooms, two to three bedrooms, mid-sized
  two bed, two-bed, two bedroom, two bhk, two and a half bhk, couple of bedrooms, medium-sized, average,
  average size, seventy square metres, eighty square metres, eight hundred square feet,
  nine hundred square feet, thousand square feet, two rooms and a box room, two doubles, spare room as well,
  normal size, middle of the road

large, four bedrooms or more, spacious, big
  four bed, four-bed, four bedroom, five bed, five bedroom, four bhk, five bhk, big one, loads of space,
  plenty of space, plenty of room, as big as possible, roomy, huge, massive, big as we can get,
  two hundred square metres, two thousand square feet, three thousand square feet, lots of rooms,
  room for everyone, rooms for all the kids, the bigger the better, sizeable, guest rooms

urgent, very urgent, high priority
  desperate, pretty desperate, really desperate, need it yesterday, running out of time, against the clock,
  time's ticking, clock is ticking, on the clock, pressing, top priority, pressed for time, under pressure,
  up against it, on a deadline, very serious, dead serious, all in, actively looking, looking hard,
  looking every day, viewing every weekend

not urgent, just looking, low priority, browsing
  only looking, having a nosy, having a nose, just browsing, window shopping, keeping an eye out,
  keeping an eye on the market, testing the water, testing the waters, dipping a toe, curious, being curious,
  just curious, no rush, no hurry, taking our time, all the time in the world, early days, early stages,
  casually, casual look, research, doing our research, getting a feel, feel for the market, tyre kicking,
  exploratory, sniffing around

one income, single income
  only i work, only my wage, one wage, one salary, one earner, sole earner, breadwinner, i'm the breadwinner,
  only my husband works, only my wife works, just my salary, one pay packet, single earner, just the one wage,
  one paycheck, living on one wage

two incomes, double income, both work
  we both work, both working, both earn, both earning, two wages, two salaries, two earners, dual income,
  double-income, two pay packets, joint income, two paychecks, dinks, husband and wife both work,
  combined salary, wife works too, husband works too, the two of us earn
`);
