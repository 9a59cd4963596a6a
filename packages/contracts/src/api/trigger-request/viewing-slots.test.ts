import { describe, expect, test } from 'vitest';
import { accepted, refusals, warnings } from './testing/example-request.js';

describe('viewing slots', () => {
  test.each([
    ['2026-02-29', 'Date does not exist in the calendar'],
    ['2026-13-01', 'Date does not exist in the calendar'],
    ['2026-04-31', 'Date does not exist in the calendar'],
    ['0000-01-01', 'Date does not exist in the calendar'],
    ['2026-3-20', 'Date must be in YYYY-MM-DD format'],
    ['20.03.2026', 'Date must be in YYYY-MM-DD format'],
    ['2026-03-20T10:00', 'Date must be in YYYY-MM-DD format'],
    ['', 'Date must be in YYYY-MM-DD format'],
  ])('the date %j is refused', (date, message) => {
    expect(refusals({ 'viewing_slots.0.date': date })).toEqual([
      `viewing_slots.0.date: ${message}`,
    ]);
  });

  test('the 29th of February exists in a leap year', () => {
    accepted({ 'viewing_slots.0.date': '2028-02-29' });
  });

  test.each(['24:00', '9:00', '12:60', '12:00:00', '12h00'])('the time %j is refused', (time) => {
    expect(refusals({ 'viewing_slots.0.startTime': time })).toEqual([
      'viewing_slots.0.startTime: Time must be in HH:MM format',
    ]);
  });

  test.each(['14:00', '13:59'])('an end at %s of a slot from 14:00 is refused', (endTime) => {
    expect(refusals({ 'viewing_slots.0.endTime': endTime })).toEqual([
      'viewing_slots.0.endTime: Must be after startTime',
    ]);
  });

  test.each([
    [0, 'Number must be greater than or equal to 1'],
    [1.5, 'Expected integer, received float'],
    ['2', 'Expected number, received string'],
  ])('maxBookings %j is refused', (maxBookings, message) => {
    expect(refusals({ 'viewing_slots.0.maxBookings': maxBookings })).toEqual([
      `viewing_slots.0.maxBookings: ${message}`,
    ]);
  });

  test('maxBookings is 1 by default', () => {
    const { request } = accepted({ 'viewing_slots.0.maxBookings': undefined });
    expect(request.slots[0]?.maxBookings).toBe(1);
  });

  test('a slot in the past, by the clock of the property, is accepted with a warning each', () => {
    const now = new Date('2026-03-21T09:01:00Z'); // 10:01 in Zurich
    expect(warnings({}, { now })).toEqual([
      'slot_in_past viewing_slots.0',
      'slot_in_past viewing_slots.1',
    ]);
    expect(warnings({}, { now, timezone: 'America/New_York' })).toEqual([
      'slot_in_past viewing_slots.0',
    ]);
    expect(accepted({}, { now }).request.slots).toHaveLength(3);
  });

  test('a slot that stands there twice counts once, as its last entry says', () => {
    const slot = { date: '2026-03-20', startTime: '14:00', endTime: '15:00' };
    const changes = {
      viewing_slots: [
        { ...slot, maxBookings: 4 },
        { ...slot, maxBookings: 2 },
      ],
    };
    expect(accepted(changes).request.slots).toEqual([{ ...slot, maxBookings: 2 }]);
    expect(warnings(changes)).toEqual(['duplicate_slot viewing_slots.1']);
  });
});
