import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { spanAt, type Token, textAt } from '../../tokens/token.js';
import type { Figure } from '../reading/figure.js';
import { leavesMemberOpen } from './in-doubt.js';
import { namesUncounted } from './names-uncounted.js';
import {
  type Household,
  type Kind,
  type Part,
  PLUS,
  readParts,
  withBoth,
} from './read-household.js';

/** How many people an answer names, and where. */
export interface PeopleCount {
  readonly low: number;
  /** Above `low` where the speaker was not named and may come too: "my two kids". */
  readonly high: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'number.people.total' | 'number.people.sum';
  /** Somebody else was named whom it does not count: "my wife, the kids and me". */
  readonly open: boolean;
}

/** A larger number beside a mother or a son is an age. */
const LARGEST_HOUSEHOLD = 15;
/** A total and what it is made of: three parts at least. */
const LEAST_LISTED = 3;
const PAIR = 2;

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, part) => total + part.count, 0);
}

function placed(household: Household, parts: readonly Part[]): { start: number; end: number } {
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  return spanAt(household.tokens, from, to);
}

function total(household: Household, part: Part): PeopleCount {
  return {
    low: part.count,
    high: part.count,
    rule: 'number.people.total',
    open: false,
    ...placed(household, [part]),
  };
}

/** "ik en de kat": an "and" or a "with" beside the speaker's own word. */
function joinsAnything({ tokens, language }: Household, speaker: Part): boolean {
  const around = [tokens[speaker.from - 1]?.text ?? '', tokens[speaker.to]?.text ?? ''];
  return around.some((word) => language.joiners.has(word));
}

/** Whether the speaker's own word belongs to the list: "my wife and I", not "I have two kids". */
function speakerJoins(household: Household, speaker: Part, others: readonly Part[]): boolean {
  const { tokens, language } = household;
  const before = textAt(tokens, speaker.from - 1);
  const after = textAt(tokens, speaker.to);
  if (language.joiners.has(before) || language.joiners.has(after)) return true;
  return (
    language.possessives.has(after) || others.some((part) => part.added || part.from === speaker.to)
  );
}

/**
 * Counts the people of a household: a stated total beats its parts; counted people, members and
 * the speaker add up; animals do not count. Null when the answer names nobody, or two totals.
 */
export function countPeople(
  tokens: readonly Token[],
  figures: readonly Figure[],
  language: CompiledLanguage,
): PeopleCount | null {
  const household = { tokens, language };
  const usable = figures.filter(
    (figure) => figure.kind === 'figure' || figure.kind === 'foreign-money',
  );
  const parts = readParts(household, withBoth(household, usable));
  const people = parts.filter((part) => !part.animal && !describesAnimal(household, part));
  const of = (kind: Kind) => people.filter((part) => part.kind === kind);
  // "my mother, who is 78": beside somebody who is named it is no number of people
  const plausible = of('member').length > 0 ? LARGEST_HOUSEHOLD : Number.POSITIVE_INFINITY;
  const stated = of('stated').filter((part) => !part.added && part.count <= plausible);
  const [first] = stated;
  const whole = addedUp(household, people, plausible);
  if (whole) return total(household, whole);
  if (first) {
    if (stated.some((part) => part.count !== first.count)) return null;
    const others = people.filter(({ kind }) => kind === 'counted' || kind === 'member');
    const joined = others.some((part) => joinsPair(household, first, part));
    if (joined) return pairWith(household, first, others);
    // "two plus one on the way"
    const plus = people.filter((part) => part.from > first.from && isAddedByPlus(household, part));
    if (plus.length > 0) return pairWith(household, first, plus);
    // "the two of us, and every other weekend his three kids": more than two are no part of them
    const along = others.filter(
      (part) => comesWithPair(household, first, part) || part.count > first.count,
    );
    const more = along.length > 0 ? sum(along) : childAlong(household, first);
    return { ...total(household, first), high: first.count + more };
  }
  const added = of('stated').filter((part) => part.added);
  const counted = [...of('counted'), ...of('member'), ...added];
  const [anybody] = of('anybody');
  if (anybody && !counted.some((part) => part.added || joinsAnybody(household, anybody, part))) {
    return total(household, anybody);
  }
  return sumUp(household, parts, people, [...counted, ...of('anybody')]);
}

/**
 * "Five, the two of us and the three kids": what the others add up to is the whole; "the three of us
 * and two kids and a baby" is not.
 */
function addedUp(
  { tokens, language }: Household,
  people: readonly Part[],
  plausible: number,
): Part | null {
  const listed = people.filter((part) => part.kind !== 'speaker' && part.count <= plausible);
  const [first] = listed;
  const last = listed.at(-1);
  // "1 2 3" lists nobody
  const named = listed.some(({ kind }) => kind === 'counted' || kind === 'member');
  if (!first || !last || !named || listed.length < LEAST_LISTED) return null;
  const all = sum(listed);
  const states = ({ kind, count }: Part) =>
    (kind === 'stated' || kind === 'anybody') && count > PAIR && count * 2 === all;
  if (states(first) && !language.ands.has(textAt(tokens, first.to))) return first;
  return states(last) && !language.ands.has(textAt(tokens, last.from - 1)) ? last : null;
}

