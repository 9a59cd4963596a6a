import type { Understanding } from '../define-pack.js';

export const understanding: Understanding = {
  intents: {
    yes: `
      yes|yeah|yep|yup|yea|aye|sure|correct|right|exactly|absolutely|definitely|certainly|indeed
      of_course|that_is_right|that's_right|that_is_correct|that's_correct|you_are|sounds_good
      fine|okay|ok|perfect|great|lovely|please_do|go_ahead|go_on|why_not|no_problem|by_all_means
      that works|suits|fits
      works for me
      i do|would|am|have
      yes please
      mm-hm|uh-huh|mhm
    `,
    no: `
      no|nope|nah|never
      not really|at_all|today|interested
      i do_not|don't
      rather not
    `,
    hello: `
      hello|hi|hey|hallo|morning|evening
      good morning|afternoon|evening|day
    `,
    speaking: `
      speaking
      that's|that_is|it's|this_is|it_is me
      this is he|she
      i am he|she
      you are|have (speaking|got) (with|to|him|her)
      you've got him|her|me
      i'm|i_am the|that one|person|man|woman
      who else
    `,
    third_person: `
      i am|i'm|this_is|it's|that's (not) his|her|their wife|husband|son|daughter|mother|father|brother|sister|partner|colleague|assistant|roommate|flatmate|boyfriend|girlfriend
      i'm|i_am|this_is the wife|husband|son|daughter|mother|father|brother|sister|secretary|neighbour|neighbor
      my|the husband|wife|son|daughter|father|mother|brother|sister|partner|flatmate|roommate ... is|isn't
      it's|that's|this_is not me
      i am|i'm not him|her
      you want|mean|need my husband|wife|son|daughter|father|mother|brother|sister|partner
      someone_else|somebody_else
    `,
    absent: `
      is not|n't|out|away (here|in|home|at|around|available)
      he|she is|'s not|out|away|abroad|working|asleep|sleeping|travelling|traveling
      he|she is|'s at|on|in work|office|holiday|holidays|vacation|school|hospital|town
      he|she isn't (here|in|home|around|available)
      he|she won't be back|home
      not here|in|home|available|around (right|at|just) (now|the) (moment)
      he|she will|'ll be back|home
    `,
    fetching: `
      i'll|i_will|let_me get|fetch|call|find|grab|pass|put|give|hand|ask|see (him|her|you|if) (on|over) (to) (him|her)
      i'll|i_will|let_me see|check if|whether he|she
      here he|she is|comes
      hold on|the (the|line) ... get|fetch|pass
    `,
    wrong_number: `
      wrong|incorrect number|person
      nobody|no_one|no_body ... here|name|called
      there|there's is no|nobody|no_one ... here|name|called
      i do_not|don't know|have any|a|this|that|anyone|anybody|who|him|her|somebody
      not my name
      you have|'ve|must the|have wrong
      never heard of
      that's|that_is|it's not me|my_name
      this is not|isn't him|her|he|she|john
    `,
    who: `
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
    `,
    robot: `
      are|is you|this|it (a|an|really) robot|computer|machine|bot|ai|recording|human|person|automated|real|artificial
      are|is you|this|it (a|an|really) real person|human
      am|are i|we talking|speaking to|with (a|an|some) robot|computer|machine|bot|ai|recording|human|person|real
      you sound like
      you're|you_are (a|an) robot|computer|machine|bot|ai
      is|are this|you artificial
    `,
    number_source: `
      where|how|who ... get|got|have|gave|find|found ... number|phone|details|contact|data
      how come you have
      who gave you
    `,
    repeat: `
      pardon|sorry|excuse_me|what|huh|eh $
      pardon (me)
      (can|could|would) you repeat|say (that|it) (again|please)
      say (that|it) again
      repeat that|it|please|the|your
      come again
      once more
      one more time
      i did_not|didn't|could_not|couldn't|can't|can_not hear|catch|get|understand|follow (you|that|it|what)
      what did you say
      what was that|the_question
      beg your pardon
      again please
      the question again
      didn't catch
    `,
    slower: `
      slower|slowly
      slow down
      too fast|quick|quickly
      not so fast
    `,
    louder: `
      louder|loud
      speak|talk up
      too quiet|soft|low
      hear you badly
      bad|terrible|poor line|connection|reception
      breaking up
      can|could|do not|n't|hardly|barely hear you
      hardly|barely hear
    `,
    moment: `
      one|a|just_a|just_one moment|second|minute|sec
      hang|hold on
      hold the line
      wait (a|one) (moment|second|minute|sec)
      give me a|one moment|second|minute|sec
      bear with me
      let me think|check|see
      just a
    `,
    opt_out: `
      do_not|don't|never|not|stop|quit ever|you (ever) call|phone|ring|contact|bother|calling|phoning|ringing|contacting|bothering
      do_not|don't|never|not|stop|quit call|phone|ring|contact|bother|calling|phoning|ringing|contacting|bothering me|us|here|this|again|anymore
      do_not|don't|never|not ... call|phone|ring|contact ... again|anymore|more
      take|remove|delete|erase|get me|my|our|us|this ... list|number|database|data|off|details|file|records
      off|from your|the|that list|database
      no more calls
      leave me|us alone
      lose my|this number
      unsubscribe
      stop calling|ringing|phoning|contacting
      do not call list
      never again
    `,
    human: `
      (speak|talk|chat|speaking|talking) to|with (a|an|some|one_of|your|the) (real|actual|living) human|person|agent|colleague|advisor|adviser|manager|someone|somebody|boss|operator|supervisor|broker|employee|representative
      put|pass|connect|transfer me (through|over|on) (to|with)
      a|an|real|actual human|person (please|being)
      real|actual|living person|human
      someone|somebody real|human|else|from_the_agency|in_charge
      speak|talk to|with someone|somebody
      human being|please
      get me (a|the|your) human|person|manager|agent|colleague|somebody|someone
      i want|need|prefer (a) human|person
    `,
    legal: `
      my lawyer|solicitor|attorney
      a lawyer|solicitor|attorney
      the|rental|lease|tenancy|purchase|sale contract|agreement|clause
      legal question|questions|advice|issue|matter|terms|action
      contract terms|clause|question|questions|conditions
      notice period
      my|tenant rights
      gdpr|sue
      data protection
    `,
    complaint: `
      complain|complaint|complaints|unacceptable|outrageous|scandalous|disgraceful
      very|really|not (very) unhappy|disappointed|dissatisfied|happy_with
      make|file a complaint
      terrible|awful|bad service|experience
      nobody|no_one ever called|answered|replied
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
    `,
    negotiation: `
      negotiate|negotiable|negotiation|negotiating|discount|bargain|haggle
      lower|reduce|cheaper|drop the|price|rent
      (any|some) room for|to negotiation|negotiate|manoeuvre
      too expensive|much|high
      lower price|rent
      come down
      best price
      make an offer
    `,
    financing: `
      mortgage|mortgages|financing|finance|instalments|installments
      bank loan
      a loan
      interest rate|rates
      down payment
      equity
    `,
    pets: `
      dog|dogs|cat|cats|pet|pets|rabbit|rabbits|puppy|kitten|hamster|parrot|animal|animals
    `,
    not_interested: `
      not|n't|no (really|longer|that|more) interested|interest
      lost interest
      changed my|our mind
      do not|n't want (it|the|that|this) (anymore|any|flat|apartment|house|more)
      no thanks|thank_you (not) (interested)
      not for me|us
      no longer want|need|looking|interested|relevant
      do|am|are not|n't looking (for) (any|anymore)
      forget it
    `,
    already_found: `
      already|have|'ve|just found|rented|bought|got|taken|signed ... else|place|another|apartment|flat|house|something|one
      found something|another|a_place|one|a_flat|an_apartment
      bought|rented another|something
      taken something|another
      signed (a|another|for|the) (lease|contract)
    `,
    refuses_ai: `
      do_not|don't|won't|not|never|refuse|hate (want|to|like) (to) (speak|talk|speaking|talking) (to|with) (a|an|some) robot|robots|machine|machines|computer|computers|ai|bot|bots
      no robots|machines|computers|bots
      hate robots|machines|bots
      not with|to (a) robot|machine|computer|bot
    `,
    later: `
      call|ring|phone|try (me) (back) (again) later|tomorrow|tonight|another|some_other|next|after|on|at|in|this
      call|ring|phone|get|calling me back
      call|ring|phone back
      another|a_better|different time|day
      later please|today
      later (on) $
      some other time
      not|isn't a good|great|now|right|the
      bad|wrong|inconvenient time|moment
      try (me) again
      can|could we|you (do|talk|speak|call) (this) (me) later|tomorrow
    `,
    busy: `
      i am|'m (a|just|currently|really|very|quite|right|now) (bit) busy|driving|working|occupied|cooking|eating|tied
      i'm|i_am in|at|on (a|the|my|an) meeting|work|car|train|bus|doctor|office|call|line|middle
      do not|n't have (any|the|much) time
      no time (now|right)
      have to|got_to go|run|leave
      i've|have got to go|run
      gotta go|run
    `,
    bye: `
      bye|goodbye|cheerio|ciao
      good bye|night
      bye bye
      see you|ya
      have a nice|good|great|lovely (day|evening|weekend|one|time)
      that's|that_is|that'll|that_will (be) all|it
      nothing else
      i'm|i_am|i'll|going hanging|hang|to_hang up
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
    `,
    none_of_these: `
      none|neither (of) (them|these|those|the) (suit|work|works|suits|fit)
      do not|n't|does|doesn't|won't (really) work|suit|fit (for) (me)
      not|n't one|any of|suits|work|works
      can not|can't (make|do|come) (it|any|either|that|those|these|them)
      cannot|can't|can_not make|do any|either|it|those|these|that
      i'm|i_am|be not|away (available|free|there|then|that)
      (am|are) not available|free
      neither
      none
      nothing suits|works
      no good
    `,
    any_of_these: `
      any|either (of) (them|these|those) (is|works|would|suits|fine) (fine|good|work)
      whichever|whatever
      does not|n't matter
      i|do not|n't mind
      you choose|pick|decide
      all|both (of) (them|these) (work|fine|good)
      as soon as possible
      the soonest|earliest
      the first available
      soonest|earliest
    `,
    other_times: `
      (have|do|got|any|some|there) (you) (have) other|another|different|more|alternative times|dates|slots|options|time|date|slot|day|days|appointment|appointments|ones
      anything|something else|later|earlier|other
      what else
      later in|that the|week
      next week|month
      (on) (the|a) weekend|weekends|weekdays|evenings|mornings
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
      do not|n't|no know|idea|clue
      not sure|certain
      hard|difficult to say
      no idea
      dunno
      have to|to ask|check (with)
    `,
    review: `
      (with|to|by|like|want|have|a) (a|real) person|human|someone|somebody (to|can|should|could|please) (look|check|see|review|go|do)
      look|check|review|go (at) (them|it|that|over|through) (with|again)
      yes|please|i_would|i'd|that that_would|like|would
      would like (that|a|to)
      review them|it|my
    `,
    sad: `
      died|passed_away|death|funeral|widow|widowed|widower|late_husband|late_wife
      divorce|divorced|separated|separation|broke_up
      lost my|our|his|her job|house|home|husband|wife|mother|father|son|daughter|work
      unemployed|jobless|fired|laid_off|redundant|bankrupt|homeless|evicted
      ill|sick|illness|cancer|hospital|disabled|disability|depression|surgery|accident|stroke
      ashamed|embarrassing|embarrassed|unfortunately|sadly
      debt|debts
      on welfare|benefits
      my|a miscarriage
    `,
    courtesy: `
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
      is|are there
      does it|the
      what's the
      can|could|may i|we|you
    `,
  },
  topics: {
    price: `
      price|rent|cost|costs
      how much (is|does|do|would|was) (it|the|that|this)
      how expensive
      asking price
    `,
    charges: `
      charges|utilities|bills|expenses
      additional|extra|service|running costs|charges
      all inclusive
    `,
    deposit: `deposit`,
    rooms: `
      rooms|bedrooms|bedroom
      how many room|rooms
    `,
    area: `
      square metres|meters|feet|metre|meter
      m2|sqm|size|area|surface
      how big|large|spacious
    `,
    floor: `
      floor|storey|story|ground_floor
      which|what floor|level
    `,
    bathrooms: `bathroom|bathrooms|toilet|toilets|shower|showers|bath|wc`,
    terrace: `terrace|patio`,
    balcony: `balcony|balconies`,
    address: `
      address|street|neighbourhood|neighborhood|located|location
      where is|exactly|'s (exactly|it|the) (it|flat|apartment|house|that|property|place)
      where (exactly) is|'s
    `,
    parking: `parking|garage|carport|park`,
    lift: `lift|elevator`,
    garden: `garden|yard`,
    cellar: `cellar|basement|storage`,
    kitchen: `kitchen|dishwasher|oven`,
    furnished: `furnished|furniture|unfurnished`,
    heating: `heating|heated|heat_pump|radiators`,
    view: `view|views|lake_view|overlook`,
    pets_allowed: `
      pets|dogs|cats|pet|dog|cat|animals allowed|permitted|accepted|okay|ok|welcome
      allow|accept|permit pets|dogs|cats|animals|a_dog|a_cat
    `,
    laundry: `laundry|washing_machine|washer|dryer|tumble_dryer`,
    availability: `
      available|vacant|free (from|when|now)
      move in
      when can|could i|we
      moving in
    `,
    transport: `bus|tram|train|station|transport|school|schools|shops|supermarket|motorway|airport`,
    year_built: `
      built|renovated|renovation
      how old
      new_build|construction
    `,
  },
  commonWords: `the is are was what who how this that with and for not have has do does don you your my
    it's i'm would could can please yes thank thanks about from they there which when where we our it of
    speaking hello good call called want don't an but because will me he she`,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};
