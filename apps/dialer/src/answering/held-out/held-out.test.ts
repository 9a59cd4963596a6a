import { describe, expect, it } from 'vitest';
import { judgeCallee } from '../judge-callee.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { FR } from './fr.js';
import type { HeldOutGreeting } from './greeting.js';
import { LAST } from './last.js';
import { LATER } from './later.js';
import { NL } from './nl.js';

const SETS = { de: DE, fr: FR, en: EN, nl: NL, later: LATER, last: LAST };
const ALL: readonly HeldOutGreeting[] = Object.values(SETS).flat();

/** Fifteen characters a second. */
const SPOKEN_CHAR_MS = 65;

function judge(text: string, final = true) {
  const longestSpeechMs = text.length * SPOKEN_CHAR_MS;
  return judgeCallee({ text, final, longestSpeechMs, beep: false });
}

/** Share of the greetings of machines that are told from a person, whichever machine it is. */
function shareFound(greetings: readonly HeldOutGreeting[]): number {
  const machines = greetings.filter(([by]) => by !== 'person');
  const found = machines.filter(([, text]) => !['person', 'undecided'].includes(judge(text).by));
  return found.length / machines.length;
}

/**
 * Greetings that were written before the rules that judge them (`de` to `nl`), before the rules were
 * widened (`later`), and after which no rule was changed (`last`). When first measured, 0 of 93, 1 of
 * 32 and 0 of 26 persons were taken for a machine, and 66 of 69, 13 of 22 and 16 of 24 machines were
 * found.
 */
describe('greetings that were set aside', () => {
  it('are many, of persons above all', () => {
    expect(ALL.length).toBeGreaterThan(250);
    expect(ALL.filter(([by]) => by === 'person').length).toBeGreaterThan(150);
  });

  it('never have a person taken for a machine, however much of it was heard', () => {
    const wrong: unknown[] = [];
    for (const [by, text] of ALL) {
      if (by !== 'person') continue;
      const words = text.split(' ');
      for (let count = 1; count <= words.length; count += 1) {
        const heard = words.slice(0, count).join(' ');
        for (const final of [true, false]) {
          const judged = judge(heard, final);
          if (judged.by !== 'person' && judged.by !== 'undecided') wrong.push([heard, judged]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('have at least 98 of 100 persons known at the first pause', () => {
    const persons = ALL.filter(([by]) => by === 'person');
    const known = persons.filter(([, text]) => judge(text).by === 'person');
    expect(known.length / persons.length).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ['de', 0.95],
    ['fr', 0.95],
    ['en', 0.95],
    ['nl', 0.9],
    ['later', 0.95],
    ['last', 0.66],
  ] as const)('of %s have machines found: at least %d', (name, share) => {
    expect(shareFound(SETS[name])).toBeGreaterThanOrEqual(share);
  });

  it('have the kind of machine told rightly where one is found', () => {
    const wrong = ALL.filter(([by, text]) => {
      const judged = judge(text).by;
      return by !== 'person' && judged !== 'person' && judged !== 'undecided' && judged !== by;
    });
    expect(wrong).toEqual([]);
  });
});
