import { describe, expect, it } from 'vitest';
import { compileLanguage } from '../languages/compile-language.js';
import { english } from '../languages/en.js';
import { tokenize } from '../tokens/tokenize.js';
import { tellsOfOther } from './whose-work.js';

const LANGUAGE = compileLanguage(english, []);

/** Whether the words from `work` on are told of somebody else. */
function isOfOther(text: string): boolean {
  const tokens = tokenize(text);
  const from = tokens.findIndex((token) => token.text === 'work');
  expect(from).toBeGreaterThanOrEqual(0);
  return tellsOfOther(tokens, from, LANGUAGE);
}

describe('work that is told of', () => {
  it.each([
    'my missus found work',
    'my husband found work',
    'our brother found work',
    'my younger brother found work',
    'my own brother found work',
    'her brother found work',
    'our eldest daughter found work',
    // as far back as a subject may stand
    'my husband has all of a sudden found work',
    // whoever is named last
    'me I say my husband found work',
  ])('is of another: "%s"', (text) => {
    expect(isOfOther(text)).toBe(true);
  });

  it.each([
    'work',
    'found work',
    'I found work',
    'my husband and I found work',
    'myself found work',
    'my very own brother found work',
    // another clause
    'my husband left, found work',
    'my husband left but found work',
    'my husband left, work',
    // too far before
    'my husband has then all of a sudden by chance found work',
  ])('is not: "%s"', (text) => {
    expect(isOfOther(text)).toBe(false);
  });
});
