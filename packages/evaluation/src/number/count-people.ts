import type { CompiledLanguage, PeopleTag } from '../languages/compiled-language.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';
import type { Figure } from './figure.js';
import { isNumeral } from './number-tokens.js';

/** How many people an answer names, and where. */
export interface PeopleCount {
  readonly low: number;
  /** Above `low` where the speaker was not named and may come too: "my two kids". */
  readonly high: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'number.people.total' | 'number.people.sum';
}

type Kind = 'stated' | 'anybody' | 'counted' | 'member' | 'party' | 'speaker' | 'animal';

/** A larger number beside a mother or a son is an age. */
const LARGEST_HOUSEHOLD = 15;

const BOTH = {
  value: 2,
  elliptic: null,
  ellipticScale: 0,
  kind: 'figure',
  article: false,
  digits: false,
  scale: 1,
} as const;

/** One thing that an answer says of the household. */
interface Part {
  readonly kind: Kind;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  /** "with my wife", "plus one": it is added to what stands before. */
  readonly added: boolean;
  readonly animal: boolean;
}

interface Household {
  readonly tokens: readonly Token[];
  readonly language: CompiledLanguage;
}

/** Words that may stand between "my" and who is meant: "my little brother", "my three-year-old son". */
const DESCRIBED_BY = 3;

/** "my oldest son", "mein dreijähriger Sohn": a relation that is described, so not listed as such. */
function describedAt({ tokens, language }: Household, at: number): PhraseMatch<PeopleTag> | null {
  if (!language.possessives.has(tokens[at]?.text ?? '')) return null;
  let aged = false;
  for (let next = at + 1; next <= at + 1 + DESCRIBED_BY; next += 1) {
    const word = tokens[next]?.text ?? '';
    const count = language.relations.get(word);
    if (count !== undefined) return { tag: { kind: 'member', count }, from: at, to: next + 1 };
    const years = language.ages.matchAt(tokens, next);
    const number = isNumeral(tokens[next], language) && !language.articles.has(word);
    if (years?.tag === 'years' && aged) {
      // "my three-year-old and me"
      const named = language.relations.has(tokens[years.to]?.text ?? '') ? years.to + 1 : years.to;
      return { tag: { kind: 'member', count: 1 }, from: at, to: named };
    }
    aged = number && language.ages.matchAt(tokens, next + 1)?.tag === 'years';
    if (aged) continue;
    const ends = [language.functionWords, language.joiners, language.both];
    if (word === '' || number || ends.some((words) => words.has(word)) || language.people.matchAt(tokens, next)) return null;
  }
  return null;
}

function tagAt(household: Household, at: number) {
  return (
    household.language.people.matchAt(household.tokens, at) ?? describedAt(household, at)
  );
}

/** The noun that a figure counts, if one follows before the next figure. */
function nounAfter(
  household: Household,
  figure: Figure,
  ceiling: number,
): { tag: PeopleTag; to: number } | null {
  const last = Math.min(household.tokens.length, figure.to + 3, ceiling);
  for (let at = figure.to; at < last; at += 1) {
    const match = tagAt(household, at);
    if (!match) continue;
    const { kind } = match.tag;
    if (kind === 'noun' || kind === 'anybody' || kind === 'animal' || kind === 'whole')
      return match;
    return null;
  }
  return null;
}

function isAdded({ tokens, language }: Household, from: number): boolean {
  for (let at = Math.max(0, from - 2); at < from; at += 1) {
    const match = language.companions.matchAt(tokens, at);
    if (match && match.to <= from) return true;
  }
  return false;
}

function figureKind(kind: PeopleTag['kind'] | undefined): Kind {
  if (kind === 'noun') return 'counted';
  return kind === 'anybody' || kind === 'animal' ? kind : 'stated';
}

function figurePart(household: Household, figure: Figure, ceiling: number): Part | null {
  const noun = nounAfter(household, figure, ceiling);
  if (figure.article && !noun) return null;
  const kind = figureKind(noun?.tag.kind);
  // "we zijn met drie" states the whole; "plus two" adds to it
  const added =
    kind === 'stated'
      ? household.tokens[figure.from - 1]?.text === 'plus'
      : isAdded(household, figure.from);
  return {
    kind,
    count: figure.value,
    from: figure.from,
    to: noun?.to ?? figure.to,
    added,
    animal: kind === 'animal',
  };
}

const PHRASE_KINDS = { total: 'stated', party: 'party', member: 'member' } as const;

/** "les deux enfants": what is a total alone counts the noun behind it. */
function countsNoun(household: Household, { tag, to }: { tag: PeopleTag; to: number }): boolean {
  return tag.kind === 'total' && tagAt(household, to)?.tag.kind === 'noun';
}

/** "both kids", "unsere beiden Kinder": two of what follows. */
function bothOf({ tokens, language }: Household): Figure[] {
  // "we are both adults" counts nobody
  const tells = (word: string) =>
    language.functionWords.has(word) &&
    !language.emptyWords.has(word) &&
    !language.possessives.has(word) &&
    !language.joiners.has(word);
  return tokens.flatMap(({ text, start, end }, from) =>
    language.both.has(text) && !tells(tokens[from - 1]?.text ?? '')
      ? [{ ...BOTH, from, to: from + 1, start, end }]
      : [],
  );
}

/** The figures with what says two without one, where a noun for people follows. */
function withBoth(household: Household, figures: readonly Figure[]): Figure[] {
  const both = bothOf(household).filter(
    (one) => nounAfter(household, one, Number.POSITIVE_INFINITY)?.tag.kind === 'noun',
  );
  return [...figures, ...both].sort((a, b) => a.from - b.from);
}

