import { NUMBER_CASES, NUMBER_QUESTIONS } from './number-cases.js';
import { YES_NO_CASES, YES_NO_QUESTIONS } from './yes-no-cases.js';

/** An answer of the tables with its question. */
export interface Asked {
  readonly type: 'number' | 'yes_no';
  readonly question: string;
  readonly expectedValue: string;
  readonly language: string;
  readonly answer: string;
}

const numbers = Object.entries(NUMBER_CASES).flatMap(([language, rows]) =>
  rows.flatMap(([topic, answer]): Asked[] => {
    const asked = NUMBER_QUESTIONS[language]?.[topic];
    return asked ? [{ type: 'number', ...asked, language, answer }] : [];
  }),
);
const particles = Object.entries(YES_NO_CASES).flatMap(([language, rows]) =>
  rows.flatMap(([topic, answer]): Asked[] => {
    const asked = YES_NO_QUESTIONS[language]?.[topic];
    return asked
      ? [{ type: 'yes_no', question: asked[0], expectedValue: asked[1], language, answer }]
      : [];
  }),
);
/** Every number and yes or no of the tables. */
export const EVERY_ANSWER: readonly Asked[] = [...numbers, ...particles];
