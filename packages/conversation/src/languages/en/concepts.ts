import type { Concept } from '../define-concepts.js';

export const concepts: Readonly<Record<Concept, string>> = {
  idiom: `washing_machine|coffee_machine|sewing_machine|i'm_afraid|i_am_afraid|i'm_sorry|let_me_know|you_know|real_estate|at_home|call_centre|call_center|of_course|no_problem|no_worries|take_care|all_in_all|right_now_i|in_time|on_time|thank_you|put_me_down|put_us_down|put_me_in|pleased_to_meet_you|nice_to_hear_from_you|excuse_me|bear_with_me|pick_up_the_phone|find_my_phone|if_it's_all_the_same|all_the_same|give_or_take|so_to_speak|that_is_to_say|bless_you|how_are_you|have_a_laugh|my_english|my_french|my_german|look_after|looking_after|looks_after|like_a|like_an|something_like|or_something|in_my_opinion|if_you_ask_me|thanks_a_million|a_thousand_thanks|matter_for_me|matter_for_us|not_for_you|no_need_to_shout|no_need_to_worry|no_need_to_apologise|no_need_to_rush|no_need_to_hurry`,
  lives: `lived|live|lives|living`,
  exists: `there's|there_is|is_there|there|anybody|anyone`,
  i: 'i|myself',
  me: 'me',
  you: 'you|your',
  we: 'we|us|our',
  him: `who_that_is|who_he_is|that_person|them|he|him|his|she|her`,
  obj: `him|her`,
  kin: `cleaner|cleaning_lady|better_half|landlady|housekeeper|receptionist|lodger|business_partner|intern|caretaker|granny|nan|nanna|wife|husband|missus|hubby|son|daughter|mother|mum|mom|mam|father|dad|daddy|mummy|brother|sister|stepmum|step_dad|other_half|brother_in_law|sister_in_law|mother_in_law|father_in_law|son_in_law|daughter_in_law|grandson|niece|toddler|girl|boy|kids|bloke|lad|in_laws|grandparents|caregiver
    partner|girlfriend|boyfriend|fiance|fiancee|flatmate|roommate|housemate|lodger|tenant|neighbour|neighbor
    colleague|coworker|secretary|assistant|pa|carer|nurse|nanny|babysitter|grandson|granddaughter|grandmother|gran|grandma
    grandfather|grandad|granddad|uncle|aunt|auntie|cousin|nephew|niece|in_law|stepson|stepdaughter|stepfather|stepmother|kid|parents
    ex|ex_wife|ex_husband|stepbrother|stepsister|half_brother|half_sister|godson|godfather|au_pair|houseguest|better_half
    plumber|electrician|gardener|builder|decorator|painter|handyman|guest|visitor|home_help|nan|lodger`,
  here_is: `this_is|this_is_just|this_is_only|it's|it_is|that's|i'm|i_am|speaking_is|you've_got|you_have_got|you_got|you've_reached|you_have_reached|belongs_to|you've_come_through|got_through_to|through_to
    you're_speaking_to|you_are_speaking_to|you're_talking_to|you_are_talking_to|you're_through_to|here_is|here's
    you_have_called|you've_called|you've_rung|you_called|you've_dialled|you're_calling|you_are_calling
    i'm_only|i'm_just|i_am_only|i_look_after
    answer|answers|pick_up his|her|their phone|calls|mobile`,
  outsider: `the|another agency|company|landlord|office|lot before
    my|our|another|last|previous|old|former|one_of_my neighbour|neighbor|boss|ex|friend|colleague|agent|agency|brother|sister|mother|father|mum|dad|cousin|bank|doctor
    landlord|landlady
    my|our|the neighbours|neighbors|friends`,
  not: `not|no|never|n't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|haven't|hasn't|shouldn't|nor|neither|without|nope|nah`,
  nobody: `nobody|no_one|noone|none|no_body|not_a_soul|never_anyone|never_anybody|not_one_person`,
  can: `can|could|may|might|able|possible`,
  wish: 'want|wanna|wish|like|prefer|rather|need',
  please: `please`,
  would: `i'd_feel|would_be|would_feel|would|i'd|that'd|it'd|we'd|might|could`,
  oblige: 'must|have_to|need_to|got_to|gotta|obliged|supposed_to|required|should',
  contact: `call|calls|calling|ring|ringing|rings|phone|phoning|contact|contacting|bother|bothering|text|texting|messages|message|approach|pester|pestering|harass|disturb|disturbing|bell|buzz|give_me_a_ring|give_me_a_bell`,
  hear_from: `hear_from|hear_anything|hear_another`,
  contacted: `called|rang|rung|phoned|contacted|got_back|calls_back|rings_back|phones_back|calls_me|rings_me`,
  told: `told|said|says|asked|forbade|promised|claimed|heard|wrote|showed|dealt|recommended|complained|moaned|grumbled`,
  say: `say|said|saying|asked|ask|asking`,
  stop: `stopped|stops|stop|quit|cease|knock_it_off|enough|leave_off|give_up`,
  forbid: `forbid|prohibit`,
  erase: `delete|remove|erase|strike|scrub|wipe|unsubscribe|destroy|throw|chuck|bin|scratch|cross`,
  record: `mobile|cell|cellphone|number|name|details|data|list|lists|database|file|files|records|books|system|information|info|registry|entry|contacts|everything|contact_details|numbers|phone_number|phone_numbers|mobile_number|contact_information|private_number|ex_directory_number`,
  again: `again|any_more|anymore|any_longer|ever|further|more|another_time|future|at_all`,
  no_more: `never|no_more|don't_ever|not_ever|no_further|no_longer
    not|don't|never|stop ... again|anymore|any_more|any_longer|ever|any_further|any_other`,
  talk: `talk|talking|speak|speaking|chat|chatting|discuss|discussing|deal_with|have_a_word|conversation|converse|explain|sort_out|sort_that|sort_this|go_through|go_over|arrange|handle|chinwag|nattering|yapping|gassing|blabbing|speaking_with|conversing|rabbiting`,
  connect: `connected|transferred|put_through|passed_on|redirected|connect|transfer|put|pass|hand|switch|redirect|forward`,
  give: `give|allow|grant|need`,
  only: `only|just`,
  person: `sales|someone_else|human|person|someone|somebody|colleague|colleagues|agent|agents|adviser|advisor|consultant|representative|employee|staff|operator|broker|team|realtor|woman|man|anyone|anybody|employees|people|human_being|member_of_staff|estate_agent|letting_agent|letting_agents|estate_agents|sales_team`,
  staff: `agents|brokers|colleagues|realtors|staff|employees|agents|advisers|colleague|operator|adviser|advisor|agent|representative|employee|colleague|someone_real|broker|consultant|people|team|estate_agent|member_of_staff|letting_agent|letting_agents|estate_agents|sales_team`,
  superior: `manager|boss|supervisor|superior|in_charge|head|owner|director|responsible|who_is_responsible|team_leader|senior|seniors|line_manager|head_office|higher_up|higher_ups`,
  real: `real|actual|actually|living|proper|genuine|flesh|alive|normal|live_person|live_human|live_agent|live_voice`,
  office: `office|agency|company|firm|team|department|branch|lettings|sales_department|front_desk`,
  machine: `robot|robots|machine|machines|computer|computers|bot|bots|ai|a_i|chatbot|recording|recorded|automated|automatic|artificial|answering_machine|program|software|algorithm|voicemail|tape|prerecorded|automated_call|automated_calls|robocall|robocalls|ais|chat_bot|robotic|voice_bot|siri|alexa|chatgpt|gpt|chat_gpt|virtual_assistant|voice_assistant|digital_assistant|virtual|synthetic|synthesised|synthesized|mechanical|computerised|computerized|electronic|language_model|talking_machine|android|cyborg|autodialler|autodialer|satnav|sat_nav|tin_can|speak_your_weight|computer_programme|computer_program|programme|toaster|speaking_clock|gadget|robo|computer_driven|computer_controlled|robo_call|robo_calls|tin_voice`,
  sound: 'sound|sounds|sounding|seem|seems|voice',
  understood: `understand|understood|get|got|follow|followed|catch|caught|hear|heard|grasp|make_out`,
  rephrase: `rephrase|reword|put_it_differently|put_that_differently|explain_the_question`,
  escaped: `missed_that|missed_it|missed_what|lost_you|went_past_me`,
  reply: 'answer|answering|tell|telling|say|respond|responding|reply|disclose|reveal|share',
  refuse: `refuse|refusing|decline|hate|detest|cannot_stand|can_t_stand`,
  deal: 'deal|dealing|do_with|business_with|anything_to_do|messing',
  where_from: `whom|which|what|where|how|who|from_whom`,
  obtain: `sold|sell|passed_on|from|get|got|have|had|gave|given|give|obtain|obtained|find|found|come_by|know|come_from|hold|passed`,
  important: 'important|matter|matters|relevant|necessary|significant',
  concern:
    'your_business|your_concern|got_to_do_with|have_to_do_with|does_it_matter|business_of_yours|concern_of_yours',
  do_with: `to_do_with|relation_to|connection`,
  everyone: `everyone|everybody|all_callers|each`,
  why: 'why|what_for|how_come|what_use|reason',
  what_for: `what_for|what_do_you|what_good|what_use`,
  reason: `this_about|it_about|call_about|that_about|all_about|purpose|reason|nature|subject|regarding|concerning`,
  line: `on_the_line|on_the_phone|at_the_other_end|pleasure_of|honour_of`,
  ask: 'ask|asking|know|need|want|interested',
  fetch: `shout|holler|yell|get|fetch|call|grab|find|bring|wake|give|ask|tell|check|let`,
  message: `take_a_message|pass_on|pass_it_on|message|leave_a_message`,
  look: 'see|look|check|find_out|have_a_look',
  find: `find`,
  next_to: `next_to_me|beside_me|right_here|sitting_here|standing_here|here_you_go|here_he_is`,
  receiver: `phone|receiver|handset`,
  phone_for: `phone_for_you|call_for_you|telephone_for_you|it's_for_you|someone_for_you|somebody_for_you|on_the_phone_for_you`,
  away: `booked|tied_up|run|for_a_run|gone_for|conference|walking|jogging|conference_call|in_bed|next_door|out|gone|left|away|off|abroad|asleep|sleeping|napping|resting|working|travelling|traveling|driving|shopping|showering|unavailable|busy|popped|nipped|stepped|ran|moved_out|another_call|other_line|on_a_call
    at|on|in|to work|holiday|holidays|vacation|school|hospital|town|shops|shop|gym|practice|training|uni|university|church|court|bed|shower|bath|loo|office|meeting|trip|bathroom|doctor's|doctors|dentist
    in|at|to|on the|a shower|bath|gym|office|shops|shop|meeting|pub|hospital|doctor|doctor's|dentist|phone|toilet|loo|bathroom|train|plane|road|other_line|club|supermarket|country
    factory|at_the_factory|warehouse|showering|in_a_shower|fishing|at_church|on_site|on_shift|night_shift|upstairs_asleep`,
  is_at: `is|'s|was|will_be|has_gone|went (still|just|currently|already|now) at|on|in|to|with|off|out|away`,
  house: `kitchen|garden|cellar|upstairs|downstairs|balcony|room|living_room|next_door|yard|basement|phone|line`,
  back: `back|home|return|returns|returning|comes|coming`,
  until: `until|till`,
  missed: `missed`,
  here: `here|home|in|around|available|there|reachable|present|about|back|near|at_this_address|this_number|this_address`,
  wrong: `wrong|incorrect|mistake|mistaken|misdialled|misdialed|error|mixed_up|confused|confusing|mixing|mix_up|misunderstanding|wrongly|not_the_right|not_right`,
  old_number: `old|previous|former|outdated|not_his|no_longer`,
  shop: `fire_station|fire_brigade|police|town_hall|city_hall|station|museum|theatre|bakers|butcher|pizza|pizzas|delivery|vet|clinic|dentist|bank|gallery|depot|agency|care_home|church|bar|launderette|bakery|shop|store|restaurant|garage|salon|barber|practice|surgery|hotel|cafe|pub|takeaway|pizzeria|hairdresser|clinic|pharmacy|school|factory|studio|company|firm|office|hospital|nursery|library|taxi|dental_practice|dental_surgery|vets|garden_centre|insurance|supermarket|nursing_home|law_firm|florist|plumber|printers|dry_cleaners|corner_shop|post_office|barbers|petrol_station|retirement_home|rest_home|care_centre|funeral_home|call_center|kindergarten|warehouse`,
  someone_else: `someone_else|somebody_else|another_person|someone_other|a_different_person|someone_new|different_owner|another_owner`,
  name: 'name|called|named|mr|mrs|that_name|person|fellow|guy|bloke|chap',
  known: `recognise|recognize|recognised|know|heard_of|familiar|met`,
  noise: `noise|noisy|racket|din|background`,
  was_then: `was|were`,
  yet: 'yet',
  sure_of: `done_the_sums|done_the_maths|done_the_math|run_the_numbers|crunched|added_it_up|settled|know|decided|decide|sure|certain|tell|say|idea|agreed|worked_out|work_that_out|worked_that_out|worked_it_out|figured_out|figured_that_out|figured_it_out|calculated|thought_about|discussed|looked_into|looked_at`,
  moved: 'moved|moving',
  gone_years: `years_ago|ages_ago|for_years|long_gone|long_ago`,
  move_house: `move|moving|relocate|relocating`,
  now: 'now|right_now|at_the_moment|just_now|currently|at_present|this_minute|today|presently|this_second',
  bad: `bad|terrible|awkward|inconvenient|difficult|tricky|impossible|unsuitable|poor|rubbish|hectic|complicated`,
  later: `later|another_time|some_other_time|tonight|tomorrow|this_evening|this_afternoon|next_week|after_work|after_lunch|after_dinner|after_school|after_that|after_my|after_the|after_i|in_an_hour|in_a_bit|in_a_while|a_bit_later|in_ten_minutes|in_five_minutes|in_half_an_hour|in_a_quarter|quarter_of_an_hour|half_an_hour|in_twenty_minutes|in_fifteen_minutes|in_a_minute|in_two_hours|afterwards|after_this`,
  time: 'time|minute|moment|second',
  try_again: 'try|retry|try_me|call|ring|phone|reach',
  doing: `i'm|i_am|we're (just) about_to|boarding|getting
    i'm|i_am|we're|we_are (just|currently|actually|still|literally|right) in_the_middle_of|about_to|on_my_way|on_the_way|rushing|running|driving|cooking|eating|picking|feeding|bathing|shopping|walking|cycling|boarding|queuing|queueing|paying|working|teaching|having|putting|heading|leaving|getting|doing|taking|dropping|collecting|standing|sitting
    i'm|i_am|we're|we_are (just|currently|still) at|in|on (the|a|my|another|other) (other) phone|line|bus|train|tram|plane|car|checkout|till|doctor's|doctor|dentist|meeting|lecture|class|office|gym|bath|shower|bed|loo|call|lunch|dinner|work
    the middle_of something|dinner|lunch|cooking|work|a|the|getting
    hands_full
    run off my feet
    up to my|the eyes|ears|neck
    on the school run
    taking|bringing|dropping|picking the|my kids|children|boys|girls|son|daughter
    rushed_off_my_feet|snowed_under|swamped|flat_out|up_to_my_eyes|up_to_my_ears
    teaching (a) class|lesson|kids
    doctor's|dentist|hospital appointment
    i've|i_have (got) a (doctor's|dentist|hospital) appointment|meeting|call`,
  secured: `found|signed|rented|bought|purchased|got|took|taken|secured|accepted|agreed|sorted|settled|moved|chosen|have|leased`,
  bought: `settled|landed|chose|moved_into|bought|purchased|rented|leased|signed`,
  found_one: `found|bought|rented (us|ourselves|myself) a|an|another (new|nice|great|lovely|little|bigger|smaller|different) house|place|flat|apartment|studio|home
    got|given|offered|found|been_given|landed|accepted (us|me|ourselves) a|an|another (new|nice|lovely|small|bigger) flat|apartment|house|place|studio`,
  keys: `keys|key`,
  dwelling: `flat|apartment|house|place|home|lease|property|room|studio|accommodation|tenancy|housing|contract`,
  something: `something|somewhere|one`,
  else: `else|other|another|elsewhere|different|new|already|since|meantime|meanwhile|instead`,
  stay: 'stay|staying|stayed|remain|remaining|staying_put|keep',
  old_place: `put|here|where_we|where_i|our|current|old|present|same`,
  interest: 'interested|interest|keen|bothered|looking|tempted|convinced',
  relevant: `relevant|for_us|for_me|topic|question|option|issue|on_the_table|happening|need_it|the_case`,
  idea: `idea|plan|plans|project|move|moving|the_idea|relocating`,
  gone_off: `gone_off|given_up|dropped|abandoned|cancelled|canceled|shelved|changed|scrapped|postponed|knocked_on_the_head|off_the_table|gone_cold|called_off|on_ice|on_hold`,
  pass_up: `decline|pass|say_no|bow_out|opt_out`,
  against: `against`,
  decided: `decided|chosen|agreed`,
  seek: `searching|looking|hunting|looking_for|searching_for|after|looking|want`,
  for_me: `for_me|for_us|my_thing|our_thing|my_cup_of_tea|what_i'm_looking_for|what_we're_looking_for|right_for_me|right_for_us`,
  need: 'need|needed|necessary|bother|worth|required|have_to|trouble|point',
  let_be: `i'm_fine|i'm_good|i_am_fine|i_am_good|we're_good|we're_fine|i'm_all_right|i'm_okay|all_set|leave_it_at_that|leave_it|let_it_be|let's_leave_it|never_mind|nevermind|don't_worry|don't_bother|forget_it|forget_about_it|skip_it|drop_it|not_to_worry`,
  nice: `brilliant|splendid|superb|wonderful|marvellous|cool|excellent|nice|great|good|perfect|lovely|helpful|appreciate|appreciated|kind|fantastic|wonderful|brilliant|super|ideal|excellent|grand|useful|like_that|love_that|love_to|love|delighted|thrilled|chuffed|champion`,
  hang_up: `hang_up_on|i_hang_up|hang_up|hanging_up|get_off_the_phone|end_the_call|end_this_call|put_the_phone_down`,
  insult: `muppet|muppets|fool|fools|jerk|jerks|twat|twats|numpty|plonker|donkey|stupid|idiot|idiots|moron|morons|dumb|thick|daft|mad|crazy|insane|incompetent|useless|pathetic|clowns|clown|scammers|scammer|crooks|crook|liars|liar|bastard|bastards|arsehole|arseholes|asshole|assholes|wanker|wankers|cowboys|morons|vultures|parasites|dickhead|prick`,
  what_a: `what_a|bunch_of|you_lot|load_of|such_a|pack_of`,
  swear: `on_my_nerves|shut_up|shut_it|zip_it|for_god_s_sake|drive_me|get_lost|clear_off|get_stuffed|fuck|fucking|fucked|shit|shitty|bullshit|bollocks|bloody|damn|damned|goddamn|crap|piss|pissed|arse|bugger|sod|wtf|hell`,
  waste: `wasting|waste|wasted`,
  law: `liable|liability|responsible_if|legal|legally|law|lawyer|solicitor|attorney|court|liable|liability|contract|lease|clause|clauses|notice_period|terminate|terminated|termination|terminating|agreement|sublet|subletting|tenancy_agreement|rights`,
  question_about: `question|questions|query|queries|know|ask|wonder|wondering|says|say|explain|clarify|clarification|what|how|who|check|details|terms`,
  what_if: 'what_if|what_happens|if|supposing|suppose|before',
  unhappy: `unprofessional|rude|careless|poor_service|unhappy|disappointed|dissatisfied|annoyed|angry|furious|disgusted|shocked|upset|complain|complaint|complaints|complaining|unacceptable|disgraceful|outrageous|scandalous|appalling|not_happy|shambles|disgrace|shocking|disgusting|dreadful|not_on|not_good_enough|fed_up|out_of_order||scandal|appalled|fuming|livid|not_impressed|unimpressed|annoying|annoys|frustrated|frustrating|infuriating|disheartened|let_down|displeased|put_out|offended|indignant|bad_form|poor_form|ridiculous_service|rudely|badly_treated|poorly_treated|treated_badly|treated_poorly|dismissive|arrogant|disrespectful|impolite|condescending`,
  treated: `treated|handled|dealt_with|spoken_to|spoke_to`,
  service: `service|office|agency|company|treated|experience|you|your|behaviour|behavior|this|way|handled|dealt_with|served`,
  weeks: 'weeks|months|ages|days|forever|week|so_long',
  waited: `waiting|waited|chasing|chased`,
  answered: `answer|answers|answered|reply|replies|replied|response|responded|called_back|got_back|respond|back_to_me|turned_up|showed_up|came|shown_up|appeared|picks_up|picked_up|pick_up|turn_up|show_up|shows_up|turns_up|returned_my|returns_my|acknowledged|came_back_to|get_back|gets_back|got_in_touch|be_bothered`,
  work: `job|jobs|work|works|worked|working|position|employed|employer|employment|profession|career|business|salary|company`,
  wait_a_bit: `minutes|seconds|moment|second|sec|minute|tick|mo|jiffy|while|bit|two_seconds|two_secs|hang_on|hold_on|bear_with_me|one_sec|wait`,
  let_me: `let_me|i'll_just|i_just_need_to|lemme|i_need_to|i'm_just_going_to|i'll_quickly|just_let_me`,
  quickly: `quick|quickly|briefly|a_second|a_moment|real_quick|just`,
  think: `think|check|calculate|work_it_out|look|count|ask|see`,
  pet: `budgies|hounds|greyhound|greyhounds|poodles|labradors|terriers|bunny|bunnies|parrots|kittens|puppies|whippet|tabby|gerbils|ferrets|rabbits|tortoises|doggie|staffie|pets|pet|pets|dog|dogs|cat|cats|puppy|kitten|rabbit|rabbits|hamster|hamsters|parrot|budgie|bird|birds|animal|animals|guinea_pig|fish|tortoise|doggy|pup|kitty|guinea_pigs|parakeet|ferret|aquarium|labrador|dachshund|poodle|terrier|spaniel|retriever|yorkie|yorkshire|bulldog|pug|beagle|collie|chihuahua|goldfish|canary|gerbil|hen|hens|snake|lizard|cockatiel|tomcat|moggy|mutt|hound|snakes|koi|turtle|turtles|lizards|iguana|gecko|tarantula|chinchilla|chinchillas|pony|goats|chickens|ducks|husky|huskies|dalmatian|doberman|rottweiler|corgi|spaniels|retrievers|pugs|beagles|alsatian|german_shepherd|collies|dachshunds|bulldogs|lurcher|whippets|cockapoo|labradoodle|mastiff|pitbull|great_dane|maine_coon|cockatoo|canaries|macaw|hedgehog|terrapin|axolotl|fish_tank|moggies|mutts|rescue_dog|pet_rat|pet_rats|boa|python`,
  may_bring: 'allowed|bring|have|keep|permitted|welcome|okay|ok|accept|accepted|alright|problem',
  finance: `mortgage|mortgages|finance|financed|financing|loan|loans|instalments|installments|credit|down_payment|interest_rate|interest_rates|borrow|lender`,
  negotiate: `better|do_better|bit_better|negotiate|negotiable|negotiation|haggle|bargain|discount|cheaper|lower|reduce|reduced|reduction|wiggle|room|leeway|flexible|flexibility|knock|budge|drop|deal|movement|lower_offer`,
  price_word: `price|rent|asking|cost|figure|rents|prices`,
  are_you: `are_you|you're|you_are|aren't_you|you_re`,
  is_it: `is_this|is_that|is_it|this_is|that_is|that's|it's|isn't_this|isn't_that|this_isn't|that_isn't`,
  human: `human|humans|human_being|flesh_and_blood|mortal|a_person|person_or|actual_person`,
  voice: `voice|voices|accent`,
  reached: `got|connected|connected_to|on_the_line|on_the_phone|on_the_other_end|other_end|end_up|ended_up|through_to|dealing_with|behind|behind_this|behind_all`,
  never: `never|not_once|still_haven't|still_hasn't|still_not|haven't|hasn't|didn't_even|nobody_ever|no_one_ever`,
  many_times: `twice|three_times|four_times|five_times|six_times|ten_times|several_times|many_times|so_many_times|so_often|again_and_again|over_and_over|every_time|a_hundred_times|countless_times|repeatedly|constantly|multiple_times|umpteen_times
    second|third|fourth|fifth|sixth|tenth|umpteenth|hundredth time`,
  sent: `sent|send|sending|wrote|written|emailed|mailed|submitted|called|rang|phoned|explain|explained|explaining|repeat|repeated|repeating|told|asked|applied|filled_in|tried|contacted|reported|handed_in|left_messages|left_a_message|left_voicemails`,
  no_news: `heard_nothing|no_reply|no_answer|no_response|no_news|not_heard|nothing_back|heard_anything|heard_back|get_nothing|got_nothing|no_feedback|nothing_happened|nothing_happens|radio_silence|no_reaction`,
  let_down: `cancelled|canceled|called_off|no_show|lost|losing|misplaced|forgot|forgotten|ignored|ignoring|ignores|stood_up|stood_us_up|messed_up|mixed_up|broke_your|broken|rescheduled|postponed|moved_again|wrong_address|wasted`,
  dealings: `viewing|viewings|appointment|appointments|documents|papers|paperwork|application|applications|email|emails|mails|message|request|enquiry|inquiry|dossier|visit|promise|promises|meeting|form|forms`,
  poor: `terrible|awful|poor|lousy|rubbish|useless|dreadful|appalling|pathetic|hopeless|atrocious|abysmal|shoddy|disastrous|a_disaster|a_joke|a_mess|a_shambles|a_nightmare|crap|the_worst|worst|below_par|substandard|horrible|horrendous|sloppy`,
  service_word: `service|communication|organisation|organization|customer_service|support|handling|agency|office|reachability|treatment|follow_up`,
  errand: `turn|turning|switch|switching the|this|that|my|it (tv|telly|radio|music|stove|oven|water|light|engine|volume) down|off|up|on
    turn|turning|switch|switching down|off the|this|that|my
    shut|shutting|close|closing|open|opening|answer|get the|this|that|my door|window|gate
    grab|get|getting|find|finding|fetch|fetching a|my|the|some pen|pencil|paper|calendar|diary|glasses|jacket|chair|charger|headphones|contract|papers|notes
    put|putting|place|set you|the_phone|my_phone|this|it down|on_speaker|on_loudspeaker|on_hold|on_hands_free|on_the_table
    put|putting|set|setting down|away the|my
    put|putting the|my kids|baby|child|dog|shopping|bags|bag down|away|to
    go|going|step|stepping|walk|walking|move|moving outside|inside|somewhere|upstairs|downstairs|into_the|into_another|out_of|to_a_quieter|to_another|away_from
    pull|pulling over|in
    park|parking the
    sit|sitting down
    ask|asking|check|checking (with) my|the husband|wife|partner|girlfriend|boyfriend|calendar|diary|son|daughter|mother|mum|dad|flatmate
    look|looking|check|checking (it|that|at|in) up|in_my|my_calendar|my_diary
    do|doing the maths|math|sums
    work|figure it|that out
    let the dog|cat|kids|delivery|postman in|out
    there's|there_is|is somebody|someone at the door
    somebody|someone is|'s|at at|the (the) door
    doorbell|postman|courier
    baby|kid|kids|child|children|dog|toddler is|are|'s|just (just) crying|barking|screaming|shouting|fighting
    get|getting|hop|hopping|step|stepping off the|this bus|train|tram|tube
    into|in my|the|a calendar|diary
    looking|searching for my|the|a glasses|specs|pen|reading|calendar|notes
    take|taking|get|pop|turn the|my pan|pot|kettle|pasta|dinner|milk off|out
    find|finding|somewhere a|somewhere quieter|quiet (spot|place|room)
    let me find
    put|putting my glasses|specs|coat|shoes|headset|headphones on
    look|looking that|it|this up
    need to look|check
    look|looking at|through my schedule|diary|calendar|planner
    look|looking for my|the|a
    get|let|fetch|bring the|my dog|cat in|out`,
  held_since: `for_years|for_ages|for_months|for_a_year|just_got|only_got|only_just|only_had|just_had|recently|new_number|since_last|for_a_while|a_while_now|brand_new|for_weeks|for_a_week
    for|had ... years|months|weeks`,
  have_it: `i_have|i've|i_got|had|got|mine|my|belongs`,
  bargain: `negotiate|negotiable|negotiation|negotiating|discount|haggle|flexible|flexibility|reduction|reduced|reduce|lower|cheaper|bargain|rebate|wiggle|leeway|budge|knock|negotiated|discounts|reducing|lowering|lowered|cut|movement|room|drop|shave|bring_down|come_down|go_down`,
  called_up: `called|rang|phoned|got_in_touch|contacted|called_me|called_back`,
  name_calling: `moron|morons|idiot|idiots|imbecile|bastard|bastards|arsehole|arseholes|asshole|assholes|wanker|wankers|twat|twats|prick|dickhead|tosser|tossers|scum|crook|crooks|scumbag|scumbags|bitch|cow|git|pillock|clown|clowns|muppet|muppets|rip_off|con_artists|parasites|bloodsuckers|thieves|thief|cheats|vultures|sharks|liars|lowlifes|weasels|swine|pigs|charlatans|frauds|fraud|conmen|cowboys|rotten|shysters|rats|snakes|bunch_of_crooks`,
  living: `living|live|lives|moved_into|settled_in`,
  known_agent: `the|that|your nice|lovely|friendly|kind|young lady|woman|man|gentleman|guy|girl|chap
    the|that lady|woman|gentleman|guy|girl|chap from|i_spoke|who|that
    the|that woman|man|lady|guy|girl|gentleman|agent who showed|did|was|we|i
    who showed me|us round|around|the|it`,
  got_it: `found|signed|rented|leased|bought|taken|took|accepted|secured|landed|got_the_keys|been_offered|offered|been_given|moved_into|moved_in|buying|settled_for`,
  a_dwelling: `a|an|another|one|our (lovely|new|nice|small|bigger|great|different|other|cheaper|little|two|three|one) (bed|bedroom|room) flat|apartment|house|place|studio|room|home|bungalow|lease
    a roof
    new build|new_build|condo|maisonette|terraced_house`,
  natural: `natural|proper|normal`,
  see_point: `see|understand|get|fail_to_see|fail_to_understand|follow`,
  obligatory: `mandatory|compulsory|obligatory|obligated|required|necessary`,
  uneasy: `uncomfortable|not_comfortable|uneasy|weird|creepy|strange|creeps`,
  finally: `ended_up|in_the_end|finally|eventually|now|yesterday|already`,
  you_never: `you|they|he|she never call|ring|phone|answer|reply|call_back|write (back) when|if|as|although`,
};

export const tags = `
  is there|it|that $
  isn't|aren't|doesn't|haven't|hasn't|don't|won't|wasn't it|there|they|you|he|that $
  are there|they $
  does it $
  right|correct|yeah|innit|no|huh|eh|yes $
`;

export const breaks = `
  (but) only if
  (but) unless|provided
  (and|but|so|because|sorry) can|could|would|will|do|does|did|may|should you|it|they|i|we|he|she|anyone|anybody|someone|somebody
  (and|but|so) is|was|isn't it|there|this|he|she
  (and|but|so) are|aren't you|they|there|these|those|dogs|cats|pets
  have|had you
  (and|but|so) what|how|when|where|which|why|who|whereabouts is|'s|are|do|does|did|was|were|can|could|would|have|has
  how much|many|big|old|long|far
  any chance
  (but) i'm|i've|i'll|we're|we've|we'll
  but|because|cos i|we|it|he|she|my|there
  and|but|so is|are|was|does|has the|that|your
`;
