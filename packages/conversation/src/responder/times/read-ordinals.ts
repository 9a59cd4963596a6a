import type { Language } from '@immolab/contracts';
import { PACKS } from '../../languages/list-packs.js';
import { isBareNo } from '../patterns/open-clauses.js';
import { foldWord, splitTokens, type Token } from '../patterns/split-tokens.js';
import type { Understood } from '../understand.js';

type ByLanguage<T> = Readonly<Record<Language, T>>;

const fold = (words: string): readonly string[] => words.split(/\s+/).map(foldWord);

/** "First", "second" and "third" as they are said; further ones are no places in an offer. */
const ORDINALS: ByLanguage<readonly (readonly string[])[]> = {
  en: [fold('first 1st'), fold('second 2nd'), fold('third 3rd')],
  de: [
    fold('erste ersten erster erstes'),
    fold('zweite zweiten zweiter zweites'),
    fold('dritte dritten dritter drittes'),
  ],
  fr: [
    fold('premier première 1er 1re 1ère'),
    fold('deuxième second seconde 2e 2ème'),
    fold('troisième 3e 3ème'),
  ],
  nl: [fold('eerste 1e 1ste'), fold('tweede 2e 2de'), fold('derde 3e 3de')],
};

const everyForm = (place: 0 | 1): ReadonlySet<string> =>
  new Set(Object.values(ORDINALS).flatMap((places) => places[place] ?? []));
/** The first two places, in any language. */
export const PLACE_WORDS = { first: everyForm(0), second: everyForm(1) } as const;

/** German writes an ordinal as a figure with a point; nobody speaks the point. */
const BEFORE_FIGURE: ByLanguage<readonly string[]> = {
  en: [],
  de: ['am', 'den', 'der', 'dem', 'vom'],
  fr: [],
  nl: [],
};

const ARTICLES = new Set(['the', 'der', 'den', 'dem', 'die', 'das', 'le', 'la', 'de', 'of', 'du']);
/** Before an ordinal, or before its article, they say that it is a day. */
const BEFORE_DAY: ByLanguage<readonly string[]> = {
  en: ['on'],
  de: ['am', 'vom'],
  fr: [],
  nl: ['op'],
};
const AFTER_PLACE = new Set(
  fold(`one slot option time appointment termin variante vorschlag créneau date visite proposition
    rendez afspraak moment optie keuze datum`),
);
const NOT = new Set(['not', 'nicht', 'nod', 'pas', 'niet']);

const months = new Map<Language, ReadonlySet<string>>();

function monthsOf(language: Language): ReadonlySet<string> {
  const known = months.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2026, at))));
  const set = new Set(names.map(foldWord));
  months.set(language, set);
  return set;
}

const BEFORE_FIRST = new Set('the that your very number option take choose pick'.split(' '));
/** "First works", "first please" name a place, longer ones say in what order something is done. */
const MAX_AROUND_FIRST = 3;

/** "I need to check with my wife first" names no place. */
export function firstIsAdverb({ tokens, language }: Understood): boolean {
  if (language !== 'en' || tokens.length <= MAX_AROUND_FIRST) return false;
  return tokens.some(
    ({ word }, at) =>
      word === 'first' &&
      at > 0 &&
      !BEFORE_FIRST.has(tokens[at - 1]?.word ?? '') &&
      !AFTER_PLACE.has(tokens[at + 1]?.word ?? ''),
  );
}

/** "Twenty-first" is no first. */
const TENS = new Set(['twenty', 'thirty']);

function ordinalAt({ tokens, language }: Understood, at: number): number {
  const word = tokens[at]?.word ?? '';
  if (TENS.has(tokens[at - 1]?.word ?? '')) return 0;
  const spelled = ORDINALS[language].findIndex((forms) => forms.includes(word));
  if (spelled >= 0) return spelled + 1;
  const before = tokens[at - 1]?.word ?? '';
  return /^\d{1,2}$/.test(word) && BEFORE_FIGURE[language].includes(before) ? Number(word) : 0;
}

/** The word before, and the one before the article that stands there. */
function wordsBefore(tokens: readonly Token[], at: number): readonly string[] {
  const before = tokens[at - 1]?.word ?? '';
  return ARTICLES.has(before) ? [before, tokens[at - 2]?.word ?? ''] : [before];
}

