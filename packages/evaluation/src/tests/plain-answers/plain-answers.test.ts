import type { CriterionType } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../../index.js';
import { GERMAN_ANSWERS } from './de-cases.js';
import { ENGLISH_ANSWERS } from './en-cases.js';
import { FRENCH_ANSWERS } from './fr-cases.js';
import { DUTCH_ANSWERS } from './nl-cases.js';

/**
 * Short answers to plain questions. A paragraph a question: its type, itself, what is expected and its options,
 * parted by "|"; then a line an answer: the verdict that a specialist in letting would give, and what is said.
 */
const ANSWERS = {
  de: GERMAN_ANSWERS,
  en: ENGLISH_ANSWERS,
  fr: FRENCH_ANSWERS,
  nl: DUTCH_ANSWERS,
} as const;

interface PlainAnswer {
  readonly language: string;
  readonly type: CriterionType;
  readonly question: string;
  readonly expectedValue: string;
  readonly options: readonly string[] | null;
  readonly answer: string;
  readonly verdict: string;
}

function readAnswers([language, text]: [string, string]): PlainAnswer[] {
  const paragraphs = text.trim().split('\n\n');
  return paragraphs.flatMap((paragraph) => {
    const [asked = '', ...lines] = paragraph.trim().split('\n');
    const [type, question = '', expectedValue = '', options] = asked
      .split('|')
      .map((part) => part.trim());
    return lines.map((line) => {
      const [verdict = '', ...words] = line.trim().split(' ');
      return {
        language,
        type: type as CriterionType,
        question,
        expectedValue,
        options: options?.split('; ') ?? null,
        answer: words.join(' '),
        verdict,
      };
    });
  });
}

describe('plain answers', () => {
  it.each(Object.entries(ANSWERS).flatMap(readAnswers))(
    'in $language, to $question: $answer is $verdict',
    ({ verdict, ...input }) => {
      expect(evaluateAnswer(input)).toMatchObject({ verdict });
    },
  );
});
