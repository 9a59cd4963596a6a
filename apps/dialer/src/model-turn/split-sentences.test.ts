import { describe, expect, it } from 'vitest';
import { createSentenceSplitter } from './split-sentences.js';

function split(language: 'de' | 'en' | 'fr' | 'nl', pieces: readonly string[]): readonly string[] {
  const splitter = createSentenceSplitter(language);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

describe('sentences of a text that comes in pieces', () => {
  it.each([
    [
      'en',
      'I see. Ask Mrs. Baumann about 3.5 rooms! Well?',
      ['I see.', 'Ask Mrs. Baumann about 3.5 rooms!', 'Well?'],
    ],
    ['de', 'Gut. Z. B. am Abend, ca. 19 Uhr.', ['Gut.', 'Z. B. am Abend, ca. 19 Uhr.']],
    ['fr', 'Bien. Demandez à M. Dupont. Merci !', ['Bien.', 'Demandez à M. Dupont.', 'Merci !']],
    ['nl', 'Goed. Vraag dhr. Jansen.', ['Goed.', 'Vraag dhr. Jansen.']],
  ] as const)('%s: %s', (language, text, sentences) => {
    expect(split(language, [text])).toEqual(sentences);
    expect(split(language, [...text])).toEqual(sentences);
  });

  it('are given as soon as the next one begins', () => {
    const splitter = createSentenceSplitter('en');
    expect(splitter.push('I see. ')).toEqual([]);
    expect(splitter.push('That')).toEqual(['I see.']);
  });

  it('hold no marks that nobody can say', () => {
    expect(split('en', ['**Sure** 🙂, this\n- fine.'])).toEqual(['Sure , this', 'fine.']);
    expect(split('en', ['# Title\n'])).toEqual(['Title']);
  });
});
