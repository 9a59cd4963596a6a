import type { CompiledLanguage, PeopleTag } from '../../languages/compiled-language.js';
import type { PhraseMatch } from '../../tokens/phrase-table.js';
import { type Token, textAt } from '../../tokens/token.js';
import { type Figure, PLAIN } from '../reading/figure.js';
import { isNumeral } from '../reading/number-tokens.js';

/** What a part of an answer says of the household. */
export type Kind = 'stated' | 'anybody' | 'counted' | 'member' | 'party' | 'speaker' | 'animal';

/** Said so in every language. */
export const PLUS = 'plus';

const BOTH = { ...PLAIN, value: 2, kind: 'figure' } as const;

/** One thing that an answer says of the household. */
export interface Part {
  readonly kind: Kind;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  /** "with my wife", "plus one": it is added to what stands before. */
  readonly added: boolean;
  readonly animal: boolean;
}

export interface Household {
  readonly tokens: readonly Token[];
  readonly language: CompiledLanguage;
}

/** Words that may stand between "my" and who is meant: "my little brother", "my three-year-old son". */
const DESCRIBED_BY = 3;

/** "my oldest son", "mein dreijähriger Sohn": a relation that is described, so not listed as such. */
function describedAt({ tokens, language }: Household, at: number): PhraseMatch<PeopleTag> | null {
  if (!language.possessives.has(textAt(tokens, at))) return null;
  let aged = false;
  for (let next = at + 1; next <= at + 1 + DESCRIBED_BY; next += 1) {
    const word = textAt(tokens, next);
    const count = language.relations.get(word);
    if (count !== undefined) return { tag: { kind: 'member', count }, from: at, to: next + 1 };
    const years = language.ages.matchAt(tokens, next);
    const number = isNumeral(tokens[next], language) && !language.articles.has(word);
    if (years?.tag === 'years' && aged) {
      // "my three-year-old and me"
      const named = language.relations.has(textAt(tokens, years.to)) ? years.to + 1 : years.to;
      return { tag: { kind: 'member', count: 1 }, from: at, to: named };
    }
    aged = number && language.ages.matchAt(tokens, next + 1)?.tag === 'years';
    if (aged) continue;
    const ends = [language.functionWords, language.joiners, language.both];
    if (
      word === '' ||
      number ||
      ends.some((words) => words.has(word)) ||
      language.people.matchAt(tokens, next)
    )
      return null;
  }
  return null;
}

function tagAt(household: Household, at: number) {
  return household.language.people.matchAt(household.tokens, at) ?? describedAt(household, at);
}

/** The noun that a figure counts, if one follows before the next figure. */
function nounAfter(
  household: Household,
  figure: Figure,
  ceiling: number,
): { tag: PeopleTag; to: number } | null {
  const last = Math.min(figure.to + 3, ceiling);
  for (let at = figure.to; at < last; at += 1) {
    // "we zijn met vier met de kinderen": four in all, not four children
    if (household.language.companions.matchAt(household.tokens, at)) return null;
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
  for (let at = from - 2; at < from; at += 1) {
    const match = language.companions.matchAt(tokens, at);
    if (match && match.to <= from) return true;
  }
  return false;
}

function figureKind(kind: PeopleTag['kind'] | undefined): Kind {
  if (kind === 'noun') return 'counted';
  return kind === 'anybody' || kind === 'animal' ? kind : 'stated';
}

/** A sum is said at most so many words behind what says that it is one. */
const TOTAL_REACH = 4;

/** "Insgesamt drei, die Eltern und ein Kind": what follows tells who they are. */
function isTotal({ tokens, language }: Household, { from, to }: Figure): boolean {
  if (!language.emptyWords.has(textAt(tokens, to))) return false;
  return language.total.findAll(tokens, Math.max(0, from - TOTAL_REACH), from).length > 0;
}

function figurePart(household: Household, figure: Figure, ceiling: number): Part | null {
  const noun = isTotal(household, figure) ? null : nounAfter(household, figure, ceiling);
  if (figure.article && !noun) return null;
  const kind = figureKind(noun?.tag.kind);
  // "we zijn met drie" states the whole; "plus two" adds to it
  const added =
    kind === 'stated'
      ? household.tokens[figure.from - 1]?.text === PLUS
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

/** "les deux enfants", "a couple of friends": what is a total alone counts the noun behind it. */
function countsNoun(
  household: Household,
  { tag, from, to }: PhraseMatch<PeopleTag>,
  figure: Figure | undefined,
): boolean {
  // "une seule personne" is one, "ein paar Leute" are some
  const some = household.language.somePeople.matchAt(household.tokens, from) !== null;
  const isParty = tag.kind === 'party' && (some || figure !== undefined);
  if (tag.kind !== 'total' && !isParty) return false;
  const counted = Math.max(to, figure?.to ?? to);
  const kind = tagAt(household, counted)?.tag.kind;
  return kind === 'noun' || (kind === 'anybody' && tag.kind === 'party');
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
    language.both.has(text) && !tells(textAt(tokens, from - 1))
      ? [{ ...BOTH, from, to: from + 1, start, end }]
      : [],
  );
}

/** The figures with what says two without one, where a noun for people follows. */
export function withBoth(household: Household, figures: readonly Figure[]): Figure[] {
  const both = bothOf(household).filter(
    (one) => nounAfter(household, one, Number.POSITIVE_INFINITY)?.tag.kind === 'noun',
  );
  return [...figures, ...both].sort((a, b) => a.from - b.from);
}

function isOfWhom(
  { tokens, language }: Household,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isCounted = [tokens[from - 2], tokens[to]].some(
    (token) => token && isNumeral(token, language) && !language.ands.has(token.text),
  );
  return isCounted && language.ofWhom.has(textAt(tokens, from - 1));
}

/** Everything the answer says of the household, in its order. */
export function readParts(household: Household, figures: readonly Figure[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let next = 0;
  while (at < household.tokens.length) {
    while ((figures[next]?.from ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const figure = figures[next];
    const named = tagAt(household, at);
    // "drei von meinem Mann": whose they are
    const isOwner = named?.tag.kind === 'member' && isOfWhom(household, named);
    const found = isOwner ? null : named;
    const counting = figure?.from === at ? figure : undefined;
    const match = found && countsNoun(household, found, counting) ? null : found;
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
