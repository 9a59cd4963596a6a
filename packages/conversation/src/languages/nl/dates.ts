import type { OfferedSlot } from '@immolab/contracts';
import { groupByDay, tellEndingOnce } from '../../speech/group-by-day.js';
import { joinWith } from '../../speech/join-list.js';
import { readDay, readTime } from '../../speech/read-calendar.js';

const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const SMALL = `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien
  vijftien zestien zeventien achttien negentien twintig`.split(/\s+/);

/** 0 to 20 in words. */
export function small(value: number): string {
  return SMALL[value] ?? String(value);
}

/** "zaterdag 21 maart" */
export function spokenDay(date: string, month = true): string {
  const day = readDay(date);
  const name = month ? ` ${MONTHS[day.month - 1] ?? ''}` : '';
  return `${WEEKDAYS[day.weekday] ?? ''} ${month ? '' : 'de '}${day.day}${month ? name : 'e'}`;
}

function partOfDay(hour: number): string {
  if (hour < 6) return " 's nachts";
  if (hour < 12) return " 's ochtends";
  return hour < 18 ? " 's middags" : " 's avonds";
}

/** "tien uur 's ochtends", "half vijf 's middags", "kwart over twee 's middags". */
export function spokenTime(time: string): string {
  const { hour, minute } = readTime(time);
  const name = (at: number) => small(((at + 11) % 12) + 1);
  const part = partOfDay(hour);
  const next = name(hour + 1);
  if (minute === 0) return `${name(hour)} uur${part}`;
  if (minute === 15) return `kwart over ${name(hour)}${part}`;
  if (minute < 20) return `${small(minute)} over ${name(hour)}${part}`;
  if (minute < 30) return `${small(30 - minute)} voor half ${next}${part}`;
  if (minute === 30) return `half ${next}${part}`;
  if (minute <= 40) return `${small(minute - 30)} over half ${next}${part}`;
  if (minute === 45) return `kwart voor ${next}${part}`;
  return `${small(60 - minute)} voor ${next}${part}`;
}

export function spokenSlot(slot: OfferedSlot): string {
  return `${spokenDay(slot.date)} om ${spokenTime(slot.startTime)}`;
}

/** "vrijdag 20 maart om twee of om drie uur 's middags, of zaterdag 21 maart om elf uur 's ochtends". */
export function spokenSlots(slots: readonly OfferedSlot[]): string {
  const told = groupByDay(slots).map((day) => {
    const times = day.map((slot) => `om ${spokenTime(slot.startTime)}`);
    const parts = [0, 6, 12, 18].map(partOfDay);
    const endings = [...parts.map((part) => ` uur${part}`), ...parts];
    return `${spokenDay(day[0].date)} ${joinWith(tellEndingOnce(times, endings), 'of')}`;
  });
  const last = told.at(-1) ?? '';
  return told.length < 2 ? last : `${told.slice(0, -1).join(', ')}, of ${last}`;
}
