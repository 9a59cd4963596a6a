/** Classes of words, of which frames make sense whatever order a language puts them in. */
export const CONCEPTS = [
  /** Idioms whose words mean nothing of what they mean elsewhere: "washing machine". */
  'idiom',
  /** The speaker as subject, and as whom something is done to. */
  'i',
  'me',
  'you',
  'we',
  /** A third person: "he", "her". */
  'him',
  /** "… him", to be fetched. */
  'obj',
  /** Relatives, flatmates, colleagues. */
  'kin',
  /** What stands before who is at the phone: "this is", "you've got". */
  'here_is',
  /** Somebody outside the call whose doings are told: "my landlord". */
  'outsider',
  'not',
  'nobody',
  'can',
  'wish',
  'please',
  'would',
  'oblige',
  'contact',
  /** "never hear from you again" */
  'hear_from',
  /** Past and passive: who was called has no wish to be. */
  'contacted',
  'told',
  /** Of the agent: "what did you say?" */
  'say',
  'stop',
  'forbid',
  'erase',
  'record',
  'again',
  /** "never again", "not any more". */
  'no_more',
  'talk',
  'connect',
  'give',
  'person',
  /** "only", before whom it is told */
  'only',
  /** Whoever works there, by what they are. */
  'staff',
  'superior',
  'real',
  'office',
  'machine',
  'sound',
  'understood',
  'rephrase',
  /** What was said passed by. */
  'escaped',
  'reply',
  'refuse',
  'deal',
  'where_from',
  'obtain',
  'important',
  'concern',
  /** "What has my job to do with the flat?" */
  'do_with',
  'everyone',
  'why',
  /** "What do you need that for?" */
  'what_for',
  /** The purpose of a call. */
  'reason',
  /** Where a caller is. */
  'line',
  'ask',
  'fetch',
  /** "Can I take a message?" */
  'message',
  'look',
  'find',
  /** Close enough to be handed the phone. */
  'next_to',
  /** What the lead is given. */
  'receiver',
  'phone_for',
  /** Where people are who are not at the phone. */
  'away',
  /** "is at …", "sits in …": of somebody who is elsewhere. */
  'is_at',
  /** Where somebody at home may be. */
  'house',
  'back',
  /** "until four": of somebody who is elsewhere. */
  'until',
  /** "You've just missed him." */
  'missed',
  'here',
  'wrong',
  'old_number',
  'shop',
  /** Whom the agent looks for instead. */
  'someone_else',
  'name',
  'known',
  /** "We haven't decided", "I couldn't tell you". */
  'sure_of',
  /** "Excuse the noise": a reason for it is no reason to ring off. */
  'noise',
  /** "I was in the car", and am no more. */
  'was_then',
  /** "not … yet" */
  'yet',
  'moved',
  /** "He has been gone for years" */
  'gone_years',
  'move_house',
  'lives',
  /** "there is" */
  'exists',
  'now',
  'bad',
  'later',
  'time',
  'try_again',
  /** In the middle of something. */
  'doing',
  'secured',
  /** A dwelling that is bought or rented needs no "another". */
  'bought',
  /** A dwelling that is not this one was found. */
  'found_one',
  'keys',
  'dwelling',
  /** What was found, when it is not named. */
  'something',
  'else',
  'stay',
  'old_place',
  'interest',
  'relevant',
  'idea',
  'gone_off',
  /** To turn an offer down. */
  'pass_up',
  'against',
  'decided',
  'seek',
  'for_me',
  'need',
  'let_be',
  'nice',
  'hang_up',
  'insult',
  /** "what a …", "bunch of …" */
  'what_a',
  'swear',
  'waste',
  'law',
  'question_about',
  'what_if',
  'unhappy',
  'service',
  /** How somebody was dealt with. */
  'treated',
  'waited',
  /** A time that is too long to wait. */
  'weeks',
  'answered',
  'work',
  'wait_a_bit',
  'let_me',
  'quickly',
  'think',
  'pet',
  'may_bring',
  'finance',
  'negotiate',
  'price_word',
  /** What the agent is asked to be, or told that it is. */
  'are_you',
  /** What the call is asked to be, or told that it is. */
  'is_it',
  /** What only people are. */
  'human',
  /** What is heard of the agent. */
  'voice',
  /** Whom or what one has at the other end. */
  'reached',
  /** What was owed and did not come. */
  'never',
  /** So often that it is too often. */
  'many_times',
  /** What somebody has done in vain. */
  'sent',
  /** Nothing came back. */
  'no_news',
  /** What was done badly to somebody who was waiting for it. */
  'let_down',
  /** What passes between a lead and an agency. */
  'dealings',
  /** What service may be. */
  'poor',
  /** How one is served, by name. */
  'service_word',
  /** What takes somebody a moment beside the phone. */
  'errand',
  /** How long a number has been somebody else's. */
  'held_since',
  /** Whose it is. */
  'have_it',
  /** A word that means a lower price wherever it stands beside one. */
  'bargain',
  /** What nobody did who should have. */
  'called_up',
  /** What one calls another only in anger. */
  'name_calling',
  /** Where somebody lives by now. */
  'living',
  /** A person of the agency who was met before. */
  'known_agent',
  /** How a dwelling was come by. */
  'got_it',
  /** A dwelling that is not the one of the call. */
  'a_dwelling',
  /** What a voice of a person is. */
  'natural',
  /** Whether the point of a question is seen. */
  'see_point',
  /** What must be answered. */
  'obligatory',
  /** How somebody feels with a machine. */
  'uneasy',
  /** How it came about in the end. */
  'finally',
  /** What they do not do although they say so. */
  'you_never',
] as const;
export type Concept = (typeof CONCEPTS)[number];
