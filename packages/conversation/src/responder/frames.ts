import type { Concept, Intent } from '../languages/define-pack.js';

/**
 * What words of certain classes mean together, whatever their order: "erase" and "record" are a
 * wish not to be called, in "take me off your list" as in "löschen Sie meine Nummer". A frame holds
 * within a clause and says nothing of a longer story.
 */
export interface Frame {
  readonly intent: Intent;
  /** Each must be there; of several in one place, one. */
  readonly all: readonly (Concept | readonly Concept[])[];
  readonly none?: readonly Concept[];
  /** Only in a question, or only outside one. */
  readonly question?: boolean;
  /** Words of the clause at most. */
  readonly most?: number;
}

export const FRAMES: readonly Frame[] = [
  // Not to be called again.
  { intent: 'opt_out', all: ['contact', 'stop'], none: ['outsider', 'contacted'] },
  {
    intent: 'opt_out',
    all: ['contact', 'not', 'again'],
    none: ['outsider', 'contacted', 'him', 'kin'],
    question: false,
  },
  { intent: 'opt_out', all: ['erase', 'record'], none: ['outsider', 'price_word', 'where_from'] },
  // Somebody of flesh and blood.
  {
    intent: 'human',
    all: ['person', 'talk', ['can', 'wish', 'would', 'you']],
    none: ['not', 'outsider', 'work', 'him', 'machine'],
  },
  { intent: 'human', all: ['person', 'connect', 'me'], none: ['not', 'outsider'] },
  {
    intent: 'human',
    all: ['superior', ['wish', 'can', 'connect', 'talk']],
    none: ['not', 'outsider', 'work'],
  },
  {
    intent: 'human',
    all: ['person', 'office', 'can'],
    none: ['not', 'outsider', 'work'],
    question: true,
  },
  {
    intent: 'human',
    all: ['person', 'real', ['wish', 'connect', 'me', 'talk']],
    none: ['not', 'outsider', 'work'],
    question: false,
  },
  // No conversation with a machine.
  {
    intent: 'refuses_ai',
    all: ['machine', 'not', ['talk', 'reply', 'deal', 'wish']],
    none: ['outsider', 'work'],
    question: false,
  },
  {
    intent: 'robot',
    all: ['machine'],
    none: ['work', 'wish', 'outsider', 'dwelling', 'exists'],
    question: true,
  },
  { intent: 'robot', all: ['machine', 'sound'], none: ['not', 'work'] },
  {
    intent: 'robot',
    all: ['you', 'real'],
    none: ['wish', 'talk', 'connect', 'record', 'price_word', 'me', 'i'],
    question: true,
  },
  // Where from, and why.
  {
    intent: 'number_source',
    all: ['record', 'where_from', 'obtain'],
    none: ['erase'],
    question: true,
  },
  { intent: 'why_ask', all: ['why', ['ask', 'reply', 'oblige']], question: true },
  { intent: 'why_ask', all: ['oblige', 'reply', ['i', 'we']], none: ['you'], question: true },
  {
    intent: 'why_ask',
    all: ['important'],
    none: ['dwelling', 'price_word', 'contact'],
    question: true,
  },
  { intent: 'why_ask', all: ['concern'], question: true },
  // Who is at the phone, and who is not.
  {
    intent: 'fetching',
    all: ['fetch', 'him', ['i', 'let_me', 'wait_a_bit']],
    none: ['you', 'not', 'outsider'],
  },
  {
    intent: 'fetching',
    all: ['look', 'him', ['i', 'let_me', 'wait_a_bit']],
    none: ['not'],
    question: false,
  },
  {
    intent: 'fetching',
    all: ['i', 'connect', 'you'],
    none: ['me', 'not', 'wish', 'can'],
    question: false,
  },
  { intent: 'fetching', all: ['phone_for'] },
  { intent: 'third_person', all: ['here_is', 'kin'], none: ['not'] },
  { intent: 'absent', all: ['away', ['him', 'kin']], none: ['i', 'we', 'you'] },
  { intent: 'absent', all: ['not', 'here', ['him', 'kin']], none: ['you', 'name', 'here_is'] },
  { intent: 'absent', all: ['him', 'back', 'later'], none: ['i', 'you'] },
  { intent: 'wrong_number', all: ['wrong', ['record', 'you', 'kin', 'name']], none: ['i'] },
  { intent: 'wrong_number', all: ['nobody', 'name'], none: ['you'] },
  {
    intent: 'wrong_number',
    all: ['here_is', 'shop'],
    none: ['him', 'kin', 'i', 'dwelling'],
    question: false,
  },
  { intent: 'wrong_number', all: ['him', 'moved'], none: ['i', 'we'] },
  { intent: 'wrong_number', all: ['lives', 'not', 'again'], none: ['i', 'we'] },
  {
    intent: 'wrong_number',
    all: [['exists', 'lives'], ['not', 'nobody'], 'here'],
    none: ['you', 'i', 'him', 'person'],
  },
  {
    intent: 'who',
    all: ['contact', 'you', ['why', 'where_from']],
    none: ['record', 'obtain'],
    question: true,
  },
  // Another time.
  { intent: 'later', all: ['now', 'bad'], none: ['work', 'price_word'] },
  { intent: 'later', all: ['time', 'not', ['now', 'i']], none: ['again'] },
  { intent: 'later', all: ['now', 'not'], most: 5 },
  { intent: 'later', all: ['talk', 'not', 'can'], none: ['machine', 'outsider', 'him'] },
  { intent: 'later', all: ['later', 'can'], none: ['away', 'moved'], question: true },
  {
    intent: 'call_back',
    all: ['try_again', 'later'],
    none: ['him', 'contacted', 'outsider', 'kin'],
  },
  { intent: 'busy', all: ['doing'] },
  // No more need of it.
  {
    intent: 'already_found',
    all: ['secured', 'dwelling', 'else'],
    none: ['not', 'work', 'him', 'you', 'wish'],
    question: false,
  },
  {
    intent: 'already_found',
    all: ['moved', ['i', 'we']],
    none: ['not', 'work', 'him', 'you', 'wish', 'would'],
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
    none: ['now', 'price_word', 'work', 'time'],
    question: false,
  },
  { intent: 'bye', all: ['hang_up'] },
  { intent: 'none_of_these', all: ['away', ['i', 'we']] },
  {
    intent: 'moment',
    all: ['let_me'],
    none: ['talk', 'contact', 'connect', 'person', 'him', 'erase', 'price_word', 'you'],
    question: false,
    most: 9,
  },
  { intent: 'moment', all: ['wait_a_bit'], none: ['not', 'i', 'you'], question: false, most: 4 },
  // Trouble.
  {
    intent: 'complaint',
    all: ['unhappy', ['service', 'waited', 'answered', 'wish']],
    none: ['outsider'],
  },
  { intent: 'complaint', all: ['waited', 'answered'], none: ['outsider'], question: false },
  { intent: 'complaint', all: ['nobody', 'answered'], none: ['outsider'] },
  { intent: 'anger', all: ['insult', 'you'], none: ['i'] },
  { intent: 'anger', all: ['swear'] },
  { intent: 'legal', all: ['law', 'question_about'], none: ['work'] },
  { intent: 'legal', all: ['law', 'what_if'], none: ['work'], question: true },
  // Matters of a transfer.
  { intent: 'financing', all: ['finance'], question: true },
  { intent: 'pets', all: ['pet', 'may_bring'], question: true },
  { intent: 'negotiation', all: ['negotiate', 'price_word'], question: true },
  // What others have said or done is no wish of the lead.
  { intent: 'story', all: ['outsider', 'contacted'] },
  // Of an offer.
  { intent: 'gladly', all: ['would', 'nice'], none: ['not'] },
  { intent: 'decline', all: ['need', 'not'], none: ['i'] },
  { intent: 'decline', all: ['let_be'] },
];
