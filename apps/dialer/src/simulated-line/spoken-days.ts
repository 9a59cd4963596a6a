import type { Language } from '@immolab/contracts';
import { spellNumber } from '@immolab/evaluation';
import type { Random } from './random.js';

/** From Sunday on, as `getUTCDay` counts. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
};

/** `date` is `YYYY-MM-DD`. */
export function weekdayOf(date: string, language: Language): string {
  return WEEKDAYS[language][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

/** A working day for a callback. */
export function someWeekday(language: Language, random: Random): string {
  return WEEKDAYS[language][1 + random.int(5)] ?? '';
}

/** How the day of the month is named: "the 21st", "le 21", "21.", "de eenentwintigste". */
export function spokenDayOf(date: string, language: Language, random: Random) {
  const day = Number(date.slice(8, 10));
  const inWords = random.chance(0.5);
  switch (language) {
    case 'en': {
      const name = `the ${inWords ? englishOrdinal(day) : day + englishEnding(day)}`;
      return { day: name, dayNominative: name, dayNumber: String(day) };
    }
    case 'de':
      return inWords
        ? {
            day: `${germanOrdinal(day)}n`,
            dayNominative: germanOrdinal(day),
            dayNumber: String(day),
          }
        : { day: `${day}.`, dayNominative: `${day}.`, dayNumber: String(day) };
    case 'fr': {
      const number =
        day === 1 ? (inWords ? 'premier' : '1er') : inWords ? spellNumber(day, 'fr') : String(day);
      return { day: `le ${number}`, dayNominative: `le ${number}`, dayNumber: number };
    }
    case 'nl': {
      const name = inWords ? `de ${dutchOrdinal(day)}` : `de ${day}e`;
      return { day: name, dayNominative: name, dayNumber: String(day) };
    }
  }
}

function englishEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

const ENGLISH_ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

function englishOrdinal(day: number): string {
  if (day < 20) return ENGLISH_ORDINALS[day] ?? '';
  if (day === 20) return 'twentieth';
  if (day === 30) return 'thirtieth';
  return `${day < 30 ? 'twenty' : 'thirty'}-${ENGLISH_ORDINALS[day % 10] ?? ''}`;
}

function germanOrdinal(day: number): string {
  const irregular: Readonly<Record<number, string>> = {
    1: 'erste',
    3: 'dritte',
    7: 'siebte',
    8: 'achte',
  };
  return irregular[day] ?? `${spellNumber(day, 'de')}${day < 20 ? 'te' : 'ste'}`;
}

function dutchEnding(day: number): string {
  return day === 1 || day === 8 || day >= 20 ? 'ste' : 'de';
}

function dutchOrdinal(day: number): string {
  const irregular: Readonly<Record<number, string>> = { 1: 'eerste', 3: 'derde' };
  return irregular[day] ?? spellNumber(day, 'nl') + dutchEnding(day);
}
