import type { Frame } from './define-frame.js';

/** What the lead wants of the call: not to be called, somebody else, another time, no more of it. */
export const WISHES: readonly Frame[] = [
  {
    intent: 'not_interested',
    all: ['oblige', 'pass_up', ['i', 'we']],
    none: ['reply', 'talk'],
    question: false,
    most: 9,
  },
  {
    intent: 'human',
    all: ['staff', 'wish', 'you'],
    none: ['not', 'outsider', 'work', 'unhappy'],
    across: true,
  },
  // Not to be called again.
  { intent: 'opt_out', all: ['contact', 'stop'], none: ['outsider', 'contacted', 'later', 'work'] },
  {
    intent: 'opt_out',
    all: ['contact', 'no_more'],
    none: ['outsider', 'contacted', 'him', 'kin', 'later', 'work'],
    question: false,
  },
  {
    intent: 'opt_out',
    all: ['forbid', 'contact'],
    across: true,
    none: ['outsider', 'him'],
    question: false,
  },
  { intent: 'opt_out', all: ['hear_from', 'not'], none: ['outsider', 'him'], question: false },
  { intent: 'opt_out', all: ['erase', 'record'], none: ['outsider', 'price_word', 'where_from'] },
  // Somebody of flesh and blood.
  {
    intent: 'human',
    all: ['person', 'talk', ['can', 'wish', 'would', 'you']],
    across: true,
    none: ['not', 'outsider', 'work', 'him', 'machine'],
  },
  // "Isn't there a human being I could talk to?"
  {
    intent: 'human',
    all: [['person', 'staff'], 'talk', ['exists', 'can']],
    none: ['outsider', 'work', 'him', 'machine'],
    question: true,
  },
  { intent: 'human', all: ['person', 'connect', 'me'], none: ['not', 'outsider'] },
  {
    intent: 'human',
    all: ['staff', 'contact', 'me'],
    none: ['not', 'outsider', 'work'],
    question: true,
  },
  {
    intent: 'human',
    all: ['staff', 'contact', 'me', 'can'],
    none: ['not', 'outsider', 'work', 'unhappy'],
    question: false,
  },
  // "The nice lady I spoke to last time, may I have her?"
  {
    intent: 'human',
    all: ['known_agent', ['wish', 'can', 'connect', 'talk', 'please']],
    none: ['not', 'outsider', 'work', 'kin', 'told'],
    across: true,
  },
  {
    intent: 'human',
    all: ['known_agent', ['contact', 'me'], ['can', 'would', 'oblige', 'please']],
    none: ['not', 'outsider', 'work'],
    across: true,
  },
  { intent: 'human', all: ['superior', 'fetch', 'me'], none: ['not', 'outsider', 'unhappy'] },
  {
    intent: 'human',
    all: [
      ['staff', 'superior'],
      ['reached', 'line'],
      ['can', 'wish', 'would', 'please'],
    ],
    none: ['not', 'outsider', 'work', 'him', 'kin'],
  },
  { intent: 'human', all: ['superior', 'contact', 'me'], none: ['not', 'outsider', 'unhappy'] },
  {
    intent: 'human',
    all: [['person', 'staff'], 'connect', ['wish', 'can', 'would', 'please']],
    none: ['not', 'outsider', 'work', 'him', 'kin', 'here_is'],
  },
  {
    intent: 'human',
    all: ['staff', 'contact', 'me', ['oblige', 'please', 'give', 'fetch', 'let_me', 'wish']],
    none: ['not', 'outsider', 'work', 'unhappy'],
    question: false,
  },
  {
    intent: 'human',
    all: ['staff', 'please'],
    none: ['not', 'outsider', 'work', 'i'],
    most: 6,
    across: true,
  },
  {
    intent: 'human',
    all: ['superior', ['wish', 'can', 'connect', 'talk']],
    none: ['not', 'outsider', 'work', 'law', 'what_if', 'we', 'price_word'],
  },
  {
    intent: 'human',
    all: ['superior', 'you', 'here'],
    none: ['not', 'outsider', 'work', 'law'],
    question: true,
  },
  { intent: 'human', all: ['only', 'person', ['reply', 'talk']], none: ['not', 'outsider', 'him'] },
  {
    intent: 'human',
    all: ['connect', 'office', ['wish', 'can', 'would', 'please', 'me']],
    none: ['not', 'outsider', 'work', 'him'],
  },
  {
    intent: 'human',
    all: ['person', 'office', 'can'],
    none: ['not', 'outsider', 'work'],
    question: true,
  },
  {
    intent: 'human',
    all: ['person', 'real', ['wish', 'would', 'connect', 'me', 'talk']],
    none: ['not', 'outsider', 'work', 'machine'],
    question: false,
  },
  // No conversation with a machine.
  {
    intent: 'refuses_ai',
    all: ['machine', ['not', 'refuse'], ['talk', 'reply', 'deal', 'wish', 'give']],
    across: true,
    none: ['outsider', 'work'],
    question: false,
  },
  {
    intent: 'refuses_ai',
    all: ['machine', ['not', 'refuse'], ['i', 'for_me']],
    across: true,
    none: ['outsider', 'work', 'here_is', 'dwelling', 'kin'],
    question: false,
    most: 14,
  },
  { intent: 'refuses_ai', all: ['machine', 'hang_up'], none: ['outsider'] },
  {
    intent: 'refuses_ai',
    all: ['machine', 'not', 'reply', 'i'],
    none: ['outsider', 'understood', 'what_for'],
    question: false,
  },
  { intent: 'refuses_ai', all: ['machine', 'talk', 'uneasy'], none: ['outsider', 'work'] },
  // "I don't take automated calls", "auf Computeranrufe habe ich keine Lust"
  {
    intent: 'refuses_ai',
    all: ['machine', ['not', 'refuse'], ['contact', 'reply', 'interest']],
    across: true,
    none: ['outsider', 'work', 'no_more', 'stop', 'kin', 'dwelling', 'understood'],
    question: false,
  },
  // Another time.
  { intent: 'later', all: ['later', 'please'], none: ['not', 'him', 'dwelling', 'moved'], most: 9 },
  { intent: 'later', all: ['now', 'bad'], none: ['work', 'price_word', 'him'] },
  { intent: 'later', all: ['time', 'not', ['now', 'i']], none: ['again', 'him'] },
  { intent: 'later', all: ['now', 'not'], none: ['him'], most: 5 },
  { intent: 'later', all: ['talk', 'not', 'can'], none: ['machine', 'outsider', 'him', 'person'] },
  {
    intent: 'later',
    all: ['later', ['can', 'would']],
    none: ['away', 'moved', 'dwelling'],
    question: true,
  },
  {
    intent: 'call_back',
    all: ['try_again', 'later'],
    none: ['him', 'contacted', 'outsider', 'kin'],
  },
  { intent: 'busy', all: ['doing'] },
  // "I have to hang up" wishes for another time; "I'm hanging up" for none.
  { intent: 'busy', all: ['hang_up', 'oblige'] },
  // "Can one hang up washing there?"
  { intent: 'bye', all: ['hang_up'], none: ['oblige'], question: false },
  // No more need of it.
  {
    intent: 'already_found',
    all: ['secured', ['dwelling', 'something'], 'else'],
    across: true,
    none: ['not', 'work', 'him', 'you', 'wish'],
    question: false,
  },
  // "We ended up buying", "somebody offered us something else and we took it"
  {
    intent: 'already_found',
    all: ['bought', 'finally', ['i', 'we']],
    none: ['not', 'you', 'wish', 'would', 'what_if', 'work', 'can'],
    question: false,
    most: 8,
  },
  {
    intent: 'already_found',
    all: ['got_it', 'something', 'else', ['we', 'i']],
    none: ['not', 'wish', 'would', 'what_if', 'him'],
    question: false,
  },
  // "We're living in another flat already"
  {
    intent: 'already_found',
    all: ['living', 'dwelling', 'else', ['we', 'i']],
    none: ['not', 'you', 'wish', 'would', 'work', 'what_if', 'until'],
    question: false,
    most: 12,
  },
  // "I took a studio in Namur"
  {
    intent: 'already_found',
    all: ['got_it', 'a_dwelling', ['i', 'we']],
    none: ['not', 'wish', 'would', 'you', 'what_if', 'him', 'oblige', 'seek', 'can'],
    question: false,
    most: 12,
  },
  // "My husband has found us something closer to work"
  {
    intent: 'already_found',
    all: ['kin', 'secured', 'something', 'we'],
    none: ['not', 'him', 'you', 'wish', 'would'],
    question: false,
  },
  {
    intent: 'already_found',
    all: ['bought', 'dwelling', ['i', 'we', 'here_is']],
    none: ['not', 'work', 'him', 'you', 'wish', 'would', 'what_if'],
    question: false,
  },
  {
    intent: 'already_found',
    all: ['found_one'],
    none: ['you', 'wish', 'what_if', 'oblige'],
  },
  { intent: 'already_found', all: ['keys', 'else'], none: ['not', 'you', 'wish'], question: false },
  {
    intent: 'already_found',
    all: ['moved', ['i', 'we']],
    none: ['not', 'work', 'him', 'you', 'wish', 'would', 'gone_off'],
    question: false,
  },
  {
    intent: 'not_interested',
    all: ['interest', 'not', ['i', 'we', 'me', 'again']],
    none: ['him'],
    question: false,
  },
  {
    intent: 'not_interested',
    all: ['relevant', 'not', ['again', 'for_me', 'we']],
    none: ['work'],
    question: false,
  },
  {
    intent: 'not_interested',
    all: ['stay', 'old_place', ['we', 'i']],
    none: ['wish', 'would', 'you'],
    question: false,
  },
  {
    intent: 'not_interested',
    all: ['for_me', 'not'],
    none: ['now', 'price_word', 'work', 'time', 'machine'],
    question: false,
  },
  { intent: 'not_interested', all: ['idea', 'gone_off'], question: false },
  { intent: 'not_interested', all: ['decided', 'against'], none: ['work'], question: false },
  {
    intent: 'not_interested',
    all: ['wish', 'no_more', ['i', 'we', 'kin']],
    none: ['contact', 'talk', 'machine', 'hear_from', 'record', 'reply', 'work', 'waited', 'you'],
    question: false,
    most: 9,
  },
  {
    intent: 'not_interested',
    all: ['seek', ['no_more', 'not'], ['again', 'no_more', 'for_me'], ['we', 'i', 'dwelling']],
    across: true,
    none: ['work', 'you', 'person'],
    question: false,
  },
  {
    intent: 'not_interested',
    all: ['move_house', 'not', ['we', 'i']],
    none: ['work', 'now', 'wish', 'later'],
    question: false,
  },
];
