import type { Frame } from './define-frame.js';

/** Who is at the phone and who is not, who calls and why, and what the agent is to do meanwhile. */
export const PERSONS: readonly Frame[] = [
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
  {
    intent: 'number_source',
    all: ['record', 'where_from', 'obtain'],
    none: ['erase', 'need', 'ask', 'what_for'],
    question: true,
  },
  { intent: 'who', all: ['reason', 'contact'], none: ['record', 'not'], question: true },
  { intent: 'who', all: ['line', 'where_from'], none: ['record'], question: true },
  {
    intent: 'who',
    all: ['office', 'where_from'],
    none: ['person', 'superior', 'record', 'law'],
    question: true,
  },
  {
    intent: 'who',
    all: ['contact', 'you', ['why', 'where_from', 'what_for']],
    none: ['record', 'obtain'],
    question: true,
  },
  // Why is that asked?
  {
    intent: 'why_ask',
    all: [
      ['why', 'what_for'],
      ['ask', 'reply', 'oblige', 'need'],
    ],
    question: true,
  },
  { intent: 'why_ask', all: ['oblige', 'reply', ['i', 'we']], none: ['you'], question: true },
  {
    intent: 'why_ask',
    all: ['important'],
    none: ['dwelling', 'price_word', 'contact'],
    question: true,
  },
  { intent: 'why_ask', all: ['concern'], question: true },
  // Somebody else is at the phone.
  {
    intent: 'fetching',
    all: ['fetch', ['him', 'obj'], ['i', 'let_me', 'wait_a_bit']],
    none: ['not', 'outsider', 'record'],
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
  { intent: 'fetching', all: ['him', 'next_to'], none: ['not'], question: false },
  { intent: 'third_person', all: ['here_is', 'kin'], none: ['not'] },
  { intent: 'absent', all: ['away', ['him', 'kin']], none: ['i', 'we', 'you'] },
  { intent: 'absent', all: ['not', 'here', ['him', 'kin']], none: ['you', 'name', 'here_is'] },
  {
    intent: 'absent',
    all: ['is_at', ['him', 'kin']],
    none: ['house', 'i', 'you', 'here_is', 'next_to', 'not'],
    question: false,
  },
  { intent: 'absent', all: ['him', 'time', 'not'], none: ['i', 'you'] },
  { intent: 'absent', all: ['him', 'back', 'later'], none: ['i', 'you'] },
  { intent: 'wrong_number', all: ['wrong', ['record', 'you', 'kin', 'name']], none: ['i'] },
  { intent: 'wrong_number', all: ['nobody', 'name'], none: ['you'] },
  { intent: 'wrong_number', all: ['old_number', 'record'], question: false, across: true },
  {
    intent: 'wrong_number',
    all: ['here_is', 'shop'],
    none: ['him', 'kin', 'i', 'dwelling'],
    question: false,
  },
  { intent: 'wrong_number', all: ['him', ['moved', 'gone_years']], none: ['i', 'we'] },
  { intent: 'wrong_number', all: ['lives', 'not', 'again'], none: ['i', 'we'] },
  { intent: 'wrong_number', all: ['him', 'known', 'not'], none: ['you'], question: false },
  {
    intent: 'wrong_number',
    all: [['exists', 'lives'], ['not', 'nobody'], 'here'],
    none: ['you', 'i', 'him', 'person'],
  },
  // Again, and in a moment.
  {
    intent: 'repeat',
    all: ['understood', 'not', ['i', 'question_about']],
    none: ['him', 'outsider', 'work', 'kin', 'obtain'],
    most: 10,
  },
  {
    intent: 'moment',
    all: ['let_me'],
    none: ['talk', 'contact', 'connect', 'person', 'him', 'erase', 'price_word', 'you'],
    question: false,
    most: 9,
  },
  {
    intent: 'moment',
    all: ['quickly', 'think', ['i', 'oblige', 'let_me']],
    none: ['you', 'price_word', 'him'],
    question: false,
    most: 9,
  },
  {
    intent: 'moment',
    all: ['wait_a_bit'],
    none: ['not', 'i', 'you', 'him'],
    question: false,
    most: 4,
  },
];
