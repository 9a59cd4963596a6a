import type { Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { type ToldMoment, tellAt } from '../testing/tell-at-moment.js';

type Row = readonly [Language, ToldMoment, string];

describe('viewings, in everyday words,', () => {
  it.each([
    ['en', 'slots', 'All of them are fine'],
    ['en', 'slots', 'all of them'],
    ['en', 'slots', 'I can do all of them'],
    ['en', 'slots', 'sorry, there will be three of us'],
  ] satisfies Row[])('are not refused in %s, %s: "%s"', (language, moment, words) => {
    expect(tellAt(language, moment, [words]).hungUp).toBe(false);
  });

  it.each([
    ['en', 'slots', 'not at the weekend'],
    ['en', 'slots', 'anything but the weekend'],
    ['en', 'slots', "weekends don't work for me"],
    ['de', 'slots', 'am Wochenende geht es nicht'],
    ['de', 'slots', 'Wochenende geht leider nicht'],
    ['fr', 'slots', 'pas le week-end'],
    ['fr', 'slots', 'je ne peux pas le week-end'],
    ['nl', 'slots', 'niet in het weekend'],
  ] satisfies Row[])('stay open on the other days in %s, %s: "%s"', (language, moment, words) => {
    // Friday, Saturday and Sunday were offered
    expect(tellAt(language, moment, [words]).state.held?.id).toBe('s1');
  });

  it.each([
    ['en', 'slots', 'one second'],
    ['en', 'slots', 'just a second, let me check'],
    ['en', 'slots', 'hold on a second please'],
    ['fr', 'slots', 'une seconde'],
    ['en', 'read_back', 'one second please'],
  ] satisfies Row[])('are not chosen by a moment in %s, %s: "%s"', (language, moment, words) => {
    const before = tellAt(language, moment, []);
    const call = tellAt(language, moment, [words]);
    expect(call.moves.at(-1)).toBe('moment');
    expect(call.state.held).toEqual(before.state.held);
  });

  it.each(['I need to check with my wife first', 'let me first talk to my wife'])(
    'are not chosen by what is done first: "%s"',
    (words) => {
      expect(tellAt('en', 'slots', [words]).state.held).toBeNull();
    },
  );

  // the 21st was offered
  it.each([
    ['en', 'slots', 'Saturday the 28th'],
    ['de', 'slots', 'am Samstag, dem 28.'],
    ['fr', 'slots', 'le samedi 28'],
    ['nl', 'slots', 'zaterdag 28 maart'],
  ] satisfies Row[])('are not those of another week in %s, %s: "%s"', (language, moment, words) => {
    const call = tellAt(language, moment, [words]);
    expect(call.moves.at(-1)).toBe('other_slots');
    expect(call.state.held).toBeNull();
  });

  // Friday at 14, Saturday at 10 and Sunday at 16 were offered
  it.each([
    ['en', 'Yes, Saturday.'],
    ['en', 'Yes, ten in the morning.'],
    ['de', 'Ja, Samstag.'],
    ['fr', 'Oui, samedi.'],
    ['nl', 'Ja, zaterdag.'],
  ] satisfies [Language, string][])('are chosen with a yes, in %s: "%s"', (language, words) => {
    expect(tellAt(language, 'slots', [words]).state.held?.id).toBe('s2');
  });

  it.each([
    ['en', 'Yes, two in the afternoon.', 's1'],
    ['en', 'four in the afternoon please', 's3'],
  ] as const)('are chosen by an hour of a part of the day, in %s: "%s"', (language, words, id) => {
    expect(tellAt(language, 'slots', [words]).state.held?.id).toBe(id);
  });

  it.each([
    ['en', 'Yes, Monday.'],
    ['nl', 'Ja, maandag.'],
  ] satisfies [Language, string][])(
    'are looked for on another day, in %s: "%s"',
    (language, words) => {
      expect(tellAt(language, 'slots', [words]).moves.at(-1)).toBe('other_slots');
    },
  );

  it.each([
    ['en', 'Saturday the twenty-eighth'],
    ['de', 'Samstag, der achtundzwanzigste'],
    ['nl', 'zaterdag de achtentwintigste'],
  ] as const)('are not on another date of that weekday, in %s: "%s"', (language, words) => {
    const { state, moves } = tellAt(language, 'slots', [words]);
    expect([state.held, moves.at(-1)]).toEqual([null, 'other_slots']);
  });

  it('is an hour before "of course", and a day before its month', () => {
    expect(tellAt('en', 'slots', ['at two of course']).state.held?.id).toBe('s1');
    expect(tellAt('en', 'slots', ['the 21 of March']).state.held?.id).toBe('s2');
  });

  it.each([
    ['en', 'Yes, two of them'],
    ['de', 'zwei davon passen'],
    ['nl', 'twee daarvan'],
  ] as const)('are read again where they are counted, in %s: "%s"', (language, words) => {
    expect(tellAt(language, 'slots', [words]).moves.at(-1)).toBe('which_slot');
  });

  it.each([
    ['second', 's2'],
    ['wait, the second', 's2'],
    ['first one works', 's1'],
    ['the first', 's1'],
  ] as const)('are chosen by their place: "%s"', (words, id) => {
    expect(tellAt('en', 'slots', [words]).state.held?.id).toBe(id);
  });

  it.each([
    ['en', 'Yes and can my wife come too?'],
    ['nl', 'Ja, en moet ik iets meenemen?'],
  ] as const)('are booked and the question is noted, in %s: "%s"', (language, words) => {
    const { state } = tellAt(language, 'read_back', [words]);
    expect(state.booked?.id).toBe('s2');
    expect(state.openQuestions).toHaveLength(1);
  });

  it.each([
    ['en', 'Yes. Is the price negotiable?'],
    ['fr', 'Oui. Le prix est négociable ?'],
  ] as const)('are booked before the matter is handed over, in %s: "%s"', (language, words) => {
    const { state } = tellAt(language, 'read_back', [words]);
    expect(state).toMatchObject({ booked: { id: 's2' }, transferred: true });
  });
});
