import { PACKS } from '../../languages/list-packs.js';
import { isBareNo } from '../patterns/open-clauses.js';
import { foldWord } from '../patterns/split-tokens.js';
import type { Clause, Understood } from '../understand.js';
import { findSlotWords } from './find-slot-words.js';

/** A weekday as it was said. */
export interface Mention {
  /** Index of its token. */
  readonly at: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

export function weekdaysSaid(said: Pick<Understood, 'language' | 'tokens'>): Mention[] {
  const { weekdays } = PACKS[said.language].understanding;
  const forms = weekdays.map((names) => names.split(' ').map(foldWord));
  return said.tokens.flatMap((token, at) => {
    // "Freitagabend", "vrijdagmiddag"
    const weekday = forms.findIndex((names) => names.some((name) => token.word.startsWith(name)));
    return weekday < 0 ? [] : [{ at, weekday }];
  });
}

export const namesWeekday = (said: Understood): boolean => weekdaysSaid(said).length > 0;

const holds = (clause: Clause, at: number): boolean => clause.from <= at && at < clause.to;

/** Between a negation and its day, and between two days that one negation rules out. */
const ARTICLES = new Set('le la the am den der on op de'.split(' '));
const JOINERS = new Set('et ni ou und oder noch and or nor en of noch'.split(' '));

/** "Not on Friday and Saturday": the negation stands before the first of them. */
function isNegatedBefore(
  said: Understood,
  mention: Mention,
  negations: readonly number[],
  mentions: readonly Mention[],
): boolean {
  let at = mention.at - 1;
  while (ARTICLES.has(said.tokens[at]?.word ?? '')) at -= 1;
  if (negations.includes(at)) return true;
  if (!JOINERS.has(said.tokens[at]?.word ?? '')) return false;
  const before = mentions.find((one) => one.at === at - 1);
  return before !== undefined && isNegatedBefore(said, before, negations, mentions);
}

const FILLERS = new Set('euh ah oh um uh äh eh'.split(' '));

/** Between a "no" and what holds instead: "nein warte", "nee toch". */
const WAITING = new Set(
  'wait sorry rather warte warten sie halt doch eher attendez attends plutot pardon wacht toch liever eh euh ah oh um'.split(
    ' ',
  ),
);

/** "Saturday, no, Sunday": a day taken back for the next. */
function isTakenBack(
  { tokens, language }: Understood,
  { at }: Mention,
  mentions: readonly Mention[],
): boolean {
  const no = FILLERS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  let next = no + 1;
  while (WAITING.has(tokens[next]?.word ?? '')) next += 1;
  return isBareNo(tokens[no]?.word, language) && mentions.some((one) => one.at === next);
}

/** "Not Friday", "Friday no", or a clause that only says that Friday is impossible. */
function isNegated(
  said: Understood,
  mention: Mention,
  mentions: readonly Mention[],
  spent: ReadonlySet<number>,
): boolean {
  const clause = said.clauses.find((one) => holds(one, mention.at));
  if (clause === undefined) return false;
  const alone = mentions.filter((one) => holds(clause, one.at)).length === 1;
  const corrects = said.has('insists');
  const negations = said.objections.filter(
    (at) => holds(clause, at) && !spent.has(at) && !(corrects && said.tokens[at]?.opens === true),
  );
  if (alone) return negations.length > 0;
  if (isTakenBack(said, mention, mentions)) return true;
  if (isNegatedBefore(said, mention, negations, mentions)) return true;
  return negations.some((at) => mention.at - at === 1 || at - mention.at === 1);
}

/** "I'm away on the Friday": an article and a preposition. */
const MAX_BETWEEN = 2;

/** Parts of an utterance that each say one thing: up to a punctuation mark, a "so" or a "but". */
export function segmentsOf(said: Understood): number[] {
  const turns = new Set(
    findSlotWords(said)
      .placesOf('therefore')
      .map(({ from }) => from),
  );
  let segment = 0;
  return said.tokens.map((token, at) => {
    if (at > 0 && (token.opens || turns.has(at))) segment += 1;
    return segment;
  });
}

/**
 * "Friday I'm working, so Saturday", "Friday is bad, then Sunday": the day is named for what stands
 * in its way. Only where another day is left.
 */
function takenUp(said: Understood, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const segments = segmentsOf(said);
  const segmentOf = (one: Mention) => segments[one.at] ?? 0;
  const found = new Set<Mention>();
  for (const { from } of findSlotWords(said).placesOf('taken_up')) {
    const here = segments[from] ?? 0;
    const own = mentions.filter((one) => segmentOf(one) === here);
    // "Friday, that's bad" has the reason in a part of its own.
    const before = mentions.filter((one) => segmentOf(one) === here - 1);
    for (const one of own.length > 0 ? own : before) found.add(one);
  }
  for (const { to } of findSlotWords(said).placesOf('because')) {
    const earlier = mentions.some((one) => one.at < to);
    if (earlier) for (const one of mentions.filter(({ at }) => at >= to)) found.add(one);
  }
  if (found.size < mentions.length) return found;
  // of "I work on Friday" no other day is left to say so: the two must stand together
  return [...found].some(({ at }) => standsByTaken(said, at)) ? found : new Set();
}

/** "Friday I'm working", and not "Sunday, because on other days I work". */
function standsByTaken(said: Understood, at: number): boolean {
  const words = findSlotWords(said);
  if (words.has('because')) return false;
  return words.placesOf('taken_up').some(({ from, to }) => {
    const between = at < from ? from - at - 1 : at - to;
    const parted = said.tokens
      .slice(Math.min(at, from) + 1, Math.max(at + 1, to))
      .some(({ opens }) => opens);
    return between <= MAX_BETWEEN && !parted;
  });
}

/** "So is Friday", "but Saturday too": what was said of one day is said of the next. */
const LIKEWISE = new Set('is are does do'.split(' '));
const TOO = new Set('too auch aussi ook'.split(' '));

/** "…, so Friday", and not "Saturday or else Sunday". */
function followsFrom(said: Understood, { at }: Mention): boolean {
  const wordAt = (token: number) => said.tokens[token]?.word ?? '';
  return findSlotWords(said)
    .placesOf('therefore')
    .some(
      ({ from, to }) =>
        from > 0 &&
        to <= at &&
        at - to <= MAX_BETWEEN &&
        !JOINERS.has(wordAt(from - 1)) &&
        !LIKEWISE.has(wordAt(to)),
    );
}

/** "Saturday's my sister, Sunday's church, so Friday": the others are out where one alone is the conclusion. */
function beforeConclusion(
  said: Understood,
  mentions: readonly Mention[],
  spent: ReadonlySet<number>,
): readonly Mention[] {
  const last = mentions.at(-1);
  const ends =
    last !== undefined && followsFrom(said, last) && !isNegated(said, last, mentions, spent);
  const others = mentions.filter((one) => one.weekday !== last?.weekday);
  const more = said.tokens.some(({ word }) => TOO.has(word));
  return ends && !more && !others.some((one) => followsFrom(said, one)) ? others : [];
}

/**
 * Days that were said to be impossible.
 *
 * @param spent tokens of denials that are for something else
 */
export function weekdaysRuledOut(
  said: Understood,
  mentions: readonly Mention[],
  spent: ReadonlySet<number> = new Set(),
): Mention[] {
  const taken = takenUp(said, mentions);
  const concluded = beforeConclusion(said, mentions, spent);
  const out = mentions.filter(
    (one) => taken.has(one) || concluded.includes(one) || isNegated(said, one, mentions, spent),
  );
  // "Saturday I'm not working, so Saturday"
  const after = (one: Mention) =>
    mentions.some(
      (later) => later.at > one.at && later.weekday === one.weekday && !out.includes(later),
    );
  return out.filter((one) => !after(one));
}

/** The utterance without the clauses that say which day is impossible. */
export function affirmedText(said: Understood, ruledOut: readonly Mention[]): string {
  // "22. märz": a date keeps its point
  if (ruledOut.length === 0) return said.text;
  const kept = said.clauses.filter((clause) => !ruledOut.some((one) => holds(clause, one.at)));
  return kept
    .map(({ from, to }) => {
      const start = said.tokens[from]?.start ?? 0;
      return said.text.slice(start, said.tokens[to - 1]?.end ?? start);
    })
    .join(', ');
}
