import { PACKS } from '../languages/list-packs.js';
import { findSlotWords } from './find-slot-words.js';
import { foldWord } from './split-tokens.js';
import type { Clause, Understood } from './understand.js';

/** A weekday as it was said. */
export interface Mention {
  /** Index of its token. */
  readonly at: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

export function weekdaysSaid(said: Understood): Mention[] {
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

/** "Not Friday", "Friday no", or a clause that only says that Friday is impossible. */
function isNegated(said: Understood, mention: Mention, mentions: readonly Mention[]): boolean {
  const clause = said.clauses.find((one) => holds(one, mention.at));
  if (clause === undefined) return false;
  const alone = mentions.filter((one) => holds(clause, one.at)).length === 1;
  const corrects = said.has('insists');
  const negations = said.negations.filter(
    (at) => holds(clause, at) && !(corrects && said.tokens[at]?.opens === true),
  );
  if (alone) return negations.length > 0;
  return negations.some((at) => mention.at - at === 1 || at - mention.at === 1);
}

/** Parts of an utterance that each say one thing: up to a punctuation mark, a "so" or a "but". */
function segmentsOf(said: Understood): number[] {
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
  return found.size < mentions.length ? found : new Set();
}

/** Days that were said to be impossible. */
export function weekdaysRuledOut(said: Understood, mentions: readonly Mention[]): Mention[] {
  const taken = takenUp(said, mentions);
  const out = mentions.filter((one) => taken.has(one) || isNegated(said, one, mentions));
  // "Saturday I'm not working, so Saturday"
  const after = (one: Mention) =>
    mentions.some(
      (later) => later.at > one.at && later.weekday === one.weekday && !out.includes(later),
    );
  return out.filter((one) => !after(one));
}

/** The utterance without the clauses that say which day is impossible. */
export function affirmedText(said: Understood, ruledOut: readonly Mention[]): string {
  const kept = said.clauses.filter((clause) => !ruledOut.some((one) => holds(clause, one.at)));
  return kept
    .map(({ from, to }) => {
      const start = said.tokens[from]?.start ?? 0;
      return said.text.slice(start, said.tokens[to - 1]?.end ?? start);
    })
    .join(', ');
}
