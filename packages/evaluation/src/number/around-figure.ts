import type { CompiledLanguage, FigureTag } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Figure } from './reading/figure.js';

/** How many words before and after a figure are searched for what bounds it. */
const REACH_BEFORE = 6;
const REACH_AFTER = 7;

/** An answer, and the language it is in. */
interface Words {
  readonly tokens: readonly Token[];
  readonly language: CompiledLanguage;
}

/** What is said round a figure. */
export interface Around {
  readonly before: readonly FigureTag[];
  readonly after: readonly FigureTag[];
  /** "keinen Rappen mehr als 3000", "mehr als 3000 geht nicht" */
  readonly denied: boolean;
  /** "not 3000": nothing but units and bounds stands between. */
  readonly ruledOut: boolean;
}

/** The phrases round a figure, nearest first, no further than its neighbours. */
export function around(
  { tokens, language }: Words,
  figure: Figure,
  floor: number,
  ceiling: number,
): Around {
  const from = Math.max(floor, figure.from - REACH_BEFORE);
  const to = Math.min(ceiling, figure.to + REACH_AFTER);
  // "from 1 March two people": what stands before a date bounds that
  const before = language.before
    .findAll(tokens, from, figure.from)
    .filter(
      (phrase) =>
        language.months.findAll(tokens, phrase.to, figure.from).length === 0 &&
        !boundsOther({ tokens, language }, phrase.to, figure.from),
    )
    .reverse();
  const [nearest] = before;
  return {
    before: before.map(({ tag }) => tag),
    after: language.after.findAll(tokens, figure.to, to).map(({ tag }) => tag),
    ruledOut:
      deniedBehind({ tokens, language }, figure, to) ||
      (nearest?.tag === 'not' &&
        !closesClause(tokens, nearest) &&
        tokens
          .slice(nearest.to, figure.from)
          .every(({ kind, text }) => kind !== 'word' || language.emptyWords.has(text))),
    denied:
      isDenied(tokens, from, figure.from, language) || isDenied(tokens, figure.to, to, language),
  };
}

/** "Bis das Haus fertig ist, also neun Monate": it bounds what is told in a clause before. */
function boundsOther({ tokens, language }: Words, from: number, to: number): boolean {
  let end = from + 1;
  while (end <= to && !tokens[end]?.breakBefore) end += 1;
  if (end > to) return false;
  return tokens
    .slice(from, end)
    .some(
      ({ kind, text }, at) =>
        kind === 'word' &&
        !language.functionWords.has(text) &&
        !language.emptyWords.has(text) &&
        language.fillers.matchAt(tokens, from + at) === null,
    );
}

/** "Vier sind wir nicht, nur zwei": denied where its clause ends, and another figure follows. */
function deniedBehind({ tokens, language }: Words, { to }: Figure, ceiling: number): boolean {
  if (ceiling >= tokens.length) return false;
  let end = to + 1;
  while (end <= ceiling && !tokens[end]?.breakBefore) end += 1;
  const closes = end > to + 1 && end <= ceiling && !tokens[to]?.breakBefore;
  return (
    closes &&
    language.before.matchAt(tokens, end - 1)?.tag === 'not' &&
    !language.before.findAll(tokens, 0, to).some(({ tag }) => tag === 'moreThan')
  );
}

/** A negation behind a figure, but not inside a phrase that denies nothing ("no problem"). */
function isDenied(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: CompiledLanguage,
): boolean {
  for (let at = from; at < to; at += 1) {
    const phrase = language.yesNo.matchAt(tokens, at);
    if (phrase && phrase.tag.answer === 'yes') return false;
    // "plus de 3000" denies nothing, "c'est plus que 3000" does
    const bound = language.before.matchAt(tokens, at);
    const isMore =
      bound?.tag === 'moreThan' && language.emptyWords.has(textAt(tokens, bound.to - 1));
    if (!isMore && language.negators.has(textAt(tokens, at))) return true;
  }
  return false;
}

/** "Vier sind wir nicht, nur zwei": the denial ends a clause, and is for what stands in that. */
function closesClause(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const apart = tokens[from]?.breakBefore || tokens[from - 1]?.breakBefore;
  return from >= 2 && !apart && (tokens[to]?.breakBefore ?? false);
}
