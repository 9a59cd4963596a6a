/** See `plain-answers.test.ts`. */
export const ENGLISH_ANSWERS = `
yes_no | Do you have any debts? | no
pass none at all
pass not that we know of
pass there was one but it's gone now
pass can't say I do
pass thank goodness not
pass not at this stage
fail sadly yes
fail there is, an old phone bill
fail that we do
fail course I have
unclear all sorted
unclear done and dusted
unclear last week

yes_no | Have you given notice on your current flat? | yes
pass I have done
pass we did, last month
pass did that ages ago
pass that's been done already, yes
pass handed it in last week
pass at long last
fail I'm about to
fail oh lord, that's still on my list
fail not until I've found something
fail I have not yet
fail not as of yet
fail haven't got round to it
unclear I live with my parents

yes_no | Has your present home been sold? | yes
pass it has
pass it has been, thank goodness
pass sold and gone
fail it hasn't
fail still looking for a buyer
fail no offers yet
fail still on the market
unclear ask me tomorrow

yes_no | Did you sign the agreement? | yes
pass signed already
pass I did it last week
fail it slipped my mind
fail that still needs doing

yes_no | Do you have a valid residence permit? | yes
pass it's still valid
pass it is valid till next year
fail it lapsed in the spring
fail expired in March
fail I am still waiting for it
fail I'm not having it yet
fail the application is pending
unclear I came in 2019

yes_no | Do you have liability insurance? | yes
pass that I do
pass I think we have
fail we haven't any
fail not at the minute
fail not got round to it yet
fail dont think we do

yes_no | Would the noise from the railway line bother you? | no
pass I wouldn't mind it at all
pass I don't mind
pass no worries
pass can't say it would
pass it wouldn't
fail it would
fail I think it would
fail that would be a nuisance
pass we'd manage
unclear grand, mind you I'm half deaf
unclear how loud is it

yes_no | Would you mind sharing the laundry room? | no
pass I don't mind at all
pass no trouble at all
pass we wouldn't
fail I'd mind
fail I would actually

yes_no | Do you have any objection to a credit check? | no
pass no objection
pass none whatsoever

yes_no | May we pass your number on to the owner? | yes
pass go ahead
pass be my guest
pass feel free
fail I'd rather avoid that
fail I don't want that
unclear if the price is right

yes_no | Would you take over the fitted kitchen from the present owner? | yes
pass oh go on then
pass if needs must
pass wouldn't say no
pass ya, with pleasure
fail thanks but no thanks
fail hard pass
fail not if we can avoid it
unclear I would need to see it first

yes_no | Are you ready to move within a month? | yes
pass raring to go
pass at the drop of a hat
fail not possible for me
unclear what do you mean

yes_no | Do you need the flat to be wheelchair accessible? | no
pass that won't be necessary
pass not at this point
pass touch wood not
fail we do indeed
fail as a matter of fact we do
unclear my dad uses a walking frame

yes_no | Are both of your jobs permanent? | yes
pass they are
fail they aren't
unclear one is

yes_no | Would you accept a flat without a lift? | yes
pass we'd manage
unclear I'd get used to it
unclear never needed one
unclear quite expensive

number | How many people will move in? | 1-4
pass the three of us
pass all on my own
pass my wee girl and me
pass my lodger and I
fail the six of us

number | How many children will be living with you? | max 2
pass none yet
fail two of mine and two of his
pass one's plenty for us

number | How many bedrooms do you need? | 2-3
pass two's enough
fail one's plenty for me

number | How many cars do you have? | up to 2
pass we don't have a car
pass just the company car
unclear a good few

number | What floor area are you looking for, in square metres? | 80-120
pass a hundred give or take ten
fail nothing smaller than 130
fail no bigger than 70

number | How many years have you been with your employer? | min 2
pass a decade
fail only started last month
fail still on probation
unclear ages

number | How long do you intend to stay? | min 12 months
pass a whole year
fail only a fortnight

multiple_choice | When is it best to call you back? | evening | morning; afternoon; evening
pass after seven pm
pass once I'm off work
pass half past six
fail before noon
fail 9 am
fail half past two or so
unclear around five

multiple_choice | Which flooring would you like? | parquet | parquet; tiles; carpet
pass real wood
pass herringbone
fail something soft underfoot
fail wall to wall
fail marble
unclear wipeable

multiple_choice | Should the kitchen be open or separate? | open | open; separate
pass so I can see the kids
fail closed
fail with a door please
unclear either's fine
unclear I'm flexible

multiple_choice | Which district would you prefer? | Riverside | Old Town; Riverside; Hillside
pass by the river
pass river side please
fail up the hill
fail the historic part

multiple_choice | Would you buy in your own name, jointly or through a company? | jointly | own name; jointly; company
pass both our names
pass me and my brother
pass together with my wife
fail just me
fail through the firm

multiple_choice | Who will be signing the contract? | my partner and I | only me; my partner and I; a company
pass both of us
pass me and the missus
fail just myself
fail my employer would sign

multiple_choice | How would you describe your household? | family | single; couple; family; shared flat
pass us and the kids
pass wife, two children and my mother
fail me and my partner
fail me and two friends
fail all by myself

multiple_choice | Which permit do you hold? | C permit | Swiss passport; C permit; B permit; L permit
pass settlement permit
pass category C
fail the B
fail I'm Swiss
fail the yearly one
unclear a permit

multiple_choice | How would you pay the rent? | standing order | standing order; direct debit; invoice
pass goes out every month
fail send me a bill
fail straight out of my account

multiple_choice | How should we get the brochure to you? | by email | by email; by post; pick up at the office
pass as a PDF
fail to my address
fail I'll collect it myself

multiple_choice | When would you like to move? | spring | spring; summer; autumn; winter
pass in May
pass after Easter
fail early October
fail around Christmas
unclear I may move

multiple_choice | What kind of parking would you like? | garage | garage; outdoor space; no parking
fail outside is fine
unclear it's right outside your building

multiple_choice | What is your employment status? | employed | employed; self-employed; retired; student
pass I work for a bank
fail I work for myself
fail I draw the AHV

yes_no | Have you already spoken to a bank about financing? | yes
pass had a chat with them last week
pass spoke to them on Tuesday
fail we've an appointment next week
fail only looked online
unclear as good as
unclear my wife did

yes_no | May we contact your present landlord? | yes
pass knock yourself out
pass he won't mind
fail please don't
fail I'd rather you didn't
unclear as long as you warn me first

yes_no | Would you like a parking space with the flat? | yes
pass could do with one
pass that would be a bonus
fail not needed
unclear if there's one going

multiple_choice | What is your marital status? | married | single; married; divorced; widowed
pass tied the knot last year
fail never married
fail my wife passed away
fail my ex-husband lives in Bern
unclear ten years this June

multiple_choice | Who is the flat for? | for me | for me; for my parents; for my children; for an employee
pass for my wife and me
fail mam and dad
fail our son
fail one of our engineers

multiple_choice | Which side should the balcony face? | south | north; east; south; west
pass sun all day
fail morning sun
fail for the sunset

multiple_choice | Why are you moving? | new job | new job; more space; notice from the landlord; separation
pass got a position in Zug
fail running out of space
fail landlord needs it himself
fail my marriage ended
`;
