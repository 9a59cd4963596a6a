import type { Language } from '@immolab/contracts';
import { evaluateAnswer } from '../index.js';
import type { AnswerInput } from '../judge/judge-input.js';
import { listAnswers } from './list-answers.js';

/** An answer with all that the judge says of it, in one line. */
function toLine(input: AnswerInput): string {
  const got = evaluateAnswer(input);
  const spans = got.spans.map(({ start, end }) => `${start}-${end}`).join(' ');
  const said = [got.verdict, got.rule, got.value, got.normalized, got.hedged, spans];
  const rest = [...said, got.candidates.join(' '), got.reason].map(String).join(' | ');
  return `${input.type} ${JSON.stringify(input.expectedValue)} ${input.answer} => ${rest}`;
}

/** What the rules make of every answer of the tables, a line each. */
export function writeRecord(language: Language): string {
  return `${[...new Set(listAnswers(language).map(toLine))].join('\n')}\n`;
}

/** Beside the package, two files a language: answers to their questions, and to all others. */
export function recordOf(language: Language, kind: 'answers' | 'crossed' = 'answers'): URL {
  const name = kind === 'answers' ? language : `${language}-crossed`;
  return new URL(`../../record/${name}.txt`, import.meta.url);
}
