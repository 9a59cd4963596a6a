import type { Concept } from '../define-pack.js';

export const concepts: Readonly<Record<Concept, string>> = {
  idiom: `washing_machine|coffee_machine|sewing_machine|i'm_afraid|i_am_afraid|i'm_sorry|let_me_know|you_know|real_estate|at_home|call_centre|call_center|of_course|no_problem|no_worries|take_care|all_in_all|right_now_i|in_time|on_time`,
  lives: 'live|lives|living',
  exists: `there's|there_is|is_there|there|anybody|anyone`,
  i: 'i|myself',
  me: 'me',
  you: 'you|your',
  we: 'we|us|our',
  him: 'he|him|his|she|her',
  kin: `wife|husband|missus|hubby|son|daughter|mother|mum|mom|mam|father|dad|daddy|mummy|brother|sister
    partner|girlfriend|boyfriend|fiance|fiancee|flatmate|roommate|housemate|lodger|tenant|neighbour|neighbor
    colleague|coworker|secretary|assistant|pa|carer|nurse|nanny|babysitter|grandson|granddaughter|grandmother|gran|grandma
    grandfather|grandad|granddad|uncle|aunt|auntie|cousin|nephew|niece|in_law|stepson|stepdaughter|stepfather|stepmother|kid|parents`,
  here_is: `this_is|this_is_just|this_is_only|it's|it_is|that's|i'm|i_am|speaking_is|you've_got|you_have_got|you_got|you've_reached|you_have_reached
    you're_speaking_to|you_are_speaking_to|you're_talking_to|you_are_talking_to|you're_through_to|here_is|here's`,
  outsider: `my|our|another|last|previous|old|former|one_of_my neighbour|neighbor|boss|ex|friend|colleague|lawyer|agent|agency|brother|sister|mother|father|mum|dad|cousin|bank|doctor
    landlord|landlady`,
  not: `not|no|never|n't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|haven't|hasn't|shouldn't|nor|neither|without|nope|nah`,
  nobody: 'nobody|no_one|noone|none|no_body',
  can: 'can|could|may|might|able',
  wish: 'want|wanna|wish|like|prefer|rather|need',
  would: `would|i'd|that'd|it'd|we'd|might|could`,
  oblige: 'must|have_to|need_to|got_to|gotta|obliged|supposed_to|required|should',
  contact: `call|calls|calling|ring|ringing|rings|phone|phoning|contact|contacting|bother|bothering|text|texting|messages|message|approach|pester|pestering|harass|disturb|disturbing`,
  contacted: `called|rang|rung|phoned|contacted|got_back`,
  stop: 'stop|quit|cease|knock_it_off|enough|leave_off|give_up',
  erase: `delete|remove|erase|strike|scrub|wipe|take|cross|forget|unsubscribe|destroy`,
  record: `number|name|details|data|list|lists|database|file|files|records|books|system|information|info|registry|entry|contacts|everything`,
  again: `again|any_more|anymore|any_longer|ever|further|more|another_time|future|at_all`,
  talk: `talk|talking|speak|speaking|chat|chatting|discuss|discussing|deal_with|have_a_word|conversation|converse`,
  connect: `connect|transfer|put|pass|hand|switch|redirect|forward`,
  person: `human|person|someone|somebody|colleague|colleagues|agent|agents|adviser|advisor|consultant|representative|employee|staff|operator|broker|team|realtor|woman|man|anyone|anybody`,
  superior: `manager|boss|supervisor|superior|in_charge|head|owner|director|responsible`,
  real: 'real|actual|actually|living|proper|genuine|flesh|alive|normal',
  office: 'office|agency|company|firm|team|department|branch',
  machine: `robot|robots|machine|machines|computer|computers|bot|bots|ai|a_i|chatbot|recording|recorded|automated|automatic|artificial|answering_machine|program|software|algorithm|voicemail|tape|prerecorded`,
  sound: 'sound|sounds|sounding|seem|seems|voice',
  reply: 'answer|answering|tell|telling|say|respond|responding|reply|disclose|reveal|share',
  deal: 'deal|dealing|do_with|business_with|anything_to_do|messing',
  where_from: 'where|how|who|from_whom',
  obtain: `get|got|have|had|gave|given|give|obtain|obtained|find|found|come_by|know|come_from|hold|passed`,
  important: 'important|matter|matters|relevant|necessary|significant',
  concern:
    'your_business|your_concern|got_to_do_with|have_to_do_with|does_it_matter|business_of_yours|concern_of_yours',
  why: 'why|what_for|how_come|what_use|reason',
  ask: 'ask|asking|know|need|want|interested',
  fetch: 'get|fetch|call|grab|find|bring|wake|give|ask|tell|check|let',
  look: 'see|look|check|find_out|have_a_look',
  phone_for: `phone_for_you|call_for_you|telephone_for_you|it's_for_you|someone_for_you|somebody_for_you|on_the_phone_for_you`,
  away: `out|gone|left|away|off|abroad|asleep|sleeping|napping|resting|working|travelling|traveling|driving|shopping|showering|unavailable|busy|popped|nipped|stepped|ran|moved_out
    at|on|in|to work|holiday|holidays|vacation|school|hospital|town|shops|shop|gym|practice|training|uni|university|church|court|bed|shower|bath|loo|office|meeting|trip|bathroom|doctor's|doctors|dentist
    in|at|to|on the|a shower|bath|gym|office|shops|shop|meeting|pub|hospital|doctor|doctor's|dentist|phone|toilet|loo|bathroom|train|plane|road|other_line|club|supermarket|country`,
  back: `back|home|return|returns|returning|comes|coming|around|in`,
  here: `here|home|in|around|available|there|reachable|present|about|back|near`,
  wrong: 'wrong|incorrect|mistake|mistaken|misdialled|misdialed|error',
  shop: `bakery|shop|store|restaurant|garage|salon|barber|practice|surgery|hotel|cafe|pub|takeaway|pizzeria|hairdresser|clinic|pharmacy|school|factory|studio|company|firm|office|hospital|nursery|library|taxi`,
  name: 'name|called|named|mr|mrs|that_name|person|fellow|guy|bloke|chap',
  moved: 'moved|moving',
  now: 'now|right_now|at_the_moment|just_now|currently|at_present|this_minute|today|presently|this_second',
  bad: `bad|terrible|awkward|inconvenient|difficult|tricky|impossible|unsuitable|poor|rubbish|hectic|complicated`,
  later: `later|another_time|some_other_time|tonight|tomorrow|this_evening|this_afternoon|next_week|after|in_an_hour|in_a_bit|in_a_while|a_bit_later`,
  time: 'time|minute|moment|second',
  try_again: 'try|retry|try_me|call|ring|phone|reach',
  doing: `i'm|i_am|we're|we_are (just|currently|actually|still|literally|right) in_the_middle_of|about_to|on_my_way|on_the_way|rushing|running|driving|cooking|eating|picking|feeding|bathing|shopping|walking|cycling|boarding|queuing|queueing|paying|working|teaching|having|putting|heading|leaving|getting|doing|taking|dropping|collecting|standing|sitting
    i'm|i_am|we're|we_are (just|currently|still) at|in|on (the|a|my|another|other) (other) phone|line|bus|train|tram|plane|car|checkout|till|doctor's|doctor|dentist|meeting|lecture|class|office|gym|bath|shower|bed|loo|call|lunch|dinner|work
    the middle_of something|dinner|lunch|cooking|work|a|the|getting
    hands_full`,
  secured: `found|signed|rented|bought|purchased|got|took|taken|secured|accepted|agreed|sorted|settled|moved|chosen|have|leased`,
  dwelling: `flat|apartment|house|place|home|lease|property|room|studio|somewhere|accommodation|tenancy|housing|contract`,
  else: `else|other|another|elsewhere|different|new|already|since|meantime|meanwhile|instead`,
  stay: 'stay|staying|stayed|remain|remaining|staying_put|keep',
  old_place: `put|here|where_we|where_i|our|current|old|present|same`,
  interest: 'interested|interest|keen|bothered|looking|tempted|convinced',
  relevant: `relevant|for_us|for_me|topic|question|option|issue|on_the_table|happening|need_it|the_case`,
  for_me: `for_me|for_us|my_thing|our_thing|my_cup_of_tea|what_i'm_looking_for|what_we're_looking_for|right_for_me|right_for_us`,
  need: 'need|needed|necessary|bother|worth|required|have_to|trouble|point',
  let_be: `leave_it|let_it_be|let's_leave_it|never_mind|nevermind|don't_worry|don't_bother|forget_it|forget_about_it|skip_it|drop_it|not_to_worry`,
  nice: `nice|great|good|perfect|lovely|helpful|appreciate|appreciated|kind|fantastic|wonderful|brilliant|super|ideal|excellent|grand|useful|like_that|love_that|love_to|love`,
  hang_up: `hang_up|hanging_up|get_off_the_phone|end_the_call|end_this_call|put_the_phone_down`,
  insult: `stupid|idiot|idiots|moron|morons|dumb|thick|daft|mad|crazy|insane|incompetent|useless|pathetic|clowns|clown|scammers|scammer|crooks|crook|liars|liar|bastard|bastards|arsehole|arseholes|asshole|assholes|wanker|wankers|cowboys|morons|vultures|parasites|dickhead|prick`,
  swear: `fuck|fucking|fucked|shit|shitty|bullshit|bollocks|bloody|damn|damned|goddamn|crap|piss|pissed|arse|bugger|sod|wtf|hell`,
  law: `legal|legally|law|lawyer|solicitor|attorney|court|liable|liability|contract|lease|clause|clauses|notice_period|terminate|terminated|termination|terminating|agreement|sublet|subletting|tenancy_agreement|rights`,
  question_about: `question|questions|query|queries|know|ask|wonder|wondering|says|say|explain|clarify|clarification|what|how|who|check|details|terms`,
  what_if: 'what_if|what_happens|if|supposing|suppose|before',
  unhappy: `unhappy|disappointed|dissatisfied|annoyed|angry|furious|disgusted|shocked|upset|complain|complaint|complaints|complaining|unacceptable|disgraceful|outrageous|scandalous|appalling|not_happy|shambles|disgrace`,
  service: 'service|office|agency|company|treated|experience|you|your|behaviour|behavior|this|way',
  waited: `waiting|waited|wait|chasing|chased`,
  answered: `answer|answers|answered|reply|replies|replied|response|responded|called_back|got_back|respond|back_to_me|weeks|months`,
  work: `job|jobs|work|works|worked|working|position|employed|employer|employment|profession|career|business|salary|company`,
  wait_a_bit: `moment|second|sec|minute|tick|mo|jiffy|while|bit|two_seconds|two_secs|hang_on|hold_on|bear_with_me|one_sec|wait`,
  let_me: `let_me|i'll_just|i_just_need_to|lemme|i_need_to|i'm_just_going_to|i'll_quickly|just_let_me`,
  pet: `pet|pets|dog|dogs|cat|cats|puppy|kitten|rabbit|rabbits|hamster|hamsters|parrot|budgie|bird|birds|animal|animals|guinea_pig|fish|tortoise`,
  may_bring: 'allowed|bring|have|keep|permitted|welcome|okay|ok|accept|accepted|alright|problem',
  finance: `mortgage|mortgages|finance|financed|financing|loan|loans|instalments|installments|credit|down_payment|interest_rate|interest_rates|borrow|lender`,
  negotiate: `negotiate|negotiable|negotiation|haggle|bargain|discount|cheaper|lower|reduce|reduced|reduction|wiggle|room|leeway|flexible|flexibility|knock|budge|drop|deal|movement|lower_offer`,
  price_word: 'price|rent|asking|cost',
};

export const tags = `
  is there|it|that $
  isn't|aren't|doesn't|haven't|hasn't|don't|won't|wasn't it|there|they|you|he|that $
  are there|they $
  does it $
  right|correct|yeah|innit|no|huh|eh|yes $
`;
