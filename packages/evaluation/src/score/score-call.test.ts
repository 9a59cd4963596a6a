import type { Criterion, Verdict } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { scoreCall } from './score-call.js';

function criterion(
  id: string,
  eliminatory: boolean,
  type: Criterion['type'] = 'number',
): Criterion {
  return { id, question: '?', type, expectedValue: '1', eliminatory, options: null };
}

const criteria = [criterion('c1', true), criterion('c2', true), criterion('c3', false)];

function score(verdicts: Record<string, Verdict>, list: readonly Criterion[] = criteria) {
  const results = Object.entries(verdicts).map(([criterionId, verdict]) => ({
    criterionId,
    verdict,
  }));
  return scoreCall(list, results);
}

describe('the score of a call', () => {
  it('gives 30 points to an eliminatory criterion, 10 to another, and rounds down', () => {
    expect(score({ c1: 'pass', c2: 'pass', c3: 'fail' })).toMatchObject({
      score: 85,
      qualified: true,
      earned: 60,
      possible: 70,
      needsReview: false,
    });
  });

  it('does not qualify a lead who failed an eliminatory criterion, whatever the score', () => {
    expect(score({ c1: 'pass', c2: 'fail', c3: 'pass' })).toMatchObject({
      score: 57,
      qualified: false,
    });
  });

  it('counts an unclear or refused answer as not passed and asks for a review', () => {
    for (const verdict of ['unclear', 'refused'] as const) {
      expect(score({ c1: 'pass', c2: verdict, c3: 'pass' })).toMatchObject({
        score: 57,
        qualified: false,
        needsReview: true,
      });
    }
  });

  it('does not qualify a lead whose eliminatory answer stayed open, however high the score', () => {
    const three = ['c1', 'c2', 'c3'].map((id) => criterion(id, true));
    for (const verdict of ['unclear', 'refused'] as const) {
      expect(score({ c1: 'pass', c2: 'pass', c3: verdict }, three)).toMatchObject({
        score: 66,
        qualified: false,
        needsReview: true,
      });
    }
  });

  it('qualifies at 60 and not below', () => {
    const list = [criterion('c1', true), criterion('c2', false), criterion('c3', false)];
    expect(score({ c1: 'pass', c2: 'fail', c3: 'fail' }, list)).toMatchObject({
      score: 60,
      qualified: true,
    });
    const longer = [...list, criterion('c4', false)];
    expect(score({ c1: 'pass', c2: 'fail', c3: 'fail', c4: 'fail' }, longer)).toMatchObject({
      score: 50,
      qualified: false,
      needsReview: false,
    });
    expect(score({ c1: 'pass', c2: 'fail', c3: 'fail', c4: 'unclear' }, longer)).toMatchObject({
      qualified: false,
      needsReview: true,
    });
  });

  it('asks for a review where a failed text criterion decides, not where a clear fail does', () => {
    const list = [criterion('c1', true, 'text'), criterion('c2', true)];
    expect(score({ c1: 'fail', c2: 'pass' }, list).needsReview).toBe(true);
    expect(score({ c1: 'fail', c2: 'fail' }, list).needsReview).toBe(false);
  });

  it('gives no score to a call that ended before every criterion was asked', () => {
    expect(score({ c1: 'pass' })).toMatchObject({ score: null, qualified: null });
    expect(score({ c1: 'pass', c2: 'not_asked' })).toMatchObject({ score: null, qualified: null });
    expect(score({ c1: 'fail' })).toMatchObject({
      score: null,
      qualified: false,
      needsReview: false,
    });
    expect(score({ c1: 'unclear' })).toMatchObject({ score: null, qualified: null });
  });

  it('scores a call without criteria 100 and qualified', () => {
    expect(score({}, [])).toMatchObject({ score: 100, qualified: true, earned: 0, possible: 0 });
  });

  it('lets a criterion that nobody judged leave the possible points', () => {
    const list = [criterion('c1', true), criterion('c2', false, 'text')];
    expect(score({ c1: 'pass', c2: 'not_judged' }, list)).toMatchObject({
      score: 100,
      qualified: true,
      possible: 30,
    });
  });

  it('leaves open whether a lead qualifies when an eliminatory criterion was not judged', () => {
    const list = [criterion('c1', true), criterion('c2', true, 'text')];
    expect(score({ c1: 'pass', c2: 'not_judged' }, list)).toMatchObject({
      score: 100,
      qualified: null,
    });
    expect(score({ c1: 'fail', c2: 'not_judged' }, list)).toMatchObject({
      score: 0,
      qualified: false,
    });
    expect(score({ c2: 'not_judged' }, [list[1] ?? criterion('c2', true)])).toMatchObject({
      score: null,
      qualified: null,
    });
  });

  it('asks for a review when a text criterion made the result negative', () => {
    const list = [criterion('c1', true, 'text')];
    expect(score({ c1: 'fail' }, list)).toMatchObject({ qualified: false, needsReview: true });
  });
});
