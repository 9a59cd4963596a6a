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
  const negations = said.negations.filter((at) => holds(clause, at));
  if (alone) return negations.length > 0;
  return negations.some((at) => mention.at - at === 1 || at - mention.at === 1);
}

/** "Friday I'm working, so Saturday": what stands before is why the other day is wanted. */
function isTakenUp(said: Understood, mention: Mention, mentions: readonly Mention[]): boolean {
  const words = findSlotWords(said);
  const between = (from: number, to: number) => (at: number) => from < at && at < to;
  return mentions.some((later) => {
    if (later.at <= mention.at) return false;
    const inside = between(mention.at, later.at);
    const busy = words.placesOf('taken_up').some(({ from }) => inside(from));
    return busy && words.placesOf('therefore').some(({ from }) => inside(from));
  });
}

/** Days that were said to be impossible. */
export function weekdaysRuledOut(said: Understood, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((one) => isNegated(said, one, mentions) || isTakenUp(said, one, mentions));
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
