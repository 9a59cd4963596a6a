import type { Frame } from './define-frame.js';

/** Whether it is a machine that speaks: asked, told or marvelled at. */
export const MACHINES: readonly Frame[] = [
  {
    intent: 'robot',
    all: ['machine'],
    none: ['work', 'wish', 'outsider', 'dwelling', 'kin'],
    question: true,
  },
  { intent: 'robot', all: ['machine', 'sound'], none: ['not', 'work'] },
  {
    intent: 'robot',
    all: ['you', 'real'],
    none: ['wish', 'talk', 'connect', 'record', 'price_word', 'me', 'i', 'oblige', 'need', 'ask'],
    question: true,
  },
  // "You're a bot, right?", "c'est un ordinateur": told as often as asked
  {
    intent: 'robot',
    all: [['are_you', 'is_it'], 'machine'],
    none: ['work', 'wish', 'outsider', 'dwelling', 'kin', 'refuse', 'record', 'not', 'insult'],
  },
  {
    intent: 'robot',
    all: [['are_you', 'is_it'], 'machine', 'not'],
    none: [
      'work',
      'wish',
      'outsider',
      'dwelling',
      'kin',
      'refuse',
      'i',
      'for_me',
      'interest',
      'deal',
    ],
    most: 9,
  },
  {
    intent: 'robot',
    all: [['are_you', 'is_it'], 'human'],
    none: ['wish', 'connect', 'me', 'can', 'please', 'give', 'would', 'office', 'talk'],
  },
  {
    intent: 'robot',
    all: ['are_you', 'real'],
    none: [
      'wish',
      'talk',
      'connect',
      'record',
      'me',
      'i',
      'oblige',
      'need',
      'ask',
      'office',
      'can',
      'here',
    ],
    most: 7,
  },
  { intent: 'robot', all: ['real', 'voice'], none: ['wish', 'would'] },
  { intent: 'robot', all: ['natural', 'voice'], none: ['wish', 'would'] },
  {
    intent: 'robot',
    all: ['you', 'oblige', 'machine'],
    none: ['i', 'me', 'wish', 'refuse', 'work', 'record'],
  },
  {
    intent: 'robot',
    all: ['reached', 'human'],
    none: ['wish', 'can', 'would', 'please', 'connect', 'talk', 'me'],
  },
  { intent: 'robot', all: ['voice', 'machine'], none: ['work', 'wish', 'refuse', 'not'] },
  {
    intent: 'robot',
    all: ['not', ['sound', 'voice'], 'real'],
    none: ['wish', 'would', 'work', 'price_word'],
  },
  { intent: 'robot', all: ['nobody', 'machine'], none: ['wish', 'refuse', 'work', 'i'] },
  { intent: 'robot', all: ['sound', 'human'], none: ['wish', 'would', 'can'] },
  {
    intent: 'robot',
    all: ['not', 'real', 'person', ['is_it', 'are_you']],
    none: ['wish', 'connect', 'talk', 'can', 'please', 'would'],
  },
  {
    intent: 'robot',
    all: ['machine', 'reached', ['i', 'we', 'me']],
    none: ['not', 'refuse', 'wish', 'work', 'only', 'outsider', 'contact', 'fetch'],
  },
  { intent: 'robot', all: ['machine', 'ask', 'me'], none: ['not', 'wish', 'work', 'refuse', 'i'] },
  {
    intent: 'robot',
    all: ['real', ['line', 'reached'], ['person', 'exists', 'nobody']],
    none: ['wish', 'connect', 'can', 'would', 'please'],
  },
  // "Am I speaking to a computer": a statement only where no mark was written
  {
    intent: 'robot',
    all: ['machine', 'talk', 'i'],
    none: [
      'not',
      'refuse',
      'wish',
      'work',
      'outsider',
      'would',
      'kin',
      'for_me',
      'only',
      'no_more',
    ],
    question: false,
  },
  {
    intent: 'robot',
    all: ['you', 'real', 'person'],
    none: ['wish', 'talk', 'connect', 'me', 'can', 'please', 'give', 'office', 'would', 'i'],
  },
  // "Is that an actual human I'm talking to?"
  {
    intent: 'robot',
    all: ['real', 'person', ['talk', 'line', 'here_is', 'exists']],
    none: ['can', 'wish', 'would', 'connect', 'give', 'please', 'not', 'him', 'office'],
    question: true,
  },
];
