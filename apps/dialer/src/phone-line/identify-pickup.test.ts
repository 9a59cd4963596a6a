import { describe, expect, it } from 'vitest';
import { greetAfterMs } from './identify-pickup.js';

describe('a callee who says nothing', () => {
  it('is greeted 1.2 s after the answer, however long it took to be able to hear', () => {
    expect(greetAfterMs(1_000, 1_000)).toBe(1_200);
    expect(greetAfterMs(1_000, 1_300)).toBe(900);
  });

  it('is listened to for a moment even when that took very long', () => {
    expect(greetAfterMs(1_000, 5_000)).toBe(400);
  });
});
