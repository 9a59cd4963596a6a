import { expect, test } from 'vitest';
import { parseBookingListQuery } from './booking-list-query.js';

const everything = { limit: 50, offset: 0, property: null, date: null, status: null };

test.each([
  [{}, everything],
  [
    { limit: '5', offset: '10', status: 'canceled', other: 'x' },
    { ...everything, limit: 5, offset: 10, status: 'canceled' },
  ],
  [
    { property: 'REF 1', date: '2026-03-20' },
    { ...everything, property: 'REF 1', date: '2026-03-20' },
  ],
])('%j is read as %j', (query, read) => {
  expect(parseBookingListQuery(query)).toEqual({ ok: true, query: read });
});

test.each([
  ['limit', '101', 'Must be at most 100'],
  ['offset', 'x', 'Expected a whole number'],
  ['status', 'held', "Invalid enum value. Expected 'booked' | 'canceled' | 'rescheduled'"],
  ['date', '20.3.2026', 'Date must be in YYYY-MM-DD format'],
  ['date', '2026-02-30', 'Date does not exist in the calendar'],
  ['date', ['2026-02-03', '2026-02-04'], 'Expected string, received array'],
  ['property', '', 'String must contain at least 1 character(s)'],
  ['property', 'x'.repeat(501), 'String must contain at most 500 character(s)'],
  ['property', 'a\0b', 'Must not contain NUL'],
])('%s=%j is refused', (name, value, message) => {
  expect(parseBookingListQuery({ [name]: value })).toEqual({
    ok: false,
    details: [{ path: [name], message }],
  });
});
