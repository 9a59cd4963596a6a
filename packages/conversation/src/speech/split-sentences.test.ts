import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.js';

describe('a text in its sentences', () => {
  it.each([
    ['Thank you. How many are you?', ['Thank you.', 'How many are you?']],
    [
      'Also Samstag, der 21. März, um zehn. Passt das?',
      ['Also Samstag, der 21. März, um zehn.', 'Passt das?'],
    ],
    ['Die Wohnung ist in St. Gallen. Gut?', ['Die Wohnung ist in St. Gallen.', 'Gut?']],
    ['Das geht, z. B. am Montag.', ['Das geht, z. B. am Montag.']],
    ['Je réserve ? Très bien !', ['Je réserve ?', 'Très bien !']],
    ['He said: "Yes." Then no', ['He said: "Yes."', 'Then no']],
    ['3.5 rooms', ['3.5 rooms']],
    ['   ', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});
