import { describe, expect, it } from 'vitest';
import { answerTo, endedCall, judgedAs, REFERENCE_CRITERIA } from '../testing/ended-call.js';
import { findMismatches } from './find-mismatches.js';

const [budget, job] = REFERENCE_CRITERIA;
if (!budget || !job) throw new Error('the reference has three criteria');

describe('judging stored answers again', () => {
  it('finds nothing while the rules are the same', () => {
    const answers = [answerTo(budget, 'deux mille', { language: 'fr' }), answerTo(job, 'maybe')];
    expect(findMismatches(endedCall({ answers }))).toEqual([]);
  });

  it('tells a verdict that the rules of today would not give', () => {
    const stored = { ...answerTo(job, 'no'), evaluation: judgedAs('c2', 'pass').evaluation };
    expect(findMismatches(endedCall({ answers: [stored] }))).toEqual([
      { kind: 'verdict', stored, now: expect.objectContaining({ verdict: 'fail' }) },
    ]);
  });

  it('tells another version with the same verdict apart', () => {
    const stored = answerTo(job, 'yes', { rulesVersion: 'older' });
    const [mismatch] = findMismatches(endedCall({ answers: [stored] }));
    expect(mismatch?.kind).toBe('version');
  });

  it('passes over answers whose words were erased', () => {
    const stored = judgedAs('c2', 'pass', { answer: '' });
    expect(findMismatches(endedCall({ answers: [stored] }))).toEqual([]);
  });
});
