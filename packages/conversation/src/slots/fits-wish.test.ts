import { describe, expect, it } from 'vitest';
import { fitsWish } from './fits-wish.js';

const ANYTHING = { date: null, days: null, time: null, partOfDay: null };
/** From a Friday to the Tuesday after. */
const span = { from: '2026-03-20', to: '2026-03-24' };
const onDays = (kind: 'any' | 'working' | 'weekend') => ({ ...ANYTHING, days: { ...span, kind } });
const on = (date: string) => ({ ...slot('10:00'), date });
const slot = (startTime: string, endTime = '23:59') => ({ date: '2026-03-20', startTime, endTime });

describe('a slot fits a wish', () => {
  it.each([
    [ANYTHING, slot('09:00'), true],
    [{ ...ANYTHING, date: '2026-03-20' }, slot('09:00'), true],
    [{ ...ANYTHING, date: '2026-03-21' }, slot('09:00'), false],
    [onDays('any'), on('2026-03-19'), false],
    [onDays('any'), on('2026-03-20'), true],
    [onDays('any'), on('2026-03-24'), true],
    [onDays('any'), on('2026-03-25'), false],
    [onDays('weekend'), on('2026-03-20'), false],
    [onDays('weekend'), on('2026-03-22'), true],
    [onDays('working'), on('2026-03-22'), false],
    [onDays('working'), on('2026-03-23'), true],
    [
      { ...ANYTHING, days: { from: null, to: null, kind: 'weekend' as const } },
      on('2026-04-04'),
      true,
    ],
    [{ ...ANYTHING, time: '10:00' }, slot('10:00', '11:00'), true],
    [{ ...ANYTHING, time: '10:30' }, slot('10:00', '11:00'), true],
    [{ ...ANYTHING, time: '11:00' }, slot('10:00', '11:00'), false],
    [{ ...ANYTHING, partOfDay: 'morning' as const }, slot('11:59'), true],
    [{ ...ANYTHING, partOfDay: 'morning' as const }, slot('12:00'), false],
    [{ ...ANYTHING, partOfDay: 'noon' as const }, slot('11:30'), true],
    [{ ...ANYTHING, partOfDay: 'afternoon' as const }, slot('12:00'), true],
    [{ ...ANYTHING, partOfDay: 'afternoon' as const }, slot('18:00'), false],
    [{ ...ANYTHING, partOfDay: 'evening' as const }, slot('17:00'), true],
    [{ ...ANYTHING, partOfDay: 'evening' as const }, slot('23:30'), true],
    [{ ...ANYTHING, date: '2026-03-21', time: '10:00' }, slot('10:00', '11:00'), false],
  ])('%o and %o: %s', (wish, offered, expected) => {
    expect(fitsWish(offered, wish)).toBe(expected);
  });
});
