import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { PhraseSet } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';
import type { Figure } from './reading/figure.js';
import { incomeOf } from './which-income.js';

/** What says that a figure is the sum stands at most so far before it, or right behind it. */
const TOTAL_REACH = 4;
const TOTAL_BEHIND = 1;
/** What the home costs now stands behind its verb: "we're paying about 1950". */
const PAYING_REACH = 5;
/** What says that it is so now stands at most so far before the verb, or behind the figure. */
const NOW_REACH = 3;

/** The place in the list of the first figure from a token on; figures stand in their order. */
function firstFrom(at: number, figures: readonly Figure[]): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

/** "four altogether two of hers and two of mine": the sum stands first. */
function isOpened(figures: readonly Figure[], place: number): boolean {
  return place === 1 && sumOf(figures.slice(1)) === figures[0]?.value;
}

/** "2900 and 3400, altogether 6300", "five in all, three of hers and two of mine". */
function totalOf(
  figures: readonly Figure[],
  tokens: readonly Token[],
  { total }: CompiledLanguage,
): Figure | null {
  const sumBefore = [0];
  for (const { value } of figures) sumBefore.push((sumBefore.at(-1) ?? 0) + value);
  for (const { from, to } of total.findAll(tokens).toReversed()) {
    const place = firstFrom(to, figures);
    const [before, behind] = [figures[place - 1], figures[place]];
    const near = behind !== undefined && behind.from - to <= TOTAL_REACH;
    const follows = before !== undefined && from - before.to <= TOTAL_BEHIND;
    const adds = near && before && sumBefore[place] === behind.value;
    // "two of hers and one together": no sum is less than what stands before it
    const isSum = follows && !figures.slice(0, place - 1).some(({ value }) => value > before.value);
    if (isSum && (!near || isOpened(figures, place)) && !adds) return before;
    // "3000 altogether, 3500 with the parking space": neither is the sum of the other
    const isOpen = follows && !tokens[from]?.breakBefore && !adds;
    // a sum is no less than what stands before it
    if (near && before && !isOpen && behind.value > before.value) return behind;
  }
  return null;
}

const startsOf = (phrases: PhraseSet, tokens: readonly Token[]): number[] =>
  phrases.findAll(tokens).map(({ from }) => from);

/**
 * "It used to be 8000, now it's 5000": what is said of now, where something was said of before; "six
 * months, before that nine years": what was said first.
 */
function ofNow(
  figures: readonly Figure[],
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): readonly Figure[] {
  const formers = startsOf(language.formerFigure, tokens);
  const [former] = formers;
  if (former === undefined) return figures;
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return figures;
  const present = startsOf(language.presentFigure, tokens).findLast(
    (at) => at > former && at >= first.to && at <= last.from,
  );
  if (present !== undefined) return figures.filter(({ from }) => from >= present);
  // "six months here, before that nine years"; "two at first, then three" tells of what is to come
  return topic.tenure && first.to <= former && last.from > former
    ? figures.filter(({ to }) => to <= former)
    : figures;
}

/** Which of the figures are what the home costs now: "at the moment we're paying 1950". */
export function rentsOf(
  figures: readonly Figure[],
  tokens: readonly Token[],
  { paying, presentFigure }: CompiledLanguage,
): ReadonlySet<Figure> {
  const rents = paying.findAll(tokens).flatMap(({ from, to }) => {
    const figure = figures[firstFrom(to, figures)];
    if (figure === undefined || figure.from - to > PAYING_REACH) return [];
    const around = [Math.max(0, from - NOW_REACH), figure.to + NOW_REACH] as const;
    return presentFigure.findAll(tokens, ...around).length > 0 ? [figure] : [];
  });
  return new Set(rents);
}

