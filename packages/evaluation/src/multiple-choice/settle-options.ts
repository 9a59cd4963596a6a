import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { clauseEnd, isParted } from '../tokens/clauses.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Named } from './find-options.js';

const inOrder = (named: readonly Named[]): Named[] => [...named].sort((a, b) => a.from - b.from);

/** Where the clause begins that holds a place. */
function clauseOf(tokens: readonly Token[], place: number, language: CompiledLanguage): number {
  let at = place;
  while (at > 0 && !opensClause(tokens, at, language)) at -= 1;
  return at;
}

/** "Last year it was fixed-term, now it's permanent": what was said of before is dropped. */
function ofNow(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): readonly Named[] {
  const [over] = language.formerFigure.findAll(tokens);
  const former = over ?? language.was.findAll(tokens)[0];
  if (!former) return named;
  const present = language.presentFigure.findAll(tokens).findLast(({ from }) => from > former.from);
  if (!present) return named;
  const clause = clauseOf(tokens, present.to - 1, language);
  // "früher selbstständig jetzt angestellt": nothing parts them
  const begins = clause > former.from ? clause : present.from;
  const now = named.filter(({ from }) => from >= begins);
  // "I'm permanent, have been since June" tells of nothing that is over
  return over || now.length > 0 ? now : named;
}

/** Behind a comma, or behind "but": "I love old houses but I'd go for new". */
function opensClause(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  if (tokens[at]?.breakBefore) return true;
  return at > 0 && language.yesNo.matchAt(tokens, at - 1)?.tag.answer === 'but';
}

/** "Ideally at once, realistically in three months": what it will be all the same. */
function realistic(
  tokens: readonly Token[],
  named: readonly Named[],
  { reservations }: CompiledLanguage,
): readonly Named[] {
  const mark = reservations.options.findAll(tokens).findLast(({ tag }) => tag === 'realistic');
  const kept = mark ? named.filter(({ from }) => from >= mark.to) : [];
  return kept.length > 0 ? kept : named;
}

/** "The garage is too dear, so an outdoor space": the option that is taken in the end. */
function settledOn(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): readonly Named[] {
  const [first, ...others] = inOrder(named);
  const last = others.at(-1)?.from;
  if (!first || last === undefined) return named;
  const marker = language.settles
    .findAll(tokens)
    .findLast(
      ({ from, to }) => opensClause(tokens, from, language) && from >= first.to && to <= last,
    );
  // "a loan, so savings I have none"
  const denies = marker && tokens.slice(marker.to).some(({ text }) => language.negators.has(text));
  return marker && !denies ? named.filter(({ from }) => from >= marker.to) : named;
}

/** Whether nothing but light words, and nothing it is compared with, stands in a stretch. */
function isLight(
  tokens: readonly Token[],
  from: number,
  to: number,
  { emptyWords, functionWords, than }: CompiledLanguage,
): boolean {
  return tokens
    .slice(from, to)
    .every(({ text }) => !than.has(text) && (emptyWords.has(text) || functionWords.has(text)));
}

/** "Mail rather than a call", "morning would do, but evening is better": the option that is liked better. */
function preferred(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): readonly Named[] {
  const marks = language.prefers.findAll(tokens);
  const isDenied = (from: number) => language.negators.has(textAt(tokens, from - 1));
  const liked = named.filter((one) =>
    marks.some(({ from, to }) => {
      if (isDenied(from)) return false;
      return to <= one.from
        ? isLight(tokens, to, one.from, language) && !isParted(tokens, to, one.from)
        : one.to === from && !tokens[from]?.breakBefore;
    }),
  );
  return new Set(liked.map(({ option }) => option)).size === 1 ? liked : named;
}

/** What may stand beside an option that is an answer by itself: "the house then". */
function isAside(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const text = textAt(tokens, at);
  return language.emptyWords.has(text) || language.fillers.matchAt(tokens, at) !== null;
}

/** Words behind an option that tell why it is taken. */
const SHORTEST_REASON = 3;

/** "Rent, we can't afford to buy": the option comes first and alone, and the other one is told of. */
function saidFirst(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): readonly Named[] {
  const [first] = inOrder(named);
  const next = named.find(({ option }) => option !== first?.option);
  if (!first || !next) return named;
  const end = tokens.findIndex(({ breakBefore }, at) => at >= first.to && breakBefore);
  if (end < 0 || named.some(({ from, option }) => option !== first.option && from < end))
    return named;
  for (let at = 0; at < end; at += 1) {
    const isNamed = at >= first.from && at < first.to;
    if (!isNamed && !isAside(tokens, at, language)) return named;
  }
  // "balcony, garden, as long as there is sun" goes on as a list does
  const listed = tokens.findIndex(({ breakBefore }, at) => at >= next.to && breakBefore);
  const bare = (at: number) =>
    named.some(({ from, to }) => from <= at && at < to) || isAside(tokens, at, language);
  const stretch = tokens.slice(end, listed < 0 ? tokens.length : listed);
  if (stretch.every((_, at) => bare(end + at))) return named;
  // what is told of a relative may be theirs: "permanent, my husband is fixed-term"
  const isOwn = findRelative(tokens, end + 1, language) < 0;
  const tells = tokens.length - end >= SHORTEST_REASON && isOwn;
  if (!tells || language.keepsOpen.findAll(tokens, end).length > 0) return named;
  return named.filter(({ option }) => option === first.option);
}

/** Whoever names more of them tells a story. */
const MOST_NAMED = 8;

/** "I'm on the top floor now and never again, ground please", to what is wanted: the home that there is is not chosen. */
function withoutHeld(
  tokens: readonly Token[],
  named: readonly Named[],
  { wish, tokens: asked }: QuestionTopic,
  language: CompiledLanguage,
): readonly Named[] {
  const { reservations, presentFigure } = language;
  if (!wish || named.length < 2 || named.length > MOST_NAMED) return named;
  if (presentFigure.findAll(asked).length > 0) return named;
  const marks = reservations.figures.findAll(tokens);
  const isUnfit = marks.some(({ tag }) => tag === 'unfit');
  if (!isUnfit && presentFigure.findAll(tokens).length === 0) return named;
  const held = new Set(
    marks
      .filter(({ tag }) => tag === 'livesNow')
      .flatMap(({ to }) => {
        const next = inOrder(named).find(({ from }) => from >= to);
        const isDirect =
          next && !isParted(tokens, to, next.from) && isLight(tokens, to, next.from, language);
        return isDirect ? [next.option] : [];
      }),
  );
  const kept = named.filter(({ option }) => !held.has(option));
  // "I'm in the suburbs now and the city centre is not for me"
  const isDenied = kept.some(({ to }) =>
    tokens.slice(to, clauseEnd(tokens, to)).some(({ text }) => language.negators.has(text)),
  );
  return kept.length > 0 && !isDenied ? kept : named;
}

/** Of several options those that the lead settles on; all of them where none is said to hold. */
export function settleOptions(
  tokens: readonly Token[],
  named: readonly Named[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): readonly Named[] {
  if (named.length === 0) return named;
  const real = realistic(tokens, withoutHeld(tokens, named, topic, language), language);
  const held = settledOn(tokens, ofNow(tokens, real, language), language);
  return saidFirst(tokens, preferred(tokens, held, language), language);
}
