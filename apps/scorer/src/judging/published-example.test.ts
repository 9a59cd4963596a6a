import { CALL_RESULT_EXAMPLE } from '@immolab/contracts/openapi';
import { evaluateAnswer } from '@immolab/evaluation';
import { expect, it } from 'vitest';

const results = CALL_RESULT_EXAMPLE.criteriaResults.map((one) => [one.question, one] as const);

it.each(results)('the result that is published is what the judge gives: %s', (_, result) => {
  const { type, question, expectedValue, answer } = result;
  const given = { type, question, expectedValue, answer: answer ?? '', language: 'fr' };
  const { verdict, normalized, rule, reason, hedged } = evaluateAnswer(given);
  expect(result).toMatchObject({ verdict, normalized, rule, reason, hedged });
});
