import type { EndedReason, StoredAnswer } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import {
  answerTo,
  criterion,
  endedCall,
  judgedAs,
  REFERENCE_CRITERIA,
} from '../testing/ended-call.js';
import { judgeCall } from './judge-call.js';

const [budget, job, people] = REFERENCE_CRITERIA;
if (!budget || !job || !people) throw new Error('the reference has three criteria');
const allPassed = [
  answerTo(budget, 'about three thousand two'),
  answerTo(job, 'yes, absolutely'),
  answerTo(people, 'two of us'),
];
const unclearJob = judgedAs('c2', 'unclear');
const replaced = (...changed: readonly StoredAnswer[]) => [
  ...allPassed.filter(({ criterionId }) =>
    changed.every((answer) => answer.criterionId !== criterionId),
  ),
  ...changed,
];

describe('a call in which everything was asked', () => {
  it('is scored as the reference says: 60 of 70 points are 85', () => {
    const call = endedCall({ answers: replaced(answerTo(people, 'there are six of us')) });
    expect(judgeCall(call)).toMatchObject({
      status: 'completed',
      outcome: 'qualified',
      score: 85,
      qualified: true,
      needsReview: false,
      criteriaAsked: 3,
    });
  });

  it("carries each criterion with the lead's own words and what was made of them", () => {
    const [first] = judgeCall(endedCall({ answers: allPassed })).criteriaResults;
    expect(first).toMatchObject({
      criterionId: 'c1',
      question: budget.question,
      answer: 'about three thousand two',
      passed: true,
      eliminatory: true,
      type: 'number',
      expectedValue: '3100',
      points: 30,
      maxPoints: 30,
      verdict: 'pass',
      normalized: '3200',
      rule: expect.stringMatching(/^number\./),
      reason: expect.any(String),
    });
  });

  it('is not qualified when an eliminatory criterion failed, and needs no review', () => {
    const call = endedCall({ answers: replaced(answerTo(job, 'no, I do not')) });
    expect(judgeCall(call)).toMatchObject({
      outcome: 'not_qualified',
      score: 57,
      qualified: false,
      needsReview: false,
    });
  });

  it('counts the last judged answer of a criterion, in whatever order they come', () => {
    const clear = answerTo(job, 'yes', { attempt: 2 });
    for (const pair of [
      [unclearJob, clear],
      [clear, unclearJob],
    ]) {
      const { criteriaResults, score } = judgeCall(endedCall({ answers: replaced(...pair) }));
      expect(criteriaResults[1]).toMatchObject({ verdict: 'pass', answer: 'yes', points: 30 });
      expect(score).toBe(100);
    }
  });

  it.each(['unclear', 'refused'] as const)(
    'is not qualified and needs review when an eliminatory answer stayed %s',
    (verdict) => {
      const last = judgedAs('c2', verdict, { attempt: 2 });
      const call = endedCall({ answers: replaced(unclearJob, last) });
      expect(judgeCall(call)).toMatchObject({
        outcome: 'not_qualified',
        score: 57,
        qualified: false,
        needsReview: true,
      });
    },
  );

  it('keeps the verdict that was given in the call, even where the rules say otherwise now', () => {
    const heard = { ...answerTo(job, 'no'), evaluation: judgedAs('c2', 'pass').evaluation };
    expect(judgeCall(endedCall({ answers: replaced(heard) }))).toMatchObject({ qualified: true });
  });

  it('shows no words where they were erased', () => {
    const { criteriaResults } = judgeCall(
      endedCall({ answers: replaced(judgedAs('c2', 'pass', { answer: '' })) }),
    );
    expect(criteriaResults[1]).toMatchObject({ answer: null, verdict: 'pass' });
  });
});

describe('a text criterion', () => {
  const text = criterion('c4', { type: 'text', expectedValue: 'quiet', question: 'Who are you?' });
  const judgement = { verdict: 'pass', quote: 'quiet', reason: 'Quiet.', judge: 'm' } as const;

  it('that nobody judged leaves the possible points', () => {
    const call = endedCall({
      criteria: [...REFERENCE_CRITERIA, text],
      answers: [...allPassed, answerTo(text, 'a couple')],
    });
    const { criteriaResults, score, qualified } = judgeCall(call);
    expect(criteriaResults[3]).toMatchObject({ verdict: 'not_judged', points: 0, maxPoints: 0 });
    expect({ score, qualified }).toEqual({ score: 100, qualified: true });
  });

  it('that nobody judged leaves `qualified` open when it is eliminatory, for a person to see', () => {
    const eliminatory = { ...text, eliminatory: true };
    const call = endedCall({
      criteria: [...REFERENCE_CRITERIA, eliminatory],
      answers: [...allPassed, answerTo(eliminatory, 'a couple')],
    });
    expect(judgeCall(call)).toMatchObject({ qualified: null, needsReview: true });
  });

  it('that was judged counts', () => {
    const answer = answerTo(text, 'a quiet couple', { textJudgement: judgement });
    const { criteriaResults } = judgeCall(endedCall({ criteria: [text], answers: [answer] }));
    expect(criteriaResults[0]).toMatchObject({ verdict: 'pass', points: 10, maxPoints: 10 });
  });
});

