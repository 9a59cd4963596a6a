import { readFileSync } from 'node:fs';
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
export function* recordAnswers(language: Language): Generator<string> {
  const seen = new Set<string>();
  for (const answer of listAnswers(language)) {
    const line = toLine(answer);
    if (seen.has(line)) continue;
    seen.add(line);
    yield line;
  }
}

/** The lines of a recorded file. */
export function readRecord(file: URL): string[] {
  return readFileSync(file, 'utf8').split('\n').slice(0, -1);
}

/** Beside the package, two files a language: answers to their questions, and to all others. */
export function recordOf(language: Language, kind: 'answers' | 'crossed' = 'answers'): URL {
  const name = kind === 'answers' ? language : `${language}-crossed`;
  return new URL(`../../record/${name}.txt`, import.meta.url);
}

/** The first line that is not as recorded, or how many are missing; null when all is as it was. */
export function findChange(lines: readonly string[], today: Iterable<string>): string | null {
  const known = new Set(lines);
  let count = 0;
  for (const line of today) {
    if (!known.has(line)) return line;
    count += 1;
  }
  return count === lines.length ? null : `${count} lines instead of ${lines.length}`;
}
