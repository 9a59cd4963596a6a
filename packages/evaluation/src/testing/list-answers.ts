import type { Language } from '@immolab/contracts';
import type { AnswerInput } from '../judge/judge-input.js';
import { CHOICE_CASES } from '../tests/choice-cases.js';
import { EVERY_ANSWER } from '../tests/every-answer.js';
import { SPECIALIST_CASES } from '../tests/specialist-cases.js';
import { HELD_OUT_LOTS } from './list-held-out.js';
import { readLot } from './read-lot.js';

function heldOut(language: Language): AnswerInput[] {
  return HELD_OUT_LOTS.flatMap((lot) => readLot(lot, language)).flatMap(
    ({ type, question, expected: expectedValue, options, answers }) =>
      answers.map(({ answer }) => ({ type, question, expectedValue, options, language, answer })),
  );
}

function choices(language: Language): AnswerInput[] {
  return CHOICE_CASES.filter((one) => one.language === language).flatMap(
    ({ question, options, rows }) =>
      rows.map(([answer]) => ({
        type: 'multiple_choice' as const,
        question,
        expectedValue: options[0] ?? '',
        options,
        language,
        answer,
      })),
  );
}

function specialist(language: Language): AnswerInput[] {
  return SPECIALIST_CASES.filter(([spoken]) => spoken === language).map(
    ([, type, question, expectedValue, answer]) => ({
      type,
      question,
      expectedValue,
      language,
      answer,
    }),
  );
}

/** Every answer of the tables in one language, each with its question, in a fixed order. */
export function listAnswers(language: Language): readonly AnswerInput[] {
  const tables = EVERY_ANSWER.filter((one) => one.language === language);
  return [...tables, ...choices(language), ...specialist(language), ...heldOut(language)];
}
