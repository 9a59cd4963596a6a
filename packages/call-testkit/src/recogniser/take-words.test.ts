import { describe, expect, it } from 'vitest';
import { takeWords } from './take-words.js';

const sentence = {
  text: 'one three seven',
  language: 'en',
  frames: new Float32Array(),
  length: 16,
};

describe('the words between two frames', () => {
  it('are all of a sentence that is said to its end', () => {
    expect(takeWords(sentence, 0, 16)).toBe('one three seven');
  });

  it('are those that are said for the most part', () => {
    expect(takeWords(sentence, 0, 1)).toBe('');
    expect(takeWords(sentence, 0, 4)).toBe('one');
    expect(takeWords(sentence, 0, 9)).toBe('one three');
    expect(takeWords(sentence, 9, 16)).toBe('seven');
  });
});
