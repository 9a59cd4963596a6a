import type { SlotWish, ViewingSlot } from '@immolab/contracts';
import { isInSpan } from './is-in-span.js';

/** From and to, end exclusive. They overlap, as people use the words. */
const HOURS: Readonly<Record<NonNullable<SlotWish['partOfDay']>, readonly [string, string]>> = {
  morning: ['00:00', '12:00'],
  noon: ['11:00', '14:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['17:00', '24:00'],
};

/** Whether a slot is what the lead asked for: the day, and a time that it begins at or spans. */
export function fitsWish(slot: ViewingSlot, wish: SlotWish): boolean {
  if (wish.date !== null && slot.date !== wish.date) return false;
  if (wish.days !== null && !isInSpan(slot.date, wish.days)) return false;
  if (wish.time !== null) return slot.startTime <= wish.time && wish.time < slot.endTime;
  return beginsIn(slot, wish.partOfDay);
}

/** Whether a slot begins in a part of the day; null is any. */
export function beginsIn(
  slot: Pick<ViewingSlot, 'startTime'>,
  part: SlotWish['partOfDay'],
): boolean {
  if (part === null) return true;
  const [from, to] = HOURS[part];
  return from <= slot.startTime && slot.startTime < to;
}
