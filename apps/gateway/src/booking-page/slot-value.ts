import type { SlotTimes } from '@immolab/calls';
import { parseWishedSlot, type WishedSlot } from '@immolab/contracts';

/** A slot as the form sends it: `2026-03-20 14:00 15:00`. */
export function writeSlotValue({ date, startTime, endTime }: SlotTimes): string {
  return `${date} ${startTime} ${endTime}`;
}

/** @returns null when it is no slot */
export function readSlotValue(value: string | undefined): WishedSlot | null {
  const [date, startTime, endTime, ...rest] = (value ?? '').split(' ');
  if (rest.length > 0) return null;
  const parsed = parseWishedSlot({ date, startTime, endTime });
  return parsed.ok ? parsed.slot : null;
}
