const saidOf = (leads: string, words: readonly string[]): string[] =>
  leads.split(', ').flatMap((lead) => words.map((word) => `${lead} ${word}`));

const hoursOf = (hours: string, ends: string): string[] =>
  hours.split(' ').flatMap((hour) => ends.split(', ').map((end) => `${hour} ${end}`));

const NINE_TO_ELEVEN = ['nine', '9', 'ten', '10', 'eleven', '11'];
const TWO_TO_FOUR = ['two', '2', 'three', '3', 'four', '4'];
const SIX_TO_EIGHT = ['six', '6', 'seven', '7', 'eight', '8'];

const MORNING_CLOCK = [
  ...hoursOf('six 6 seven 7 eight 8 nine 9 ten 10 eleven 11', 'am, in the morning'),
  ...saidOf('at, around, about, before, from', NINE_TO_ELEVEN),
  ...saidOf('half, half past', ['eight', 'nine', 'ten', 'eleven']),
  ...saidOf('before, until, till, up to', ['noon', 'midday', 'twelve', 'lunchtime']),
  ...saidOf('between', ['nine and ten', 'nine and eleven', 'ten and eleven', 'eight and ten']),
  ...['nine to eleven', 'nine or ten', 'ten or eleven', 'from eight'],
].join(', ');
const AFTERNOON_CLOCK = [
  ...hoursOf('one 1 two 2 three 3 four 4', 'pm, in the afternoon'),
  ...saidOf('at, around, about, after, from', TWO_TO_FOUR),
  ...saidOf('half, half past', ['one', 'two', 'three', 'four']),
  ...saidOf('between', ['one and three', 'two and three', 'three and four', 'one and four']),
  ...['after one', 'from one', 'between three and five', 'two or three', 'three or four'],
].join(', ');
const EVENING_CLOCK = [
  ...hoursOf('six 6 seven 7 eight 8 nine 9 ten 10', 'pm, in the evening, at night'),
  ...saidOf('after, past, later than, from', SIX_TO_EIGHT),
  ...saidOf('at, around, about', ['six', '6']),
  ...saidOf('half, half past, after half, after half past', ['five', 'six', 'seven']),
  ...saidOf('between', ['six and eight', 'six and seven', 'seven and eight', 'seven and nine']),
  ...['after 5', 'six or seven', 'six till eight', 'six to eight', 'seven or eight'],
].join(', ');

const AROUND_MONTHS =
  'in, early, mid, late, early in, late in, from, by, around, sometime in, end of, beginning of, ' +
  'start of, middle of, next, this';

/** "May" and "march" alone are other words too. */
const timesOf = (...months: string[]): string =>
  [
    ...saidOf(AROUND_MONTHS, months),
    ...months.filter((month) => month !== 'may' && month !== 'march'),
  ].join(', ');
const SPRING = timesOf('march', 'april', 'may');
const SUMMER = timesOf('june', 'july', 'august');
const AUTUMN = timesOf('september', 'october', 'november');
const WINTER = timesOf('december', 'january', 'february');