/** "Einen kleinen Hund": what is a little one elsewhere is its adjective. */
function describesAnimal({ tokens, language }: Household, part: Part): boolean {
  const one =
    language.articles.has(textAt(tokens, part.from - 1)) ||
    language.possessives.has(textAt(tokens, part.from));
  return (
    part.kind === 'member' &&
    one &&
    !tokens[part.to]?.breakBefore &&
    language.animals.has(textAt(tokens, part.to))
  );
}

/**
 * "wir beide und die beiden Kinder", "four kids and the two of us": the children come on top of a
 * pair, not of "zu viert".
 */
function joinsPair({ tokens, language }: Household, pair: Part, part: Part): boolean {
  if (pair.count !== PAIR) return false;
  if (part.to < pair.from)
    return pair.from - part.to <= 2 && language.joiners.has(textAt(tokens, part.to));
  const joiner = textAt(tokens, pair.to);
  return (joiner === PLUS || language.ands.has(joiner)) && follows(pair, part);
}

/** "Zu zweit mit einem Kind": a parent and a child, or a child on top of two; "zu zweit mit meiner Frau" are two. */
function comesWithPair(household: Household, pair: Part, part: Part): boolean {
  const { tokens, language } = household;
  if (pair.count !== PAIR || isOwn(household, part) || tokens[pair.to]?.breakBefore) return false;
  return language.companions.matchAt(tokens, pair.to) !== null && follows(pair, part);
}

/** "Two plus one on the way", "one plus my daughter". */
function isAddedByPlus({ tokens }: Household, { kind, from }: Part): boolean {
  const isSomebody = kind === 'stated' || kind === 'counted' || kind === 'member';
  return isSomebody && textAt(tokens, from - 1) === PLUS;
}

/** "Zu zweit mit Kind", "nous deux avec bébé": one of whom nothing says how many. */
function childAlong({ tokens, language }: Household, pair: Part): number {
  if (pair.count !== PAIR) return 0;
  const joined = language.joiners.has(textAt(tokens, pair.to)) ? pair.to + 1 : null;
  const at = language.companions.matchAt(tokens, pair.to)?.to ?? joined;
  if (at === null) return 0;
  // "mit unserem Baby"
  const noun = language.possessives.has(textAt(tokens, at)) ? at + 1 : at;
  const isNoun = language.people.matchAt(tokens, at)?.tag.kind === 'noun';
  return isNoun || language.children.has(textAt(tokens, noun)) ? 1 : 0;
}

function follows(pair: Part, part: Part): boolean {
  return part.from > pair.to && part.from - pair.to <= 3;
}

function pairWith(household: Household, pair: Part, others: readonly Part[]): PeopleCount {
  const all = [pair, ...others];
  const count = sum(all);
  const rule = 'number.people.sum';
  return { low: count, high: count, rule, open: false, ...placed(household, all) };
}

/** "two people and a baby", "a baby and two people": who is joined to them is added. */
function joinsAnybody({ tokens, language }: Household, anybody: Part, part: Part): boolean {
  if (part.from < anybody.to)
    return part.to === anybody.from - 1 && language.ands.has(textAt(tokens, part.to));
  const before = textAt(tokens, part.from - 1);
  return language.joiners.has(before) && part.from - anybody.to <= 2;
}

function sumUp(
  household: Household,
  parts: readonly Part[],
  people: readonly Part[],
  counted: readonly Part[],
): PeopleCount | null {
  const animals = parts.some((part) => part.animal);
  const open = namesUncounted(household, parts) || leavesMemberOpen(household, counted);
  const party = people.find((part) => part.kind === 'party');
  const speaker = people.find((part) => part.kind === 'speaker');
  if (party) {
    const all = [party, ...counted];
    return {
      low: sum(all),
      high: sum(all),
      rule: counted.length > 0 ? 'number.people.sum' : 'number.people.total',
      open: open && counted.length > 0,
      ...placed(household, all),
    };
  }
  if (counted.length === 0) {
    // "me and the cat", not "I have a dog"
    const withAnimals = animals && speaker !== undefined && joinsAnything(household, speaker);
    const alone = speaker && (withAnimals || household.tokens.length <= 2);
    return alone ? total(household, speaker) : null;
  }
  const joined = speaker !== undefined && speakerJoins(household, speaker, counted);
  const invited =
    counted.some((part) => part.added) && counted.every((part) => part.kind !== 'anybody');
  const low = sum(counted) + (joined || invited ? 1 : 0);
  const speakerIsOpen = !joined && !invited && counted.some((part) => isOwn(household, part));
  const all = joined && speaker ? [...counted, speaker] : counted;
  return {
    low,
    high: speakerIsOpen ? low + 1 : low,
    rule: 'number.people.sum',
    open,
    ...placed(household, all),
  };
}

/** "my two kids", "ma femme": the speaker may or may not come too. */
function isOwn({ tokens, language }: Household, part: Part): boolean {
  return [part.from - 1, part.from].some((at) => language.possessives.has(textAt(tokens, at)));
}
