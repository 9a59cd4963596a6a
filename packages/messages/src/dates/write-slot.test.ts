import { expect, test } from 'vitest';
import { writeSlot } from './write-slot.js';

const slot = { date: '2026-03-01', startTime: '09:30', endTime: '10:00' };

test.each([
  ['de', 'Sonntag, 1. März 2026', '09:30 bis 10:00 Uhr'],
  ['en', 'Sunday 1 March 2026', '09:30 to 10:00'],
  ['fr', 'Dimanche 1er mars 2026', 'de 09h30 à 10h00'],
  ['nl', 'Zondag 1 maart 2026', 'van 09.30 tot 10.00 uur'],
] as const)('a slot in %s is %s, %s', (language, date, time) => {
  expect(writeSlot(slot, language)).toEqual({ date, time });
});
