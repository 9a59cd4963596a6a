import { z } from 'zod';
import { type Faults, rememberParsed } from '../faults.js';
import type { Warning } from '../notice.js';
import { isCalendarDate } from './calendar-date.js';
import type { TriggerRules } from './rules.js';
import type { RequestedSlot } from './trigger-request.js';

export const MAX_SLOTS = 100;
const PATH = 'viewing_slots';

/** A day that exists. */
export const slotDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Date must be in YYYY-MM-DD format', abort: true })
  .refine(isCalendarDate, { error: 'Date does not exist in the calendar' })
  .meta({ format: 'date', example: '2026-03-20' });

export const slotTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Time must be in HH:MM format' })
  .meta({ example: '14:00' });

/** Times are local to the property. */
export const viewingSlotSchema = z
  .object({
    date: slotDateSchema,
    startTime: slotTimeSchema,
    endTime: slotTimeSchema.meta({ description: 'After `startTime`', example: '15:00' }),
    maxBookings: z
      .int()
      .min(1)
      .max(1_000_000)
      .nullish()
      .transform((most) => most ?? 1)
      .meta({ default: 1, description: 'How many leads may book it' }),
  })
  .meta({ id: 'ViewingSlot' });

const parser = rememberParsed(viewingSlotSchema);

/** Reads `viewing_slots`. A slot that stands there twice counts once, as its last entry says. */
export function readSlots(
  value: unknown,
  rules: TriggerRules,
  faults: Faults,
  warnings: Warning[],
): RequestedSlot[] | null {
  const sent = faults.readList(value, [PATH], MAX_SLOTS);
  if (sent === null) return null;
  const now = localMinute(rules.now, rules.timezone);
  const slots = new Map<string, RequestedSlot>();
  let complete = true;
  for (const [position, element] of sent.entries()) {
    const slot = readSlot(element, position, faults);
    if (slot === null) {
      complete = false;
      continue;
    }
    const warn = (code: string, message: string) =>
      warnings.push({ code, path: [PATH, position], message });
    if (`${slot.date}T${slot.startTime}` < now) {
      warn('slot_in_past', 'This slot has begun already and is not proposed');
    }
    const identity = `${slot.date} ${slot.startTime} ${slot.endTime}`;
    if (slots.has(identity)) warn('duplicate_slot', 'This slot replaces an equal one before it');
    slots.set(identity, slot);
  }
  return complete ? [...slots.values()] : null;
}

function readSlot(value: unknown, position: number, faults: Faults): RequestedSlot | null {
  const path = [PATH, position];
  const slot = faults.read(parser, value, path);
  if (slot === null) return null;
  if (slot.endTime > slot.startTime) return slot;
  faults.add([...path, 'endTime'], 'Must be after startTime');
  return null;
}

/** A wall clock, and what it showed last: it is asked many times a minute. */
interface WallClock {
  readonly format: Intl.DateTimeFormat;
  minute: number;
  shown: string;
}

// Making one takes longer than reading the rest of a request. There are a few hundred zones at most.
const clocks = new Map<string, WallClock>();

function clockOf(timezone: string): WallClock {
  const known = clocks.get(timezone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const clock = { format, minute: Number.NaN, shown: '' };
  clocks.set(timezone, clock);
  return clock;
}

/** A moment as `YYYY-MM-DDTHH:MM` of a wall clock in the zone, comparable with slots as text. */
function localMinute(moment: Date, timezone: string): string {
  const clock = clockOf(timezone);
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== clock.minute) {
    clock.minute = minute;
    // Swedish dates are written like ISO 8601.
    clock.shown = clock.format.format(moment).replace(' ', 'T');
  }
  return clock.shown;
}
