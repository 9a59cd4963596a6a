import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { EVERY_ANSWER } from './every-answer.js';

function respaced(text: string): string {
  return `  ${text.replaceAll(' ', '  ')}\u00a0`;
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

describe('what does not change a verdict', () => {
  it.each([
    ['upper case', (text: string) => text.toUpperCase()],
    ['lower case', (text: string) => text.toLowerCase()],
    ['more spaces', respaced],
    ['missing accents', unaccented],
    ['decomposed accents', (text: string) => text.normalize('NFD')],
    ['other apostrophes', (text: string) => text.replaceAll("'", '’')],
    ['an end mark', (text: string) => `${text.replace(/[.!?]$/, '')}!`],
    ['commas between words', (text: string) => text.replace(/(?<=\p{L}{2}) (?=\p{L})/gu, ', ')],
    ['no commas', (text: string) => text.replace(/,(?= )/g, '')],
  ])('%s', (_, change) => {
    const changed = EVERY_ANSWER.filter((asked) => {
      const before = evaluateAnswer(asked).verdict;
      return evaluateAnswer({ ...asked, answer: change(asked.answer) }).verdict !== before;
    });
    expect(changed.map((asked) => `${asked.language}: ${asked.answer}`)).toEqual([]);
  });
});