function namesMonth({ tokens, language }: Understood, at: number): boolean {
  const names = monthsOf(language);
  const next = tokens[at + 1]?.word ?? '';
  const after = ARTICLES.has(next) ? (tokens[at + 2]?.word ?? '') : next;
  return names.has(after) || wordsBefore(tokens, at).some((word) => names.has(word));
}

const BEFORE_MAY = new Set(['in', 'of', 'early', 'late', 'mid', 'until', 'from', 'next']);

export function namesAnyMonth(said: Understood): boolean {
  return monthsSaid(said).length > 0;
}

/** Months that are named, January is 1. */
export function monthsSaid({ tokens, language }: Understood): number[] {
  const names = [...monthsOf(language)];
  return tokens.flatMap(({ word }, at) => {
    // "That may work" is said far more often than the month.
    if (word === 'may' && !BEFORE_MAY.has(tokens[at - 1]?.word ?? '')) return [];
    return names.includes(word) ? [names.indexOf(word) + 1] : [];
  });
}

function namesDay(said: Understood, at: number, weekdays: ReadonlySet<number>): boolean {
  const { tokens, language } = said;
  if (AFTER_PLACE.has(tokens[at + 1]?.word ?? '')) return false;
  const before = wordsBefore(tokens, at);
  const afterWeekday = weekdays.has(at - 1) || (before.length > 1 && weekdays.has(at - 2));
  return afterWeekday || before.some((word) => BEFORE_DAY[language].includes(word));
}

interface SpokenDay {
  readonly day: number;
  readonly words: readonly string[];
}

/** Days of the month said as ordinals from the fourth on ("the twenty-first"). */
function spokenDays({ tokens, language }: Understood): readonly SpokenDay[] {
  const forms = PACKS[language].understanding.daysFromFourth.split(/\s+/);
  const spoken = ` ${tokens.map((token) => token.word).join(' ')} `;
  return forms.flatMap((form, at) => {
    const plain = splitTokens(form)
      .map((token) => token.word)
      .join(' ');
    // German says "der einundzwanzigste" and "den einundzwanzigsten".
    const heard = [plain, `${plain}n`].find((words) => spoken.includes(` ${words} `));
    return plain === '' || heard === undefined ? [] : [{ day: at + 4, words: heard.split(' ') }];
  });
}

/** The days of the month among what was said. */
export function daysSaid(said: Understood): number[] {
  return spokenDays(said).map(({ day }) => day);
}

/** The words in which they are said. */
export function dayWordsSaid(said: Understood): string[] {
  return spokenDays(said).flatMap(({ words }) => words);
}

/** "Can't do the first one": a denial stands so near before it, and is no answer of its own. */
const DENIED_REACH = 4;

function isDenied({ tokens, objections, language }: Understood, at: number): boolean {
  if (wordsBefore(tokens, at).some((word) => NOT.has(word))) return true;
  return objections.some((from) => {
    const between = tokens.slice(from + 1, at + 1);
    const near = from < at && at - from <= DENIED_REACH && !between.some(({ opens }) => opens);
    return near && !isBareNo(tokens[from]?.word, language);
  });
}

export interface Ordinals {
  /** Index of the offered slot that was named by its place; null: none was. */
  readonly place: number | null;
  /** Places that were ruled out: "not the first". */
  readonly ruledOut: readonly number[];
  /** Days of the month, said without the month. */
  readonly days: readonly number[];
}

/**
 * "The third" is the third of the slots offered, where there are so many; a day of the month only
 * when a weekday, a month or "on the" says so.
 *
 * @param weekdays indexes of the tokens that are weekdays
 */
export function readOrdinals(
  said: Understood,
  weekdays: ReadonlySet<number>,
  offered: number,
): Ordinals {
  const places: number[] = [];
  const ruledOut: number[] = [];
  const days: number[] = [];
  for (const at of said.tokens.keys()) {
    const value = ordinalAt(said, at);
    // With its month it is a date like any other, and read as one.
    // "à la première heure" is early
    const isEarly = said.tokens[at + 1]?.word === 'heure';
    if (value === 0 || isEarly || namesMonth(said, at)) continue;
    if (value === 1 && firstIsAdverb(said)) continue;
    if (value > offered || namesDay(said, at, weekdays)) days.push(value);
    else if (isDenied(said, at)) ruledOut.push(value - 1);
    else places.push(value - 1);
  }
  return { place: places[0] ?? null, ruledOut, days };
}
