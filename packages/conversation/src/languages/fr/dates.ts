import type { OfferedSlot } from '@immolab/contracts';
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

/** "samedi 21 mars", "dimanche 1er" */
export function spokenDay(date: string, month = true): string {
  const day = readDay(date);
  const number = day.day === 1 ? '1er' : String(day.day);
  const name = month ? ` ${MONTHS[day.month - 1] ?? ''}` : '';
  return `${WEEKDAYS[day.weekday] ?? ''} ${number}${name}`;
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

/** "vendredi 20 mars à quatorze heures, samedi 21 à dix heures, ou dimanche 22 à seize heures". */
export function spokenSlots(slots: readonly OfferedSlot[]): string {
  const told = slots.map((slot, index) => {
    const before = slots[index - 1];
    if (before?.date === slot.date) return `le même jour à ${spokenTime(slot.startTime)}`;
    const sameMonth = before?.date.slice(0, 7) === slot.date.slice(0, 7);
    return `${spokenDay(slot.date, !sameMonth)} à ${spokenTime(slot.startTime)}`;
  });
  const last = told.at(-1) ?? '';
  return told.length < 2 ? last : `${told.slice(0, -1).join(', ')}, ou ${last}`;
}
