import { describe, expect, it } from 'vitest';
import { resolveDateTime } from '../index.js';
import { DATE_TIME_CASES } from './date-time-cases.js';

const NOW = new Date('2026-03-11T09:20:00Z');

describe.each(Object.entries(DATE_TIME_CASES))('dates and times said in %s', (language, cases) => {
  it.each(cases.map((one) => [one.said, one.meant] as const))('%s', (said, meant) => {
    const got = resolveDateTime(said, language, NOW, 'Europe/Zurich');
    const shown = got && [got.date, got.time ?? '-', got.partOfDay ?? '-'];
    expect(shown).toEqual(meant);
  });
});

it.each([
  ['en', 'not Friday, Saturday', '2026-03-14'],
  ['en', "Friday doesn't work, Saturday would be great", '2026-03-14'],
  ['en', 'Friday, no sorry, Monday', '2026-03-16'],
  ['de', 'Freitag geht nicht, Samstag wär super', '2026-03-14'],
  ['fr', 'vendredi je ne peux pas, mais samedi oui', '2026-03-14'],
  ['nl', 'vrijdag lukt niet, zaterdag zou super zijn', '2026-03-14'],
  ['nl', 'niet morgen maar vrijdag', '2026-03-13'],
])('takes the day that stands in %s: %s', (language, said, date) => {
  expect(resolveDateTime(said, language, NOW, 'Europe/Zurich')?.date).toBe(date);
});

it('knows the local day in any timezone and the change of the clocks', () => {
  const late = new Date('2026-03-28T23:30:00Z');
  expect(resolveDateTime('tomorrow', 'en', late, 'Europe/Zurich')?.date).toBe('2026-03-30');
  expect(resolveDateTime('tomorrow', 'en', late, 'America/New_York')?.date).toBe('2026-03-29');
  expect(resolveDateTime('tomorrow', 'en', late, 'no/such zone')?.date).toBe('2026-03-29');
});
