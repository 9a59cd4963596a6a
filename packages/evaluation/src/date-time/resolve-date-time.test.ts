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
  ['en', 'Friday, I mean Monday', '2026-03-16'],
  ['de', 'Freitag, ich meine Montag', '2026-03-16'],
  ['de', 'Freitag geht nicht, Samstag wär super', '2026-03-14'],
  ['fr', 'vendredi je ne peux pas, mais samedi oui', '2026-03-14'],
  ['nl', 'vrijdag lukt niet, zaterdag zou super zijn', '2026-03-14'],
  ['nl', 'niet morgen maar vrijdag', '2026-03-13'],
  ['en', 'not on Monday, on Tuesday', '2026-03-17'],
])('takes the day that stands in %s: %s', (language, said, date) => {
  expect(resolveDateTime(said, language, NOW, 'Europe/Zurich')?.date).toBe(date);
});

it.each([
  ['de', 'am einundzwanzigsten', '2026-03-21'],
  ['de', 'Samstag, den achtundzwanzigsten', '2026-03-28'],
  ['de', 'am fünfundzwanzigsten April', '2026-04-25'],
  ['nl', 'de eenentwintigste', '2026-03-21'],
  ['nl', 'op vijfentwintig april', '2026-04-25'],
  ['nl', 'zaterdag de achtentwintigste', '2026-03-28'],
])('takes the day of a long ordinal in %s: %s', (language, said, date) => {
  expect(resolveDateTime(said, language, NOW, 'Europe/Zurich')?.date).toBe(date);
});

it('knows the local day in any timezone and the change of the clocks', () => {
  const late = new Date('2026-03-28T23:30:00Z');
  expect(resolveDateTime('tomorrow', 'en', late, 'Europe/Zurich')?.date).toBe('2026-03-30');
  expect(resolveDateTime('tomorrow', 'en', late, 'America/New_York')?.date).toBe('2026-03-29');
  expect(resolveDateTime('tomorrow', 'en', late, 'no/such zone')?.date).toBe('2026-03-29');
});

