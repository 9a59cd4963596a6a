import { describe, expect, it } from 'vitest';
import { remember } from './remember.js';

function openCheck(most: number) {
  const asked: string[] = [];
  const check = remember(
    (text: string) => {
      asked.push(text);
      return text.length > 2 ? 'long' : null;
    },
    (text) => text,
    most,
  );
  return { asked, check };
}

describe('a function that remembers', () => {
  it('says the same again without being asked again, of what it refused and of what it did not', () => {
    const { asked, check } = openCheck(10);
    expect(['a', 'abc', 'a', 'abc'].map(check)).toEqual([null, 'long', null, 'long']);
    expect(asked).toEqual(['a', 'abc']);
  });

  it('forgets the oldest when there are more than it may keep', () => {
    const { asked, check } = openCheck(2);
    for (const text of ['a', 'b', 'c', 'c', 'b', 'a']) check(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('keeps nothing long', () => {
    const { asked, check } = openCheck(10);
    const long = 'x'.repeat(10_000);
    expect([long, long].map(check)).toEqual(['long', 'long']);
    expect(asked).toHaveLength(2);
  });
});
