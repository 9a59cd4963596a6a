import { expect, test } from 'vitest';
import { parseWishedSlot } from './wished-slot.js';

const slot = { date: '2026-03-20', startTime: '14:00' };

test.each([
  [slot, { ...slot, endTime: null }],
  [
    { ...slot, endTime: null },
    { ...slot, endTime: null },
  ],
  [
    { ...slot, endTime: '15:00', other: 1 },
    { ...slot, endTime: '15:00' },
  ],
])('%j is read as %j', (body, read) => {
  expect(parseWishedSlot(body)).toEqual({ ok: true, slot: read });
});

test.each([
  [undefined, [], 'Required'],
  [null, [], 'Expected object, received null'],
  [[], [], 'Expected object, received array'],
  ['14:00', [], 'Expected object, received string'],
  [{ startTime: '14:00' }, ['date'], 'Required'],
  [{ ...slot, date: '2026-13-01' }, ['date'], 'Date does not exist in the calendar'],
  [{ ...slot, startTime: '24:00' }, ['startTime'], 'Time must be in HH:MM format'],
  [{ ...slot, startTime: 14 }, ['startTime'], 'Expected string, received number'],
  [{ ...slot, endTime: '3pm' }, ['endTime'], 'Time must be in HH:MM format'],
])('%j is refused', (body, path, message) => {
  expect(parseWishedSlot(body)).toEqual({ ok: false, details: [{ path, message }] });
});

test('all faults are told at once', () => {
  const parsed = parseWishedSlot({ date: 'soon', startTime: 'early' });
  expect(parsed.ok ? [] : parsed.details.map(({ path }) => path)).toEqual([
    ['date'],
    ['startTime'],
  ]);
});
