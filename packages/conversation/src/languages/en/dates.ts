import type { OfferedSlot } from '@immolab/contracts';
import { groupByDay, tellEndingOnce } from '../../speech/group-by-day.js';
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

/** A day is named once, and a month: "Friday the 20th of March at two or three in the afternoon". */
export function spokenSlots(slots: readonly OfferedSlot[]): string {
  const days = groupByDay(slots);
  const told = days.map((day, index) => {
    const [{ date }] = day;
    const sameMonth = days[index - 1]?.[0].date.slice(0, 7) === date.slice(0, 7);
    const times = day.map((slot) => spokenTime(slot.startTime));
    const parts = [0, 12, 18].map(partOfDay);
    return `${spokenDay(date, !sameMonth)} at ${joinWith(tellEndingOnce(times, parts), 'or')}`;
  });
  return joinWith(told, 'or');
}
