import type { OfferedSlot } from '@immolab/contracts';
import { joinWith } from '../../speech/join-list.js';
import { readDay, readTime } from '../../speech/read-calendar.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const HOURS = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');
const MINUTES: Readonly<Record<number, string>> = {
  5: 'five',
  10: 'ten',
  15: 'quarter',
  20: 'twenty',
  25: 'twenty-five',
};

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return `${day}th`;
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${day}${endings[day % 10] ?? 'th'}`;
}

/** "Saturday the 21st of March" */
export function spokenDay(date: string, month = true): string {
  const day = readDay(date);
  const name = month ? ` of ${MONTHS[day.month - 1] ?? ''}` : '';
  return `${WEEKDAYS[day.weekday] ?? ''} the ${ordinal(day.day)}${name}`;
}

function partOfDay(hour: number): string {
  if (hour < 12) return ' in the morning';
  return hour < 18 ? ' in the afternoon' : ' in the evening';
}

/** "ten in the morning", "half past four in the afternoon", "noon". */
export function spokenTime(time: string): string {
  const { hour, minute } = readTime(time);
  if (minute === 0 && hour === 12) return 'noon';
  const name = (at: number) => HOURS[at % 12] ?? '';
  const part = partOfDay(hour);
  if (minute === 0) return `${name(hour)}${part}`;
  if (minute === 30) return `half past ${name(hour)}${part}`;
  const past = MINUTES[minute];
  if (past !== undefined) return `${past} past ${name(hour)}${part}`;
  const to = MINUTES[60 - minute];
  if (to !== undefined) return `${to} to ${name(hour + 1)}${part}`;
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

export function spokenSlot(slot: OfferedSlot): string {
  return `${spokenDay(slot.date)} at ${spokenTime(slot.startTime)}`;
}

/** Slots of one day and of one month are not told in full twice. */
export function spokenSlots(slots: readonly OfferedSlot[]): string {
  const told = slots.map((slot, index) => {
    const before = slots[index - 1];
    if (before?.date === slot.date) return `at ${spokenTime(slot.startTime)} the same day`;
    const sameMonth = before?.date.slice(0, 7) === slot.date.slice(0, 7);
    return `${spokenDay(slot.date, !sameMonth)} at ${spokenTime(slot.startTime)}`;
  });
  return joinWith(told, 'or');
}