/** On Wednesday, 11 March 2026 at 10:20: what is a time and what is none, today's or tomorrow's. */
it.each([
  ['de', '24.00 Uhr', '2026-03-12 00:00'],
  ['de', '25.30 Uhr', null],
  ['de', '17.75 Uhr', null],
  ['de', '25:30', null],
  ['de', '17:75', null],
  ['de', 'um 0 Uhr', '2026-03-12 00:00'],
  ['de', 'um 8 Uhr 30', '2026-03-11 20:30'],
  ['de', 'um fünf, ich meine um sechs', '2026-03-11 18:00'],
  ['de', 'nicht um fünf, um sechs', '2026-03-11 18:00'],
  ['en', 'not at five at six', '2026-03-11 18:00'],
  ['fr', 'pas à cinq heures, à six heures', '2026-03-11 18:00'],
  ['nl', 'niet om vijf maar om zes', '2026-03-11 18:00'],
  ['en', 'not before five', '2026-03-11 17:00'],
  ['en', 'Monday five', '2026-03-16 17:00'],
  ['en', 'yes, two in the afternoon', '2026-03-11 14:00'],
  ['en', 'maybe ten in the morning tomorrow', '2026-03-12 10:00'],
  ['en', 'free two afternoons', '2026-03-11'],
  ['en', 'there are two, in the afternoon', '2026-03-11'],
  ['de', 'vielleicht vier am Nachmittag', '2026-03-11 16:00'],
  ['fr', "plutôt quatre de l'après-midi", '2026-03-11 16:00'],
  ['fr', 'un après-midi', '2026-03-11'],
  ['nl', "liefst vier 's middags", '2026-03-11 16:00'],
  ['en', 'on Monday we are five', '2026-03-16'],
  ['fr', 'à midi et quart', '2026-03-11 12:15'],
  ['de', 'um 10 Uhr 20', '2026-03-12 10:20'],
  ['de', 'um 10 Uhr 21', '2026-03-11 10:21'],
  ['de', 'um 8 Uhr', '2026-03-11 20:00'],
  ['de', 'um 7 Uhr morgens', '2026-03-12 07:00'],
  ['de', 'fünf vor halb drei', '2026-03-11 14:25'],
  ['de', 'am 31.4.', null],
  ['de', 'am 3.12.', '2026-12-03'],
  ['de', 'am 30. Februar', null],
  ['de', 'am 29. Februar', '2028-02-29'],
  ['de', 'am 11. März', '2026-03-11'],
  ['de', 'am 10. März', '2027-03-10'],
  ['de', 'am 15. April 2027 um 15 Uhr', '2027-04-15 15:00'],
  ['de', 'in 1000 Tagen', '2028-12-05'],
  ['de', 'in 1001 Tagen', null],
  ['de', 'in 0 Tagen', null],
  ['de', 'in 90 Minuten', '2026-03-11 11:50'],
  ['de', 'in 14 Stunden', '2026-03-12 00:20'],
  ['de', 'Mittwoch', '2026-03-18'],
  ['de', 'Sonntag nächste Woche', '2026-03-22'],
  ['de', 'Montag morgen', '2026-03-16'],
  ['en', '10:20', '2026-03-12 10:20'],
  ['en', 'at 12 am', '2026-03-12 00:00'],
  ['en', 'at 12 pm', '2026-03-11 12:00'],
  ['en', 'at 21', '2026-03-11 21:00'],
  ['en', '29 past 6', '2026-03-11 18:29'],
  ['en', 'ten to eleven', '2026-03-11 10:50'],
  ['en', 'half an hour from now', '2026-03-11 10:50'],
  ['en', 'two weeks from now', '2026-03-25'],
  ['en', 'the week after next', '2026-03-23'],
  ['en', '13/4', '2026-04-13'],
  ['en', '4/12', '2026-12-04'],
  ['en', '4/13', null],
  ['en', '3/0', null],
  ['en', '0/4', null],
  ['en', 'on the 11th', '2026-04-11'],
  ['en', 'on the 12th', '2026-03-12'],
  ['en', 'February 29th', '2028-02-29'],
  ['en', 'the twenty first of May', '2026-05-21'],
  ['en', 'Friday at nine in the morning', '2026-03-13 09:00'],
  ['en', 'yesterday', null],
  ['fr', 'cinq heures et quart', '2026-03-11 17:15'],
  ['fr', 'cinq heures moins le quart', '2026-03-11 16:45'],
  ['fr', 'cinq heures moins dix', '2026-03-11 16:50'],
  ['fr', 'dans huit jours', '2026-03-18'],
  ['fr', 'dans quinze jours', '2026-03-25'],
  ['fr', 'le 3 mars', '2027-03-03'],
  ['fr', 'le 11', '2026-04-11'],
  ['fr', 'le 31', '2026-03-31'],
  ['nl', 'half zes', '2026-03-11 17:30'],
  ['nl', 'kwart voor zes', '2026-03-11 17:45'],
  ['nl', 'over twee weken', '2026-03-25'],
  ['nl', 'de 3de', '2026-04-03'],
  // a weekday and its date
  ['en', 'Saturday the 28th', '2026-03-28'],
  ['en', 'Saturday 28th of March at ten', '2026-03-28 10:00'],
  ['en', 'Saturday the second', '2026-03-14'],
  ['de', 'am 28.', '2026-03-28'],
  ['de', 'am 10 Uhr', '2026-03-12 10:00'],
  ['nl', 'op de 28', '2026-03-28'],
  ['en', 'on Saturday at ten', '2026-03-14 10:00'],
  ['de', 'am Samstag, dem 28. März um zehn', '2026-03-28 10:00'],
  ['de', 'Samstag den 28.', '2026-03-28'],
  ['de', 'Samstag, 28.3.', '2026-03-28'],
  ['de', 'Samstag 10 Uhr', '2026-03-14 10:00'],
  ['fr', 'le samedi 28', '2026-03-28'],
  ['fr', 'samedi 28 mars à 10 heures', '2026-03-28 10:00'],
  ['fr', 'samedi 10 heures', '2026-03-14 10:00'],
  ['nl', 'zaterdag 28 maart', '2026-03-28'],
  ['nl', 'zaterdag de 28e', '2026-03-28'],
])('%s: "%s" is %s', (language, said, meant) => {
  const got = resolveDateTime(said, language, NOW, 'Europe/Zurich');
  expect(got && (got.time ? `${got.date} ${got.time}` : got.date)).toBe(meant);
});
