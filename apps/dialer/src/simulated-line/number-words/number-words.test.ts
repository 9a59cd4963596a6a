import { describe, expect, test } from 'vitest';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';

describe('short forms', () => {
  test.each([
    [en.colloquial(3200), 'thirty-two hundred'],
    [en.elliptic(3250), 'thirty-two fifty'],
    [en.colloquial(850_000), '850k'],
    [en.colloquial(2_500_000), 'two and a half million'],
    [en.colloquial(1_200_000), 'one point two million'],
    [de.colloquial(1500), 'fünfzehnhundert'],
    [de.colloquial(1200), 'tausendzweihundert'],
    [de.colloquial(2_500_000), 'zweieinhalb Millionen'],
    [de.colloquial(1_500_000), 'anderthalb Millionen'],
    [de.colloquial(1_200_000), 'eins Komma zwei Millionen'],
    [fr.elliptic(3200), 'trois mille deux'],
    [fr.elliptic(2_500_000), 'deux millions cinq'],
    [fr.elliptic(1_500_000), 'un million et demi'],
    [fr.colloquial(1500), 'quinze cents'],
    [nl.colloquial(3250), 'tweeëndertighonderdvijftig'],
    [nl.colloquial(2_500_000), 'tweeënhalf miljoen'],
    [nl.colloquial(1_500_000), 'anderhalf miljoen'],
  ] as const)('%# are offered where people use them', (forms, expected) => {
    expect(forms).toContain(expected);
  });

  test.each([en, de, fr, nl])('%# leave round thousands alone', (words) => {
    expect([...words.colloquial(3000), ...words.elliptic(3000)]).toEqual([]);
  });
});

test.each([
  [en, 'four and a half'],
  [de, 'viereinhalb'],
  [fr, 'quatre et demi'],
  [nl, 'vierenhalf'],
] as const)('%# says four and a half', (words, text) => {
  expect(words.half(4)).toBe(text);
});
