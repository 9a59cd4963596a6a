import type { Understanding } from '../define-pack.js';
import { breaks, concepts, tags } from './concepts.js';

export const understanding: Understanding = {
  concepts,
  tags,
  breaks,
  intents: {
    yes: `
      i'll|we'll|i_will|we_will (definitely) be there|round
      got|have that|it written_down|noted|in_my_diary
      agreed|deal|done
      ^ (yes|yeah|yep) you are $
      spot on
      (that) (is|s) the one|ticket
      you got|bet it|that
      sounds|looks good|great|fine|perfect
      yes|yeah|yep|yup|yea|aye|sure|correct|right|exactly|absolutely|definitely|certainly|indeed
      of_course|that_is_right|that's_right|that_is_correct|that's_correct|sounds_good
      fine|okay|ok|perfect|great|lovely|please_do|go_ahead|go_on|why_not|no_problem|by_all_means|sure_do|sure_thing
      that works|suits|fits
      works for me
      ^ i|we|it|this|that do|would|am|have|is|does|it_is $
      i'll|i_will take|have it|that|this|them
      yes please
      mm-hm|uh-huh|mhm
      correct|affirmative|exactly|that's_me|you_bet
      ^ i have|am|do|would|did|can indeed|certainly|actually
      (go|yes) (and) book it|that|me|us|away|her
      put me|us|it|that in|down $
      go for it
      lock|pencil|sign|slot|stick|write it|that|me|us in|up|down
      count me|us in
      let's do|book|have|take it|that|this
      do it|that|so (please) $
      i'm|i_am|we're|we_are up|game for it|that
      monday|tuesday|wednesday|thursday|friday|saturday|sunday it is
      it's|its a date|deal|plan
      splendid|champion
    `,
    no: `
      no|nope|nah|never
      not really|at_all|today|interested
      i do_not|don't
      rather not
      negative
      not on your life|nelly
      not likely|happening|a_chance
      needn't call|ring|phone|bother
      rather you didn't|did_not|don't
    `,
    hello: `
      ^^ (hello|hi) anybody|anyone $
      ^^ (good) evening|morning|afternoon $
      hiya|howdy|heya|yo|greetings
      hello|hi|hey|hallo|morning|evening
      good morning|afternoon|evening|day
      can|do you hear me
      (is) anyone|anybody|someone there
      are you (still) there
      namaste|salaam|shalom|wotcha|ahoy
    `,
    speaking: `
      the very same|man
      (that|it) is|s my name
      ^ himself|herself|present $
      himself|herself speaking|here|actually
      the one and only
      (you) are|re through to him|her|me
      who else would
      in the flesh
      speaking
      that's|that_is|it's|this_is|it_is me
      this is he|she
      i am he|she
      you are speaking|talking with|to (him|her|me|john)
      you (have|got) (got) him|her
      you've got him|her|me
      i'm|i_am the one|person|man $
      i'm|i_am the one|person|man you|they|in_question
      who else
      guilty as charged
      (that) would be me
      in person
      you|you're|you_are already|just talking|speaking to|with him|her
      you're|you_re talking|speaking to|with him|her
      ^ this is|'s him|her $
      you|you've found|got|caught me
      at your service
      you are|'re looking at|speaking_with him
      bang on
      ^^ none other $$
      ^^ so they say|tell_me $$
      last time i checked|looked
      when i last checked|looked
      ^^ myself (only) $
      it was last_time|this_morning|when i|when
      what they|people|everyone call|calls me
      my friends|mates|mother call me
      it's|this_is|tis|that's himself|herself
    `,
    introduces: `
      this|it|that is|'s
      i am|'m
      my name is|'s
      here $
      mr|mrs|ms|mister
      you have|'ve reached
      (the|my) (last|first|family|sur) name's|name_is|surname's|surname_is
      you're|you_are talking|speaking|through to|with
      ^ here is
      doctor|dr|prof|professor|reverend|madam|lady|captain
    `,
    third_person: `
      picked|picking (up) (up) his|her (up) phone|mobile|cell
      answered|answering|got his|her phone|mobile|cell
      work with him|her
      i_am|i'm|this_is|it's|that's (not) his|her|their wife|husband|son|daughter|mother|father|brother|sister|partner|colleague|assistant|roommate|flatmate|boyfriend|girlfriend
      i'm|i_am|this_is the wife|husband|son|daughter|mother|father|brother|sister|secretary|neighbour|neighbor
      my|the husband|wife|son|daughter|father|mother|brother|sister|partner|flatmate|roommate $
      it's|that's|this_is not me
      i_am|i'm not him|her|he|she|john
      this is|isn't not (him|her)
      you want|mean|need my husband|wife|son|daughter|father|mother|brother|sister|partner
      someone_else|somebody_else
      i_am|i'm|this_is|it's|that's|you_are_speaking_to|you're_speaking_to (not) (his|her|their|the|john's) mum|mom|mam|dad|grandmother|grandfather|gran|grandad|uncle|aunt|cousin|nephew|niece|housemate|fiancé|fiancée|carer|in_law|son|wife|husband
      his|her|the son|daughter|wife|husband|mum|mother|dad|father|brother|sister|flatmate|partner|girlfriend|boyfriend here|speaking
      i|we just|only answer|pick_up|take the phone|phones|calls
      my|the|our husband|wife|son|daughter|father|mother|dad|mum|mom|partner|brother|sister|boss|flatmate is|'s john
      answer|answers|pick_up|mind|minding|look_after his|her phone|mobile|calls (for)
      i'm|i_am the one he|she lives|works|shares with
      (the|i'm|i_am) wife|husband|son|daughter|brother not (the|him|her) john
    `,
    absent: `
      he|she (has) (just) stepped|popped|gone|went out|away|shopping
      is (currently|not|just) (not) here|in|home|around|available|out|away
      he|she|husband|wife|son|john isn't (in|here|home|around|available)
      is out|away
      he|she|john|husband|wife is|'s (currently|just|still) out|away|abroad|working|asleep|sleeping|travelling|traveling|not_here|not_in|not_home|not_available|not_around|at_work|at_school
      he|she|john|husband|wife is|'s at|on|in (the) work|office|holiday|holidays|vacation|school|hospital|town
      he|she isn't (here|in|home|around|available)
      he|she won't be back|home
      not here|home|available|around (right|at|just) (now|the) (moment)
      he|she will|'ll be back|home
      he|she can_not|can't|cannot|couldn't come|talk|speak|answer (to)
      he|she is|'s ... shower|bath|garden|gym|shops|bed|work|office|meeting|holiday
      he|she finishes|works until|late|nights|at|tonight
      he|she comes|gets (back|home|in) (at|around|by|about|later)
      he|she|john (is|'s|has) gone|off|out|popped|went to|and pick|get|fetch|collect|buy|see|meet|visit|help|drop|take|walk|watch
      he|she|john (is|'s) picking|dropping|collecting|walking|visiting|seeing|helping|meeting|teaching|coaching|training
      he|she can't|cannot|can_not right_now|at_the_moment|just_now
      he|she|john (has|'s|is) (just|gone) popped|nipped|run|gone|stepped|off|down|round|over|up to|at|out
    `,
    fetching: `
      i'll|i_will|let_me (just|go) (and) get|fetch|call|find|grab|pass|put|give|hand|ask (you|the_phone|it) (on|over) (to) him|her
      i'll|i_will|let_me (just) pass|put|hand you (over|on|through) (to)
      i'll|i_will|let_me see|check if|whether he|she
      here he|she is|comes
      hold on|the (the|line) ... get|fetch|pass
      i'll|i_will|let_me stick|chuck|bung|pop him|her on
      here he|she comes|is now
      he's|she's|he_is|she_is (just|nearly|already) coming|on_his_way|on_her_way (now|over|down|to|up) $
      he's|she's|he_is|she_is coming now|over|down|to|right
      he'll|she'll|he_will|she_will be right|straight with|here|over|down|along
      passing|handing|putting|giving you|him|her|it|the_phone (over|on|across|now|through)
      passing|handing you|him|it|this over|across
    `,
    wrong_number: `
      wrong guy|one|man|woman|place|house|household|john
      does_not|doesn't live|work here
      wrong|incorrect number|person
      nobody|no_one|no_body ... here|name|called
      there|there's|there_is (is) no|nobody|no_one ... here|name|called
      i do_not|don't know (any|a|this|that) anyone|anybody|him|her|somebody|person|name|john
      not my name
      you have|'ve|must the|have wrong
      never heard of
      that's|that_is|it's not my_name
      this is not|isn't john|his|her number|phone
      wrong address|number|person|house
      not my name
      idea|clue who that|he|she|this|it|you (person) is|'s|mean|might|could|are_talking
      don't|do_not know|recognise|recognize (who|that|this|the) (that|he|she|it|name|person) (is|is_supposed)
      (doesn't|does_not) ring a|any bell|bells
      my name is|'s (definitely) not
      my name isn't
      (i'm|i_am) not called
      no such person
      some|be_a|a mistake|mix-up|confusion|misunderstanding
      mixing|mixed|confusing me up|with
      not who you|the_person|the_one (you) (think|want|looking|are|'re)
      you must|might|'ve|are|'re|have (be|have) (got) mistaken|confused|mixed|misdialled|misdialed
      someone|somebody else's|else_s phone|number|mobile
      unknown at|here|to_us|to_me
      they|the_smiths|smiths don't|do_not|no_longer live here|there
      another|other|different john|smith
      you want|need|mean|after the other
      never been a|any
      other|another|different he
      not me you're|you_are|you after|want|looking
      never been a|any he
      used to belong|be
      previous|last|former owner|holder|user|number
      not (the) john|him you
    `,
    who: `
      where (exactly) (are|is) you (are|were) calling|ringing|phoning from
      ^ (sorry) (and) you are (from) $
      who did you say
      ^ you are from
      with whom am i
      what this is|'s (all) about|regarding|concerning
      ask what|who this|it|is|you
      who is|'s this|that|calling|speaking|it|there
      who are you
      who am i speaking|talking
      what is|'s this|it|that (all) about|regarding|concerning
      what do you want
      what's|what_is the matter|reason|purpose
      why are you calling|ringing
      what company|agency
      which company|agency
      from where
      where are you calling from
      who do you work|call
      your name
      what|which company|agency|firm|organisation (are|is) you|this|that
      ask|know who's|who_is calling|speaking
      what|which matter|capacity is|does|are
      in what|which connection|regard
      where do you call|ring|phone from
      who's|who_is|who_wants asking
      ^ (and) who (is|'s) asking|wants
      do|should i know you
      have we met
      introduce yourself
      what it|this is|'s (all) about
      what's it|this about
      which|what organisation|organization|outfit|people
      say|tell me who you
      your name again
      who do|does you represent|work_for
      in aid of
      who's|who_is on the line|phone|other_end
      ask|know who
      what are|is you|this phoning|calling|ringing about|for
      name of your firm|company|agency|outfit
      what's|what_is your (company|firm) name
      where's|where_is this|that|the call (coming) from
      what kind|sort of call
      what do you want|need with|from him|her|me
      who's|who_is bothering|disturbing
      ask|know|knows|tell|wonder|asking|asks|wondering who|what it|this|you|that|they is|are|'s|was
      remind|tell me who i'm|i_am|am_i|it_is (talking|speaking|dealing)
      who i'm|i_am talking|speaking|dealing to|with
    `,
    robot: `
      (one_of) (those) ai|robot|computer|automated things|thing|calls|call|voices|systems
      are|is|aren't|isn't you|this|it (a|an|really|even|actually) (a|an|not) robot|computer|machine|bot|ai|recording|human|person|automated|real|artificial
      are|is you|this|it (a|an|really) real person|human
      am|are i|we talking|speaking to|with (a|an|some) robot|computer|machine|bot|ai|recording|human|person|real
      you sound like
      you're|you_are (a|an) robot|computer|machine|bot|ai
      is|are this|you artificial
      who|what programmed|built|coded|trained|created you
      are you (even|actually|really) real|alive|living|there
      anyone|anybody|someone|somebody|person real|actually|really there|behind|on
      do you (even|really|actually) exist
      do you have feelings|emotions|a_soul|a_pulse|a_heartbeat
      feels|feel like to be human
      talk|sound|speak like a|an satnav|robot|computer|machine|recording|answering
      got|have to be a robot|machine|computer|bot
      must be a robot|machine|computer|bot|ai
      do you breathe|eat|sleep|bleed
      say|said|says|saying|mean (an|a) (an) ai|robot|computer|machine|artificial
      as in artificial|robot|computer
    `,
    number_source: `
      where|how|who ... get|got|have|gave|find|found ... number|phone|details|contact|data
      how come you have
      who gave you
      where|how|who ... ... number
      who passed|gave|handed|sold (on) (you) (my) details|number|data|name (on)
      how|where did|do (you|your) (people|lot|guys) (get|find|come|got|have) (hold) (of|by) my (phone) number|details
      never|didn't|did_not gave|give|given (you|anyone|anybody) my|this|the number|details|phone|contact|data
      sold|sell|sells|bought|buy|leaked (you) my|these|this number|data|details
      who gave|passed|told (you) (on) (you) my|this number|details|phone
      number|details (floating|out|all_over|somewhere|listed|published) (there|around) on|in the (internet|web|net|directory)
      handing|giving|passing|selling out|on|around (my|our) details|number|data|name
      don't|do_not|can't|never remember|recall giving (you|anyone) my
      how do|did you know my name|number|who
      dug|dig|dredged up my|this number
      how|where in_the_world|on_earth|the_hell|in_heaven's_name did|do you find|get|come
      pass|passed|give|gave|given|sell|sold|share|shared|hand|handed|leak|leaked (on|you|out|over|them) (you) my|our data|details|number|info|contact|phone_number
      how you|they|your|this (lot|people) (have) (got|get|found|find|came|come|obtained) (hold|by|upon) (of) my|our|his|her|this landline|mobile|number|phone|details|name|data
    `,
    repeat: `
      not so fast
      which|what (days|times|dates|ones) were they|those|these|that
      only got|heard|caught|understood half
      got|heard|caught|understood half (of) that|it|what
      line|connection|signal is (so|very|really|a) terrible|bad|awful|poor|dreadful
      ^^ pardon|sorry|excuse_me|what|huh|eh $$
      pardon (me)
      (can|could|would) you repeat (that|it) (again|please)
      say (that|it) again
      repeat that|it|please|the|your
      come again
      once more
      one more time
      i did_not|didn't|could_not|couldn't|can't|can_not hear|catch|get|understand|follow (you|that|it|what)
      what did you say|ask
      what do|did you mean
      what was that|the_question
      beg your pardon
      again please
      the question again
      didn't catch
      question|that (once|one_more_time) again|once_more
      ask (me) (that|it) again
      come|say (that) again
      say|repeat that|it|the_question (again|once|one)
      one|once more (time)
      cut|cutting|broke|breaking|breaks|fading|dropped out|up
      didn't|did_not|couldn't|could_not|can't|cannot|don't|do_not (quite|really|properly|actually) catch|hear|get|follow|make (you|that|it|what|out|the|your|a) (said|word|question)
      over|because_of the traffic|noise|music|engine|wind|kids
      noisy|loud (in) here
      bad|terrible|awful|poor|dodgy line|signal|reception|connection
      i|we lost you (there|for)
      what was that (again)
      what did you (just) say|ask
      what are|were you asking
      you (just) asked|said what
      ^^ you what $$
      run|go|take (me) (that|it|through) by|over|through (me|it|that) (again|once)
      get|catch the last|first|end (bit|part|of)
      lost you
      do|did you mean (by_that|exactly|with_that) $
      what did you say
      more clearly|slowly
      start again|over
      what (time|day|date|hour) did|was|were you|it|that|they (again) say|said|mean|called $
      (i) missed it|that|what|the
    `,
    slower: `
      slower|slowly
      slow down
      too fast|quick|quickly
      not so fast
      going|talking|speaking (a_bit|way|far|much) (too) fast|quick|quickly
      slow (it) down
    `,
    louder: `
      louder|loud
      speak|talk up
      too quiet|soft|low
      hear you badly
      bad|terrible|poor line|connection|reception
      breaking up
      can't|cannot|can_not|couldn't|hardly|barely (really) hear you|anything
      hardly|barely hear
      speak|talk up
      can't|cannot|can_not|hardly|barely hear (you|a|anything)
      you're|you_are (very|so|too|a_bit|really) faint|quiet|far_away
      you're|you_are|your_voice (very|really|so|awfully|too) (very|so) quiet|soft|faint|low
    `,
    moment: `
      one|a|just_a|just_one moment|second|minute|sec (please)
      hang|hold on
      hold the line
      wait a|one|here moment|second|minute|sec
      wait $
      wait please
      give me a|one moment|second|minute|sec
      bear with me
      let me think|check|see
      i need|have|'ll_have|want to think about|on|over
      let_me|lemme have_a_think|think_about_it|see|work_it_out|check
      give me a sec|second|moment|minute|tick|mo
      half a sec|second|minute|tick
      just|one|two a|one|two (more) sec|secs|tick|ticks|mo|seconds|minutes
      bear with me
      someone|somebody is|'s|at at|the door|knocking
      there|there's|is someone|somebody at the door
      ^ (oh|sorry) (that's|there's) the doorbell|door|dog|baby (now|again|just)
      the doorbell|dog|baby is|'s|just|has|rang|rings|woke $
      (can|could|would|will) you (please|just) hold|wait|stay (on) (the_line) (for) (just) (a|one) (moment|second|sec|minute|bit|tick)
      would you mind holding|waiting
      be right back|with_you
      i'll be right|with back|you
      two|one|half_a secs|sec|ticks|mins|min|minutes
      hold that thought
      don't go away
      stay on the line
      (i) need a minute|second|moment (to)
      hold your horses
      mind holding|waiting
      gimme a sec|second|moment|minute
      let_me|i'll have a look|think|peek
      hang on|tight
    `,
    opt_out: `
      don't|do_not be calling|ringing|phoning ... again
      nobody|no_one 's|is|should|to (to) ring|call|phone|contact (me|us) again
      shouldn't|don't|not call|ring|phone (me) (back) ever
      take the|my number out|off (of) (your) (system|list|books|records)
      want my|this|the number off your records|books|system|list
      don't|do_not want to hear (another|any_more|anything) (word) (more) (about|of|from) (this|it|you)
      no|any|further|want|many more|further calls
      do_not|don't|never want|wish (to) (be) (any) calls|called|contacted|phoned
      do_not|don't|never ever|you (ever) call|phone|ring|contact|bother
      do_not|don't|never|not|stop|quit|no call|phone|ring|contact|bother|calling|phoning|ringing|contacting|bothering me|us|here|this|again|anymore
      do_not|don't|never|not ... call|phone|ring|contact ... again|anymore|more
      take|remove|delete|erase me|my|our|us|this ... list|number|database|data|off|details|file|records
      get me off
      off|from your|the|that list|database
      no more calls
      leave me|us alone
      lose my|this number
      unsubscribe
      stop calling|ringing|phoning|contacting
      do not call list
      never again
      told|asked|said (you|to) (people|lot) (already|before) not to call|ring|phone|contact
      do_not|don't call register|registry|list
      delete|erase|remove|destroy everything|anything you|that
      object to being|any|further|these
      withdraw my consent
      want|wish|need no further|more contact|calls|communication
      forget|lose this|my number
      i'm|i'll|i_will reporting|report|sue you
      strike me|us off
      stop pestering|bothering|hassling
      block my|this number
      never|don't|didn't|did_not consent|consented|agreed|agree|gave_consent to these|this|being|any|your
      ring|call|phone me|us every|all day|the_time|week
      never called|rang|phoned|contacted|call (me|us|here) (here) again|anymore
      last time you call|ring|phone|bother
      my|our data|details|number|name|information|info|file|record|records|entry (be|to_be|all|is|are) deleted|erased|removed|wiped|gone|destroyed|scrubbed
      forget|pretend i|we (ever|never) exist|existed|called|applied
      erase|delete|wipe|scrub|bin the|my|it|everything lot|whole_lot|file|all
    `,
    human: `
      ^^ operator|representative|receptionist (please) $$
      switch|put me over|through to customer|the service|operator|desk|office
      living soul
      a|an human|person|colleague|agent|adviser|advisor|human_being (please) call|ring|phone me (back)
      (speak|talk|chat|speaking|talking) to|with (a|an|some|one_of|your|the) (real|actual|living) human|person|agent|colleague|advisor|adviser|manager|someone|somebody|boss|operator|supervisor|broker|employee|representative
      pass|connect|transfer me (through|over|on) (to|with)
      put me|us through|on|over (to|with)
      put me|us to
      a|an|real|actual human (please|being|instead)
      (to|with|a|an) real|actual|living person|human
      someone|somebody real|human|from_the_agency|in_charge
      speak|talk to|with (one_of) (your) someone|somebody|colleagues|colleague|agents|staff|team
      human being|please
      get me (a|the|your) human|person|manager|agent|colleague|somebody|someone
      i want|need|prefer (a) human|person
      one of (your|the) agents|people|staff|colleagues|team|lot|guys
      are there any|no|actual|real|still people|humans|actual_people|real_people
      put|be|get in touch|contact|connected with|to a|an|someone|somebody|one|your
      give|get|find me (just) a (real) person|human|somebody|someone (please)
      manager|boss|supervisor on the phone|line
      ask|have|get|let one_of|a|your (your) colleague|colleagues|agents|staff|people to|ring|call|phone
      is|are|isn't|aren't there a|any|no manager|supervisor|boss|human|colleague|agent|superior (there|about|around|available|i|to|in)
      put|get|give|fetch|find me|us|someone|somebody on|who (who's|who) (is|'s) flesh|real|human|alive
      (someone|somebody|anyone|anybody) (who's|who) (is|'s) (actual) flesh_and_blood|real|human|alive
      transfer|pass|connect|put|forward the|this|my call|line (through|over|on) to
      representative|operator representative|operator
    `,
    legal: `
      by law
      is|are it|that|they legal|allowed_by_law|lawful
      legally allowed|required|entitled|obliged
      lawyer|solicitor|attorney|legally|gdpr|sue|tribunal
      legal question|questions|advice|issue|matter|terms|action|rights|point|problem
      my|tenant|tenants rights
      question|questions about|on|regarding (the) (rental|lease|purchase) contract|lease|notice_period|agreement|clause
      data protection
      question|questions|details|clarification|information|query|queries ... lease|contract|agreement|clause|clauses|notice_period
      throw|kick|chuck|turf us|me|you|tenants|people|him|her (all) out
      evict|evicted|eviction
      break clause
      legally|legal allowed|binding|obliged
      is that|this|it legal|legally|allowed
      increase|raise|put_up (the|my|our) rent
      sublet|subletting|sublease|break_the_lease|deposit_back|notice_period
      who pays|is_responsible|has_to_pay|is_liable if|when|for
      by law
      rent go|goes|going up
      put|raise|increase|hike|hiking|raising|putting the|my|our|up (the) rent
      put the|my|our rent up
      terminate|end|break|leave the contract|lease early
      contract|lease (be) terminated|ended|broken
      protected|covered|allowed|entitled by|under
      even|really|actually legal
      who has_to|must|should|needs_to pay|fix|repair
      lease|tenancy|tenancy_agreement|contract let|allow|allows|permit|say|says|state|states
      how much notice|warning
      legal implications|consequences
      liability|liable
      thrown|kicked out
      sublet|lodger under|allowed
      tenancy_law|break_clause|guarantor_clause
      withhold|withholding|deduct|deducting|stop_paying (the|my|our|some|from) rent
      can|could they|you|he|she|the_landlord|the_agency sue|fine|charge me|us
      sign|signed|liable|owe if|for
    `,
    contract: `
      (the|rental|lease|tenancy|purchase|sale|your) contract|agreement|clause|lease
      contract terms|clause|question|questions|conditions
      notice period
    `,
    why_ask: `
      why do|would you ask|need|want (to_know)
      why (is|does) that|this (important|matter|relevant)
      what do|does you|that need|have|got (that) (to_do|for)
      none of your business
      that's|that_is|it's (rather|quite|very|a_bit) private|personal
      you (really|actually) need|have|want to know (that)
      something|anything|that you (really|actually) need|have|want to know
      got|have|has to do with (anything|it|this|that|the_flat|you)
      what business is
      is that|this any|really any|of any
      why|what does|do|would (it|that|this|you|they) matter|need|want|care
      how is that|this relevant|important|any
      what's|what_is that|this for $
      what's|what_is it|that to you
      bit|rather|quite|very|too personal|private|nosy|intrusive
      what difference does|would|do
      why are|do|would you (even) asking|ask|need|want
      why ... asking|wondering
      that's|that_is|it's|is|bit|quite|rather|very|pretty|too (of) a|an (very|rather|quite|bit) (of) (a) personal|private|intimate|nosy|indiscreet|intrusive question|thing|matter
      what are|will|do you|they going_to|gonna|want_to|planning_to do|use with|it
      what will|do you do|want with that|it|this|the
      am i obliged|required|forced|obligated
      do i (really) have|need|got to tell|answer|say|disclose|share|reveal|give
      must|should i (really) tell|answer|say|disclose
      why would|does|should that|it|this|my|our (even) interest|concern
      why would|should you|they|anyone care|be_interested|want|need
      ^^ who wants to know $
      what|which reason do|are|would you
      don't|do_not|can't see|understand|get why|what|how that|this|it|you|my
      what's|what_is that|it|this to you
      ^^ (and|but|so) why $$
      ^^ (and|but|so|sorry|okay) why is_that|that|this|do_you_ask|then|exactly|though|is_this $$
      is that|this|it (really|even|strictly) necessary|required|compulsory|mandatory
      what does|do|has|have|'s ... ... to_do_with
      reason for|behind that|the|this|your|asking question
      what's|what_is|what the point|purpose|reason of|behind|for that|this|asking|the
      what good does|will|would
      what do you get|gain
      how does that|this help
      what's with the
      why all these|those|the questions
      what happens|will_happen with|to my answers|data|information
      you need my|that|this|it ... because
      don't|do_not|surely need that|this|it for a|the viewing|flat|visit
      any concern of yours
      all these questions for
      nosy|intrusive|prying|snooping|invasive
      why on_earth|the_hell|in_the_world|in_heaven's_name
      makes you ask|want|think
      to|for what purpose|end|reason
      ^ how come $$
      what's|what_is|whats (it|that|this|all_that) in_aid_of|to_do_with_you
      what use|good is|'s|are that|it|this|they to
    `,
    negation: `
      no|not|n't|don't|doesn't|never|without|neither|nor|haven't|hasn't|isn't|can't|cannot|won't|couldn't|aren't|wouldn't
      anything|any|any_day|any_time|everything|all|every_day|either but|bar
      except|excluding|apart_from|other_than
      needn't
      t friday|saturday|sunday|monday|tuesday|wednesday|thursday
    `,
    complaint: `
      complain|complaint|complaints|unacceptable|outrageous|scandalous|disgraceful
      very|really|not (very) unhappy|disappointed|dissatisfied|happy_with
      make|file a complaint
      terrible|awful|bad service|experience
      nobody|no_one ever called|answered|replied
      service (is|was|has_been) (really|so|just|absolutely|honestly) terrible|awful|bad|poor|lousy|rubbish|appalling|useless|dreadful
      (really|very|such) poor|terrible|awful|bad|lousy|appalling|dreadful|rubbish service|communication|customer_service
      complained|complaining
      no way to treat|deal|behave|speak|talk|run|handle
      how (can|do|dare) you treat|treating people|us|me|customers|clients
      (way|how) you ... treat|treated|handle|handled|deal|dealt (people|us|me|with|applicants|customers|this)
      leaves (a_lot|much|something) to be desired
      lodge|file|raise|register|submit|formal|official (a) complaint|grievance
      someone|somebody|who (should|can|do|to) (i) complain
      customers|clients|people like that|this|dirt|rubbish
      badly|poorly|terribly|shockingly organised|organized|managed|run|handled
      disorganised|disorganized|unorganised|unprofessional
      treated|spoken (to) (me|us|very|so|really|like|quite|extremely) badly|rudely|poorly|dirt|rubbish|disrespectfully
      report that|this|him|her|someone|your
      so|such disorganised|incompetent|unreliable|unprofessional
      nothing but trouble|problems|hassle|grief
      register|express|voice my|our dissatisfaction|displeasure|concerns
      took|take|takes you (over|nearly) six|five|four|three|two|ten|eight weeks|months|days
      hung up on me|us
      slammed the phone
      not impressed|amused|pleased
      stood me|us up
      let me|us down
      pillar to post
      fobbed|messed|mucked me|us (off|about|around)
      nobody|no_one|no_body|none_of_you ever|even calls|rings|phones|answers|replies|gets_back|comes_back|bothers|listens (me|us|to) (back)
      the|my second|third|fourth|fifth|sixth|seventh|tenth|umpteenth call|time|message|phone_call this|today|in|from|already|about
      (do|have) you (know|realise|realize|seen|any_idea|got_any_idea) (what) the_time|time it_is|is_it
      what time it is
      you|they said|promised|swore (that) (you'd|they'd|someone'd|you_would|they_would|someone_would|somebody_would) (to) (call|ring|phone|send|come|email|write) ... (and|but) you|they|nobody|no_one|nothing didn't|never|did|came|called
      (that's|that_is) no|hardly_a way to do|run|treat|conduct
      promised ... callbacks|callback|a_call|calls
      not one came|arrived|materialised|turned_up|happened
      woke|woken|wake|waking (up) me|us|the|my|him|her|our (baby|kids|children|up|whole)
      gets|got|keeps|keep (getting|being|been) cancelled|canceled|postponed|moved (again|every|the_day|last_minute|at_the)
      always|every_time ... cancelled|canceled|postponed
      can't|don't|doesn't you|anyone|anybody (lot|people) read|listen|talk_to_each_other
      it's|this_is|what a nuisance|pest
      waste|wasted|wasting ten|twenty|half|an|a|five|fifteen (minutes|hour|an|hours) (of) my|our time
    `,
    anger: `
      fuck|fucking|shit|bullshit|damn|idiot|idiots|bloody
      piss off
      fed up
      sick of
      are you kidding
      harassment|harassing
      this is a joke|ridiculous|scam
      how dare you
      shut up
      sod|bugger|clear off
      get|go lost|away_from_me
      having|taking a|the laugh|piss|mickey
      piece of junk|crap|rubbish
      shut|zip it|up|your (mouth|gob|trap)
      go to hell
      screw you
      up yours
      drop dead
      stuff it|you
      get stuffed
      bite me
      for christ's|god's|fuck's sake
      drive|drives|driving me mad|crazy|nuts|insane|bonkers|round_the_bend|up_the_wall
      must be joking|kidding
      you|lot|all|are (all) (a|bunch_of) thieves|thief|cheats|vultures|scammers|crooks|liars
      steal|stealing my time
      gets|getting on my nerves|wick|tits
      had it up|enough
      naff|clear|buzz|shove|jog off|on
      jump|jumping in a|the lake|river
      make|makes|making me sick|puke|mad
      do one $
      had it with you|your
      wrong with you|your_lot
      are you thick|stupid|deaf|daft|mental|dense
      you're|you_are|this_is|it's (just|all) (a|an) (absolute|complete|total|bloody) joke|disgrace
      stuff|stick|shove your|that|it flat|apartment|up|questions
      some|the|a nerve|cheek
      load of bollocks|rubbish|nonsense|bull
      shove|stick|stuff|ram your|it|that|them (viewings|viewing|flat|offer|questions|assistant) (right) where|up
    `,
    negotiation: `
      knock|knocked|knocking|shave|take|took (me|us) (a|one|two|three|few|couple) (of) hundred|fifty|bit|quid|euros|francs|pounds off
      knock|knocked|shave|shaved ... off
      do me|us a deal
      shift|move|budge|budging on the|that rent|price
      brought|bring (it|the) (price|rent) down
      price|rent be brought|come down
      get it (a_bit) cheaper
      meet|settle at|on ... hundred
      arrangement for|on|about the price|rent
      negotiate the (amount|sum|figure)
      counter offer|bid
      would they|he|she|you drop it|the
      talk about|over the price|rent|amount
      price|rent (is) set_in_stone|final|firm|fixed
      is the price|rent fixed|final|firm|set_in_stone
      negotiate|negotiable|negotiation|negotiating|discount|bargain|haggle
      lower|reduce|cheaper|drop the|price|rent
      (any|some) room for|to negotiation|negotiate|manoeuvre
      too expensive|much|high
      lower price|rent
      come down
      best price
      make an offer
      wiggle room
      room on|in|with the|that rent|price
      flexibility|leeway
      any|some give|movement on|in|with
      knock|take|get|shave ... off (the) price|rent
      budge|flexible (on) (the) (price|rent)
      take|accept|consider (a_bit|a_little|slightly|something) less|lower|cheaper
      go|going|come|coming down (a|on|in|with) (bit|little|price|rent)
      go (a_bit|a_little|any|slightly) lower|cheaper
      do|offer (me|us|a|something) a_deal|better|discount
      open to offers|negotiation
      any discount
      bring it|that|the_price|the_rent down
      for (a_bit|a_little|slightly) less
      do anything|something about|on|with the|that price|rent
      they|he|she|you|the_landlord|the_owner|owner|landlord take|accept|consider|settle_for|agree_to ... thousand|hundred|less|offer|under|lower
      bid|offer|go|something below|under (the) asking|price|rent
      offer below|less|under
      bit|little|rather|quite|too|pretty|very steep|pricey|dear
      meet me|us halfway|in_the_middle
      last|final|lowest price
      talk|speak about the price|rent
      price|rent can|could|would|might come_down|go_down|drop|be_lowered|be_reduced
      off the rent|price
      better price|deal
      sharpen your|the pencil
      discuss|talk|speak (about) (a_bit|over|on|through) (the) price|rent|amount
      knock|take|get|shave a|one|two|fifty hundred|fifty|bit|couple (of) (hundred) off
      in the middle
      meet halfway
      spread the|out|our cost|payment|payments
      go|come|get down|lower to|a_bit|on
      pounds|euros|francs|quid|hundred|fifty less|off|cheaper
      drop|lower|bring|get|round|knock|take|push it|that|this (down) to|by (a|an|the) (round|even)
      first|one|a|second (couple|few) month|months (rent) (be|is|for) free
      month|months|weeks rent_free|free_of_rent|for_free|gratis
      rent|price final|negotiable|set|fixed or
    `,
    financing: `
      financing|finance possibilities|options|help
      explain ... financing|finance|loan|mortgage
      how|could it|this|that (could) (be) financed
      mortgage|mortgages|financing|finance|instalments|installments
      bank loan
      a loan
      interest rate|rates
      down payment
      equity
      financed|lender|lenders|credit|interest_rates|interest_rate|repayments|payment_plan|shared_ownership
      pay in|by (monthly) installments|instalments|parts
      spread the|out|our cost|payment|payments
    `,
    pets: `
      budgies|hounds|greyhound|greyhounds|poodles|labradors|terriers|bunny|bunnies|parrots|kittens|puppies|whippet|tabby|gerbils|ferrets|rabbits|tortoises|doggie|staffie|pets
      dog|dogs|cat|cats|pet|pets|rabbit|rabbits|puppy|kitten|hamster|parrot|animal|animals
      dog|dogs|doggy|puppy|pup|kitty|kitten|cat|cats|budgie|guinea_pig|guinea_pigs|parakeet|ferret|tortoise|aquarium|labrador|dachshund|poodle|terrier|spaniel|retriever
      yorkie|yorkshire|bulldog|pug|beagle|collie|chihuahua|goldfish|fish|canary|gerbil|hen|hens|snake|lizard|cockatiel
      tomcat|moggy|mutt|hound
      snakes|koi|turtle|turtles|lizards|iguana|gecko|tarantula|chinchilla|chinchillas|pony|goats|chickens|ducks|husky|huskies|dalmatian|doberman|rottweiler|corgi|spaniels|retrievers|pugs|beagles|alsatian|german_shepherd|collies|dachshunds|bulldogs|lurcher|whippets|cockapoo|labradoodle|mastiff|pitbull|great_dane|maine_coon|cockatoo|canaries|macaw|hedgehog|terrapin|axolotl|fish_tank|hamsters|puppy|moggies|mutts|rescue_dog|pet_rat|pet_rats|boa|python
    `,
    not_interested: `
      (we're|i'm|we_are|i_am|we'll|i'll) going_to|gonna|we'll|i'll leave|give it|this_one|that_one|it_a_miss (there|be|out) $
      gone|got|become too|a_bit_too dear|expensive|pricey|steep for us|me
      no longer|not on (our|my|the) list|radar|cards
      won't|will_not|wouldn't|don't be needing|need it|that|the_flat|the_apartment|the_place|the_viewing (after_all|anymore|any_more|now)
      pass on this|that|the flat|apartment|place|house|one|property|viewing|offer
      pass on this|that|it $
      give it|this a miss
      not looking (for) (a|an|any) (place|flat|apartment|house) anymore|any_more|any_longer
      not|no (really|longer|that|more|very) interested|interest
      lost|no interest
      lost interest
      do_not|don't want (it|the|that|this) (flat|apartment|house|place) anymore|any_more|any_longer
      do_not|don't want the|this|that flat|apartment|house|place
      not for me|us
      no longer want|need|looking|interested|relevant
      do_not|don't|not looking (for) (any|anymore)
      forget it
      stay|staying put|where_we_are|where_i_am
      not moving (house|anymore|any_more|after_all|out)
      decided not|against (to) move|moving|it
      we'll|i'll|we_will|i_will leave it (there|then|at_that)
      too far|small|big|expensive ... leave|pass|miss
      cancel|withdraw|drop|retract|close my|our|the enquiry|inquiry|application|request|interest
      no|not longer|more|any_more needed|necessary|required|relevant
      isn't|not needed|necessary anymore|any_more|any_longer
      forget about it|the_flat|the_whole_thing
      don't|do_not need|want a|another|any flat|apartment|house|place|home (now|anymore|any_more|after_all)
      won't|not|no_longer be moving|moving
      move|moving|whole_thing is|'s off|cancelled|canceled
      we'll|i'll|we_will|i_will|let's pass $
      give it a miss
      out of our|my league|price_range|budget
      cancel|withdraw|drop|delete that|the|my|our (whole) enquiry|inquiry|request|application
      off the table|cards
      no longer relevant|current
      don't|do_not|won't need|want the|that|this|your flat|apartment|house|place|home (now|anymore|any_more|after_all|either)
      won't be going ahead|further|through
      not going ahead|to_go_ahead|through_with
      not taking it|things further
      (so|then|please|just) scrap|bin|shelve it|that|the_whole|the_flat|the_idea|the_viewing|everything $
      at|for that|this price|rent|money|amount i'm|we're|i_am|we_are|count out|me
      i'm|we're|i_am|we_are out (then|now|thanks) $$
      doesn't|don't|do_not|does_not|didn't (really) fancy|want|need (it|the_flat|the_place|the_move|geneva|this) after_all|anymore|any_more|any_longer
      doesn't|don't fancy ... after_all|anymore|any_more|any_longer
      withdraw|retract|pull|cancel my|our|his|her application|enquiry|interest|request|name
    `,
    no_thanks: `
      no thanks|thank_you
    `,
    already_found: `
      already|have|'ve|just found|rented|bought|got|taken|signed ... else|place|another|apartment|flat|house|something|one
      found something|another|a_place|one|a_flat|an_apartment
      bought|rented another|something
      taken something|another
      signed (a|another|for|the) lease
      signed|agreed|gone|went|going|settled for|on|with (a|an|the) (another|different|other) flat|apartment|place|house|one
      already have|got (a|an|our|my) (new|another|different) place|flat|apartment|house $
      ended up (taking|with|renting|buying|getting|choosing|going)
      taken|taking|took another|a_different|something|somewhere (place|flat|apartment|house|else)
      already got|have|found|sorted (somewhere|something|a_place|one|it)
      got somewhere|something (else|already|now)
      sorted (ourselves|myself) out
      i've|i_have|we've|we_have (already) got|found one|something (already|now|else) $
      found|signed|got|taken elsewhere|somewhere_else
      gone|went|opted|going for|with somewhere|something nearer|closer|else|cheaper|bigger|smaller|different
      exchanged|completed contracts|on
      let|lets|letting|given|gives|giving us|me (have) her|his|their|a flat|house|place|apartment
      we're|we_are|i'm (all) sorted $
      in|into my|our new flat|place|house|apartment|home (since|already|now)
      all|already fixed|set up|housed
      they've|we've|i've|he's|she's|they_have|we_have|i_have|he_has|she_has (got|found) a|an|another|our|their|his|her (new) place|flat|house|home|apartment|studio now|already|elsewhere|since
    `,
    refuses_ai: `
      don't|do_not|won't do those|these|bots|robots|machines|automated
      do_not|don't|won't|not|never|refuse|hate (want|to|like) (to) (speak|talk|speaking|talking) (to|with) (a|an|some) robot|robots|machine|machines|computer|computers|ai|bot|bots
      no robots|machines|computers|bots
      hate robots|machines|bots
      not with|to (a) robot|machine|computer|bot
      only do|deal|talk business|with|to (with) people|humans|real_people
      robots|machines|computers can get_stuffed|go|take
      not|won't coming|come|getting|going|picking ... for|to|with a|an|some|any computer|robot|machine|bot|program|recording
    `,
    call_back: `
      call|ring|phone|try (me) (back) (again) later|tomorrow|tonight|another|some_other|next|after|on|at|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      call|ring|phone|try me|us (back) (again) this
      call|ring|phone|try (back) (again) this afternoon|evening|morning|weekend
      call|ring|phone me again
      call|ring|phone|get|calling me back
      call|ring|phone back
      try (me) again
      can|could we|you (do|talk|speak|call) (this) (me) later|tomorrow
      catch|get|grab me tomorrow|later|tonight|this|on
      call|ring|phone (me) (back) when i'm|i_am|i_get home|back|free|done
      call|ring|phone me afterwards|after|back|later
    `,
    later: `
      another|a_better|different time|day
      later please|today
      later (on) $
      some other time
      not|isn't (really|a) (a) good|great|convenient|best time|moment
      not now|right_now
      catch|caught|got me at a bad
      bad|wrong|inconvenient time|moment
      not|isn't|n't (really|exactly|so|very) ideal|convenient|suitable now|right_now|at_the_moment|for_me|just_now
      now|this is not|n't ideal|convenient|great
      would|be|better|prefer|rather|easier (be) (better|prefer|easier|rather) after|around six|five|seven|eight|work|lunch
      after six|five|seven|eight|work|lunch would|is|works|suits
      can|could this|it|we wait|leave till|until|for
      wait|leave (it) till|until tonight|tomorrow|later|the_weekend|next_week
    `,
    busy: `
      about to go|leave|start|drive|board
      into|to a meeting
      i am|'m (a|just|currently|really|very|quite|right|now) (bit) busy|driving|working|occupied|cooking|eating|tied
      i'm|i_am in|at|on (a|the|my|an) meeting|work|car|train|bus|doctor|office|call|line|middle
      do_not|don't have (any|the|much) time
      no time (now|right)
      have to|got_to go|run|leave|hang|dash
      (i'm|i_am) at|in (the|a) checkout|till|queue|shop|supermarket|gym|library
      i've|have got to go|run|hang|dash
      gotta go|run
      with a|my|some client|clients|customer|customers|patient|patients|guests|students
      i've|i_have|we've|we_have got|a|some|got_a visitors|guests|company|client|customer|patient|friends_over
      can't|cannot|can_not talk|speak right_now|now|at_the|just_now|here|freely
    `,
    bye: `
      take care
      (bye) bye bye
      ta ra|ta ta
      bye|goodbye|cheerio|ciao
      good bye|night
      bye bye
      see you|ya (then|later|soon|there) $
      have a nice|good|great|lovely (day|evening|weekend|one|time)
      that's|that_is|that'll|that_will (be) all|it $
      nothing else
      i'm|i_am|i'll|going hanging|hang|to_hang up
      cheerio|toodle|ta_ta|take_it_easy|all_the_best
      have a nice|good|great|lovely (day|evening|night|one)
      ta-ra|tara|toodeloo|tatty_bye
    `,
    speak_de: `
      german|deutsch
    `,
    speak_fr: `
      french|francais
    `,
    speak_en: `
      english|englisch|anglais|engels
    `,
    speak_nl: `
      dutch|nederlands
    `,
    speak_other: `
      italian|spanish|portuguese|turkish|albanian|arabic|russian|polish|chinese|italiano|espanol|serbian|croatian|ukrainian
    `,
    matter: `
      about|regarding|concerning the|that|your|this flat|apartment|house|ad|advert|listing|property|viewing|place|studio
      the flat|apartment|house|ad|listing|property|viewing|place
      my enquiry|inquiry|request|application
      waiting|expecting for|your (your) call
      i wrote|emailed|applied|enquired|inquired|contacted
      still available|free
      lady|woman|man|girl|person|guy|chap|one from the (estate|letting|lettings) agents|agent|agency|agent's
    `,
    none_of_these: `
      i've|we've|i_have|we_have (already) (got) (already) something|a_thing|plans (else) (already) on|then|planned|that_day|at_that_time
      all (of) (those|these|them|that) (are|is) bad|impossible|no_good|out|difficult
      does_not|doesn't work|suit|fit (for) (me|us)
      do_not|don't want|need (a|to) viewing|visit|view|see
      none|neither (of) (them|these|those|the) (suit|work|works|suits|fit)
      busy|away|abroad|working (at|on|then|that|those|all) (all) (of) (those|these|them|that|then)
      not free
      do_not|don't|does|doesn't|won't (really) work|suit|fit (for) (me)
      not|don't|doesn't one|any of|suits|work|works|suit
      can not|can't (make|do|come) (it|any|either|that|those|these|them)
      cannot|can't|can_not make|do any|either|it|those|these|that
      i'm|i_am|be not|away (available|free|there|then|that)
      (am|are) not available|free
      neither
      none
      nothing suits|works
      no good
      can't|cannot|can_not do|make|manage (any|either|one) (of) them|those|these|any|it
      none|neither|not_one of them|those|these|the
      nothing there|works|suits|fits
      all (of) (those|these|them) are|is no|out|bad|impossible|difficult
      away (that|the|all|over) (whole|entire) weekend|week|time
      not possible
      impossible
      ^ unfortunately|sadly|regrettably not $
      not a single one|day|date|time
      those|these|they|all|that all|days|dates|times clash|overlap|conflict
      clash|clashes|conflict with
      rather not do|take|come|any
      i've|i_have|we_have|we've already got|have plans|something_on|a_shift|shifts|commitments
      i've|i_have|we_have|we've plans|something_on|a_shift|shifts|other_commitments then|that|those|on|all
      no chance|way|luck|joy $
      out of the question
      can't|cannot|won't (be_able_to) make|manage|come|attend|be_there then|those
      not going to work
      fully|all booked up
      i'm|i_am|we're|i'll_be|we'll_be on|in holiday|vacation|hospital then|that|those|all
      not good for_me|for_us|either|then
      none at all
      no use|good to me|us
      not be|to coming|attending|there|joining
      not (be) coming|traipsing|trekking|travelling|driving (all) (the_way) (to|into|over|along|down|up|out)
      won't be coming|attending|there
      (am|are|be|'m|'re) away|out|skiing|abroad|travelling|working|busy|offshore|at_sea|on_shift|on_call|on_duty|on_nights|flat_out|tied_up|booked|rostered|occupied then|that_weekend|all_weekend|all_day|throughout|every|each|all|straight|the_whole|those
      on call|shift|duty|nights from|all|every|each|throughout|straight|those|then
      flat_out|snowed_under|tied_up|rushed_off every|each|all|that|those|then|the
    `,
    any_of_these: `
      any|either of them|these|those|the
      any|either is|works|would|will (be) (fine|good|work|do)
      all|both (of) (them|these) (are) work|fine|good|okay
      as soon as possible
      the soonest|earliest
      the first available
      soonest|earliest
    `,
    whichever: `
      whichever|whatever
      does_not|doesn't matter
      don't|do_not|wouldn't mind
      you choose|pick|decide
      no|not_any|without_any preference|preferences
      not|n't (really) (that|too|very) fussed|fussy|picky|bothered|particular (which|when|about)
      i'm|i_am|we're|we_are easy|flexible|not_fussy
      up to you
      your choice|call|pick
      makes|make no difference|odds (to_me|to_us|which)
      surprise me
    `,
    other_times: `
      (on) (a) weekday|weekdays
      the following|next week (instead)
      a week later
      week after
      anything|something|one (the) week after|next_week|following_week
      (have|do|got|any|some|there) (you) (have) other|another|different|more|alternative times|dates|slots|options|time|date|slot|day|days|appointment|appointments|ones
      anything|something else|later|earlier|other
      what else
      later in|that the|week
      next week|month
      (on) (the|a) weekend|weekends|weekdays|evenings|mornings $
      got anything|something|any (else|later|earlier|during|in|on|at)
    `,
    first: `
      first (one|date|slot|option|time)
      number one
      the former
      1st
      option one|1|a
    `,
    second: `
      second (one|date|slot|option|time)
      number two
      the latter
      2nd
      option two|2|b
    `,
    third: `
      third (one|date|slot|option|time)
      number three
      3rd
      option three|3|c
    `,
    last: `
      the|that last (one|date|slot|option|time)
      last one
    `,
    unsure: `
      not|never|haven't (really) given it|that any|much thought
      not|never|haven't (really) thought about it|that
      need|have|got to (first) check|discuss|clear|run|talk (it|that|this) (over) with|by|to|past my|the|our
      not sure yet|whether|if
      depends|depend
      more or less
      tricky|hard|difficult|good one|question
      do_not|don't|no know|idea|clue
      not sure|certain
      hard|difficult to say
      no idea
      dunno
      have to ask|check (with)
      not (really|quite) sure|decided
      haven't|have_not|not (got) (a|the) clue|idea|foggiest
      off the top of my head
      couldn't|could_not|can't|cannot (really) tell|say (you) (now|off|exactly|for_sure|right_now)
      whatever it|that|the costs|takes|price
      (money|price) (is|'s) no object
      no limit
      haven't|have_not|not (really|actually|ever) thought|considered|looked|worked
    `,
    review: `
      (with|to|by|like|want|have|a) (a|real) person|human|someone|somebody (to|can|should|could|please) (a|have) look|check|see|review|go|do|call
      have|like|want (a) person|human|someone|somebody
      look|check|review|go (at|over|through) them|it|that|my (with|again|answers)
      yes|please|i_would|i'd|that that_would_be|like_that|would_be|would_help|please_do
      would like that|a_person|somebody|someone|it
      review them|it|my
      i'd|i_would like|want|appreciate someone|somebody|a_person|a_human
      someone|somebody (to) (take|have) (a|another) look|check
    `,
    gladly: `
      no objection|objections (whatsoever|at_all|here|from_me|to_that)
      can't|cannot wait
      couldn't|could_not be|ask better|for
      no no|nope|it's|that's|that_is|it_is (that's|it's|that_is|it_is) fine|perfect|great|right|good|grand|okay|ok|correct|ideal|lovely
      no (no) you've|you_have got it|that right|down|correct
      no that's|that_is|it's|it_is (absolutely|just|all|quite|really) fine|perfect|great|right|grand|ideal|good|lovely|correct|okay|ok|brilliant
      no problem|problems|bother|worries|trouble|issue|issues (at_all|whatsoever|with|there|for_me)
      no harm (in) (that|it|a|trying|done)
      nothing wrong with|in (that|it)
      why wouldn't|would (i|we|you|that) (not|n't)
      no reason|doubt|question not|why|about
      not a problem|bother|issue|trouble
      wouldn't|would_not miss it|that|say_no
      never better
      delighted|thrilled|chuffed if|to|with
      (i) don't|do_not|can't see why|any_reason (why|to) not
      no need to shout|worry|apologise|apologize|rush|hurry
      couldn't|can't|won't|wouldn't|doesn't hurt|do_any_harm|go_amiss
      if you must|insist|like
    `,
    decline: `
      (that's|that_is|it's) a mistake|mistaken
      ^^ negative $$
      ^ cancel|scratch|scrap|undo (that|it|this) $
      not on your life|nelly
      wrong day|date|time|one|appointment
      needn't|need_not|no_need (to|for) (bother|call|calling|ring|ringing|phone|phoning|you)
      i'll|i_will|we'll (just|rather) get_in_touch|be_in_touch|call_you|ring_you|contact_you (myself|ourselves)
      no no|nope|it's|that's|that_is|it_is (that's|it's|that_is|it_is) fine|perfect|great|right|good|grand|okay|ok|lovely
      no that's|that_is|it's|it_is (absolutely|just|all|quite|really) fine|grand|good|lovely|okay|ok
      rather|let's|let_us|can|could (we|just|me|you) do|finish|carry_on|continue|go_on|get (it|this|that) (over|done|through) (with) now
      let's get it|this over|done (with)
    `,
    story: '',
    middle: `middle (one|date|slot|option|time)`,
    changed_mind: `
      changed my|our mind|minds
    `,
    insists: `
      i said|meant|wanted|asked_for|told_you
    `,
    okay: `ok|okay|fine|great|perfect|alright|all_right|good|right|lovely`,
    sad: `
      died|dead|deceased|passed_away|death|funeral|widow|widowed|widower|late_husband|late_wife
      divorce|divorced|separated|separation|broke_up
      lost my|our|his|her job|house|home|husband|wife|mother|father|son|daughter|work
      unemployed|jobless|fired|laid_off|redundant|bankrupt|homeless|evicted
      ill|sick|illness|cancer|hospital|disabled|disability|depression|surgery|accident|stroke
      ashamed|embarrassing|embarrassed|unfortunately|sadly
      debt|debts
      on welfare|benefits
      my|a miscarriage
    `,
    present: `
      i'm|i_am|we're|we_are|still (still|back|all|right) here|there|back|listening
      still here|there|on|listening
      here (i) am
      i can hear you
      i hear you
      go on|ahead
      sorry i'm|i_am back
      carry on
    `,
    recording: `
      call|conversation|this|it|me|us (being|be|is) recorded|taped
      are|is|do|will you|they|anyone|somebody|someone (guys) recording|record|taping (this|me|the_call|us)
      record|recording|tape this|the|my|our call|conversation
    `,
    courtesy: `
      what's|what_is up|new
      how's it going|things
      thank you|goodness (very|so) (much)
      thanks (a|very) (lot|much)
      please|welcome|cheers
      good morning|afternoon|evening|day
      hello|hi|hey
      how are you (doing) (today)
      nice|pleased to meet|hear you|from
      you're|you_are welcome
      sorry
      excuse me
      sir|madam|miss
      that's|that_is very|so kind|nice|good
      thanks a million|bunch|ton|lot
    `,
    filler: `
      well|so|uh|um|uhm|er|erm|hmm|hm|ah|oh|actually|basically|like|just|now|then|okay|ok|right|alright|see|look|listen|honestly|really|maybe|perhaps|probably|and|but|anyway|also|too
      you know|see
      i mean|think|guess|suppose|believe|would_say|'d_say|said
      let me see|think
      let's see|say
      all right
      to be honest
      it is|'s|was|would
      that is|'s|was|would
      i am|'m|have|'ve|'d|would|'ll
      we are|'re|have|'ve|'d|would|'ll
      the|a|an|of|for|with|at|to|in|on|me|my|our|it|this|that|is|are|be|i|we|you|there|one
    `,
    question: `
      ^ what|how|when|where|which|why|who|whose
      ^ is|are|does|do|did|has|have|can|could|will|would|was|may|should|must|isn't|aren't|doesn't it|there|the|they|we|i|you|that|this|a|all|also|pets|parking|utilities|heating|any|my|one|people
      ^ and|but|so|well|okay|ok|yes|no|hello|hi|sorry|also what|how|when|where|which|why
      ^ and|but|so|also is|are|does|do|has|can|could|will it|there|the|they|we|i|you|that
      how much|many|big|large|far|old|high|long
      what is|'s|are|about|floor|price|rent
      tell me
      i|we wanted|want|would|like|'d (like) to know|ask
      i|we wonder|was_wondering
      do you|they know|have|allow|accept
      ^ (and|but|so|also) is|are there
      does it|the
      what's the
      ^ (and|but|so) can|could|may i|we|you|one
      ^ whereabouts
      ^ have|has they|you|it|there
      ^ (sorry|and|but|um|er|uh|oh|hey|right|please) (but|and) can|could|would|will|do|does|did|is|are|have|has|any you|it|they|there|i|we|the|that|chance
      do they|you
      any chance
      by any chance
      ^ am|are i|we
      ^ and|but|so|well|okay|ok|yes|no|hello|hi|sorry|also|oh|um|er|pardon who|whose
      ^ sorry|excuse_me|pardon|um|er|oh|hang_on|wait what|how|when|where|which|why
      give|tell|remind me the|that|again address|price|rent|area|size|floor|street
      got anything|something|any|owt
      remind me of|again|what
      is it|that all in|inclusive
      ^ can't|couldn't|won't|wouldn't|don't you|they|we|he|she
      or is|are|was my|it|i|that|this|there|they
      ^ and the street|rent|price|address|size|area was|is|again
      one|a bathroom|bedroom|balcony|room|toilet or two|three
      is|was|were ... the whole|entire|total thing|lot|flat|area
      ^ who'll|who_will|who's|who_owns|which_way|will_there|do_i|will_i|do_we|could_i
    `,
  },
  topics: {
    price: `
      price|rent|cost|costs
      how much is|does|do|would|was it|that|this
      how much is|does|for (the|that|this) flat|apartment|house|place|property|studio|whole
      how much (a|per) month
      ^^ how much $$
      how expensive
      asking price
    `,
    charges: `
      charges|utilities|bills|expenses
      additional|extra|service|running costs|charges
      all inclusive
      include|includes|included|inclusive electricity|heating|water|bills|charges|utilities|everything
      electricity
      all in
    `,
    deposit: `deposit`,
    rooms: `
      rooms|bedrooms|bedroom
      how many room|rooms
    `,
    area: `
      spacious|roomy
      footage|square_foot
      square metres|meters|feet|metre|meter
      m2|sqm|size|area|surface
      how big|large|spacious
      is|are the|it|this|that (living|bed) (room|cellar|kitchen|garden|balcony|terrace|bathroom|garage|storage|basement) big|large|spacious|small
      metres|meters|square_metres|square_meters
    `,
    floor: `
      floor|storey|story|ground_floor
      which|what floor|level
    `,
    bathrooms: `bathroom|bathrooms|toilet|toilets|shower|showers|bath|wc`,
    terrace: `
      terrace|patio
      outdoor|outside space|area|seating|room
    `,
    balcony: `balcony|balconies`,
    address: `
      which|what part|area|district|neighbourhood|quarter|side
      whereabouts
      address|street|neighbourhood|neighborhood|located|location
      where is|exactly|'s (exactly|it|the) (it|flat|apartment|house|that|property|place)
      where (exactly) is|'s
      ^ whereabouts
      whereabouts in|is|exactly
      which|what town|village|city|borough|postcode|bit|end
    `,
    parking: `
      parking|garage|carport
      i|we|to|you|can|could|where park
    `,
    lift: `lift|elevator`,
    garden: `garden|yard`,
    cellar: `cellar|basement|storage`,
    kitchen: `kitchen`,
    furnished: `furnished|furniture|unfurnished`,
    heating: `heating|heated|heat_pump|radiators`,
    view: `
      view|views|lake_view|overlook
      look|looks|looking|overlook|overlooks|overlooking|facing|faces|face (out|straight|right|directly) (on|onto|at|over|to|towards|out) the|a|that lake|water|mountains|alps|park
      see the|a lake|water|mountains|alps|mont_blanc|jet (d) (eau)
    `,
    pets_allowed: `
      pets|dogs|cats|pet|dog|cat|animals allowed|permitted|accepted|okay|ok|welcome
      allow|accept|permit pets|dogs|cats|animals|a_dog|a_cat
    `,
    laundry: `
      laundry|washing_machine|washer|dryer|tumble_dryer
      drying_room|clothes_line|washing_line
    `,
    availability: `
      available|vacant|free (from|when|now)
      move in
      when can|could i|we
      moving in
      when ... free|vacant
      when ... keys
    `,
    transport: `bus|tram|train|station|transport|school|schools|shops|supermarket|motorway|airport`,
    renovated: `
      renovated|renovation|refurbished|modernised|modernized
      painted|repainted|done_up|redecorated
    `,
    year_built: `
      built
      how old
      new_build|construction
    `,
    internet: `internet|wifi|fibre|fiber|broadband`,
    noise: `noisy|quiet|noise|loud|soundproof|soundproofed`,
    neighbours: `
      neighbours|neighbors|neighbour|neighbor|residents|occupants
      who else lives|live
      who lives|live in|there|next|above|below|upstairs|downstairs
      how many flats|apartments|units|parties|households
      landlord|owner|concierge|caretaker
      people upstairs|downstairs|above|below|next_door
      lived there before
      who owns|manages|runs
      owner|owners
    `,
    orientation: `
      south|north|east|west facing|side
      sunny|sunlight|sun|orientation
      which|what direction
      gets|get (much|a_lot_of|enough) sun
      face|faces|facing south|north|east|west
      which way does|do|is|are
      which way ... face|faces|facing|look
    `,
    light: `bright|daylight|light|dark|gloomy`,
    appliances: `dishwasher|oven|fridge|freezer|hob|cooker|stove|induction|microwave|tap|shower_cabin|bathtub|bath`,
    equipment: `
      air_con|air_conditioning|aircon|fireplace|pool|swimming_pool|sauna|shutters|blinds|alarm|intercom|insulated|insulation|double_glazing|double_glazed|parquet|carpet|carpets|wardrobe|wardrobes|wheelchair|barrier_free|bike|bikes|bicycle|bicycles|tv_connection|solar|charging_station|charger|windows
      doorbell|buzzer|letterbox|mailbox|door_entry
    `,
    surroundings: `
      neighbourhood|neighborhood|area safe|quiet|nice|like|family
      playground|playgrounds|crime|nightlife|restaurants|doctors|pharmacy|nursery|nurseries|kindergarten|forest|lake_nearby|swimming|green_space
      a park|parks nearby|near|close|around
      in the area|neighbourhood|neighborhood|vicinity|village
      nearby|near|close by|to
      how far is|to|away
      nearest|closest
    `,
    terms: `
      commission|agency_fee|agency_fees|agent's_fee|finder's_fee|brokerage|fees
      smoke|smoking|smokers
      minimum|how_long term|stay|contract|lease
      how many (other) people|applicants|applications|interested|viewers
      other|others applicants|applied|interested
      previous|last tenant|tenants
      why is it|the|he|she empty|free|vacant|moving_out|selling
      limited|unlimited|fixed_term|temporary|open_ended
      subsidised|subsidized
      key_money|fixtures
      paint|painting|decorate|drill|wallpaper|hang_pictures
      bring (any|some|my|along|the|all) papers|documents|payslips|paperwork|proof|passport|references|id
      who'll|who_will|who's|who_is be|going_to_be showing|meeting|there
      showing|show me|us round|around
      how long does|will|is|do|would|should (a|the|it|that|one) (viewing|visit|appointment|tour) (take|last|be)
      other people|viewers|candidates|applicants at|for|coming|viewing
      (when|how) (do|will|does) (you|they|he|the) (landlord|owner|agency) decide|choose|pick
      decide|decides who|between
      work from home
      run a business
      see clients|customers|patients there|at
    `,
  },
  commonWords: `the is are was what who how this that with and for not have has do does don you your my
    it's i'm would could can please yes thank thanks about from they there which when where we our it of
    speaking hello good call called want don't an but because will me he she`,
  verbsOfAnother:
    'is s isn has hasn works sleeps can won will comes lives wasn was wants asks says said needs thinks doesn told went left',
  joins: 'and but without plus',
  vagueWords: `all absolutely your any many much some maximum max minimum monthly month yearly year annual number total will would currently apartment flat house home property`,
  daysFromFourth: `fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second
    twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-
    ninth thirtieth thirty-first`,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};
