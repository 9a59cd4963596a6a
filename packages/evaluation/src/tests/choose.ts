import { evaluateAnswer } from '../index.js';

/** `chosen` is null where none is chosen for sure. */
export type Choice = readonly [
  language: string,
  options: string,
  answer: string,
  chosen: string | null,
];

/** The first option is expected; null: none of them was chosen for sure. */
export function choose(language: string, options: readonly string[], answer: string) {
  const got = evaluateAnswer({
    type: 'multiple_choice',
    question: 'What would suit you?',
    expectedValue: options[0] ?? '',
    options: [...options],
    language,
    answer,
  });
  return got.verdict === 'unclear' ? null : got.value;
}
