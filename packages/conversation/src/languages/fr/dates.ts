import type { OfferedSlot } from '@immolab/contracts';
import { groupByDay, tellEndingOnce } from '../../speech/group-by-day.js';
import { joinWith } from '../../speech/join-list.js';
import { readDay, readTime } from '../../speech/read-calendar.js';

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SMALL =
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
  seize dix-sept dix-huit dix-neuf`.split(/\s+/);
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante'];

/** 0 to 59 in words. */
export function small(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  const unit = value % 10;
  const tens = TENS[Math.trunc(value / 10)] ?? '';
  if (unit === 0) return tens;
  return unit === 1 ? `${tens} et un` : `${tens}-${SMALL[unit] ?? ''}`;
}

const feminine = (word: string) => (word === 'un' || word.endsWith(' un') ? `${word}e` : word);

/** "le samedi 21 mars", "le dimanche 1er" */
export function spokenDay(date: string, month = true): string {
  const day = readDay(date);
  const number = day.day === 1 ? '1er' : String(day.day);
  const name = month ? ` ${MONTHS[day.month - 1] ?? ''}` : '';
  return `le ${WEEKDAYS[day.weekday] ?? ''} ${number}${name}`;
}

/** "dix heures", "seize heures trente", "midi". */
export function spokenTime(time: string): string {
  const { hour, minute } = readTime(time);
  const rest = minute === 0 ? '' : ` ${small(minute)}`;
  if (hour === 12) return minute === 30 ? 'midi et demi' : `midi${rest}`;
  if (hour === 0) return `minuit${rest}`;
  return `${feminine(small(hour))} ${hour === 1 ? 'heure' : 'heures'}${rest}`;
}

export function spokenSlot(slot: OfferedSlot): string {
  return `${spokenDay(slot.date)} à ${spokenTime(slot.startTime)}`;
}

/** "le vendredi 20 mars à dix heures ou à onze heures, ou le dimanche 22 à seize heures". */
export function spokenSlots(slots: readonly OfferedSlot[]): string {
  const days = groupByDay(slots);
  const told = days.map((day, index) => {
    const [{ date }] = day;
    const sameMonth = days[index - 1]?.[0].date.slice(0, 7) === date.slice(0, 7);
    const times = day.map((slot) => `à ${spokenTime(slot.startTime)}`);
    return `${spokenDay(date, !sameMonth)} ${joinWith(tellEndingOnce(times, [' heures']), 'ou')}`;
  });
  const last = told.at(-1) ?? '';
  return told.length < 2 ? last : `${told.slice(0, -1).join(', ')}, ou ${last}`;
}
