import { describe, expect, it } from 'vitest';
import { createCallingHours } from './calling-hours.js';
import { buildCallingHours } from './default-hours.js';
import { publicHolidays } from './public-holidays.js';

const hours = createCallingHours(buildCallingHours());

/** Holidays that do not fall on a Sunday, as `MM-DD`, from the countries' laws and calendars. */
const KNOWN: Readonly<Record<string, Readonly<Record<2026 | 2027, string>>>> = {
  CH: {
    2026: '01-01 01-02 03-19 04-03 04-06 05-01 05-14 05-25 06-04 08-01 08-15 12-08 12-25 12-26',
    2027: '01-01 01-02 03-19 03-26 03-29 05-01 05-06 05-17 05-27 11-01 12-08 12-25',
  },
  DE: {
    2026: '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 10-31 11-18 12-25 12-26',
    2027: '01-01 01-06 03-08 03-26 03-29 05-01 05-06 05-17 05-27 09-20 11-01 11-17 12-25',
  },
  AT: {
    2026: '01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 12-08 12-25 12-26',
    2027: '01-01 01-06 03-29 05-01 05-06 05-17 05-27 10-26 11-01 12-08 12-25',
  },
  FR: {
    2026: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-11 12-25',
    2027: '01-01 03-29 05-01 05-06 05-08 05-17 07-14 11-01 11-11 12-25',
  },
  BE: {
    2026: '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-11 12-25',
    2027: '01-01 03-29 05-01 05-06 05-17 07-21 11-01 11-11 12-25',
  },
  NL: {
    2026: '01-01 04-06 04-27 05-14 05-25 12-25 12-26',
    2027: '01-01 03-29 04-27 05-06 05-17 12-25',
  },
  LU: {
    2026: '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 12-25 12-26',
    2027: '01-01 03-29 05-01 05-06 05-17 06-23 11-01 12-25',
  },
  GB: {
    2026: '01-01 01-02 03-17 04-03 04-06 05-04 05-25 07-13 08-03 08-31 11-30 12-25 12-26 12-28',
    2027: '01-01 01-02 01-04 03-17 03-26 03-29 05-03 05-31 07-12 08-02 08-30 11-30 12-25 12-27 12-28',
  },
  IT: {
    2026: '01-01 01-06 04-06 04-25 05-01 06-02 08-15 12-08 12-25 12-26',
    2027: '01-01 01-06 03-29 05-01 06-02 10-04 11-01 12-08 12-25',
  },
};

const cases = Object.entries(KNOWN).flatMap(([country, years]) =>
  ([2026, 2027] as const).map((year) => [country, year, years[year]] as const),
);

describe('public holidays', () => {
  it.each(cases)('of %s in %i are the known ones', (country, year, known) => {
    const closed: string[] = [];
    for (let day = 0; day < 365; day++) {
      // Noon, and the hours of the afternoon that every country has on a working day.
      const at = new Date(Date.UTC(year, 0, 1 + day, 14, 0));
      if (at.getUTCDay() === 0 || hours.isCallingHour(country, at)) continue;
      const isSaturdayWithoutHours = at.getUTCDay() === 6 && country === 'FR';
      if (!isSaturdayWithoutHours) closed.push(at.toISOString().slice(5, 10));
    }
    const expected = known
      .split(' ')
      .filter((day) => country !== 'FR' || new Date(`${year}-${day}`).getUTCDay() !== 6);
    expect(closed).toEqual(expected);
  });

  it('of chosen regions are theirs and the nationwide ones', () => {
    const zurich = publicHolidays('CH', { regions: ['ZH'] }, 2026);
    expect([...zurich].sort()).toContain('2026-05-01');
    expect(zurich).toContain('2026-08-01');
    expect(zurich).not.toContain('2026-06-04');
    expect(publicHolidays('CH', { regions: ['ZH', 'LU'] }, 2026)).toContain('2026-06-04');
  });

  it('count in a country by how many regions keep them', () => {
    const ofGlarus = '2026-04-02';
    expect(publicHolidays('CH', { keptByAtLeast: 1 }, 2026)).toContain(ofGlarus);
    expect(publicHolidays('CH', { keptByAtLeast: 5 }, 2026)).not.toContain(ofGlarus);
    expect(publicHolidays('CH', 'none', 2026).size).toBe(0);
  });
});
