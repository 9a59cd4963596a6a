import { createHash } from 'node:crypto';
import type { Evaluation, Language } from '@immolab/contracts';
import { evaluateAnswer, extractNumbers, resolveDateTime } from '../index.js';
import type { AnswerInput } from '../judge/judge-input.js';
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
    {
      type: 'multiple_choice',
      language,
      question: 'Which one?',
      expectedValue: 'Two rooms|A house',
      options: ['One room', 'Two rooms', 'A house', 'Haus, maison, huis'],
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
  return [...numbers, ...particles, ...furtherQuestions(language)];
}

const short = ({ verdict, normalized }: Evaluation): string =>
  `${verdict[0] ?? ''}${normalized ?? ''}`;

/** One answer, to every question: verdicts and values to be read, a digest of all the rest. */
function toLine(answer: string, questions: readonly Question[], language: Language): string {
  const given = questions.map((question) => evaluateAnswer({ ...question, answer }));
  const figures = extractNumbers(answer, language);
  const when = resolveDateTime(answer, language, NOW, 'Europe/Zurich');
  const digest = createHash('sha256')
    .update(JSON.stringify([given, figures, when]))
    .digest('hex');
  return `${JSON.stringify(answer)} => ${given.map(short).join(' ')} | ${figures.join(' ')} | ${digest.slice(0, 8)}`;
}

/** Every answer of the tables, to every question of them: an answer is seldom the one expected. */
export function crossQuestions(language: Language): string {
  const questions = questionsIn(language);
  const answers = new Set([
    ...listAnswers(language).map(({ answer }) => answer),
    ...listFurtherAnswers(language),
  ]);
  const lines = [...answers].map((answer) => toLine(answer, questions, language));
  return `${lines.join('\n')}\n`;
}