/** Everything the answer says of the household, in its order. */
function readParts(household: Household, figures: readonly Figure[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let next = 0;
  while (at < household.tokens.length) {
    while ((figures[next]?.from ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const figure = figures[next];
    const found = tagAt(household, at);
    const match = found && countsNoun(household, found) ? null : found;
    const phrase = match && phrasePart(household, match.tag, match.from, match.to);
    if (phrase) parts.push(phrase);
    else if (figure?.from === at) {
      const part = figurePart(
        household,
        figure,
        figures[next + 1]?.from ?? Number.POSITIVE_INFINITY,
      );
      if (part) parts.push(part);
      at = part?.to ?? figure.to;
      continue;
    }
    at = match && phrase ? match.to : at + 1;
  }
  return parts;
}

function phrasePart(household: Household, tag: PeopleTag, from: number, to: number): Part | null {
  const place = { from, to, added: isAdded(household, from), animal: false };
  if (tag.kind === 'total' || tag.kind === 'party' || tag.kind === 'member') {
    return { kind: PHRASE_KINDS[tag.kind], count: tag.count, ...place };
  }
  if (tag.kind === 'speaker') return { kind: 'speaker', count: 1, ...place };
  return tag.kind === 'animal' ? { kind: 'animal', count: 1, ...place, animal: true } : null;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, part) => total + part.count, 0);
}

function placed(household: Household, parts: readonly Part[]): { start: number; end: number } {
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  return {
    start: household.tokens[from]?.start ?? 0,
    end: household.tokens[to - 1]?.end ?? 0,
  };
}

function total(household: Household, part: Part): PeopleCount {
  return {
    low: part.count,
    high: part.count,
    rule: 'number.people.total',
    ...placed(household, [part]),
  };
}

/** Whether the speaker's own word belongs to the list: "my wife and I", not "I have two kids". */
function speakerJoins(household: Household, speaker: Part, others: readonly Part[]): boolean {
  const { tokens, language } = household;
  const before = tokens[speaker.from - 1]?.text ?? '';
  const after = tokens[speaker.to]?.text ?? '';
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
  const people = parts.filter((part) => !part.animal);
  const of = (kind: Kind) => people.filter((part) => part.kind === kind);
  // "my mother, who is 78": beside somebody who is named it is no number of people
  const plausible = of('member').length > 0 ? LARGEST_HOUSEHOLD : Number.POSITIVE_INFINITY;
  const stated = of('stated').filter((part) => !part.added && part.count <= plausible);
  const [first] = stated;
  if (first) {
    if (stated.some((part) => part.count !== first.count)) return null;
    const joined = of('counted').find((part) => joinsPair(household, first, part));
    return joined ? pairWith(household, first, joined) : total(household, first);
  }
  const added = of('stated').filter((part) => part.added);
  const counted = [...of('counted'), ...of('member'), ...added];
  const [anybody] = of('anybody');
  if (anybody && !counted.some((part) => part.added || followsJoined(household, anybody, part))) {
    return total(household, anybody);
  }
  return sumUp(
    household,
    people,
    [...counted, ...of('anybody')],
    parts.some((part) => part.animal),
  );
}

/** "wir beide und die beiden Kinder": the children come on top of a pair, not of "zu viert". */
function joinsPair({ tokens, language }: Household, pair: Part, part: Part): boolean {
  if (pair.count !== 2 || !language.ands.has(tokens[pair.to]?.text ?? '')) return false;
  return part.from > pair.to && part.from - pair.to <= 3;
}

function pairWith(household: Household, pair: Part, part: Part): PeopleCount {
  const count = pair.count + part.count;
  return { low: count, high: count, rule: 'number.people.sum', ...placed(household, [pair, part]) };
}

/** "two people and a baby": what follows is added to them. */
function followsJoined({ tokens, language }: Household, anybody: Part, part: Part): boolean {
  if (part.from < anybody.to) return false;
  const before = tokens[part.from - 1]?.text ?? '';
  return language.joiners.has(before) && part.from - anybody.to <= 2;
}

function sumUp(
  household: Household,
  people: readonly Part[],
  counted: readonly Part[],
  animals: boolean,
): PeopleCount | null {
  const party = people.find((part) => part.kind === 'party');
  const speaker = people.find((part) => part.kind === 'speaker');
  if (party) {
    const all = [party, ...counted];
    return {
      low: sum(all),
      high: sum(all),
      rule: counted.length > 0 ? 'number.people.sum' : 'number.people.total',
      ...placed(household, all),
    };
  }
  if (counted.length === 0) {
    const alone = speaker && (animals || household.tokens.length <= 2);
    return alone ? total(household, speaker) : null;
  }
  const joined = speaker !== undefined && speakerJoins(household, speaker, counted);
  const invited =
    counted.some((part) => part.added) && counted.every((part) => part.kind !== 'anybody');
  const low = sum(counted) + (joined || invited ? 1 : 0);
  const open = !joined && !invited && counted.some((part) => isOwn(household, part));
  const all = joined && speaker ? [...counted, speaker] : counted;
  return { low, high: open ? low + 1 : low, rule: 'number.people.sum', ...placed(household, all) };
}

/** "my two kids", "ma femme": the speaker may or may not come too. */
function isOwn({ tokens, language }: Household, part: Part): boolean {
  const around = [tokens[part.from - 1]?.text, tokens[part.from]?.text];
  return around.some((word) => word !== undefined && language.possessives.has(word));
}
