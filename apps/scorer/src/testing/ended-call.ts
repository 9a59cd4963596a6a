import type { EndedCall } from '@immolab/calls';
import type { Criterion, CriterionType, Evaluation, StoredAnswer } from '@immolab/contracts';
import { evaluateAnswer, RULES_VERSION } from '@immolab/evaluation';

/** A criterion with the given id; `yes` is expected of a yes-or-no question. */
export function criterion(id: string, changes: Partial<Criterion> = {}): Criterion {
  return {
    id,
    question: 'Do you have a stable job?',
    type: 'yes_no',
    expectedValue: 'yes',
    eliminatory: false,
    options: null,
    ...changes,
  };
}

/** The reference's own example: 30 + 30 + 10 points. */
export const REFERENCE_CRITERIA: readonly Criterion[] = [
  criterion('c1', {
    question: 'What is your maximum monthly budget?',
    type: 'number',
    expectedValue: '3100',
    eliminatory: true,
  }),
  criterion('c2', { eliminatory: true }),
  criterion('c3', {
    question: 'How many people will occupy the apartment?',
    type: 'number',
    expectedValue: '1-4',
  }),
];

/** An answer as the call stores it, judged by the rules. */
export function answerTo(
  asked: Criterion,
  answer: string,
  changes: Partial<StoredAnswer> = {},
): StoredAnswer {
  const { candidates = [], textJudgement = null, language = 'en' } = changes;
  const { type, question, expectedValue, options } = asked;
  const input = { type: type satisfies CriterionType, question, expectedValue, options };
  const judgement = textJudgement;
  return {
    criterionId: asked.id,
    attempt: 1,
    answer,
    language,
    candidates,
    textJudgement,
    evaluation: evaluateAnswer({ ...input, language, answer, candidates, judgement }),
    rulesVersion: RULES_VERSION,
    ...changes,
  };
}

/** An answer with a verdict of the test's choice, whatever the rules would say. */
export function judgedAs(
  criterionId: string,
  verdict: Evaluation['verdict'],
  changes: Partial<StoredAnswer> = {},
): StoredAnswer {
  return {
    criterionId,
    attempt: 1,
    answer: 'so it was said',
    language: 'en',
    candidates: [],
    textJudgement: null,
    evaluation: {
      verdict,
      value: null,
      normalized: null,
      rule: 'test',
      reason: 'Chosen by the test.',
      hedged: false,
      spans: [],
      candidates: [],
    },
    rulesVersion: RULES_VERSION,
    ...changes,
  };
}

/** A call that ran to its end with a confirmed lead, as a test may change it. */
export function endedCall(changes: Partial<EndedCall> = {}): EndedCall {
  return {
    callId: 'call',
    keyId: 'key',
    accountId: 'account',
    test: true,
    criteria: REFERENCE_CRITERIA,
    answers: [],
    endedReason: 'criteria_done',
    fault: null,
    answeredBy: 'person',
    answered: true,
    identity: 'confirmed',
    optedOut: false,
    transferred: false,
    callbackWanted: false,
    booked: false,
    language: 'en',
    ...changes,
  };
}
