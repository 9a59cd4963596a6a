import type { Language, OfferedSlot } from '@immolab/contracts';
import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../../testing/example-brief.js';
import { SAY } from '../../testing/say-in-languages.js';
import { tellCall } from '../../testing/tell-call.js';

const slotsOn = (...starts: readonly string[]): OfferedSlot[] =>
  starts.map((start, at) => {
    const [date = '', startTime = ''] = start.split(' ');
    return { id: `s${at + 1}`, date, startTime, endTime: '23:00' };
  });

/** Wednesday the second, Thursday the third, Friday the fourth: each place is another's date. */
const SLOTS = slotsOn('2026-12-02 14:00', '2026-12-03 10:00', '2026-12-04 16:15');

function tell(language: Language, lines: readonly string[], slots = SLOTS) {
  const say = SAY[language];
  const to = [say.yes, say.budget, say.job, say.people];
  return tellCall(exampleBrief(language), [...to, ...lines], { slots });
}

it.each(['Half past four suits me.', 'Friday at half past four is fine.'])(
  'a half hour is a time, and no half of what was said: "%s"',
  (text) => {
    const slots = slotsOn('2026-12-02 14:00', '2026-12-03 10:00', '2026-12-04 16:30');
    expect(tell('en', [text], slots).state.held?.id).toBe('s3');
  },
);

describe('an ordinal, with three viewings on the table', () => {
  it.each([
    ['en', 'The third'],
    ['en', 'the third one please'],
    ['en', 'the 3rd'],
    ['de', 'Den dritten bitte'],
    ['de', 'den 3.'],
    ['fr', 'Le troisième'],
    ['nl', 'De derde'],
    ['nl', 'de derde graag'],
  ] as const)('%s: "%s" is the place', (language, text) => {
    expect(tell(language, [text]).state.held?.id).toBe('s3');
  });

  it.each([
    ['en', 'the second', 's2'],
    ['de', 'den zweiten', 's2'],
    ['fr', 'le deuxième', 's2'],
    ['nl', 'de tweede', 's2'],
    ['en', 'not the first, the second', 's2'],
    ['en', 'the fourth', 's3'],
    ['de', 'den vierten', 's3'],
  ] as const)('%s: "%s" names %s', (language, text, id) => {
    expect(tell(language, [text]).state.held?.id).toBe(id);
  });

  it.each([
    ['en', 'the 3rd of December'],
    ['en', 'Thursday the third'],
    ['en', 'on the third'],
    ['de', 'am 3.'],
    ['de', 'am dritten'],
    ['de', 'Donnerstag, den dritten'],
    ['de', 'den dritten Dezember'],
    ['fr', 'le 3'],
    ['fr', 'le trois'],
    ['fr', 'le trois décembre'],
    ['nl', 'op de derde'],
    ['nl', 'donderdag de derde'],
  ] as const)('%s: "%s" is the day', (language, text) => {
    expect(tell(language, [text]).state.held?.id).toBe('s2');
  });

  it('is the day where there are not so many viewings', () => {
    const two = SLOTS.slice(0, 2);
    expect(tell('en', ['the third'], two).state.held?.id).toBe('s2');
  });

  it('is no viewing where the day named has none', () => {
    expect(tell('en', ['on the first']).moves.at(-1)).not.toBe('slot_chosen');
    expect(tell('en', ['the third of January']).moves.at(-1)).toBe('other_slots');
  });

  it('is asked about where place and date name different viewings', () => {
    const call = tell('en', ['three']);
    expect(call.moves.at(-1)).toBe('which_slot');
    expect(call.state.offered.map((slot) => slot.id)).toEqual(['s2', 's3']);
  });
});

describe('a number after a weekday', () => {
  it.each([
    ['fr', 'Vendredi quatre me convient.'],
    ['fr', 'vendredi 4'],
    ['fr', 'Vendredi quatre à seize heures quinze'],
    ['de', 'Freitag vier passt mir'],
    ['en', 'Friday four works'],
    ['nl', 'vrijdag vier past'],
  ] as const)('%s: "%s" is the day of the viewing on it', (language, text) => {
    expect(tell(language, [text]).state.held?.id).toBe('s3');
  });

  it('is an hour where it is no day of a viewing', () => {
    const slots = slotsOn('2026-12-04 09:00', '2026-12-04 16:00');
    expect(tell('de', ['Freitag um vier'], slots).state.held?.id).toBe('s2');
    expect(tell('fr', ['vendredi neuf heures'], slots).state.held?.id).toBe('s1');
  });
});

describe.each([
  ['en', 'No, the third.', 'no the first one'],
  ['de', 'Nein, den dritten.', 'nein den ersten'],
  ['fr', 'Non, le troisième.', 'non le premier'],
  ['nl', 'Nee, de derde.', 'nee de eerste'],
] as const)('at the read-back in %s', (language, third, first) => {
  it('another place is taken from what was offered before', () => {
    const second = SAY[language].second;
    expect(tell(language, [second, third]).state.held?.id).toBe('s3');
    expect(tell(language, [second, first]).state.held?.id).toBe('s1');
  });
});

describe.each(LANGUAGES)('a day on which nothing is open, in %s', (language) => {
  const SATURDAY = {
    en: ['What about Saturday?', 'Do you have any other day?'],
    de: ['Und am Samstag?', 'Haben Sie noch andere Termine?'],
    fr: ['Et samedi ?', "Vous n'auriez pas d'autres dates ?"],
    nl: ['En zaterdag?', 'Hebt u nog andere data?'],
  } as const;
  const [saturday, other] = SATURDAY[language];
  const say = SAY[language];

  it('is said to have none, without reading the same viewings again', () => {
    for (const asked of [saturday, other]) {
      const call = tell(language, [asked]);
      expect(call.moves.at(-1)).toBe('other_slots');
      expect(call.state.offered).toHaveLength(3);
      expect(call.last).not.toMatch(/2|two|zwei|deux|twee/);
      expect(tell(language, [asked, say.second]).state.held?.id).toBe('s2');
    }
  });

  it('is answered the second time with the offer that the agency gets in touch', () => {
    const call = tell(language, [saturday, other]);
    expect(call.last).toMatch(/agency|Agentur|agence|kantoor/);
    expect(call.hungUp).toBe(false);
    expect(tell(language, [saturday, other, say.second]).state.held?.id).toBe('s2');
    expect(tell(language, [saturday, other, say.confirm]).state.ending).toBe('slots_refused');
    expect(tell(language, [saturday, other, say.no]).moves.at(-1)).toBe('which_slot');
    expect(tell(language, [saturday, other, saturday]).state.ending).toBe('slots_refused');
  });

  it('leads to other viewings where there are more', () => {
    const more = [...SLOTS, ...slotsOn('2026-12-09 09:00')].map((slot, at) => ({
      ...slot,
      id: `s${at + 1}`,
    }));
    expect(tell(language, [other], more).state.offered.map((slot) => slot.id)).toEqual(['s4']);
  });
});
