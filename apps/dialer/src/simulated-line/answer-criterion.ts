import type { Criterion } from '@immolab/contracts';
import { evaluateAnswer } from '@immolab/evaluation';
import { answerNumber, type Intent, type Manner } from './answer-number.js';
import { besideWords } from './beside-words.js';
import { listFigures } from './choose-figure.js';
import { echoOf, matterOf } from './question-topic.js';
import type { Templates } from './sentences/sentence-table.js';
import { SENTENCES, type Speaker } from './speaker.js';

export type { Intent, Manner } from './answer-number.js';

export interface Question {
  readonly criterion: Criterion;
  /** ISO 4217 of the property. */
  readonly currency: string | null;
  readonly candidates: readonly (number | string)[];
  /** What the lead has answered before, to which they stick; null at first. */
  readonly settled: string | number | null;
  readonly manner: Manner;
  /** What the agent said: tells whether the options were read out. */
  readonly agentText: string;
}

export interface Answer {
  readonly text: string;
  /** The figure or option behind the words; null while the lead wavers. */
  readonly settled: string | number | null;
}

/** What the lead says to one criterion, as natural as the answer it is built from allows. */
export function answerCriterion(question: Question, intent: Intent, speaker: Speaker): Answer {
  const { type } = question.criterion;
  if (type === 'number') {
    const settled = typeof question.settled === 'number' ? question.settled : null;
    const { text, figure } = answerNumber({ ...question, settled }, intent, speaker);
    return { text, settled: figure };
  }
  if (intent === 'wavers') return { text: waver(question.criterion, speaker), settled: null };
  switch (type) {
    case 'yes_no':
      return { text: answerYesNo(question, intent, speaker), settled: null };
    case 'multiple_choice': {
      const option = chooseOption(question, intent, speaker);
      return { text: wordOption(question, option, speaker), settled: option };
    }
    case 'text':
      return { text: answerText(question, intent, speaker), settled: null };
  }
}

/** Whether any answer to the criterion can be judged a clear failure. */
export function canFail(criterion: Criterion, speaker: Speaker): boolean {
  switch (criterion.type) {
    case 'number':
      return listFigures(criterion, speaker.language).rejected.length > 0;
    case 'yes_no':
      return true;
    case 'multiple_choice':
      return optionsBy(criterion, 'fail', speaker).length > 0;
    case 'text':
      return besideWords(speaker.table.textBeside, criterion.expectedValue).length > 0;
  }
}

const BARE = {
  de: ['ja', 'nein'],
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
  nl: ['ja', 'nee'],
} as const;

function verdictOf(criterion: Criterion, answer: string, speaker: Speaker) {
  return evaluateAnswer({
    type: criterion.type,
    question: criterion.question,
    expectedValue: criterion.expectedValue,
    language: speaker.language,
    answer,
    ...(criterion.options === null ? {} : { options: criterion.options }),
  }).verdict;
}

function answerYesNo({ criterion, manner }: Question, intent: Intent, speaker: Speaker): string {
  const [yes, no] = BARE[speaker.language];
  const wantsYes = verdictOf(criterion, yes, speaker) === 'pass';
  const saysYes = wantsYes === (intent === 'passes');
  if (manner === 'plain') return speaker.say([saysYes ? `${yes}.` : `${no}.`]);
  const matter = matterOf(criterion.question);
  const all = SENTENCES[speaker.language].yesNo;
  const templates = matter !== null && speaker.random.chance(0.5) ? all[matter] : all;
  const echo = echoOf(criterion);
  return speaker.say(saysYes ? templates.yes : templates.no, { echo: echo.yes, noEcho: echo.no });
}

function optionsBy(criterion: Criterion, verdict: 'pass' | 'fail', speaker: Speaker) {
  const options = criterion.options ?? [];
  return options.filter((option) => verdictOf(criterion, option, speaker) === verdict);
}

function chooseOption(question: Question, intent: Intent, speaker: Speaker): string {
  const { criterion, settled } = question;
  if (typeof settled === 'string') return settled;
  const fitting = optionsBy(criterion, intent === 'passes' ? 'pass' : 'fail', speaker);
  return speaker.random.pickFrom(fitting) ?? criterion.options?.[0] ?? criterion.expectedValue;
}

function wordOption(question: Question, option: string, speaker: Speaker): string {
  const { criterion, manner, agentText } = question;
  const options = criterion.options ?? [];
  if (manner === 'plain') return speaker.say(['{option}.'], { option });
  const readOut = options.length > 1 && options.every((one) => agentText.includes(one));
  const ordinals = speaker.table.optionOrdinals[options.indexOf(option)];
  if (readOut && ordinals !== undefined && speaker.random.chance(0.25)) {
    return speaker.say(ordinals);
  }
  return speaker.say(speaker.table.choice, { option: asSpoken(option, speaker) });
}

function answerText({ criterion, manner }: Question, intent: Intent, speaker: Speaker): string {
  if (intent === 'fails') return sayBeside(speaker.table.textBeside, criterion, speaker);
  const words = asSpoken(criterion.expectedValue, speaker);
  return speaker.say(manner === 'plain' ? ['{words}.'] : speaker.table.text, { words });
}

function waver(criterion: Criterion, speaker: Speaker): string {
  const templates = speaker.table.unclear[criterion.type];
  return criterion.type === 'text'
    ? sayBeside(templates, criterion, speaker)
    : speaker.say(templates);
}

/** Says something else than is expected, as far as the expected words leave anything else. */
function sayBeside(templates: Templates, { expectedValue }: Criterion, speaker: Speaker): string {
  const [first, ...others] = besideWords(templates, expectedValue);
  return speaker.say(first === undefined ? templates : [first, ...others]);
}

/** Without the capital of a heading: "Within 3 months" is said in the middle of a sentence. */
function asSpoken(text: string, { language }: Speaker): string {
  const trimmed = text.trim().replace(/[.!?]+$/, '');
  // German nouns keep theirs; so do "I", initials and acronyms.
  if (language === 'de' || /^(I\b|\p{Lu}+\b|\p{L}+['’]?\p{Lu})/u.test(trimmed)) return trimmed;
  return trimmed.charAt(0).toLocaleLowerCase() + trimmed.slice(1);
}
