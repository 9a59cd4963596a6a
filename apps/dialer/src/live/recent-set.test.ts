import { expect, it } from 'vitest';
import { createRecentSet } from './recent-set.js';

it('holds what was added lately, counted from the last time', () => {
  let now = 0;
  const set = createRecentSet(10, () => now);
  set.add('a');
  set.add('b');
  now = 8;
  set.add('a');
  now = 11;
  expect([set.has('a'), set.has('b'), set.has('c')]).toEqual([true, false, false]);
  now = 19;
  expect(set.has('a')).toBe(false);
});
