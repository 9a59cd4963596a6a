import type { Frame } from './define-frame.js';

/** What is handed to a colleague, what was told of others, and how an offer is taken. */
export const MATTERS: readonly Frame[] = [
  { intent: 'negotiation', all: ['talk', 'price_word', 'can'], question: true },
  {
    intent: 'complaint',
    all: ['unhappy', ['service', 'waited', 'answered', 'wish']],
    none: ['outsider'],
  },
  // "I've been waiting for weeks for somebody to call back, and I'm not happy"
  {
    intent: 'complaint',
    all: ['waited', ['contact', 'contacted', 'try_again'], 'weeks'],
    none: ['outsider'],
    question: false,
  },
  // "The way you treated my wife was shocking"
  {
    intent: 'complaint',
    all: ['treated', 'unhappy'],
    none: ['outsider'],
  },
  {
    intent: 'complaint',
    all: ['waited', 'answered'],
    none: ['outsider'],
    question: false,
  },
  { intent: 'complaint', all: ['nobody', 'answered'], none: ['outsider'] },
  {
    intent: 'complaint',
    all: ['not', ['answered', 'contacted'], 'weeks', ['you', 'office', 'nobody']],
    none: ['outsider', 'him', 'kin', 'wish', 'later'],
    question: false,
  },
  {
    intent: 'complaint',
    all: ['nobody', 'called_up'],
    none: ['outsider', 'kin', 'him', 'later'],
    question: false,
  },
  // "I've told you three times", "I wrote twice and heard nothing"
  {
    intent: 'complaint',
    all: ['many_times', 'sent'],
    none: ['outsider', 'later', 'wish', 'him'],
    across: true,
  },
  { intent: 'complaint', all: ['let_down', 'dealings', 'many_times'], none: ['outsider', 'i'] },
  {
    intent: 'complaint',
    all: ['no_news', ['sent', 'weeks', 'waited', 'many_times', 'dealings']],
    none: ['outsider', 'him'],
    across: true,
    question: false,
  },
  {
    intent: 'complaint',
    all: ['never', ['answered', 'contacted'], ['you', 'office', 'staff']],
    none: ['outsider', 'wish', 'him', 'later', 'kin'],
    across: true,
    question: false,
  },
  {
    intent: 'complaint',
    all: ['let_down', 'dealings'],
    none: ['outsider', 'i', 'can', 'wish', 'oblige', 'work'],
    question: false,
  },
  {
    intent: 'complaint',
    all: [['staff', 'superior'], 'not', 'answered'],
    none: ['wish', 'can', 'would', 'i'],
    question: false,
  },
  { intent: 'complaint', all: ['poor', 'service_word'], none: ['outsider'], question: false },
  { intent: 'anger', all: ['insult', 'you'], none: ['i'] },
  { intent: 'anger', all: ['swear'] },
  { intent: 'anger', all: ['name_calling'], none: ['i', 'not', 'him', 'talk', 'kin'], most: 3 },
  { intent: 'anger', all: ['insult', 'machine'], none: ['i', 'not', 'work', 'talk'], most: 6 },
  { intent: 'anger', all: ['insult', 'what_a'], none: ['i'] },
  { intent: 'anger', all: ['waste', 'time', 'you'] },
  { intent: 'legal', all: ['law', 'question_about'], none: ['work'] },
  { intent: 'legal', all: ['law', 'what_if'], none: ['work'], question: true },
  { intent: 'financing', all: ['finance'], question: true, across: true },
  { intent: 'negotiation', all: ['bargain', 'price_word'], none: ['not'], across: true },
  { intent: 'pets', all: ['pet', 'may_bring'], question: true, across: true },
  { intent: 'negotiation', all: ['negotiate', 'price_word'], question: true, across: true },
  { intent: 'story', all: ['outsider', ['contacted', 'told']] },
  {
    intent: 'unsure',
    all: ['not', 'sure_of', ['i', 'we']],
    none: ['him', 'person'],
    question: false,
    most: 9,
  },
  {
    intent: 'unsure',
    all: ['not', 'sure_of', 'yet'],
    none: ['him', 'person'],
    question: false,
    most: 12,
  },
  { intent: 'gladly', all: ['would', 'nice'], none: ['not'] },
  { intent: 'decline', all: ['need', 'not'], none: ['i'] },
  { intent: 'decline', all: ['let_be'] },
  { intent: 'none_of_these', all: ['away', ['i', 'we']] },
];
