import { createHash } from 'node:crypto';
import { type Evaluation, LANGUAGES, type Language } from '@immolab/contracts';
import { evaluateAnswer, extractNumbers, resolveDateTime } from '../index.js';
import type { AnswerInput } from '../judge/judge-input.js';
import { Remembered } from '../memory/remembered.js';
import { CHOICE_CASES } from '../tests/choice-cases.js';
import { NUMBER_QUESTIONS } from '../tests/number-cases.js';
import { YES_NO_QUESTIONS } from '../tests/yes-no-cases.js';
import { listAnswers } from './list-answers.js';
import { listFurtherAnswers } from './list-further-answers.js';

type Question = Omit<AnswerInput, 'answer'>;

/** A Tuesday, before the clocks change. */
const NOW = new Date('2026-03-10T09:00:00Z');

/** What the tables do not ask: a share, a length of time, a maximum, offered candidates, options. */
function furtherQuestions(language: Language): Question[] {
  const number = { type: 'number', language } as const;
  return [
    { ...number, question: 'How many percent of the price can you pay?', expectedValue: '20' },
    { ...number, question: 'For how many months?', expectedValue: '12' },
    { ...number, question: 'How much do you earn a year?', expectedValue: '60000-90000' },
    { ...number, question: 'How much?', expectedValue: '<= 3000', candidates: [3000, 3500] },
    { ...number, question: 'How many?', expectedValue: '0' },
    { ...number, question: 'Your budget?', expectedValue: '3100', candidates: [3500] },
    {
      ...number,
      question: 'How much a month?',
      expectedValue: '3100-3400',
      candidates: [3200, 3000, 3500],
    },
    {
      type: 'yes_no',
      language,
      question: 'Do you earn more than 3000 a month?',
      expectedValue: 'yes',
    },
    { type: 'yes_no', language, question: 'Are you unemployed?', expectedValue: 'no' },
    {
      type: 'multiple_choice',
      language,
      question: 'Which one?',
      expectedValue: 'Two rooms|A house',
      options: ['One room', 'Two rooms', 'A house', 'Haus, maison, huis'],
    },
    {
      type: 'multiple_choice',
      language,
      question: 'One of these?',
      expectedValue: 'A house',
      options: ['A house', 'One room', 'Two rooms'],
      candidates: ['A house', 'One room', 'Two rooms'],
    },
  ];
}

function questionsIn(language: Language): Question[] {
  const numbers = Object.values(NUMBER_QUESTIONS[language] ?? {}).map(
    (asked): Question => ({ type: 'number', language, ...asked }),
  );
  const particles = Object.values(YES_NO_QUESTIONS[language] ?? {}).map(
    ([question, expectedValue]): Question => ({
      type: 'yes_no',
      language,
      question,
      expectedValue,
    }),
  );
  const choices = CHOICE_CASES.filter((one) => one.language === language).map(
    ({ question, options }): Question => ({
      type: 'multiple_choice',
      language,
      question,
      expectedValue: options[0] ?? '',
      options,
    }),
  );
  return [...numbers, ...particles, ...choices, ...furtherQuestions(language)];
}

const short = ({ verdict, normalized }: Evaluation): string =>
  `${verdict[0] ?? ''}${normalized ?? ''}`;

/** Verdicts and values to be read, a digest of all the rest. */
function showAll(given: readonly Evaluation[]): string {
  const digest = createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 8);
  return `${given.map(short).join(' ')} ${digest}`;
}

function showWhen(answer: string, language: Language): string {
  const when = resolveDateTime(answer, language, NOW, 'Europe/Zurich');
  return when ? `${when.date} ${when.time} ${when.partOfDay}` : 'null';
}

/** What an answer is read for, a column each. */
export const READINGS = ['number', 'yes_no', 'multiple_choice', 'figures', 'when'] as const;
export type Reading = (typeof READINGS)[number];

/** Makes what shows one reading of an answer. */
function showing(reading: Reading, language: Language): (answer: string) => string {
  if (reading === 'figures') return (answer) => extractNumbers(answer, language).join(' ');
  if (reading === 'when') return (answer) => showWhen(answer, language);
  const questions = questionsIn(language).filter(({ type }) => type === reading);
  return (answer) => showAll(questions.map((question) => evaluateAnswer({ ...question, answer })));
}

const EVERY_ANSWER = new Remembered((language) => {
  const known = LANGUAGES.filter((one) => one === language);
  const answers = known.flatMap((one) => [
    ...listAnswers(one).map(({ answer }) => answer),
    ...listFurtherAnswers(one),
  ]);
  return [...new Set(answers)];
}, LANGUAGES.length);

/** Every answer of the tables, and what else may be said, each once. */
export function listEveryAnswer(language: Language): readonly string[] {
  return EVERY_ANSWER.of(language);
}

/** Some answers to every question of one kind: an answer is seldom the one expected. */
export function crossQuestions(
  answers: readonly string[],
  language: Language,
  reading: Reading,
): string[] {
  const show = showing(reading, language);
  return answers.map((answer) => `${JSON.stringify(answer)} => ${show(answer)}`);
}

/** The readings of every answer in one line, as they are recorded. */
export function crossAll(language: Language): string[] {
  const shows = READINGS.map((reading) => showing(reading, language));
  return listEveryAnswer(language).map(
    (answer) => `${JSON.stringify(answer)} => ${shows.map((show) => show(answer)).join(' | ')}`,
  );
}

const ARROW = ' => ';

/** One reading out of lines of `crossAll`, as `crossQuestions` has it. */
export function readingOf(recorded: readonly string[], reading: Reading): string[] {
  const column = READINGS.indexOf(reading);
  return recorded.map((line) => {
    const at = line.lastIndexOf(ARROW);
    const shown = line.slice(at + ARROW.length).split(' | ');
    return `${line.slice(0, at)}${ARROW}${shown[column]}`;
  });
}