/** See `read-synonyms.ts` for how it is written. */
export const englishSynonyms = `
apartment, flat, unit, condo, condominium, apartments, flats
  a place in a block, place in a tower block, council flat, bhk, a two bhk, a three bhk, two bed flat,
  one bed flat, one bedder, two bedder, gated society flat, society flat, builder floor, independent floor,
  walk-up, purpose-built flat, high-rise, a condo unit, co-op, tenement flat, penthouse, studio, maisonette

house, home, single-family home, independent house, houses, semi detached, cottage, terraced
  place with its own front door, a whole house, an entire house, the whole property to myself, family home,
  a proper house, three bed house, somewhere with an upstairs, house with a yard, kothi, colonial,
  house with a garden, a house of our own, house with a drive, five bed house, hoose, detached, semi, bungalow,
  villa, townhouse

detached house, detached, standalone house, single-family detached
  free-standing, free-standing house, standing on its own, stands on its own, stand-alone, stand-alone house,
  no shared walls, no party walls, no adjoining neighbours, unattached house, on its own plot,
  space all round it, nothing joined on, free standing, all four sides free, gap on both sides,
  windows on all four sides

semi-detached house, semi-detached, semi
  a semi, three bed semi, four bed semi, attached on one side, joined on one side, neighbours on one side only,
  one shared wall, one party wall, half of a pair, one half of a double, twin house, twin home,
  linked on one side, one adjoining neighbour, only one side attached, two houses stuck together

terraced house, terrace house, townhouse, row house, end of terrace
  mid-terrace, end terrace, victorian terrace, georgian terrace, house in a row, one in a row,
  in a row of houses, attached on both sides, joined on both sides, neighbours either side, rowhome, town home,
  linked houses in a row, middle of a row, houses all in a line, back-to-back, mews house

studio, studio flat, studio apartment, bedsit, efficiency
  one room with a kitchenette, everything in one room, all in one room, single room with kitchenette,
  one-room flat, one-room apartment, bedsitter, bachelor apartment, bachelor pad, one rk, single room kitchen,
  sleeping and living in one, bed and living in the same room, combined bedroom and living room, granny studio,
  open-plan one room, pied-a-terre studio, efficiency unit, microflat, micro apartment

room in a shared flat, room in a shared house, house share, flat share, room
  a room to rent, renting a room, just a bedroom, just one bedroom for me, own bedroom shared kitchen,
  shared kitchen and bathroom, flatshare, houseshare, digs, lodging, lodgings, lodger, room with housemates,
  room with flatmates, room with roommates, spare room, double room in a house, box room, paying guest,
  pg accommodation, single occupancy pg, pg room, living with housemates, co-living, moving in with roommates

loft, attic flat, loft apartment, top-floor conversion
  under the roof, under the eaves, sloping ceilings, slanted ceilings, attic conversion, loft conversion,
  converted attic, roof flat, garret, up in the roof space, warehouse conversion, old factory conversion,
  industrial style conversion, converted warehouse, exposed beams, mansard flat, attic apartment,
  room in the roof, skylights instead of windows

penthouse, penthouse apartment
  the very top of the tower, whole top floor, entire top storey, rooftop apartment, sky home,
  crown of the building, luxury flat on the roof, top of the building with terrace,
  wraparound terrace at the top, private lift to the top, rooftop residence, skyline views all round,
  highest flat in the block, penthouse suite, top two floors of the tower, sky residence, penthouse with a view

plot of land, building plot, land, site, lot
  somewhere to build, land to build on, bare land, empty plot, vacant lot, vacant land, a parcel,
  parcel of land, building site, self-build plot, self-build, an acre, couple of acres, half an acre,
  greenfield, a site with planning, site with planning permission, want to build ourselves, building our own,
  na plot, residential plot, gated plot, open land, serviced site, two hundred gaj, infill lot, acreage

commercial space, commercial property, office, shop, retail unit, business premises
  somewhere to run a business, business unit, a shop front, storefront, shopfront, showroom, workshop,
  industrial unit, warehouse unit, warehouse space, premises for my company, premises for my business,
  retail space, high street unit, café premises, restaurant premises, office space, coworking space,
  salon premises, godown, place to trade from, trading premises, lock-up shop, surgery premises,
  strip mall unit, for my firm

villa, mansion, manor, luxury house
  big house with a pool, luxury home, grand house, country house, something grand, stately home,
  large luxury property, gated community villa, haveli, mcmansion, estate house, house with swimming pool,
  upmarket house, high-end house, trophy home, a pool and big grounds

farmhouse, farm, smallholding, barn, homestead
  old farm, farm buildings, barn conversion, converted barn, croft, place with outbuildings, place with stables,
  somewhere for horses, paddocks, stables and a paddock, agricultural land with a house, ranch,
  holding with a few acres, thatched cottage with land, steading, oast house, hayloft and stables,
  equestrian property

apartment building, block of flats, multi-family house, multi-family
  whole block, an entire block, the whole building, entire building, several flats in one, multi-unit,
  multi-unit building, multifamily, fourplex, triplex building, freehold block, block to let out,
  house split into flats, house divided into flats, hmo, house in multiple occupation, building with tenants,
  tenanted building, six-unit building, tenement building, mixed-use building, all the units together,
  walk-up building

ground-floor flat with garden, garden flat, garden apartment
  flat with its own garden, ground floor with a bit of garden, flat opening onto the garden,
  step straight out into the garden, basement flat with garden, lower ground with garden,
  own little garden downstairs, flat with a back yard, flat with a private yard, patio apartment,
  downstairs with a lawn, doors out to the lawn, flat with outside space at ground level,
  walk out to the garden, own door and a garden

duplex, maisonette, split-level flat, two-storey apartment
  over two floors, on two floors, two levels, two levels inside, split over two levels,
  flat with internal stairs, stairs inside the flat, internal staircase, upstairs and downstairs in a flat,
  two-storey flat, two-story unit, bi-level, mezzanine level, maisonnette with own entrance,
  spread over two storeys, multi-level apartment, split-level

bungalow, single-storey house, ranch-style house, rambler
  all on one level, everything on one floor, one-storey house, one-story house, single-level house,
  house without stairs, chalet bungalow, single level living, no upstairs, one level living, ranch-style,
  ranch style home, house on one floor, single storey, single story, one storey only, all the rooms downstairs

mobile home, park home, static caravan, trailer, houseboat, tiny house
  caravan, static, narrowboat, canal boat, barge, trailer park, manufactured home, double-wide, single-wide,
  chalet on a park, tiny home, log cabin, cabin on wheels, prefab, living on a boat, rv park, modular home

retirement flat, sheltered housing, assisted living, senior living
  over fifty-fives, over fifty-five community, over sixties, warden assisted, retirement village,
  retirement complex, supported living, senior citizens' home, sheltered flat, mccarthy and stone type,
  old people's flats, age-restricted, active adult community, granny annexe, sheltered accommodation,
  retirement community, home for the elderly, flats for pensioners

city centre, town centre, downtown, inner city, city center, central
  in town, right in town, right in the middle of town, in the heart of the city, heart of town,
  in the middle of everything, bang in the middle, slap bang in the middle, smack in the middle, zone one,
  midtown, the high street, near the high street, city living, where it all happens, where the action is,
  in the thick of it, in the cbd, central business district, urban, cathedral quarter, city proper

suburbs, outskirts, suburban area, edge of town, commuter belt
  suburbia, suburban, edge of the city, on the fringes, just outside town, just outside the city,
  bit further out, a little out of town, commuter town, commuter distance, leafy suburb, housing estate,
  zone four or five, zone five, greater london, outer ring, beyond the ring road, outside the m50,
  inside the m25, green belt, subdivision, bedroom community, outer areas, outlying areas, outer boroughs,
  periphery

countryside, village, rural, country, rural area
  out in the sticks, in the sticks, middle of nowhere, back of beyond, down the country, down a lane,
  down a country lane, among the fields, surrounded by fields, surrounded by nature, fields all around,
  small village, a hamlet, little village, out in nature, away from it all, away from civilisation,
  green fields, one-off house in the country, the boonies, the boondocks, out in the country, hills and fields,
  gaeltacht, semi-rural, out west in the country, rural life, in the wilds, woods and fields

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
  away from main roads, off the main road, tranquil, calm surroundings, low noise, noise free, dead end street,
  side street, nice quiet road, sleepy street, somewhere calm, where i can hear the birds, hear myself think,
  away from the noise, away from the hustle and bustle, no noisy neighbours, traffic-calmed, no through traffic,
  can sleep at night

near work, close to work, near the office, near my workplace
  close to the office, close to my job, short commute, shorter commute, easy commute, handy for work,
  handy for the office, near the hospital where i work, near my company, near the it park, near the tech park,
  near the business park, near the factory, near the plant, walking distance to the office,
  can get to work quickly, commuting distance, round the corner from my job, less travelling to the job,
  close to my employer, near canary wharf, near the silicon docks, next to my workplace

near schools, close to schools, near a good school, school catchment, near kindergarten
  good catchment, catchment area, school district, good school district, in the catchment, for the kids' school,
  near the children's school, school run, walk the kids to school, near a primary, near a nursery,
  near the crèche, near a creche, near daycare, outstanding school nearby, ofsted outstanding,
  near the grammar school, near the gaelscoil, near the elementary school, near the high school for the kids,
  good schooling, near the playschool, international school nearby, same school for the kids,
  close to the kids' school

near the park, green area, near the forest, green surroundings, near nature
  near a park, by the park, overlooking the park, park facing, near green space, green space for walks,
  near woods, by the woods, edge of the forest, near the common, near the heath, near the phoenix park,
  walks for the dog nearby, near hiking trails, trails nearby, mountain views, near the mountains, in the hills,
  hill station, near the national park, parkland

near family, near parents, close to relatives, near friends
  close to my parents, close to my mum, near my mam, near my mom, near the grandchildren, near the grandkids,
  near my daughter, near my son, close to my brother, close to my sister, round the corner from my mother,
  near my in-laws, near the in-laws, where my people are, near home, where i grew up, back home,
  near my relatives, close to the grandparents, my folks are there, my whole family lives there

near shops, shopping facilities, amenities nearby, walkable neighbourhood
  shops round the corner, near a supermarket, near tesco, near lidl, near aldi, near dunnes, near the mall,
  close to the mall, near grocery stores, good amenities, near amenities, local amenities, near the market,
  corner shop nearby, everything on the doorstep, shops on the doorstep, near whole foods, near the bazaar,
  close to cafés, chemist and doctor nearby, near the doctor, near a hospital

near the motorway, good road links, near the highway, near the airport, easy access by road
  close to the motorway, just off the motorway, motorway access, off the m25, off the m50, near the m1,
  near the freeway, by the interstate, close to the ring road, near the bypass, near the expressway,
  easy road access, near heathrow, near gatwick, close to the airport, quick onto the highway

morning, in the morning, mornings, forenoon, a.m.
  first thing, before lunch, early doors, early in the day, early on, crack of dawn, early bird, at nine,
  nine o'clock, around ten, half nine, half ten, ten am, after breakfast, after the school run, before work,
  first half of the day, at sunrise, before eleven, elevenish, with my first coffee, early hours,
  bright and early, after drop-off,
  ${MORNING_CLOCK}, first thing in the morning, early morning, late morning, mid-morning, start of the day,
  before i start work, before i go to work, before the kids wake up, on my way to work, during breakfast,
  as soon as you open, when you open

midday, noon, lunchtime, lunch break, around noon
  on my lunch break, in my lunch hour, lunch hour, over lunch, at lunch, dinner hour, around twelve, twelve-ish,
  twelve o'clock, half twelve, between twelve and one, between twelve and two, middle of the day, noontime,
  noonish, when i'm on lunch, during my break, in my midday break

afternoon, in the afternoon, p.m., early afternoon, late afternoon
  after lunch, post lunch, around three, three-ish, half two, half three, four o'clock, around four,
  between two and five, between two and four, before tea, teatime, at tea time, after school pick-up, after two,
  mid-afternoon, arvo, before the kids get home, before rush hour, three pm,
  ${AFTERNOON_CLOCK}, after midday, after twelve, early in the afternoon, late in the afternoon,
  after my lunch break, second half of the day

evening, in the evening, after work, evenings, night
  when i finish work, after office hours, after office, once i'm home, once i'm home from work, when i get home,
  when i get in, after five, after six, after half five, from seven onwards, around seven, around eight,
  after dinner, after supper, at night, tonight, once the kids are in bed, when the kids are asleep,
  after hours, after my shift, after i clock off, out of hours, post six pm, after sunset,
  ${EVENING_CLOCK}, after i finish work, after i finish, when i'm done with work, when i'm done at work,
  when i'm home, when i'm back from work, once i'm back from work, once i'm off work, when i'm off work,
  when i get off work, when i knock off, after the office, late in the day, end of the day,
  after the kids are in bed, once the baby's asleep, after the news, after tea, early evening, late evening,
  at dinner time, after dark

any time, anytime, all day, flexible, no preference
  whenever suits, whenever suits you, whenever you like, whatever suits, i'm free all day, i'm around all day,
  round the clock, all the same to me, makes no difference to me, at your convenience, whatever works for you,
  i'm easy, i'm flexible, any hour, you pick, you choose, you name it, open schedule

weekday, weekdays, during the week, working days, monday to friday
  midweek, mid-week, in the week, on a working day, business days, monday, on a tuesday, tuesdays, on wednesday,
  thursdays, workdays, work week, between monday and friday, school days, on a school day, office days,
  mondays or tuesdays, a thursday, friday after work

weekend, weekends, at the weekend, on the weekend
  saturday or sunday, saturday and sunday, either weekend day, over the weekend, the two days off, week-end,
  over the weekend break, either saturday or sunday, next weekend, this weekend, any weekend,
  alternate weekends, every other weekend, weekends only, at weekends, saturdays and sundays

saturday, saturdays, on saturday
  sat morning, sat afternoon, this saturday, second saturday, shanivar, every saturday, shabbat,
  saturday before noon, saturday lunchtime, saturday evening, next saturday, coming saturday, saturday only,
  any saturday, saturdays only, saturday around lunch

sunday, sundays, on sunday
  after church, after mass, after sunday lunch, after sunday roast, the lord's day, ravivar, day of rest,
  sunday brunch time, this sunday, sunday morning, sunday afternoon, sunday evening, next sunday, coming sunday,
  any sunday, sunday only

any day, every day, no preference, flexible
  all week, seven days a week, whichever day, whatever day suits, any day of the week, all days are fine,
  all days are the same, makes no odds which day, any day you like, day doesn't matter, you pick the day,
  i'm retired so any, every day is fine, any day at all, any weekday or weekend, no particular day

immediately, as soon as possible, right away, now, straight away, immediate, as soon as we can, asap, at once, straightaway, soonest
  yesterday, tomorrow if possible, this week, next week, within days, within a couple of weeks,
  within the month, the sooner the better, soon as i can, soon as it's free, quick as we can,
  with immediate effect, ready to go, ready to move, by the weekend, in the next few days, urgently,
  it's urgent, pretty urgent, on the double, this month, first available, immediate possession

within three months, in one to three months, in the next three months
  couple of months, in a couple of months, two months' time, next month, month after next, in six weeks,
  in eight weeks, in ninety days, within ninety days, sixty days, in a few weeks, within the quarter,
  this quarter, within a quarter, two to three months, in three months' time, six to eight weeks,
  eight to ten weeks, before the quarter ends, ten weeks or so, in a month or two, next couple of months,
  twelve weeks

within six months, in three to six months, in half a year
  half a year, six months' time, within half a year, four or five months, four to six months, four months,
  five months, in about six months, two quarters, next half year, the next half year,
  by the end of the half year, in twenty weeks, half year, half a year from today, in five months

later, next year, in more than six months, after six months, in a year
  down the line, further down the line, down the road, next spring, next summer, in the new year,
  after christmas next year, year after next, couple of years, in a couple of years, in twelve months,
  year or so, long term plan, in no hurry, no rush, ages away, a long way off, way in the future,
  just planning ahead, only looking ahead, once we retire, when the kids finish school, when it's built,
  after graduation, nine months, next financial year

flexible, flexible date, date open, no fixed date, any time
  whenever it's free, whenever it comes free, whenever suits, whenever the right one comes,
  when the right one comes up, when we find the right place, depends on the place, depends what comes up,
  not tied to a date, easy either way, no particular date, no set date, no deadline, no timeframe, no timeline,
  open to anything, no pressure, as it suits you, fit in with the owner, work around the seller, happy to wait

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
  i work for a bank, i work in it, working in a shop, nine to five, nine-to-fiver, full-time job, steady job,
  monthly salary, on a salary, on wages, i work in a factory, i work in retail, work for tesco, mnc,
  software engineer, nurse in a hospital, working professional,
  i'm employed, employed full-time, employed part-time, i've a job,
  with a company, in a company, on a payroll, work at the hospital, work in a hospital, at the sbb, at a bank,
  with the railway, in employment, angestellt

self-employed, freelancer, freelance, business owner, sole trader, entrepreneur, self employed, freelancing, my own business, contractor
  own boss, my own boss, i'm my own boss, work for myself, working for myself, i run my own business,
  own business, my own company, own my own company, run a company, company director, ltd company,
  limited company contractor, ten ninety-nine, consultant, independent contractor, business class, businessman,
  businesswoman, i have a shop, i have a startup, start-up founder, founder, llc, run a restaurant,
  own practice, family business, tradesman with my own van, i invoice clients, own firm, proprietor,
  partner in a firm, uber driver,
  have my own company, have my own business, have my own firm, i've my own firm, my own firm, my own practice,
  own gmbh, my own gmbh, einzelfirma, one-man business, one-man band, one-man show, self employment,
  independent, independent worker, sub-contractor, subcontractor

civil servant, public sector, government employee, public servant
  work for the government, work for the council, council worker, county council, work for the state,
  government job, govt job, government service, sarkari job, local authority, local government, state employee,
  federal employee, federal worker, work for the city, work for the county, teacher in a state school, nhs,
  i work for the nhs, i'm with the nhs, hse, i work for the hse, police officer, garda, guard in the gardaí,
  in the army, in the forces, armed forces, military, serving in the navy, firefighter, fireman, postal service,
  psu, bank psu, work for revenue, hmrc, civil service, work in the ministry

student, studying, in education, university student
  at uni, at college, in college, at university, doing my degree, doing a degree, doing a masters,
  doing my masters, phd, doing a phd, undergrad, grad student, postgrad, freshman, sophomore, second year,
  third year of law, final year, studying medicine, still studying, full-time education, medical student,
  in grad school, grad school, at trinity, at ucd, at iit, at imperial, learning english here, language school,
  at law school, exchange student, erasmus, pursuing my degree, pursuing mba, sixth form, doing my leaving cert,
  i study, doing my master, doing my bachelor,
  in my master, in my bachelor, phd student, doctoral student, still at school, in high school, i go to uni,
  going to uni

apprentice, trainee, apprenticeship, in training, intern
  learning a trade, serving my time, doing my apprenticeship, indentured, training contract,
  training to be an electrician, training as a plumber, graduate trainee, graduate scheme, grad scheme,
  internship, interning, work placement, on placement, articled clerk, articleship, pupillage, solas apprentice,
  learning on the job, day release, vocational training, management trainee, journeyman training, residency,
  resident doctor in training, cadet

retired, pensioner, retiree, senior citizen
  on a pension, on my pension, drawing my pension, state pension, old age pension, on social security, oap,
  i've retired, i took early retirement, early retirement, i stopped working years ago, finished working,
  my working days are over, done with work, given up work, collecting my pension, living on my pension, retd,
  retired from service, retired army, superannuated, been retired since, on the state pension,
  after forty years of working, pension,
  i'm a pensioner, on the ahv, ahv, avs, in retirement, in my retirement, early retired, pensioned, pensioned off

unemployed, job seeking, jobseeker, out of work, looking for work
  between jobs, in between jobs, on the dole, on benefits, on universal credit, on jobseeker's,
  jobseeker's allowance, jobseeker's benefit, signing on, on the social, i've been laid off, laid off,
  made redundant, redundant, lost my job, looking for a job, job hunting, hunting for a job,
  searching for a job, applying for jobs, no job at the moment, no job right now, currently without work,
  out of a job, jobless, no income at the minute, collecting unemployment, on unemployment, was let go,
  got let go, on welfare,
  at the rav, with the rav, on rav, without a job, without work, not working at the moment, i'm not working,
  without employment, lost my work, in search of work, in search of a job

homemaker, housewife, househusband, stay-at-home parent
  stay at home mum, stay at home mam, stay at home mom, stay-at-home dad, i look after the house,
  look after the home, i look after the kids, run the household, at home with the kids, home with the children,
  i mind the kids, minding the children, full-time mum, full-time mother, house-husband, home duties,
  i take care of the home, i keep house, looking after the family, caring for the family, carer at home,
  full-time carer, carer's allowance

on parental leave, maternity leave, paternity leave, parental leave
  on maternity, on mat leave, mat leave, on leave with the baby, off with the baby, having a baby,
  just had a baby, home with a newborn, on paternity, on pat leave, shared parental leave, fmla, family leave,
  adoption leave, maternity pay, maternity benefit, off until the baby's one, back to work after the baby,
  going back after my leave, going back to my job in the new year, on baby leave

sick leave, disabled, disability pension, unable to work
  on long-term sick, on the sick, signed off sick, signed off, on disability, disability allowance, ssdi,
  invalidity pension, invalidity, can't work for health reasons, incapacity benefit, occupational injury,
  illness benefit, workers' comp, on medical leave

permanent, permanent contract, unlimited contract, indefinite, open ended, unlimited, not fixed term, not temporary
  open-ended, long-term contract, a perm role, perm, permanent role, permanent post, permanent position,
  indefinite contract, contract of indefinite duration, no end date, it doesn't run out, job for life, tenured,
  tenure, confirmed employee, i've been made permanent, i'm on the permanent staff, established post,
  substantive post, confirmed in service, at-will

fixed term, fixed-term contract, temporary contract, limited contract, temporary, not permanent
  twelve-month contract, one-year contract, two-year contract, six-month contract, runs until june,
  till the end of the year, till december, up for renewal, renewed every year, renewable, rolling contract,
  on contract basis, contractual, contract basis, short-term contract, maternity cover, seasonal,
  seasonal contract, ftc, specified purpose contract, project-based, for the length of the project,
  time-limited, limited to two years, has an end date, it expires next year, ad hoc contract, adjunct,
  post-doc contract, visiting position, temp

temporary agency, agency work, temp, agency worker
  temping, through an agency, via an agency, with an agency, an agency pays me, for adecco, for manpower,
  for randstad, on the agency's books, agency nurse, agency staff, staffing agency, staffing company,
  third-party payroll, outsourced, bank staff, supply teacher, supply teaching, contract labour, temp worker,
  day labour, hired out to different firms

probation period, on probation, trial period, probation
  just started, i've just started, only just started, still on trial, first three months, first six months,
  new in the job, i'm new there, only joined last month, joined recently, recently joined,
  haven't passed probation, probationary, probationer, not confirmed yet, confirmation pending, three months in,
  still being tried out, new starter, new hire, settling-in period, started this month, started last week

full time, full-time, whole day
  forty hours, forty hours a week, thirty-nine hours, thirty-seven and a half hours, thirty-five hours a week,
  five days a week, nine to five, all day every day, a hundred percent, full hours, whole week, full week,
  full days, forty-plus hours, full-timer, eight hours a day, full working week

part time, part-time, reduced hours
  twenty hours, twenty hours a week, sixteen hours, half days, half a week, half time, three days a week,
  two days a week, four days a week, a few hours a week, couple of shifts, mornings only, job share, job-share,
  cut my hours, fewer hours, dropped to three days, saturday job, side job, term-time only, fifty percent,
  point five, casual hours, bar shifts, school hours only

alone, single, one person, just me, on my own
  on my tod, by myself, only myself, just myself, just the one, just the one of us, me myself and i,
  single person, single occupancy, singleton, living solo, solo, i'm a widow, widower, widowed, bachelor,
  i'm a bachelor, spinster, no one but me, just yours truly, single male, single female, unaccompanied,
  flying solo, i live by myself, one tenant, one occupant,
  only me, me only, me alone, all by myself, all on my own, all alone, just for me, only for me, for me alone,
  just little me, little old me, me and nobody else, living alone, i live alone, divorced, single household,
  one-person household, single woman, single man, me and my cat, me and my dog, just me and the cat,
  just me and the dog

couple, with partner, two persons, married couple, with spouse, my partner and i, me and my partner
  my husband and myself, my wife and myself, my partner and myself, me and my husband, me and my wife, me and the missus, me and my other half, my other half, herself and myself,
  himself and myself, the wife and i, my boyfriend and i, my girlfriend and i, with my girlfriend,
  with my boyfriend, with my fiancé, with my fiancée, my fiancé and me, the two of us, us two,
  just the pair of us, the pair of us, newlyweds, newly married, just married, husband and wife, young couple,
  retired couple, dinky, dinks, my better half, partner and i, a duo,
  my partner and me, my wife and i, my husband and i, my wife and me, my husband and me, my girlfriend and me,
  my boyfriend and me, me and my girlfriend, me and my boyfriend, me and my fiancé, me and my fiancée, me and her,
  me and him, her and me, him and me, she and i, he and i, the wife and me, me and the wife, me and the husband,
  the husband and i, me and hubby, me and my hubby, hubby and me, hubby and i, the missus and me, the missus and i,
  we two, both of us, as a couple, with my partner, with my wife, with my husband, with the wife, with the husband,
  partner and me, husband and me, wife and me, we are two, we're two, two people, two adults, 2 people, 2 adults,
  two pensioners, unmarried couple, engaged couple, couple without kids

family with children, family, with kids
  two kids, got kids, three children, with the little ones, with a toddler, me the wife and kids,
  husband and kids, family of four, family of five, we've a baby, expecting a baby, baby on the way,
  we have a daughter, we have two sons, wife and son, mum dad and the kids, the whole gang with children,
  joint family, nuclear family, teenagers, two teenagers, grandchildren too, small children, young family,
  wee ones, the bairns,
  two children, 2 kids, 2 children, 3 kids, 3 children, three kids, four kids, four children, one kid, one child,
  with one child, with a child, with a baby, with a newborn, us and the kids, us and our kids, us and the children,
  us and our daughter, us and our son, us two and the kids, the two of us and the kids, the kids and us,
  wife and kids, wife and children, husband and children, partner and kids, partner and children,
  me my wife and the kids, me my wife and our kids, me the wife and the kids, parents and kids, our kids,
  our children, my kids, my children, our daughter, our son, our two kids, our two boys, our two girls,
  our two sons, our two daughters, our baby, our little one, our toddler, two boys, two girls, a boy and a girl,
  son and daughter, patchwork family, blended family, mother and child, household with kids

shared flat, friends, flatmates, roommates, sharers, housemates
  with mates, me and my mates, with a friend, group of friends, group of students, some lads from work,
  the lads, with colleagues, three colleagues, sharing with people from work, three of us sharing,
  four professionals sharing, young professionals sharing, splitting the rent, going halves with a friend,
  flatting together, sharing the rent, buddies, me and my roommate, me and a housemate, college friends,
  batchmates, girls sharing, friends from uni, group of nurses,
  me and a friend, me and two friends, me and three friends, with two friends, with three friends, couple of mates,
  couple of friends, two friends, three friends, me and my best friend, me and my flatmate, me and my flatmates,
  me and my housemate, with a flatmate, with my flatmate, with a housemate, with a colleague, me and a colleague,
  two colleagues, three students, four students, with other students, fellow students, wg, a wg, student flat,
  me and a mate, me and my mate, a few mates, bunch of friends, some friends, me and my brother, me and my sister,
  with my brother, with my sister, siblings, my brother and i, my sister and i

single parent, single mother, single father, lone parent
  single mum, single mam, single mom, single dad, me and my daughter, me and my son, just me and the kids,
  me and the kids, me and my little one, just me and my boy, just me and my girl, bringing them up alone,
  raising them alone, raising my son on my own, divorced with kids, separated with two kids, solo parent,
  lone father

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
  labrador, golden retriever, spaniel, cocker spaniel, cockapoo, cavapoo, labradoodle, pug, terrier,
  jack russell, westie, alsatian, german shepherd, collie, border collie, beagle, dachshund, sausage dog,
  chihuahua, poodle, greyhound, whippet, lurcher, staffie, pit bull, bulldog, frenchie, shih tzu, pomeranian,
  husky, rottweiler, rescue from the pound, pooch, pup, a mutt, mongrel, doggy, doggo, guide dog,
  assistance dog, four-legged friend that barks, hound

cat, cats, kitten
  kitty, moggy, moggie, tabby, tomcat, house cat, indoor cat, siamese, british shorthair, maine coon,
  ginger tom, pussycat, kitties, two kittens, mouser, litter tray, moggies

small animals, hamster, rabbit, guinea pig, fish, birds, caged animals
  budgie, budgies, parakeet, parrot, cockatiel, canary, goldfish, aquarium, fish tank, tropical fish, bunny,
  bunnies, house rabbit, gerbil, gerbils, guinea pigs, tortoise, turtle, terrapin, lizard, gecko,
  bearded dragon, snake, hedgehog, chinchilla, ferret, pet rat, stick insects, something in a cage, in a hutch,
  rodents, reptile

horse, large animals, livestock, chickens
  pony, ponies, two horses, hens, some hens, a few chickens, ducks, goats, sheep, cow, cows, donkey, beehives,
  alpacas, buffalo, pigs, geese, poultry

no pets, none, pet-free, no animals
  pet free, no animals at all, zero pets, nothing furry, nothing with four legs, nothing on four legs,
  don't keep animals, don't keep any, allergic to animals, allergic to fur, i'm allergic, too allergic,
  only house plants, just the houseplants, just the plants, we are pet-less, without animals, no furry friends,
  no four-legged friends, ours died last year, animal-free

smoker, smoking, smoking indoors
  i smoke, i do smoke, twenty a day, ten a day, a pack a day, pack a day, like a chimney, a few fags,
  enjoy a cigarette, enjoy a fag, roll-ups, rollies, cigars, pipe, enjoy a ciggie, chain smoker, heavy smoker,
  light smoker, social smoker, beedi, hookah at home, a couple of cigs

non-smoker, non-smoking, no smoking
  never smoked, i don't smoke, i gave up, gave them up, i quit, quit smoking, ex-smoker, packed it in,
  packed in the fags, knocked it on the head, smoke-free, off the fags, can't stand smoke,
  i've kicked the habit, kicked the habit, nobody in the house smokes, cigarette-free, nicotine-free,
  tobacco-free, never touched a cigarette, nonsmoking household

only outside, on the balcony only, outdoors only
  out the back, out on the balcony, on the balcony, i step outside, i go outside, go out for one,
  in the garden only, out in the garden, on the patio, on the doorstep, out the door for a fag, always outdoors,
  never indoors, never inside the house, never in the flat, out in the yard, on the porch, out on the terrace,
  at the back door

vape, e-cigarette, vaping, electronic cigarette
  i vape, vapes, elf bar, e-cig, e-cigs, juul, iqos, heated tobacco, vapour, puffing on a vape,
  nicotine pouches, disposable vapes, on the vape, vape pen, vaping stick, lost mary, only the vape

mortgage, bank loan, home loan, loan, bank financing, borrowing, financing, financed, finance, lender
  borrowing it, borrowing from the bank, through the bank, the bank's lending, the bank is lending it,
  bank's giving it to us, building society, credit union loan, agreement in principle, decision in principle,
  aip, approval in principle, approved by the bank, mortgage approval, pre-approved, pre-approval,
  pre-qualified, fha, va loan, conventional loan, emi, on emi, housing loan, hdfc, sbi loan,
  twenty percent down, ten percent down, ten percent deposit, ninety percent ltv, broker's arranging it,
  through a mortgage broker, remortgage, monthly repayments over thirty years, refinancing,
  finance from the bank, with a nationwide loan, bank, borrow

cash, own funds, savings, equity, own capital, own money
  our savings, my savings, out of savings, my own money, money in the bank, own pocket, out of my own pocket,
  cash buyer, cash buyers, we're cash, paying cash, all cash, upfront, outright, buying outright, in full,
  paid in full, no borrowing, nest egg, isa, from my isas, shares i'm cashing in, stocks i'm selling, crypto,
  fixed deposits, fd, from my provident fund, pf money, life savings, liquid funds, money's sitting there,
  money on hand, my pension lump sum, lump sum, redundancy money, rainy-day money, saved

sale of another property, selling my house, equity from sale
  selling ours, selling mine, selling our place, selling our current house, from the sale of my flat,
  money from the sale, proceeds from the sale, sale proceeds, from selling my mum's, once ours is sold,
  ours is on the market, house is on the market, have a buyer for ours, sale agreed, equity in our current home,
  equity from my house, releasing equity, downsizing money, part exchange, part-exchange, selling some land,
  selling a plot, selling my ancestral land, selling the flat back home, rolling over the equity

help of family, family support, gift from parents, parents
  bank of mum and dad, bank of mam and dad, parents are helping, parents are chipping in, my dad's paying,
  my dad's putting in, mum's giving us, my folks are helping, folks are helping, gifted deposit, gift letter,
  a gift from my parents, in-laws are helping, the in-laws, money from my uncle, gran is helping,
  grandparents are giving, borrowing from my dad, family money, father will pay, my brother's lending me,
  parents will fund it, daddy's paying

inheritance, inherited money, estate
  inherited, i inherited, came into money, came into some money, my aunt left me, left to me by my gran,
  my gran left it, mum left us, my late father's money, late mother's estate, probate, when probate clears,
  from a will, in the will, from the estate, legacy, a legacy from my uncle, bequest, nan left me, trust fund,
  share of my parents' house, from my parents' estate, windfall from my aunt

not settled yet, still open, not clear yet, undecided
  still working it out, still sorting that, still talking to the bank, seeing the bank next week,
  looking into it, still looking into it, haven't worked it out, up in the air, still up in the air,
  exploring options, comparing lenders, waiting on the bank, waiting to hear from the bank,
  meeting the broker next week, haven't got that far, haven't thought that far, depends on the price,
  depends how much, crunching the numbers, doing the sums, to be confirmed, tbc, tbd, too early to say

grant, government scheme, subsidy, shared ownership
  help to buy, first time buyer scheme, right to buy, lisa, first home scheme, vacant property grant,
  housing association, part buy part rent, affordable housing scheme, pmay, subsidy from the government,
  down payment assistance, usda, tenant purchase scheme, first-time buyer grant, council scheme,
  government help, state help, state aid, rural housing grant

bank deposit, security deposit, cash deposit, deposit
  deposit upfront, a month's deposit, one month's deposit, five weeks' deposit, two months' deposit,
  two months' rent in advance, six months upfront, pay six months in advance, six months in advance, money down,
  bank transfer of the deposit, put the money down, lodge the deposit, in the deposit scheme,
  tenancy deposit scheme, dps, cash held back, ten months' advance, advance money, token money, first and last,
  first and last month, first last and security, holding it in an account, escrow, bond money

guarantor, co-signer, surety, parental guarantee
  my dad will sign, my parents will guarantee, parents as guarantors, my mum will stand guarantor,
  someone to vouch, someone to vouch for me, my boss will vouch, stand surety, cosigner, cosign,
  my father will co-sign, uncle will guarantee, employer guarantee, company guarantee, letter from my parents,
  homeowner guarantor, uk guarantor, guarantor service, housing hand, my brother will back me,
  someone standing behind me, personal guarantee, my parents would sign for me

deposit insurance, guarantee insurance, zero deposit scheme
  deposit-free, reposit, flatfair, deposit replacement, insurance policy, rent guarantee insurance, rhino,
  pay a small fee instead, a premium instead, deposit alternative, insurer covers it,
  paying a monthly fee instead, alternative to a lump sum, insurance instead of cash, insurance cover,
  tenant insurance scheme

bank guarantee, letter of credit, bank letter
  letter from my bank, a bank reference, my bank guarantees it, bank certificate, banker's guarantee,
  guaranteed by the bank, bank will vouch for me, my bank issues it, letter of guarantee, backed by hsbc,
  aib letter, chase letter, solvency certificate, my bank stands behind it, standby letter,
  from the bank directly, bank will issue it, bank paper

live in it oneself, own use, owner-occupied, primary residence, self-use
  live there myself, we'll live there, we'd be living there, for ourselves, for ourselves to live in,
  our own home, my own home, main home, main residence, primary home, our forever home, forever home,
  home for the family, we're moving in, moving in ourselves, for my own use, roof over our heads,
  somewhere to live, starter home, end use, end user, i'd be occupying it, owner-occupier, permanent home,
  for us

rent it out, investment, buy-to-let, rental property
  let it out, letting it, let it to tenants, for tenants, tenants in it, rental income, get a return,
  for the yield, yield, buy to let, btl, landlord, i'm a landlord, as an asset, for my portfolio,
  add to the portfolio, portfolio, put money into bricks, flip it, flipping, to flip, airbnb it, airbnb,
  short lets, student let, cash flow, sell it on, do it up and sell it, investor, as a pension pot,
  income property, to rent to students, give on rent, capital appreciation

holiday home, second home, vacation home, weekend home
  for holidays, for the weekends, weekend place, weekends away, bolthole, bolt hole, our getaway, getaway,
  a pied-à-terre, for summers, summer house, summer place, summer home, winter home, vacation place,
  vacation property, ski place, beach house, beach place, cabin, lake house, lakehouse,
  place by the sea for summers, snowbird, snowbirds, just for breaks, family retreat, when we're over,
  when we come home, when we visit, farmhouse for weekends, few weeks a year, a second place

for the children, for the parents, for a relative, for family
  for my daughter, for my son, for our daughter, for our son at college, for our son at uni, for my mum,
  for my mother, for my mam, for my elderly dad, granny flat for my mum, for the mother-in-law, for my in-laws,
  for my sister, for my brother, for the kids, for when the kids go to uni, for the kids later,
  my nan would live there, for my grandchildren, for my aunt, my son's going to live there

office, practice, business use, commercial use
  for my practice, my clinic, dental practice, doctor's surgery, consulting rooms, treatment room, therapy room,
  for my business, work from there, run my business from there, as a workplace, studio for my work, law office,
  for clients, see clients there, for my firm, accountancy office, hair salon, beauty salon, nail salon,
  childminding business, yoga studio, physio, consulting, registered office, ca office, tuition centre,
  tuition classes, coworking

new build, new construction, newly built, brand new
  just built, just been built, off plan, off-plan, still being built, under construction, fresh off the plans,
  straight from the developer, from the developer, from the builder, new development, show home, newbuild,
  built this year, built last year, modern build, nhbc warranty, new estate, ready possession new tower,
  never been lived in, a ber a house, the newer the better, builder new, spec home,
  something new, brand-new, recently built, recent build, a new house, a new flat, minergie, freshly built,
  modern building, totally new, the new one, new one

old building, period property, older building, historic
  period, period features, characterful, victorian, edwardian, georgian, tudor, regency, listed,
  listed building, grade two listed, high ceilings, sash windows, original features, old-world charm, old charm,
  old house, olde worlde, prewar, pre-war, thirties house, nineteen-thirties, redbrick, cornicing,
  fireplaces and cornices, stone cottage, craftsman, heritage, heritage property, with some history,
  ancestral style, hundred years old, over a century old,
  something old, old one, the old one, an old one, altbau, with character, full of character, character property,
  older house, something with charm, with charm, lots of charm, stucco, creaky floors, with history,
  turn of the century

renovated, refurbished, modernised, done up
  already done up, recently redone, redone, newly decorated, new kitchen and bathroom, new bathroom, refurb,
  fully refurbished, completely refurbished, remodelled, remodeled, gut renovated, upgraded, turnkey, turn-key,
  move-in ready, move in ready, walk straight in, nothing to do, nothing left to do, ready to walk into,
  good nick, in good nick, mint condition, tip top, immaculate, freshly painted, retrofitted, modernized,
  pristine, restored, spick and span,
  freshly renovated, newly renovated, recently renovated, completely renovated, fully renovated, freshly done up,
  nicely done up, no work to do, no work needed, nothing to be done, without work, done up already, all done up

in need of renovation, needs work, fixer-upper, renovation project
  doer-upper, doer upper, fixer upper, do it up, do it up ourselves, we'll do it up, needs doing up,
  needs a bit of work, needs some tlc, tlc, needs love, handyman special, to gut, gut job, wreck, ruin,
  derelict, unmodernised, something to put our stamp on, put our own stamp on, put my stamp on it, renovate it,
  sort it out ourselves, blank canvas, bare shell, repossession, run-down, rundown, probate house,
  not afraid of work, handy with my hands, handy with tools, dad's a builder, builder in the family, teardown,
  renovation needed, renovation is fine, something to do up, can do up ourselves, do up ourselves, we can do up,
  do up myself, something to renovate, one to renovate, renovate ourselves, renovate it ourselves, renovate myself,
  needs renovating, needs modernising, to be renovated, to be done up, unrenovated, in its original state,
  original state, fix it up, fix up ourselves, fix it up myself, we're handy, i'm handy, like a project,
  love a project, a project, bit of a project, rough and ready, a doer up

first occupancy, first-time occupancy, never lived in
  first to live in it, first ones in, we'd be the first, be the first one in, first tenant, first tenants,
  nobody's lived there before, nobody before me, unlived in, plastic still on, straight after completion,
  virgin flat, no one's been in it, first owner, first resident, fresh possession

any condition, no preference, doesn't matter
  don't mind, i don't mind, not bothered, not fussed, not fussy, not too fussy, not picky, makes no difference,
  either's fine, anything goes, whatever's going, whatever comes up, open to anything, open-minded,
  all the same to me, it's all one, any of those, i'm easy, not important, doesn't bother me,
  as long as it's dry, i'll look at everything, surprise me

furnished, fully furnished, with furniture, fully equipped
  all the furniture, fully kitted out, kitted out, ready to live in, everything in it, everything included,
  beds and sofas there, bed and wardrobe there, just bring my suitcase, only a suitcase, come with my suitcase,
  down to the spoons, right down to the teaspoons, turnkey with furniture, serviced apartment, comes with stuff,
  plug and play, fully fitted out, ready equipped, need furniture, with everything, furniture please,
  part furnished

unfurnished, empty, without furniture, anything but furnished, not furnished, un furnished, no furniture
  my own furniture, our own stuff, bring my own, bring my own things, bring all my own, bringing everything,
  we've our own furniture, i've all my furniture, have all our furniture, i have a houseful, bare, bare flat,
  bare walls, bare rooms, vacant, nothing in it, have everything already, got my own bed,
  furniture's in storage, everything's in storage, removal van, movers coming, our container is coming,
  just the walls, own furniture, our own furniture, our furniture, my furniture, own stuff, my own stuff,
  own things, without

partly furnished, part furnished, semi-furnished, partially furnished
  some furniture, a few bits, few bits and pieces, bits and bobs, the basics, just the basics, basic stuff,
  just the beds, beds and wardrobes only, wardrobes and lights, fans and wardrobes, fitted wardrobes,
  the big stuff, the main pieces, a bit of both, half and half, a couple of pieces, semi-fitted

with kitchen, fitted kitchen, kitchen included, equipped kitchen
  kitchen installed, with the kitchen in, kitchen's a must, kitchen should be there, cooker and fridge,
  cooker fridge and washing machine, fridge and stove, stove and fridge, appliances, appliances included,
  white goods, washer and dryer, built-in kitchen, units and appliances, oven and hob, dishwasher and fridge,
  modular kitchen, kitchen units, kitchen already fitted, cabinets and sink

balcony, balconies, loggia
  juliet, juliet balcony, small balcony, south-facing balcony, glazed balcony,
  somewhere to hang washing outside upstairs, space for two chairs, space for a couple of chairs,
  few pots and a chair, sit-out, sit out, place to step out, utility balcony, enclosed balcony,
  balcony with a view, big balcony, balcony off the living room

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
  up on the roof, rooftop deck, roof deck, roofdeck, sky garden, sky deck, sun terrace on top, private rooftop,
  sky terrace, chhat, solarium on top, pool on the roof, rooftop garden, up top with the view,
  roof space outside, sitting out on the roof

none, no outdoor space, not needed
  don't need one, don't need any, could do without, can do without, do without, i'm not an outdoors person,
  don't need outside space, there's a park nearby, park across the road, no need for outside,
  windows are enough, we never sit outside, wouldn't use it, would never use it, black thumb, wasted on me

garage, lock-up, lock-up garage
  lockup, own garage, double garage, single garage, integral garage, two-car garage, one-car garage,
  attached garage, detached garage, under lock and key, locked up at night, up and over door, electric door,
  indoors for the car, somewhere to lock the car, closed car park with door, somewhere dry to lock,
  under cover with a door, lockable garage, a lockable one, garage box, locked garage, closed garage,
  private garage, with a door on it

underground garage, underground parking, basement parking
  underground, basement, in the basement, under the building, beneath the building, below the building,
  underneath the block, downstairs under the flats, subterranean, stilt and basement, secure underground,
  parking deck below, gated underground, lower ground parking, in the cellar, multi-level basement, -1 level,
  minus one, ramp down, car lift down

outdoor space, parking space, off-street parking, driveway, allocated space
  a drive, own drive, drive at the front, off the road, allocated, allocated parking, designated spot,
  designated space, numbered bay, marked bay, reserved spot, surface lot, lot outside, parking lot,
  front of the house, at the front, courtyard parking, space out front, gravel at the front, open parking,
  hardstanding, parking pad, in the car park outside, residents' car park,
  outside is fine, outside's fine, outside is ok, outside will do, outside would do, outside one, out in the open, open air, outdoor spot, outside spot, space outside,
  spot outside, uncovered, uncovered space, a spot in front, spot in front of the house, somewhere outside,
  in the yard, in the courtyard

carport, covered parking, canopy
  car port, roof over the car, lean-to, under a canopy, shelter, sheltered, covered space, covered spot,
  covered slot, stilt parking, under the stilts, roofed but open, shaded parking, porte cochère, car porch,
  open sides with a roof, keep the frost off, awning

street, on-street parking, roadside
  on the street, on the road, out on the road, residents' permit, parking permit, resident permit,
  street parking, kerbside, curbside, at the kerb, at the curb, wherever i find a space, alternate side,
  on the pavement side, pay and display, disc parking, side of the road, public road,
  blue zone, blue zone card, blue zone permit, white zone, in the blue zone, park on the street, on the kerb

no car, none, not needed, no parking needed
  don't drive, i don't drive, never learned to drive, haven't got a car, car-free, without a car, sold the car,
  got rid of the car, gave up the car, uber everywhere, zipcar, car club, carless, no licence, no license,
  no vehicle

car, by car, own car, driving
  i drive, drive in, drive everywhere, drive to work, behind the wheel, on four wheels, four wheels,
  in the motor, my van, the van, pickup, suv, electric car, tesla, company car, hybrid, four by four, carpool,
  car share, lift from a colleague, four wheeler, my vehicle, taxi, uber, cab

public transport, bus, train, public transit
  tube, the tube, on the tube, underground, metro, subway, get the bus, take the bus, bus in, dublin bus, luas,
  tram, the l, bart, mta, overground, commuter rail, local train, the local, oyster card, leap card,
  season ticket, travelcard, monthly pass, bus pass, free travel pass, amtrak, ferry, light rail

bicycle, bike, cycling, by bike
  cycle, i cycle, cycle in, pedal, pedal bike, push bike, pushbike, on two wheels pedalling, e-bike, ebike,
  electric bike, cargo bike, racing bike, santander bike, boris bike, dublin bikes, citi bike, lime bike,
  cyclist, brompton, folding bike, mountain bike, cycle to work, cycle lane, fixie

on foot, walking, walk
  i walk, walk in, walk there, walk everywhere, shanks's pony, by foot, a stroll, ten-minute stroll,
  ten-minute walk, my own two feet, my two feet, on my own two legs, run to work, walking distance, hoof it,
  leg it, two legs

motorcycle, motorbike, scooter, moped
  two wheeler, two-wheeler, vespa, honda activa, activa, scooty, royal enfield, enfield, harley davidson,
  my harley, ducati, yamaha, hundred and twenty-five cc, electric scooter, e-scooter, biker, superbike

ground floor, ground level, street level, downstairs
  at ground level, at street level, no stairs, no steps, step-free, no stairs to climb,
  straight in off the street, straight in from the street, level access, walk straight in, main level,
  lower floor, lowest floor, garden level, on the level, wheelchair access, without stairs, entrance level,
  bottom floor, garden floor,
  bottom, at the bottom, the bottom one, the bottom floor, right at the bottom, with no stairs

middle floors, middle floor, second to third floor, mid-rise
  in the middle, somewhere in the middle, in between, second floor, third floor, third or fourth,
  second or third, mid level, mid floor, medium height, halfway up, mid-height, neither top nor bottom,
  fourth floor, fifth floor, fourth or fifth, few floors up, couple of floors up, somewhere halfway

upper floor, top floor, high floor, higher floors
  as high as possible, high up, high up with a view, way up, up top, right at the top, at the top, very top,
  right up top, nobody above me, nobody above us, no one overhead, no footsteps above, top storey, top story,
  highest floor, higher the better, the higher the better, above the tenth, above the tenth floor,
  tenth floor or more, twentieth floor, penthouse level, where there's a view

first floor, one floor up, first storey
  one flight up, one flight, one flight of stairs, one storey up, one up, one above the ground, up one,
  just up the stairs, just one flight, up a set of stairs, above the shop, one level up, first floor up,
  one floor above street, only one flight up, directly above the shop

any, any floor, no preference, doesn't matter
  don't mind, don't mind which, not bothered, not fussed, makes no difference, makes no odds, whatever floor,
  whichever's available, whatever's going, all the same, all the same to me, either's fine, open to anything,
  not fussy, i'm easy

lift needed, elevator needed, lift required, elevator required
  must have a lift, needs a lift, need an elevator, has to have a lift, lift's a must, lift essential,
  elevator's a must, can't manage stairs, can't do stairs, can't climb stairs, struggle with stairs,
  stairs are a problem, bad knees, knee problem, dodgy hip, hip replacement, wheelchair, wheelchair user,
  on crutches, walking stick, with a pram, with a buggy, double buggy, stroller, my mother can't climb,
  mobility issues, accessible only, step-free access, arthritis

stairs fine, no lift needed, stairs are fine
  stairs are no problem, stairs don't bother me, stairs keep me fit, keeps me fit, good exercise,
  good for the legs, happy with stairs, happy to climb, fit enough, legs still work, still able for the stairs,
  able for stairs, walk-up's fine, walk up is ok, we can manage without, can do without a lift,
  never use the lift, always take the stairs, young and fit, steps are fine, flights don't worry me

open kitchen, open-plan kitchen, open plan, kitchen-diner, open
  open-plan, open concept, all in one with the living room, joined to the living room, part of the living room,
  kitchen and living in one, kitchen living in one, kitchen diner, with an island, breakfast bar,
  breakfast counter, all one big room, knocked through, knock through, can talk to guests while cooking,
  see the kids while cooking, eat-in kitchen,
  open to the living room, open to the lounge, open onto the living room, american style, american kitchen,
  nice and open, no wall in between, without a wall, no walls, wide open, connected to the living room,
  flowing into the living room, so i can see the kids, so we can see the kids

separate kitchen, closed kitchen, own kitchen room, separate, closed
  with a door, kitchen with a door, door on it, shut the door, close the door, a door i can close,
  own room for cooking, closed off, enclosed, galley, galley kitchen, keep the smells in, keep smells out,
  self-contained kitchen, proper kitchen, standalone kitchen, dedicated kitchen, away from the lounge,
  wet kitchen, apart from the living area, hide the mess, scullery,
  separated, a door please, separate room, its own room, own room, a room of its own, room of its own, with a wall,
  because of the smells, because of cooking smells, smell of cooking, shut off, shut away, walled off

kitchenette, small kitchen, no kitchen
  hob in the corner, little kitchen, mini kitchen, corner kitchen, tea point, pantry kitchen, just a hob,
  microwave and a kettle, microwave and fridge, don't cook, never cook, don't cook much, i eat out, we eat out,
  order in, order takeaways, deliveroo, swiggy, swiggy and zomato, hot plate, two-ring hob

bath tub, bathtub, bath
  a soak, long soak, nice soak, soak in the tub, lie in the bath, have a bath, take a bath, freestanding bath,
  roll-top, roll top bath, jacuzzi, hot tub, clawfoot tub, full-size bath, for bathing the kids, bathe the kids,
  bubble bath, soaking tub, bubbles and candles

shower, walk-in shower, shower room
  walk-in, wet room, wetroom, power shower, rain shower, rainfall shower, quick shower, step-in,
  en-suite shower, shower cubicle, cubicle, shower stall, shower only, electric shower, geyser and shower,
  showerhead

both, bath and shower, bath with shower, two bathrooms
  one of each, each of them, bit of each, shower over the bath, shower over bath, over-bath shower,
  tub shower combo, combo, bath plus shower, ensuite and family bathroom, en suite and main bathroom,
  the two of them, a tub and a separate stall, master bath and guest bath, bath and a shower, both of them,
  tub and shower

heat pump, air source heat pump, ground source heat pump
  air source, air to water, air-to-water, ground source, geothermal, mini split, mini-split, daikin,
  mitsubishi outdoor unit, heat exchanger outside, vaillant arotherm, water source, thermal from the ground,
  a pump in the garden, underfloor from a pump,
  pump in the ground, air pump, earth probe, ground probe, probe in the ground, brine pump, aerothermal, heatpump

district heating, communal heating, heat network
  communal, communal boiler, central plant, piped in, piped heat, shared heating, block heating,
  comes from the network, city steam, con ed steam, steam heat, steam from the building,
  included in the service charge, building boiler, combined heat and power, chp, heat metered by the building,
  city network, from the incinerator, from the waste plant, from the heating plant, remote heating,
  long-distance heating, piped from the plant, fernwärme

gas, gas heating, natural gas, gas boiler
  mains gas, combi, combi boiler, combi-boiler, british gas, bord gáis, gas central heating, gch, gas fired,
  boiler on the mains, lpg, calor gas, propane, propane tank, gas furnace, forced air gas, gas forced air,
  piped gas, bottled gas, condensing boiler, gas meter

oil, oil heating, oil-fired
  kerosene, oil tank, tank in the garden, tank out the back, ofch, oil burner, fuel oil, heating oil,
  oil boiler, delivered by lorry, filled by tanker, oil delivery, diesel, oil central heating, oil fired boiler,
  oil furnace, heating on oil,
  tank in the cellar, oil tank in the cellar, tank in the basement

wood, pellets, wood burning, pellet stove, fireplace
  log burner, log fire, wood burner, wood-burning stove, wood stove, woodburner, multi-fuel, multi-fuel stove,
  open fire, solid fuel, turf, peat, coal fire, stanley range, biomass, wood chip, logs, briquettes, hearth,
  pellet boiler, back boiler, bukhari, rayburn,
  wood pellets, swedish stove, tiled stove, wood chips, woodchip

electric, electric heating, storage heaters
  storage heating, night storage, panel heaters, plug-in heaters, radiators on the electric, convector,
  economy seven, economy 7, baseboard, baseboard heaters, electric baseboard, infrared panels,
  underfloor electric, fan heater, dimplex, space heater, heater rods, room heater,
  electric radiators, electric radiator, electric convectors, direct electric, electric underfloor,
  plug-in radiators, on electricity, electricity, night storage heaters

solar, solar thermal, photovoltaic, solar panels
  panels on the roof, pv, pv panels, photovoltaics, sun power, from the sun, roof panels, solar water heater,
  solar geyser, powerwall, solar hot water, solar array, battery and panels, rooftop panels, energy from the sun

phone, by phone, call, telephone
  ring me, give me a ring, give me a call, give me a bell, give me a buzz, give us a bell, give us a ring,
  call me, bell me, ring my mobile, on my cell, cell phone, landline, on the blower, on this number,
  ring the house, i'd prefer to talk, easier to talk, call back, callback, ring back, phone call, voice call,
  phone me, on my natel, natel, on my handy, on my mobile, by mobile, give me a phone, telephone me, just call,
  just ring, call is best, just phone, by call, a quick call, over the phone, on the phone

email, e-mail, by email
  drop me an email, shoot me an email, send me an email, mail id, on my mail id, gmail, to my gmail, hotmail,
  to my inbox, inbox, electronically, ping me an email, in writing online, send it as an attachment, by e mail,
  email address, on the email,
  mail me, e-mail me, email me, email is best, just email, email it, email it over, email it to me, pdf, as a pdf,
  send a pdf, digitally, digital, send me a link, send the link, attachment

post, letter, by post
  in the post, by letter, snail mail, stick it in the post, pop it in the post, royal mail, an post,
  registered post, special delivery, recorded delivery, through the letterbox, through the door, envelope,
  in an envelope, on paper, paper copy, hard copy, usps, first class post, in the mailbox, regular mail,
  u.s. mail, speed post, india post, fedex, written letter, old-fashioned letter,
  post it, post it to me, post it out, mail it to my house, by mail, in the mail, to my address, to my home,
  to my house, to the house, send it home, sent to my home, printed, printed version, paper version,
  by regular post, a-post, b-post, by courier, courier

sms, text, text message
  text me, drop me a text, send me a text, shoot me a text, fire me a text, texting, by text, a quick text,
  imessage, send me an sms, ping me a text, text is best, i read my texts, via text, texting me, texted, by sms,
  just text,
  a text, drop a text, send a text, via sms, as a text, texts, txt

whatsapp, messenger, messaging app
  whats app, on whatsapp, whatsapp me, watsapp, ping me on whatsapp, voice note, voice notes,
  in the whatsapp group, telegram, viber, facebook messenger, dm me, instagram message, chat app, by whatsapp,
  whatsapp message, on messenger

in person, personally, visit, at your office, face to face
  face-to-face, pop in, pop round, drop in, drop by, drop into the office, come by, come to the office,
  i'll come in, swing by, stop by, for a coffee, meet up, meeting in person, sit down together,
  sit down with someone, at your branch, i'd rather meet, across the table, come and see you, visit your office,
  in the flesh, come in to you

video call, zoom, teams, online meeting, video conference
  on zoom, zoom call, over zoom, on teams, teams call, microsoft teams, google meet, facetime, skype,
  see each other on screen, webcam, virtual meeting, over video, video chat, with camera, webex,
  screen to screen, gmeet

on site, in person, visit the property, at the property
  see it in the flesh, see it with my own eyes, with my own eyes, in the flesh, come and see it, come and look,
  come have a look, have a look round, a walk through, walk round it, walk-through in person, see the place,
  at the house, at the flat, meet at the property, physically, physical viewing, physical visit, site visit,
  on location, face to face, be there myself, i'll drive over, open house, open viewing, open day, go and see it

by video, virtual viewing, video tour, online viewing
  virtual tour, virtually, over zoom, on zoom, facetime, facetime me, whatsapp video, matterport, three-d tour,
  3d tour, three hundred and sixty, on screen, from abroad, i'm abroad, i live overseas, from a distance,
  remotely, remote viewing, send me a video, live stream, livestream, walkthrough video

short term, short-term let, temporary, short stay
  a few months, few months, couple of months, for the summer, over the summer, few weeks, a couple of weeks,
  three months, six months, six months at most, under a year, less than a year, temporarily, stopgap,
  to tide us over, tide us over, while our house is built, till we buy, until we buy, month-to-month, sublet,
  for a semester, one semester, short let, just passing through, corporate stay, interim

long term, long-term let, long lease, permanently
  for years, a good few years, several years, few years at least, at least two years, at least a year,
  as long as possible, as long as i can, for the long haul, long haul, settle down, to settle, put down roots,
  want to stay put, stay put, for good, for keeps, forever, for the foreseeable, the foreseeable future,
  long let, minimum twelve months, minimum three years, five years plus, until i retire, want stability,
  security of tenure, till the kids finish school

fixed term, fixed-term lease, limited lease
  twelve-month lease, one-year lease, a year's lease, two-year lease, a set period, set term, set end date,
  ends on a date, for exactly a year, exactly one year, eleven months, eleven-month agreement,
  leave and license, academic year, school year, nine-month lease, for the length of my contract,
  as long as my contract, as long as my posting, until my visa ends, ast for twelve months, assured shorthold,
  defined period

open-ended, periodic, unlimited, no fixed end
  no end date, no set end, periodic tenancy, rolling contract, until one of us gives notice, part four tenancy,
  indefinite, unlimited duration, without an end date, open ended, no limit, till further notice,
  just keeps rolling, no end in sight, until further notice, not limited in time, rolling tenancy

buy, purchase, buying, own
  get on the ladder, get on the property ladder, property ladder, buyer, first-time buyer, first time buyer,
  own it, ownership, freehold, leasehold purchase, own my own, my own four walls, owning, become a homeowner,
  homeowner, get a mortgage on it, invest in property, put an offer in, make an offer, close on a house, resale,
  bricks and mortar

rent, lease, renting, to let, rental
  tenant, as a tenant, become a tenant, pay monthly, monthly payments to a landlord, on rent, take on rent,
  leasing, have a landlord, tenancy, lettings, letting, pcm, assured shorthold, take it on lease, paying guest,
  rented accommodation, renter, on a lease

rent with option to buy, rent to own, lease purchase, rent to buy
  rent-to-own, rent first buy later, rent first then buy, rent then buy, try before you buy, lease option,
  lease-to-own, part rent part buy, rent now buy later, start renting and purchase later, option to purchase,
  staircasing, rent with a view to buying, rent with a purchase option, renting with an option,
  right to buy later, hire purchase style

sell, selling, valuation, dispose
  put it on the market, get it valued, want it valued, get a price for mine, looking to sell, vendor, list it,
  list my house, sell up, offload, have it appraised, appraisal, selling ours, put mine up, sell my flat,
  sell my house, sell our house, need an appraisal, want to sell up, selling my property, sell the family home

renting, rented flat, tenant, rental
  i rent, we rent, private rental, private rented, council house, council tenant, housing association,
  rented house, rented place, on a lease, have a landlord, pay rent, lodger with a landlady, tenancy,
  section eight, social housing, on rent, rented accommodation, housing executive, local authority house,
  staying on rent, we lease

owning, own house, own property, homeowner
  i own, we own, own it, own our own place, my own place, own place, got my own house, mortgaged,
  have a mortgage, paying a mortgage, still paying the mortgage, paid off, paid off the mortgage, mortgage-free,
  freeholder, leaseholder, house belongs to us, belongs to me, bought it years ago, bought ten years ago,
  shared ownership, have a condo i own, ancestral home, family home i inherited, owner-occupier

with parents, with family, parents' home
  at home, still at home, living at home, at my mum's, at my mam's, at my mom's, with my mum, with the folks,
  with my folks, with mam and dad, with mum and dad, at my parents', childhood bedroom, box room at home,
  back in with my parents, moved back home, at my sister's, at my brother's, with my in-laws, at the in-laws',
  under my dad's roof, in my old room, with my nan, with my gran, at my uncle's place, parental home,
  joint family, still with my parents, in the family home

shared flat, flat share, shared house, with friends
  house share, houseshare, flatshare, i share, sharing with friends, sharing with three others, with flatmates,
  with housemates, with roommates, roommates, with mates, at a friend's, on a friend's couch, couch surfing,
  sofa surfing, renting a room, in digs, in a pg, bedsit in a shared house, student house, student digs,
  co-living, bachelors' flat

hotel, temporary accommodation, guest house, hostel
  in a hotel, b and b, bed and breakfast, airbnb, in an airbnb, serviced apartment, aparthotel, motel,
  travelodge, premier inn, company guest house, company accommodation, relocation flat, student halls,
  halls of residence, dorm, university accommodation, student accommodation, emergency accommodation,
  no fixed abode, in a caravan, living in a van, extended stay, short-term let, direct provision, army quarters,
  tied accommodation

citizen, british citizen, irish citizen, u.s. citizen, national, passport holder
  born and bred, born and raised, british, i'm british, uk national, uk passport, british passport, i'm irish,
  irish passport, i'm american, us passport, blue passport, naturalised, indian citizen, indian passport,
  i hold the passport, citizenship, got my citizenship, dual national, dual citizen, i've a british passport

eu citizen, european, eea citizen, eu national
  from the eu, european passport, eu passport, i'm french, i'm german, i'm polish, i'm italian, i'm spanish,
  i'm portuguese, i'm romanian, i'm lithuanian, i'm dutch, i'm croatian, from poland, from germany, from spain,
  from france, from italy, from romania, from hungary, another member state, freedom of movement, schengen

other, non-eu, third-country national, foreign national
  from outside europe, outside the eu, foreigner, expat, from india, from brazil, from nigeria,
  from the philippines, from china, from ukraine, from south africa, from pakistan, from australia, from mexico,
  i'm brazilian, i'm chinese, i'm ukrainian, i'm nigerian, i'm filipino, nri, immigrant, refugee, asylum seeker,
  non-resident

indefinite leave to remain, settled status, permanent residence, green card, permanent resident
  ilr, indefinite leave, settled under the eu scheme, euss, eu settlement scheme, green-card holder,
  lawful permanent resident, permanent residency, got my pr, stamp four, stamp 4, stamp six,
  long-term residency, right to abode, oci card, resident for good, can stay for good, long-term resident

work visa, skilled worker visa, work permit, critical skills permit, h1b
  h one b, h-1b, l one, o one visa, e three, tn visa, tier two, tier 2, sponsored, my employer sponsors me,
  sponsored by work, sponsorship, skilled worker, critical skills, critical skills employment permit, stamp one,
  general employment permit, health and care visa, global talent, intra-company transfer, employment visa,
  work authorisation, ead, blue card

student visa, study permit, graduate visa
  f one, f1, j one, j1, on opt, tier four, tier 4, stamp two, stamp one g, graduate route, post-study,
  post-study work, psw, third level graduate, studying here on a visa, visa for my course, exchange visa,
  study visa

family visa, spouse visa, dependant visa, partner visa
  on my husband's visa, on my wife's visa, dependant, h four, h4, married to a citizen, married to an irishman,
  my wife is british, husband is irish, my husband's american, through marriage, family reunification,
  join my spouse, de facto partner, fiancé visa, join family, through my partner, eu family member

refugee status, asylum, humanitarian protection, temporary protection
  homes for ukraine, ukraine scheme, subsidiary protection, granted protection, afghan scheme, direct provision,
  waiting on my asylum, brp as a refugee, fled the war, displaced, tps, leave to remain as a refugee, bno,
  hong kong visa, refugee permission, leave as a refugee, ukrainian temporary protection

pending, applied for, in process, visitor visa
  applied, application's in, still with the home office, with the home office, with immigration, with uscis,
  waiting on the irp, irp appointment, renewing, renewing it, being renewed, tourist visa, esta, visit visa,
  my lawyer's on it, biometric appointment, at frro, frro

more space, bigger home, larger, growing family
  bigger, something bigger, need the room, need more room, room to grow, growing out of it, outgrown,
  outgrown it, outgrown this place, bursting at the seams, on top of each other, on top of one another, cramped,
  too small, another baby, baby on the way, kids need their own room, need another bedroom, extra bedroom,
  need a home office, working from home space, upsizing, upsize, bunk beds, can't swing a cat, no storage,
  second child, another child, third child, flat's too small, flat is too small, house is too small, need space,
  more rooms, an extra room, running out of space, out of space

smaller, downsizing, less space
  downsize, something smaller, too big, too big for us, too big for me, rattling around, rattling around in it,
  empty nest, empty nesters, kids have flown, kids have left, kids moved out, too much to clean,
  too much garden, too much upkeep, easier to manage, less upkeep, less maintenance, too many rooms, fewer rooms

job change, new job, work, relocation
  changed jobs, started a new job, got a job there, relocating, relocating for work, transferred,
  got transferred, posted there, moved office, office moved, company's moving, commute is killing me,
  the commute, too long a commute, shorter commute, new position, new employer, starting work there,
  starting uni, got a place at university, closer to the office, back to the office,
  got a position, a position in, new role, a new role, my new job, job in, found work, got work, promoted,
  promotion, transfer at work, my firm is moving

separation, divorce, break-up
  split up, splitting up, we split, broke up, breaking up, divorcing, getting divorced, going through a divorce,
  getting a divorce, separated, going our separate ways, separate ways, ex is keeping the house, my ex,
  left my husband, left my wife, wife left me, husband left, marriage is over, it's over between us,
  she's thrown me out, judicial separation, no longer together, relationship ended,
  my marriage ended, marriage ended, marriage broke down, parted ways, we've parted, moving out from my ex,
  the divorce

own home wanted, want to own, first home, get on the property ladder
  property ladder, place of our own, place of my own, something of my own, call my own, stop renting,
  sick of renting, fed up renting, fed up paying rent, tired of renting, dead money, rent is dead money,
  paying someone else's mortgage, throwing money away, money down the drain, first-time buyer, invest in bricks,
  roof of my own, move out of my parents', flying the nest, leaving home, moving out of home, be a homeowner

notice given by landlord, eviction, landlord selling, notice from the landlord, landlord gave notice
  given notice, got notice, notice to quit, landlord's selling, landlord is selling, landlord wants it back,
  evicted, being evicted, section twenty-one, section 21, kicked out, thrown out, we've to be out,
  have to get out, lease isn't being renewed, not renewing, not renewing the lease, tenancy's ended,
  owner wants to move in, owner wants to sell, building's being demolished, owner asked us to vacate,
  notice of termination, served notice,
  landlord wants it, landlord needs it, landlord needs it himself, gave us notice, gave me notice,
  own use by the landlord, lease was terminated, contract was terminated, they're renovating,
  building is being renovated, total renovation

moving in together, getting married, with partner
  moving in with my boyfriend, moving in with my girlfriend, moving in with my partner, getting hitched,
  tying the knot, just got engaged, just married, settling down with, setting up home, want to live together,
  living together, first place together, joining my husband, joining my wife, blended family

retirement, retiring, age
  about to retire, retire there, when i retire, retire to the coast, retired now, getting older,
  getting on a bit, not getting any younger, can't do the stairs any more, golden years, easier in old age,
  for our old age, pension age, coming up to retirement, when i stop working, place to retire to,
  retire by the sea

rent too high, cost, cheaper
  something cheaper, too dear, too dear where i am, rent's gone up, rent went up, they hiked the rent,
  put up the rent, rent increase, can't afford it, cost of living, save money, saving money, lower rent,
  priced out, costs a fortune, daylight robbery

better location, change of area, bad neighbourhood, noise
  change of scene, fresh start, better area, nicer area, noisy neighbours, neighbours from hell, too noisy,
  rough area, it's gone downhill, get out of the city, escape the city, out of london, nearer family,
  closer to family, closer to my mum, better schools, for the schools, moving back home, moving back to ireland,
  a quieter life, damp, mould, mold, state of the place

website, internet portal, online, internet, listing site
  rightmove, on rightmove, zoopla, onthemarket, daft, on daft, daft dot ie, myhome, myhome dot ie, zillow,
  on zillow, redfin, trulia, realtor dot com, craigslist, streeteasy, apartments dot com, gumtree, spareroom,
  openrent, magicbricks, ninety-nine acres, 99acres, nobroker, housing dot com, google, googled, googled you,
  googled it, search engine, came up on google, your site, on the web, saw it online, the net, chatgpt

newspaper, paper, print advert, magazine
  in the paper, local paper, the gazette, evening paper, evening herald, evening echo, irish times, the indo,
  independent property section, property supplement, the times, sunday times, times of india, classifieds,
  classified ad, free paper, local rag, small ads, country life, brochure, flyer, leaflet,
  leaflet through the door, through the letterbox, flyer through the door, pamphlet, advertisement in the daily

recommendation, friends, word of mouth, referral
  a friend, friend told me, mate told me, a mate of mine, through a friend, through someone i know,
  my sister told me, my brother told me, neighbour told me, neighbour mentioned, colleague, somebody at work,
  someone at work, someone recommended you, recommended by, passed on your name, my solicitor, my bank sent me,
  heard about you from, referred, my accountant, by word of mouth, through the grapevine

sign, board, for-sale board, shop window
  for sale sign, for sale board, to let sign, to-let board, the board outside, board outside, sign outside,
  sign in the garden, sign in the window, drove past, driving by, driving past, walked past, walking past,
  saw the board, saw your sign, hoarding, billboard, in your shop window, window display, yard sign, lawn sign,
  banner on the building, poster

social media, facebook, instagram, tiktok
  on facebook, facebook group, facebook marketplace, marketplace, insta, on insta, a reel, tik tok, youtube,
  a youtube video, linkedin, reddit, snapchat, pinterest, whatsapp group, whatsapp forward, nextdoor,
  in my feed, popped up in my feed, came up in my feed, influencer, telegram channel

existing customer, already a client, previous contact
  used you before, dealt with you before, bought through you before, rented through you before,
  rent from you already, returning customer, already registered, on your mailing list, your newsletter,
  you rang me, you called me, you emailed me, client of yours, old customer, repeat client, already your tenant

alone, i decide alone, only me, on my own, just me
  just me, only myself, by myself, it's up to me, up to me, it's my call, my call, my decision, my own decision,
  i decide, i make the decisions, sole decision maker, nobody else involved, no one else has a say,
  off my own bat, i don't have to ask anyone, i answer to nobody, entirely mine, i call the shots,
  just myself, me only, only i, myself, me alone, solely me, nobody but me, no one but me, i'll sign it myself,
  i'll sign myself, i sign alone, i'm signing alone, i'll be signing alone, just my name, only my name,
  my name only, in my name only, in my name, in my name alone, just the one signature, one signature, no co-signer,
  i'm the only one, sole tenant, sole signatory, sole buyer

with partner, together, with spouse, jointly, my partner and i, me and my partner, both of us, both partners
  with my wife, with my husband, the wife, the husband, the missus, my other half, her indoors, ask the wife,
  ask my husband, run it by my wife, run it past my partner, talk to my partner, talk to my husband,
  my better half, joint decision, both of us, we both decide, we decide together, husband and i, wife and i,
  with my girlfriend, with my boyfriend, fiancé, both have to agree,
  my partner and me, my wife and i, my husband and i, my wife and me, my husband and me, me and my wife,
  me and my husband, my girlfriend and me, my boyfriend and me, me and my girlfriend, me and my boyfriend,
  me and my fiancé, me and my fiancée, me and her, me and him, her and me, him and me, she and i, he and i,
  the wife and i, the wife and me, me and the wife, me and the husband, the husband and i, me and hubby,
  me and my hubby, hubby and me, hubby and i, me and the missus, the missus and me, the missus and i,
  the two of us, us two, we two, as a couple, with my partner, with the wife, with the husband,
  together with my husband, together with my wife, together with my partner, together with my girlfriend,
  together with my boyfriend, with my fiancé, with my fiancée, both our names, both names, both of our names,
  in both names, in both our names, both signatures, two signatures, we both sign, we both will, we'll both sign,
  we will both sign, both will sign, both sign, both of us will, as a married couple, my spouse and i,
  my spouse and me, me and my spouse, me and my other half, my other half and i, joint tenants, joint tenancy

with family, parents, children
  with my parents, my parents, my dad, my mum, my mother, my son, my daughter, my children, with the kids,
  brothers and sisters, family decision, my elders, my in-laws, ask my father, ask my dad, family has to agree,
  discuss with family, discuss at home, family meeting, run it by my folks

with bank, bank, lender
  bank has a say, bank decides, depends on the bank, mortgage advisor, mortgage adviser, mortgage broker,
  my lender, lender has to approve, loan officer, bank manager, building society, underwriter,
  subject to finance, subject to mortgage, subject to loan approval, bank has to agree, bank has to sign off,
  credit union, financial adviser

who signs, signatory, company, board, lawyer
  my solicitor, my lawyer, power of attorney, poa holder, managing director, board of directors, head office,
  hr department, business partner, co-director, company secretary, the trustees, executor, authorised signatory,
  notary, finance department, ceo, our legal team, ratified by the board,
  my employer, my employer would sign, employer signs, employer will sign, the employer, the firm, my firm,
  my company, our company, the business, my business, through work, through my work, through my employer,
  through the firm, through the company, hr will sign, hr signs, my boss signs, my boss will sign, my gmbh,
  our gmbh, the gmbh, my ag, my ltd, my limited company

small, compact, one bedroom, up to fifty square metres
  one bed, one-bed, one bhk, single bedroom, tiny, cosy, cozy, bijou, shoebox is fine, just enough for one,
  forty square metres, five hundred square feet, four hundred square feet, fifty square metres, small place,
  wee place

medium, two bedrooms, two to three bedrooms, mid-sized
  two bed, two-bed, two bedroom, two bhk, two and a half bhk, couple of bedrooms, medium-sized, average,
  average size, seventy square metres, eighty square metres, eight hundred square feet,
  nine hundred square feet, two doubles, middle of the road

large, four bedrooms or more, spacious, big
  four bed, four-bed, four bedroom, five bed, five bedroom, four bhk, five bhk, loads of space, plenty of space,
  plenty of room, as big as possible, roomy, big as we can get, two hundred square metres,
  two thousand square feet, three thousand square feet, lots of rooms, room for everyone,
  rooms for all the kids, the bigger the better, sizeable

urgent, very urgent, high priority
  desperate, pretty desperate, really desperate, need it yesterday, running out of time, against the clock,
  time's ticking, clock is ticking, pressing, top priority, pressed for time, up against it, on a deadline,
  dead serious, actively looking, looking hard, looking every day, viewing every weekend

not urgent, just looking, low priority, browsing
  having a nosy, having a nose, just browsing, window shopping, keeping an eye out,
  keeping an eye on the market, testing the water, testing the waters, dipping a toe, being curious,
  just curious, no rush, no hurry, taking our time, all the time in the world, early stages, casual look,
  getting a feel, feel for the market, exploratory, sniffing around

one income, single income
  only i work, only my wage, one wage, one salary, one earner, sole earner, breadwinner, i'm the breadwinner,
  just my salary, one pay packet, single earner, just the one wage, one paycheck, living on one wage,
  just the one income, my pay only, single wage, one person earning, only one of us works, only one of us earns

two incomes, double income, both work
  we both work, both working, both earn, both earning, two wages, two salaries, two earners, dual income,
  two pay packets, joint income, two paychecks, husband and wife both work, combined salary, the two of us earn,
  both have jobs, we've both jobs, two people earning, both in work, both of us work

parquet, wooden floor, wood floor, hardwood, wooden flooring, wood flooring, floorboards, hardwood floor
  real wood, solid wood, proper wood, engineered wood, oak, oak floor, oak boards, oak flooring, herringbone,
  wooden boards, wooden planks, planks, timber, timber floor, stripped boards, bare boards, wood underfoot,
  wood throughout, wooden, wood, something wooden, anything wooden, wooden floors, maple, natural wood

laminate, laminate flooring, laminate floor
  fake wood, imitation wood, wood effect, wood look, click flooring, click laminate

tiles, tile, tiled, tiled floor, stone floor, ceramic tiles, tiling
  porcelain, terracotta, marble, slate, stone, stone flooring, natural stone, ceramic, ceramics, granite, terrazzo,
  something i can mop, easy to mop, stone tiles

carpet, carpets, carpeted, fitted carpet, carpeting, carpeted floor
  wall to wall, something soft, soft underfoot, something soft underfoot, warm underfoot, warm on the feet,
  something warm on the feet, deep pile, wool carpet, carpet tiles

vinyl, lino, linoleum, pvc, vinyl flooring
  lvt, vinyl planks, cushion floor, rubber floor, vinyl tiles, plastic floor

concrete, polished concrete, screed, concrete floor
  cement, bare cement, industrial floor, cement floor

own name, sole name, sole ownership, in my own name, alone in my name, private person
  my own name, just me, only me, just myself, only myself, me alone, me only, myself, by myself, on my own, alone,
  just my name, only my name, my name only, in my name, in my name only, in my name alone, my name, solely,
  individually, as an individual, sole owner, sole buyer, as a private person, privately, nobody else on the deed,
  just mine

jointly, joint, joint names, together, co-ownership, joint ownership, in both names
  both our names, both names, both of our names, in both our names, both of us, the two of us, us two, we both,
  we two, with my wife, with my husband, with my partner, with my girlfriend, with my boyfriend, with my brother,
  with my sister, with my mother, with my father, with my mum, with my dad, with my son, with my daughter,
  with a friend, with my cousin, with my parents, me and my wife, me and my husband, me and my partner,
  me and my girlfriend, me and my boyfriend, me and my brother, me and my sister, me and my mother,
  me and my father, me and my mum, me and my dad, me and my son, me and my daughter, me and a friend,
  me and my cousin, me and my parents, my wife and i, my husband and i, my partner and i, my girlfriend and i,
  my boyfriend and i, my brother and i, my sister and i, my mother and i, my father and i, my mum and i,
  my dad and i, my son and i, my daughter and i, a friend and i, my cousin and i, my parents and i, my wife and me,
  my husband and me, my partner and me, my girlfriend and me, my boyfriend and me, my brother and me,
  my sister and me, my mother and me, my father and me, my mum and me, my dad and me, my son and me,
  my daughter and me, a friend and me, my cousin and me, my parents and me, together with my wife,
  together with my husband, together with my partner, together with my girlfriend, together with my boyfriend,
  together with my brother, together with my sister, together with my mother, together with my father,
  together with my mum, together with my dad, together with my son, together with my daughter,
  together with a friend, together with my cousin, together with my parents, me and the wife, me and the missus,
  me and the husband, the wife and i, the wife and me, half each, half and half, fifty-fifty, as joint owners,
  joint owners, as joint tenants, as co-owners, co-owners, as a couple, as a married couple, shared between us,
  split between us, the pair of us

company, through a company, limited company, via a company, company name
  through the firm, through my firm, through our firm, through the business, through my business,
  through my company, through our company, via the firm, via my firm, via my company, via the business,
  in the firm's name, in the company's name, the firm, my firm, our firm, the business, my business, the company,
  my company, our company, my gmbh, our gmbh, the gmbh, a gmbh, my ag, our ag, the ag, my ltd, our ltd, holding,
  a holding, holding company, our holding, spv, property company, through my limited company, my llc,
  through my llc, through my employer, the firm's buying it, the company's buying it

riverside, river side, by the river, near the river, riverbank
  on the river, along the river, down by the river, close to the river, next to the river, beside the river, river,
  by the water, near the water, close to the water, on the water, down by the water, next to the water,
  along the water, where the river is

lakeside, by the lake, near the lake, lakefront, lake shore
  on the lake, along the lake, down by the lake, close to the lake, next to the lake, beside the lake, lake,
  near the water, close to the water, by the water, with a lake view

hillside, on the hill, hilltop, uphill, hill
  up the hill, up on the hill, on a hill, on top of the hill, the slope, on the slope, on the slopes,
  high above the town, above the town, up above the town, overlooking the town

old town, old city, historic centre, old quarter, historic district
  in the old part, the old part, old part of town, the historic part, historic part of town, historical centre,
  cobbled streets, cobblestones, inside the old walls, within the walls, medieval part, medieval centre, altstadt,
  near the cathedral, by the cathedral, around the cathedral, narrow lanes, old streets

station quarter, station area, station district, near the station
  by the station, around the station, next to the station, close to the station, round the station,
  a stone's throw from the station

university quarter, university district, university area, near the university, campus
  near campus, near the campus, by the uni, by the university, close to the uni, close to the university, near uni,
  studenty area

harbour, harbourside, docks, port, marina
  by the harbour, near the harbour, down at the docks, by the docks, near the port

north, north side, northern part, northern district
  the north, up north, northern end, in the north, north of the river, north end, northside

south, south side, southern part, southern district
  the south, down south, southern end, in the south, south of the river, south end, southside,
  sun all day, sunny side, the sunny side, plenty of sun, lots of sun, as much sun as possible,
  as sunny as possible, towards the south, facing south, sunniest

east, east side, eastern part, eastern district
  the east, eastern end, in the east, east end, eastside,
  morning sun, sun in the morning, sunrise, towards the east, facing east

west, west side, western part, western district
  the west, western end, in the west, west end, westside,
  evening sun, sun in the evening, sunset, sunsets, afternoon sun, sun after work, towards the west, facing west

south-facing, facing south, southern exposure
  sun all day, sunny side, plenty of sun, as much sun as possible, lots of sun, as sunny as possible,
  towards the south

east-facing, facing east, morning sun
  sun in the morning, sunrise, breakfast in the sun, towards the east

west-facing, facing west, evening sun
  sun in the evening, sunset, sunsets, afternoon sun, sun after work, towards the west

swiss, swiss citizen, swiss national, swiss passport, swiss nationality
  i'm swiss, i am swiss, red passport, the red passport, naturalised swiss, swiss by birth, swiss since birth,
  born swiss, swiss passport holder, dual swiss

c permit, permit c, settlement permit, settlement permit c, c
  permanent residence permit, the c, a c, my c, category c, type c, c one, niederlassung,
  niederlassungsbewilligung, unlimited permit, the unlimited one, settled, c-bewilligung

b permit, permit b, residence permit, residence permit b, b
  annual permit, the b, a b, my b, category b, type b, b one, yearly permit, five-year permit,
  aufenthaltsbewilligung, the five year one, b-bewilligung, the yearly one

l permit, permit l, short-term permit, short-term residence permit, l
  short-stay permit, the l, an l, my l, category l, type l, short stay permit, the short one, the short-term one,
  kurzaufenthalt, l-bewilligung

g permit, permit g, cross-border permit, cross-border commuter permit, g
  the g, a g, my g, category g, type g, frontalier, grenzgänger, border commuter, cross-border commuter,
  cross-border worker, i live across the border, live over the border

s permit, permit s, protection status s, status s
  ukrainian status, ukrainian refugee, category s, protection status

f permit, permit f, provisional admission, provisionally admitted
  category f, temporarily admitted

german, in german, swiss german, high german
  deutsch, auf deutsch, hochdeutsch, swiss-german, schwyzerdütsch, schwiizerdütsch, züritüütsch, bärndütsch,
  my german is better, my german's better

french, in french, français
  francais, en français, my french is better, my french's better

italian, in italian, italiano
  my italian is better

english, in english
  stick to english, keep to english, stay with english, carry on in english, this language, same as now,
  my english is better

spanish, in spanish, español
  castellano, my spanish is better

portuguese, in portuguese, português
  my portuguese is better

direct debit, lsv, automatic debit, debit direct
  straight out of my account, straight from my account, taken from my account, comes off automatically,
  taken automatically, autopay, auto pay, automatic, automatically, you collect it, collected from my account,
  you can debit it

standing order, permanent order, recurring transfer
  goes out every month, i'd set it up at the bank, set it up at my bank, set up with the bank, dauerauftrag,
  regular transfer

bank transfer, transfer, wire transfer, e-banking, online banking, wire
  bacs, faster payment, wire it, wire you the money, transfer it, transfer the money, by iban, iban,
  from my bank account, from my account, sepa, zelle, banking app, net banking, neft, to your account,
  into your account

invoice, bill, on account, payment slip, qr bill
  send me a bill, send me an invoice, bill me, invoice me, by bill, on invoice, with a bill, at the post counter,
  at the post office counter, qr code, the slip, einzahlungsschein, e-bill, ebill

card, credit card, debit card, by card
  mastercard, amex, plastic, contactless, apple pay, google pay, tap and pay, with my card, on my card,
  on the card, on plastic, maestro

twint, paypal, mobile payment, payment app
  by app, with the app, through the app, venmo, revolut, upi, gpay, phonepe, cash app

monthly, every month, per month, once a month
  month by month, each month, twelve times a year, a month at a time, monthly payments, when i get paid, on payday

quarterly, every three months, per quarter, every quarter
  four times a year, each quarter, quarter by quarter, three months at a time

half-yearly, every six months, twice a year
  six months at a time, each half year, two times a year

yearly, annually, once a year, per year, every year
  the whole year, whole year at once, a year at a time, year upfront, the year in advance, each year

instalments, in instalments, installments, in stages
  bit by bit, in parts, spread out, spread it out, spread it over, in several payments, several payments,
  a bit at a time, little by little, in bits, in chunks, payment plan, a few payments

one payment, in one go, one-off payment, lump sum, all at once
  in one lump, at one go, the lot at once, whole lot at once, the whole amount, in a single payment,
  single payment, everything at once, all in one go, one lump sum

washing machine in the flat, own washing machine, private laundry, washer in unit
  my own machine, my own washer, own washer, own machine, in-unit, in unit, in the flat itself, in the flat,
  in the apartment, my own washing machine, washing tower, not shared

shared laundry, communal laundry, laundry room, shared laundry room
  waschküche, on a rota, shared machines, shared machine, shared with the neighbours, in the cellar,
  in the basement, launderette, laundromat, common laundry

pick up, collect, collection, pick up at the office, pick-up, collect in person, collect at the office
  pick it up, i'll pick it up, pick it up myself, i'd pick it up, collect it, i'll collect it, i'd collect it,
  collect it myself, fetch it, i'll fetch it, fetch it myself, come and get it, come by and get it,
  come and collect it, come to you for it, call in for it, drop by for it, drop in for it, drop in, drop by,
  pop in, pop by, pop in for it, swing by, swing by for it, stop by, get it from you, get it at the office,
  at your office, at your counter, at reception, in person, in your office, i'm passing by anyway

fibre, fibre optic, fiber, fiber optic, fibre to the home
  full fibre, fttp, ftth, glass fibre, gigabit, the fast one, fastest you have, optical, optical fibre,
  the fastest, fastest, highest speed

cable, cable internet, cable tv
  through the tv socket, tv socket, coax, upc, virgin media, over the tv cable

dsl, adsl, vdsl, phone line, copper
  over the phone line, through the phone line, telephone socket

mobile internet, mobile data, 5g, 4g, mobile
  hotspot, tethering, a sim card, sim card, dongle, over my phone, five g, four g, mobile router,
  my phone, just my phone, only my phone, my mobile, my mobile phone

satellite, starlink, satellite dish
  a dish, dish on the roof

liability insurance, personal liability, private liability, third-party insurance
  liability, haftpflicht, third party, for damage to others

household insurance, contents insurance, home contents, household contents insurance, renters' insurance
  contents, my belongings, for my belongings, hausrat, for burglary, for theft, for my things, for my furniture

legal expenses insurance, legal protection, legal insurance
  legal cover, for lawyers, lawyer's costs, rechtsschutz, for disputes

spring, in spring, springtime
  ${SPRING}, easter, around easter, after easter, march or april, april or may

summer, in summer, summertime
  ${SUMMER}, in the summer holidays, over the summer, school holidays, june or july, july or august, high summer

autumn, in autumn, in the fall
  ${AUTUMN}, after the summer holidays, september or october, october or november, halloween

winter, in winter, wintertime
  ${WINTER}, christmas, around christmas, after christmas, over christmas, new year, the new year, in the new year,
  january or february, december or january

beginning of the month, start of the month, first of the month, beginning
  on the first, the 1st, on the 1st, early in the month, at the beginning, at the start

middle of the month, mid-month, fifteenth, mid month, middle
  on the fifteenth, the 15th, on the 15th, in the middle, halfway through the month, around the middle

end of the month, month end, last day of the month, end
  on the last day, on the thirty-first, on the thirtieth, the 30th, the 31st, late in the month, at the end,
  towards the end

shared bathroom, shared toilet, communal bathroom
  sharing is fine, share the bathroom, bathroom on the landing, on the landing, down the hall, don't mind sharing

private bathroom, own bathroom, en-suite, ensuite, own toilet
  to myself, all to myself, my own bathroom, my own toilet, own loo, my own loo, not shared, no sharing, en suite

freehold, full ownership, outright ownership
  own the land, land included, with the land, own land, fee simple, absolute ownership

leasehold, ground lease, building lease, land lease
  without the land, land on lease, lease the land, baurecht, on leased land

condominium ownership, commonhold, strata
  stockwerkeigentum, share in the building, owners' association

married, wed, in a marriage
  hitched, got hitched, tied the knot, newlywed, newlyweds, happily married, i've a husband, i've a wife,
  i have a husband, i have a wife, husband and wife, got married

single, unmarried, not married, never married
  unattached, unwed, bachelor, spinster, no partner, not in a relationship, not hitched, on the shelf, footloose

divorced, divorcee
  got divorced, i'm divorced, ex-husband, ex-wife, my ex-husband, my ex-wife, the divorce came through,
  divorced last year

separated, living apart, legally separated
  we split up, split up, split from my wife, split from my husband, left my wife, left my husband, in separation,
  going through a divorce, getting divorced, not divorced yet

widowed, widow, widower
  my wife passed away, my husband passed away, wife passed away, husband passed away, lost my wife,
  lost my husband, my late wife, my late husband, my husband died, my wife died, wife died, husband died,
  passed away

cohabiting, living together, unmarried couple, registered partnership, civil partnership
  common-law, de facto, live with my partner, live with my girlfriend, live with my boyfriend, in a relationship,
  engaged, my partner and i live together, long-term partner, partnership, civil partners

for me, for myself, for ourselves, myself
  me, just me, for us, for the two of us, for my wife and me, for my husband and me, i'd be living there,
  i'll be living there, we'd be living there, for me and my partner, for me and my wife, for me and my husband

for my parents, for the parents, my parents
  mam and dad, mum and dad, mom and dad, my mum, my mam, my mom, my dad, my mother, my father, my folks,
  for my folks, for my mum, for my mother, for my dad, for my father, my in-laws, for my in-laws, my mother-in-law,
  for the in-laws, for my elderly mother, for my elderly parents

for my children, for the children, my children, for my child
  my daughter, my son, our son, our daughter, my kids, our kids, for the kids, for our son, for our daughter,
  for my son, for my daughter, our eldest, my eldest, our youngest, my youngest, our boy, our girl, my boy,
  my girl, for the young ones

for an employee, for employees, for staff, for an employee of ours
  one of our engineers, one of our people, one of our staff, one of our employees, a colleague,
  a colleague from abroad, a new colleague, our new hire, a new hire, someone from work, someone at work,
  for the company, for a member of staff, for our staff, for our people, for an expat

all year, all year round, year-round, permanently
  the whole year, whole year, every day, live there all the time, all the time, full-time, twelve months a year,
  as our main home, throughout the year, summer and winter

holidays only, holidays, for holidays, during the holidays
  for the skiing, ski season, in the ski season, few weeks a year, a few weeks a year, couple of weeks a year,
  school holidays, a few times a year, now and then, for our holidays, just for holidays, only for holidays,
  vacations, on vacation
`;
