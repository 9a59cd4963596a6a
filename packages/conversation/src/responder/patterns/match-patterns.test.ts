import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../languages/list-packs.js';
import { indexPatterns, matchPatterns } from './match-patterns.js';
import { MAX_UTTERANCE_CHARS, splitTokens } from './split-tokens.js';

const found = (pattern: string, text: string): boolean =>
  matchPatterns(indexPatterns({ one: pattern }), splitTokens(text)).length > 0;

describe('patterns', () => {
  it.each([
    ['call me back', 'Please call me back.', true],
    ['call me back', 'call back', false],
    ['call (me) back', 'call back', true],
    ['call|ring me', 'ring me', true],
    ["don't|do_not call", 'do not call', true],
    ["don't|do_not call", "Don't call", true],
    ['never ... again', 'never call me again', true],
    ['never ... again', 'never ever call me up again', false],
    ['anruf~', 'Anrufe', true],
    ['^ why', 'Well, why?', true],
    ['^ why', 'I know why', false],
    ['^^ why', 'Well, why?', false],
    ['it $', 'that was it, thanks', true],
    ['it $$', 'that was it, thanks', false],
    ['café', 'CAFE', true],
    ['strasse', 'Straße', true],
    ["c'est ça", 'c’est ça', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it('never throws, whatever the text', () => {
    const index = indexPatterns(PACKS.en.understanding.intents);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        matchPatterns(index, splitTokens(text));
      }),
    );
  });

  it('grows with the length of the text, not faster', () => {
    const index = indexPatterns(PACKS.de.understanding.intents);
    const time = (words: number) => {
      const tokens = splitTokens('rufen sie mich nie nicht mehr wieder an '.repeat(words));
      const started = process.hrtime.bigint();
      matchPatterns(index, tokens);
      return Number(process.hrtime.bigint() - started) / 1e6;
    };
    time(100);
    const short = Math.max(time(100), 0.5);
    expect(time(1_000)).toBeLessThan(short * 60);
  });

  it('hold at least one word that must be said, in every table', () => {
    for (const { understanding } of Object.values(PACKS)) {
      for (const table of Object.values({ ...understanding.intents, ...understanding.topics })) {
        for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
          const parts = line.split(' ').filter((part) => part !== '' && !/^[\^$]+$/.test(part));
          const needed = parts.filter((part) => !part.startsWith('(') && part !== '...');
          expect(needed, line).not.toHaveLength(0);
          for (const part of parts) expect(part.startsWith('('), line).toBe(part.endsWith(')'));
        }
      }
    }
  });
});

describe('tokens', () => {
  it('keep figures whole for the clauses around them', () => {
    const opening = splitTokens('3,300. And you?').filter((token) => token.opens);
    expect(opening.map((token) => token.word)).toEqual(['3', 'and']);
  });

  it('point into the text they come from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { start, end } of splitTokens(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
    expect(MAX_UTTERANCE_CHARS).toBe(2_000);
  });
});
