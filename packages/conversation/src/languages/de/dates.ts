import type { OfferedSlot } from '@immolab/contracts';
import { groupByDay, tellEndingOnce } from '../../speech/group-by-day.js';
import { joinWith } from '../../speech/join-list.js';
import { readDay, readTime } from '../../speech/read-calendar.js';

const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SMALL = `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
  fünfzehn sechzehn siebzehn achtzehn neunzehn`.split(/\s+/);
const TENS = ['', '', 'zwanzig', 'dreissig', 'vierzig', 'fünfzig'];

/** 0 to 59 in words. */
export function small(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  const unit = value % 10;
  const tens = TENS[Math.trunc(value / 10)] ?? '';
  if (unit === 0) return tens;
  return `${unit === 1 ? 'ein' : (SMALL[unit] ?? '')}und${tens}`;
}

/** "Samstag, den 21. März", with the article of the case that the sentence needs. */
export function spokenDay(date: string, article: 'der' | 'den' | 'dem', month = true): string {
  const day = readDay(date);
  const name = month ? ` ${MONTHS[day.month - 1] ?? ''}` : '';
  return `${WEEKDAYS[day.weekday] ?? ''}, ${article} ${day.day}.${name}`;
}

/** "zehn Uhr", "sechzehn Uhr dreissig". */
export function spokenTime(time: string): string {
  const { hour, minute } = readTime(time);
  const name = hour === 1 ? 'ein' : small(hour);
  return minute === 0 ? `${name} Uhr` : `${name} Uhr ${small(minute)}`;
}

export function spokenSlot(slot: OfferedSlot, article: 'der' | 'den'): string {
  return `${spokenDay(slot.date, article)}, um ${spokenTime(slot.startTime)}`;
}

/** "Freitag, den 20. März, um zehn oder um elf Uhr, oder Samstag, den 21., um zehn Uhr". */
export function spokenSlots(slots: readonly OfferedSlot[]): string {
  const days = groupByDay(slots);
  const told = days.map((day, index) => {
    const [{ date }] = day;
    const sameMonth = days[index - 1]?.[0].date.slice(0, 7) === date.slice(0, 7);
    const times = day.map((slot) => `um ${spokenTime(slot.startTime)}`);
    return `${spokenDay(date, 'den', !sameMonth)}, ${joinWith(tellEndingOnce(times, [' Uhr']), 'oder')}`;
  });
  const last = told.at(-1) ?? '';
  return told.length < 2 ? last : `${told.slice(0, -1).join(', ')}, oder ${last}`;
}
