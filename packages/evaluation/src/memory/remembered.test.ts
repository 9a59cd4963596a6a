import { describe, expect, it } from 'vitest';
import { Remembered } from './remembered.js';

function counting(most: number) {
  const made: string[] = [];
  const remembered = new Remembered((text) => {
    made.push(text);
    return text === 'nothing' ? null : text.length;
  }, most);
  return { made, remembered };
}

describe('what was made of a text', () => {
  it('is made once, be it nothing', () => {
    const { made, remembered } = counting(2);
    const got = ['two', 'nothing', 'two', 'nothing'].map((text) => remembered.of(text));
    expect(got).toEqual([3, null, 3, null]);
    expect(made).toEqual(['two', 'nothing']);
  });

  it('is kept as long as there are no more than the bound allows', () => {
    const { made, remembered } = counting(2);
    for (const text of ['a', 'b', 'a', 'c', 'c', 'a']) remembered.of(text);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
