import {
  ANSWERED_BY,
  COMPLETED_OUTCOMES,
  CRITERION_TYPES,
  ENDED_REASONS,
  FAILED_OUTCOMES,
  FAULTS,
} from '@immolab/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterion, endedCall, judgedAs } from '../testing/ended-call.js';
import { judgeCall } from './judge-call.js';

const verdicts = fc.constantFrom('pass', 'fail', 'unclear', 'refused' as const);
const judgement = { verdict: 'pass', quote: 'said', reason: 'It was said.', judge: 'm' } as const;

const asked = fc.record({
  type: fc.constantFrom(...CRITERION_TYPES),
  eliminatory: fc.boolean(),
  // Verdicts of up to two attempts; none: the call ended before.
  attempts: fc.array(verdicts, { maxLength: 2 }),
  judged: fc.boolean(),
});

const calls = fc
  .record({
    asked: fc.array(asked, { maxLength: 6 }),
    endedReason: fc.constantFrom(...ENDED_REASONS),
    fault: fc.option(fc.constantFrom(...FAULTS)),
    answeredBy: fc.option(fc.constantFrom(...ANSWERED_BY)),
    identity: fc.option(fc.constantFrom('confirmed', 'denied' as const)),
    optedOut: fc.boolean(),
    transferred: fc.boolean(),
    callbackWanted: fc.boolean(),
    booked: fc.boolean(),
  })
  .map(({ asked: list, ...facts }) =>
    endedCall({
      ...facts,
      criteria: list.map(({ type, eliminatory }, place) =>
        criterion(`c${place}`, { type, eliminatory }),
      ),
      answers: list.flatMap(({ attempts, judged }, place) =>
        attempts.map((verdict, number) =>
          judgedAs(`c${place}`, verdict, {
            attempt: number + 1,
            answer: `answer ${number + 1}`,
            textJudgement: judged ? judgement : null,
          }),
        ),
      ),
    }),
  );

const runs = { numRuns: 2_000 };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the result of any call', () => {
  it('has an outcome of its status, and a score only when the call completed', () => {
    fc.assert(
      fc.property(calls, (call) => {
        const { status, outcome, score, qualified } = judgeCall(call);
        const words: readonly string[] =
          status === 'completed' ? COMPLETED_OUTCOMES : FAILED_OUTCOMES;
        expect(words).toContain(outcome);
        if (status === 'failed')
          expect({ score, qualified }).toEqual({ score: null, qualified: null });
      }),
      runs,
    );
  });

  it('judges nothing where the lead never confirmed who they are', () => {
    fc.assert(
      fc.property(calls, (call) => {
        fc.pre(call.identity !== 'confirmed');
        const nothing = { score: null, qualified: null, criteriaResults: [], needsReview: false };
        expect(judgeCall(call)).toMatchObject(nothing);
      }),
      runs,
    );
  });

  it('has a score exactly when every criterion was asked and one could be judged', () => {
    fc.assert(
      fc.property(calls, (call) => {
        const { status, score, criteriaResults } = judgeCall(call);
        fc.pre(status === 'completed' && call.identity === 'confirmed');
        const complete = criteriaResults.every(({ verdict }) => verdict !== 'not_asked');
        const possible = sum(criteriaResults.map(({ maxPoints }) => maxPoints));
        const earned = sum(criteriaResults.map(({ points }) => points));
        const fraction = possible === 0 ? null : Math.floor((earned / possible) * 100);
        expect(score).toBe(complete ? (call.criteria.length === 0 ? 100 : fraction) : null);
      }),
      runs,
    );
  });

  it('is qualified only with every eliminatory criterion passed and a score of 60', () => {
    fc.assert(
      fc.property(calls, (call) => {
        const { qualified, score, criteriaResults } = judgeCall(call);
        fc.pre(qualified === true);
        expect(score).toBeGreaterThanOrEqual(60);
        expect(criteriaResults.every(({ eliminatory, passed }) => !eliminatory || passed)).toBe(
          true,
        );
      }),
      runs,
    );
  });

  it("shows the last attempt's words of each criterion, in the order of the criteria", () => {
    fc.assert(
      fc.property(calls, (call) => {
        const { criteriaResults, criteriaAsked } = judgeCall(call);
        fc.pre(criteriaResults.length > 0);
        expect(criteriaResults.map(({ criterionId }) => criterionId)).toEqual(
          call.criteria.map(({ id }) => id),
        );
        for (const result of criteriaResults) {
          const own = call.answers.filter(({ criterionId }) => criterionId === result.criterionId);
          expect(result.answer).toBe(own.length === 0 ? null : `answer ${own.length}`);
          expect(result.verdict === 'not_asked').toBe(own.length === 0);
        }
        expect(criteriaAsked).toBe(new Set(call.answers.map((one) => one.criterionId)).size);
      }),
      runs,
    );
  });

  it('does not depend on the order in which the answers are read', () => {
    fc.assert(
      fc.property(calls, (call) => {
        const backwards = { ...call, answers: call.answers.toReversed() };
        expect(judgeCall(backwards)).toEqual(judgeCall(call));
      }),
      runs,
    );
  });
});
