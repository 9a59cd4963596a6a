import { LANGUAGES } from '@immolab/contracts';
import { evaluateAnswer } from '@immolab/evaluation';
import type { Measured } from '../bench.js';
import { pathologicalTexts } from './pathological-texts.js';

const MOST_MS = 5;
/** Only the slowest of the first pass can be the slowest. */
const REPEATED = 40;
const REPEATS = 25;

type AnswerInput = Parameters<typeof evaluateAnswer>[0];

interface Timed {
  readonly input: AnswerInput;
  readonly ms: number;
}

/**
 * The longest that one answer takes. The slowest of a first pass, which also warms up, are judged
 * again, and the least of 25 counts: the rest is other processes and garbage.
 */
export function measureSlowest(): Measured {
  const first: Timed[] = [];
  for (const answer of pathologicalTexts()) {
    for (const input of waysToAsk(answer)) first.push({ input, ms: timeOnce(input) });
  }
  const slow = first.toSorted((a, b) => b.ms - a.ms).slice(0, REPEATED);
  const slowest = Math.max(
    ...slow.map(({ input }) => Math.min(...Array.from({ length: REPEATS }, () => timeOnce(input)))),
  );
  return {
    what: 'slowest answer of up to 10,000 characters',
    figure: `${slowest.toFixed(2)} ms of ${first.length.toLocaleString('en')}`,
    goal: { text: `<= ${MOST_MS} ms`, holds: slowest <= MOST_MS },
  };
}

function timeOnce(input: AnswerInput): number {
  const start = performance.now();
  evaluateAnswer(input);
  return performance.now() - start;
}

function* waysToAsk(answer: string): Generator<AnswerInput> {
  for (const language of LANGUAGES) {
    const budget = 'What is your maximum monthly budget?';
    yield { type: 'number', question: budget, expectedValue: '3100', language, answer };
    const people = 'How many people will live there?';
    yield { type: 'number', question: people, expectedValue: '1-4', language, answer };
    const job = 'Do you have a stable job?';
    yield { type: 'yes_no', question: job, expectedValue: 'yes', language, answer };
    const options = ['Employed', 'Self-employed', 'Student', 'Retired', 'None of these'];
    const expectedValue = 'Employed';
    yield { type: 'multiple_choice', question: job, expectedValue, options, language, answer };
    const judgement = {
      verdict: 'pass',
      quote: answer,
      reason: 'said so',
      judge: 'agent',
    } as const;
    yield { type: 'text', question: job, expectedValue: 'a job', language, answer, judgement };
  }
}