/** "At the moment we're paying 1950, we could go up to 2700": what the home costs now is no budget. */
function withoutRent(
  figures: readonly Figure[],
  tokens: readonly Token[],
  language: CompiledLanguage,
): readonly Figure[] {
  const rents = rentsOf(figures, tokens, language);
  const kept = figures.filter((figure) => !rents.has(figure));
  return kept.some(({ article }) => !article) ? kept : figures;
}

/** "My old flat cost 1500, I could pay 2500": the first figure behind each mark of another home. */
function figuresElsewhere(
  figures: readonly Figure[],
  tokens: readonly Token[],
  { reservations }: CompiledLanguage,
): ReadonlySet<Figure | undefined> {
  const marks = reservations.figures.findAll(tokens).filter(({ tag }) => tag === 'elsewhere');
  return new Set(marks.map(({ to }) => figures[firstFrom(to, figures)]));
}

/** What says that a figure is enough stands at most so far behind it: "une place suffit". */
const ENOUGH_REACH = 1;

/** "We have four now, two would do", "drei haben wir jetzt, vier wären perfekt". */
function isEnough(tokens: readonly Token[], to: number, { reservations }: CompiledLanguage) {
  for (let at = to; at <= to + ENOUGH_REACH && !tokens[at]?.breakBefore; at += 1)
    if (reservations.figures.matchAt(tokens, at)?.tag === 'enough') return true;
  return false;
}

/** Words between what says that one has something and how many: "wir haben jetzt". */
const HELD_REACH = 2;

/** "I've got five now and it's too much, say three", to what is needed: the home that there is is not asked for. */
function withoutHeld(
  figures: readonly Figure[],
  tokens: readonly Token[],
  { money, people, possession, length, tokens: asked }: QuestionTopic,
  { reservations, presentFigure }: CompiledLanguage,
): readonly Figure[] {
  if (money || people || length !== null || presentFigure.findAll(asked).length > 0) return figures;
  const marks = reservations.figures.findAll(tokens);
  const isUnfit = marks.some(({ tag }) => tag === 'unfit');
  const isNow = presentFigure.findAll(tokens).length > 0;
  // who asks what there is takes it for an answer, unless it does not do
  if (!isUnfit && (possession || !isNow)) return figures;
  const lives = marks.filter(({ tag }) => tag === 'livesNow');
  const held = new Set(
    lives.flatMap(({ to }) => {
      const figure = figures[firstFrom(to, figures)];
      return figure !== undefined && figure.from - to <= HELD_REACH ? [figure] : [];
    }),
  );
  const kept = figures.filter((figure) => !held.has(figure));
  // "we've got three now, and two more would be too many"
  const isAdded = kept.some(
    ({ to }) => reservations.figures.matchAt(tokens, to)?.tag === 'further',
  );
  return kept.length > 0 && !isAdded ? kept : figures;
}

/** Of several figures those that the lead settles on; all of them where none is said to hold. */
export function settleFigures(
  figures: readonly Figure[],
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): readonly Figure[] {
  if (figures.length < 2) return figures;
  const total = totalOf(figures, tokens, language);
  if (total) return [total];
  const elsewhere = figuresElsewhere(figures, tokens, language);
  const here = figures.filter((figure) => !elsewhere.has(figure));
  if (!topic.people && here.length > 0 && here.length < figures.length)
    return settleFigures(here, tokens, topic, language);
  const enough = topic.money ? [] : figures.filter(({ to }) => isEnough(tokens, to, language));
  if (enough.length > 0) return enough.map((figure) => ({ ...figure, article: false }));
  if (topic.income !== null) {
    const asked = figures.filter((figure) => incomeOf(figure, tokens, language) === topic.income);
    if (asked.length > 0) return asked;
  }
  const wanted = withoutHeld(figures, tokens, topic, language);
  if (wanted.length < figures.length) return settleFigures(wanted, tokens, topic, language);
  const now = ofNow(figures, tokens, topic, language);
  return topic.money && topic.asksMaximum && now.length > 1
    ? withoutRent(now, tokens, language)
    : now;
}