describe('a call that ended early', () => {
  const firstOnly = allPassed.slice(0, 1);

  it.each([
    ['transferred', { transferred: true, endedReason: 'transferred' }],
    ['callback_requested', { callbackWanted: true, endedReason: 'callback_requested' }],
    ['opted_out', { optedOut: true, endedReason: 'opted_out' }],
    ['hung_up', { endedReason: 'lead_hung_up' }],
    ['not_interested', { endedReason: 'not_interested' }],
    ['not_interested', { endedReason: 'already_found' }],
    ['not_interested', { endedReason: 'refuses_ai' }],
    ['hung_up', { endedReason: 'lead_silent' }],
    ['hung_up', { endedReason: 'max_duration' }],
  ] as const)('as %s has no score for what nobody asked', (outcome, changes) => {
    const verdict = judgeCall(endedCall({ answers: firstOnly, ...changes }));
    expect(verdict).toMatchObject({
      status: 'completed',
      outcome,
      score: null,
      qualified: null,
      needsReview: false,
      criteriaAsked: 1,
    });
    expect(verdict.criteriaResults.map((result) => result.verdict)).toEqual([
      'pass',
      'not_asked',
      'not_asked',
    ]);
    expect(verdict.criteriaResults[1]).toMatchObject({ answer: null, rule: null, maxPoints: 30 });
  });

  it('is not qualified when an eliminatory criterion that was asked failed', () => {
    const answers = [answerTo(budget, 'two thousand')];
    expect(judgeCall(endedCall({ answers, endedReason: 'lead_hung_up' }))).toMatchObject({
      outcome: 'hung_up',
      score: null,
      qualified: false,
    });
  });
});

describe('precedence of outcomes', () => {
  const everything = {
    answers: allPassed,
    optedOut: true,
    booked: true,
    transferred: true,
    callbackWanted: true,
  };

  it.each([
    ['opted_out', {}],
    ['booked', { optedOut: false }],
    ['transferred', { optedOut: false, booked: false }],
    ['callback_requested', { optedOut: false, booked: false, transferred: false }],
  ] as const)('gives %s before what follows it', (outcome, changes) => {
    expect(judgeCall(endedCall({ ...everything, ...changes })).outcome).toBe(outcome);
  });
});

describe('a lead who never confirmed who they are', () => {
  it.each([
    ['wrong_person', { identity: 'denied', endedReason: 'wrong_number' }],
    ['wrong_person', { identity: 'denied', endedReason: 'wrong_person' }],
    ['wrong_person', { identity: 'denied', endedReason: 'lead_absent' }],
    ['wrong_person', { identity: 'denied', endedReason: 'lead_hung_up' }],
    [
      'callback_requested',
      { identity: 'denied', callbackWanted: true, endedReason: 'lead_absent' },
    ],
    ['hung_up', { identity: 'denied', endedReason: 'identity_refused' }],
    ['hung_up', { identity: null, endedReason: 'lead_hung_up' }],
    ['opted_out', { identity: null, optedOut: true, endedReason: 'opted_out' }],
  ] as const)('has nothing to judge (%s)', (outcome, changes) => {
    expect(judgeCall(endedCall(changes))).toMatchObject({
      status: 'completed',
      outcome,
      score: null,
      qualified: null,
      criteriaResults: [],
      criteriaAsked: 0,
      needsReview: false,
    });
  });

  it('is not qualified even where no criteria were given', () => {
    const call = endedCall({ criteria: [], identity: null, endedReason: 'lead_hung_up' });
    expect(judgeCall(call)).toMatchObject({ score: null, qualified: null });
    expect(judgeCall(endedCall({ criteria: [] }))).toMatchObject({ score: 100, qualified: true });
  });
});

describe('a call that failed', () => {
  it.each([
    ['no_answer', 'no_answer'],
    ['busy', 'busy'],
    ['declined', 'declined'],
    ['voicemail', 'voicemail'],
    ['ivr', 'voicemail'],
    ['invalid_number', 'invalid_number'],
    ['key_suspended', 'canceled'],
    ['key_revoked', 'canceled'],
    ['expired', 'expired'],
    ['line_fault', 'error'],
  ] as const)('for %s has the outcome %s and nothing to judge', (endedReason, outcome) => {
    const call = endedCall({ identity: null, answered: false, answeredBy: null, endedReason });
    expect(judgeCall(call)).toMatchObject({
      status: 'failed',
      outcome,
      score: null,
      qualified: null,
      criteriaResults: [],
    });
  });

  const lost = { endedReason: 'dialer_lost' as EndedReason, fault: 'platform' as const };

  it('keeps what was answered before a fault broke it off', () => {
    const verdict = judgeCall(endedCall({ answers: allPassed.slice(0, 2), ...lost }));
    expect(verdict).toMatchObject({ status: 'failed', outcome: 'error', score: null });
    expect(verdict.criteriaResults.map(({ passed }) => passed)).toEqual([true, true, false]);
  });

  it('does not hold a first unclear answer against the lead', () => {
    const answers = replaced(unclearJob);
    expect(judgeCall(endedCall({ answers, ...lost }))).toMatchObject({
      status: 'failed',
      outcome: 'error',
      qualified: null,
    });
  });

  it('is none when the fault came after the last criterion or a booking', () => {
    expect(judgeCall(endedCall({ answers: allPassed, ...lost }))).toMatchObject({
      status: 'completed',
      outcome: 'qualified',
      score: 100,
    });
    expect(judgeCall(endedCall({ answers: allPassed, booked: true, ...lost }))).toMatchObject({
      status: 'completed',
      outcome: 'booked',
    });
  });
});
