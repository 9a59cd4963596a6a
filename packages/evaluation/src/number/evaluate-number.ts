import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { type AcceptedRange, threshold } from './accepted-range.js';
import { asksForAnimals, countAnimals, countsAnimals } from './count-animals.js';
import { countPeople, type PeopleCount } from './count-people.js';
import { contains, decideNumber, describeAccepted } from './decide-number.js';
import type { Figure } from './figure.js';
import { MEASURES } from './measures.js';
import { readFigures } from './read-figures.js';
import { readIntervals } from './read-intervals.js';
import { saysNone, saysNoneNow, sharesStem } from './says-none.js';
import { settleFigures } from './settle-figures.js';
import { linkOf } from './share-scales.js';
import { readSpokenLength } from './spoken-length.js';

export interface NumberQuestion {
  readonly accepted: AcceptedRange;
  readonly topic: QuestionTopic;
  readonly language: CompiledLanguage;
}

/** The figures after the last correction marker that has a figure on both sides. */
function afterCorrection(
  tokens: readonly Token[],
  figures: readonly Figure[],
  language: CompiledLanguage,
): Figure[] {
  let kept = [...figures];
  for (const marker of language.corrections.findAll(tokens)) {
    const later = kept.filter((figure) => figure.from >= marker.to);
    const earlier = kept.some((figure) => figure.to <= marker.from);
    if (later.length > 0 && earlier) kept = later;
  }
  return kept;
}

/**
 * The unit of time that is asked for, and the one that it is held against, in months: "how many months?"
 * may expect "min. 2 years".
 */
function unitsOf({ topic, accepted }: NumberQuestion): { asked: number; held: number } | null {
  const asked = topic.length ?? accepted.length;
  const held = accepted.length ?? topic.length;
  return asked === null || held === null ? null : { asked, held };
}

/** "A year" beside a figure may be a part of it, half a year is another length. */
const YEAR = 12;

/** "two years" to a question for months is 24. */
function inAskedUnit(figure: Figure, tokens: readonly Token[], question: NumberQuestion): Figure {
  const units = unitsOf(question);
  const { kind } = figure;
  if (units === null || question.topic.money || (kind !== 'duration' && kind !== 'figure'))
    return figure;
  const named =
    figure.kind === 'duration' && question.language.lengths.get(textAt(tokens, figure.to));
  const said = named || units.asked;
  if (said === units.held) return figure;
  return { ...figure, value: (figure.value * said) / units.held, elliptic: null };
}

/** "Een kleine tweeduizend" is nobody's age. */
const OLDEST = 120;

/** More than this is no count of people, animals, cars or rooms. */
const MOST_COUNTED = 200;

/** Whether things are counted: "combien d'argent" asks for an amount, "combien de temps" for a time. */
function countsThings({ topic, accepted }: NumberQuestion): boolean {
  return topic.things && accepted.length === null && threshold(accepted) <= MOST_COUNTED;
}

/** Years of the calendar, and of what is counted there are not so many: "a Golf of 2012". */
const FIRST_YEAR = 1_900;

/** Ages answer no question here; a length of time does where none of money, people or things. */
function isMeant(figure: Figure, tokens: readonly Token[], question: NumberQuestion): boolean {
  const { topic } = question;
  const things = countsThings(question);
  if (things && (figure.value >= FIRST_YEAR || isMeasured(figure, tokens, topic))) return false;
  if (figure.kind === 'duration') {
    const counted = topic.words.has(textAt(tokens, figure.to));
    return !topic.money && !topic.people && (!things || counted);
  }
  if (figure.kind === 'age') return figure.value > OLDEST;
  return figure.kind === 'figure' || figure.kind === 'foreign-money';
}

/** "A dog of 35 kilos", said to whoever asks how many dogs. */
function isMeasured(figure: Figure, tokens: readonly Token[], { words }: QuestionTopic): boolean {
  return MEASURES.has(textAt(tokens, figure.to)) && ![...words].some((word) => MEASURES.has(word));
}

/** Words of "nous deux", "the two of us" that may stand before the figure. */
const PEOPLE_REACH = 3;

/** More of them than this share no flat: "3400 altogether" is an amount. */
const MOST_PAYERS = 12;

/** "À nous deux 3800": who pays is no amount. */
function countsPeople(
  figure: Figure,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  if (figure.value > MOST_PAYERS) return false;
  for (let at = Math.max(0, figure.from - PEOPLE_REACH); at <= figure.from; at += 1) {
    const people = language.people.matchAt(tokens, at);
    const party = people?.tag.kind === 'party' || people?.tag.kind === 'total';
    if (party && people.to >= figure.to) return true;
  }
  // "two of us"
  return language.people.matchAt(tokens, figure.to)?.tag.kind === 'whole';
}

/** The figures that may answer: the shares where a share is asked for, else all but those. */
function meantFigures(
  figures: readonly Figure[],
  tokens: readonly Token[],
  question: NumberQuestion,
): Figure[] {
  const { topic, language } = question;
  const shares = figures.map((figure, i) => {
    const next = figures[i + 1];
    // "20 to 25 percent": both
    const shared = next?.kind === 'percent' && linkOf(figure, next, tokens, language) !== null;
    return figure.kind === 'percent' || shared;
  });
  if (topic.percent && shares.includes(true)) return figures.filter((_, i) => shares[i]);
  return figures.filter((figure, i) => {
    // "ein Fünftel" is no one percent, 160,000 no percentage at all
    const noShare = topic.percent && (figure.article || figure.value > 100);
    const ours = topic.money && countsPeople(figure, tokens, language);
    return !shares[i] && isMeant(figure, tokens, question) && !noShare && !ours;
  });
}

/** The digits before the noughts: 28 of 2800. */
function leadingDigits(value: number): string {
  return String(value).replace(/0{1,21}$/, '');
}

/** Smaller ones are parts of a figure that is spelled out. */
const SMALLEST_WHOLE = 100;

/** "two eight, two thousand eight hundred": said in digits first, then in full. */
function withoutSpelled(figures: readonly Figure[]): readonly Figure[] {
  const whole = figures.filter(({ value }) => value >= SMALLEST_WHOLE);
  const parts = figures.filter(({ value }) => value < SMALLEST_WHOLE);
  const [only, another] = whole;
  if (!only || another || parts.length === 0) return figures;
  const spelled = parts.map(({ value }) => String(value).replace('.', '')).join('');
  return leadingDigits(only.value) === spelled ? [only] : figures;
}

function judgePeople(people: PeopleCount, { accepted }: NumberQuestion): Evaluation {
  const { low, high, rule, start, end } = people;
  const inside = [low, high].map((count) => contains(accepted, count));
  const spans = [{ start, end }];
  if (inside[0] !== inside[1]) {
    return evaluationOf(
      'unclear',
      rule,
      `It is open whether the lead comes too: ${low} or ${high} people.`,
      { spans, candidates: [low, high] },
    );
  }
  const count = low === high ? String(low) : `${low}-${high}`;
  const reason = `${count} is ${inside[0] ? 'within' : 'outside'} what is accepted (${describeAccepted(accepted)}).`;
  return evaluationOf(inside[0] ? 'pass' : 'fail', rule, reason, {
    value: low,
    normalized: count,
    spans,
  });
}

/** "It depends whether my sister joins us": who is named in doubt has not been counted. */
function leavesOpen(
  { rule, open }: PeopleCount,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  if (open) return true;
  if (language.unknown.findAll(tokens).length === 0) return false;
  // "we do not know yet, perhaps two"
  return rule === 'number.people.sum' || language.hedged.findAll(tokens).length > 0;
}

function openPeople({ rule, start, end }: PeopleCount): Evaluation {
  const reason = 'Who may come was named, but not how many will.';
  return evaluationOf('unclear', rule, reason, { spans: [{ start, end }] });
}

/** "A few of us" is no number. */
function saysSome(
  { from, to }: Figure,
  tokens: readonly Token[],
  { somePeople }: CompiledLanguage,
): boolean {
  return somePeople.matchAt(tokens, from)?.to === to;
}

function judgeCount(
  count: number,
  rule: string,
  { start, end }: { start: number; end: number },
  { accepted }: NumberQuestion,
): Evaluation {
  const inside = contains(accepted, count);
  const reason = `${count} is ${inside ? 'within' : 'outside'} what is accepted (${describeAccepted(accepted)}).`;
  return evaluationOf(inside ? 'pass' : 'fail', rule, reason, {
    value: count,
    normalized: String(count),
    spans: [{ start, end }],
  });
}

/** An article is a figure only where it is all that was said: "une", "eine". */
function countsAlone(
  figure: Figure,
  tokens: readonly Token[],
  { topic, language }: NumberQuestion,
): boolean {
  if (!figure.article) return true;
  const others = tokens.filter(
    (token, i) => (i < figure.from || i >= figure.to) && !language.emptyWords.has(token.text),
  );
  return (
    others.length <= (topic.money ? 0 : 1) ||
    others.every((token) => sharesStem(token.text, topic.words))
  );
}

/** Judges an answer to a question for a figure. */
export function evaluateNumber(tokens: readonly Token[], question: NumberQuestion): Evaluation {
  const { language, topic } = question;
  const figures = readFigures(tokens, language, { millions: topic.money, pairs: !topic.people });
  const corrected = afterCorrection(tokens, figures, language);
  const from = corrected.length < figures.length ? (corrected[0]?.from ?? 0) : 0;
  const context = { ...question, tokens };
  const ofPets = !asksForAnimals(topic, language);
  const meant = meantFigures(corrected, tokens, question).filter(
    (figure) =>
      (!ofPets || !countsAnimals(figure, tokens, language)) &&
      !(topic.people && saysSome(figure, tokens, language)),
  );
  const settled = settleFigures(withoutSpelled(meant), tokens, topic, language);
  // "a year" is one where nothing else was said: "three years, a year of it as a manager"
  const [first] = settled;
  const isOnlyLength =
    settled.length === 1 && first?.kind === 'duration' && unitsOf(question) !== null;
  const usable = settled
    .filter((figure) => isOnlyLength || countsAlone(figure, tokens, question))
    .map((figure) => inAskedUnit(figure, tokens, question));
  const intervals = readIntervals(usable, context);
  const plain = intervals.every((one) => one.rule === 'number.value');
  if (topic.people && plain) {
    const people = countPeople(tokens.slice(from), shifted(meant, from), language);
    if (people)
      return leavesOpen(people, tokens, language)
        ? openPeople(people)
        : judgePeople(people, question);
  }
  const animals = countAnimals(tokens, meant, topic, language);
  if (animals) return judgeCount(animals.count, 'number.sum', animals, question);
  const none = saysNone(tokens, question);
  const apart = figures.filter(({ from, to }) => none && (from < none.from || to > none.to));
  // "keine, wir sind in Rente"; "no boys, three girls" is for the figure
  const isAlone = none?.opens ? apart.every(({ article }) => article) : apart.length === 0;
  if (none && isAlone) return judgeCount(0, 'number.zero', none, question);
  const last = figures.at(-1);
  const counts = topic.people || countsThings(question);
  const noneNow = last && counts ? saysNoneNow(tokens, last.to, language) : null;
  if (noneNow) return judgeCount(0, 'number.zero', noneNow, question);
  const length = readSpokenLength(tokens, question);
  if (intervals.length > 0) {
    const decided = decideNumber(intervals, question.accepted, topic);
    // "nine years there, and half a year here"
    const short = length !== null && length.high * (unitsOf(question)?.held ?? 1) < YEAR;
    if (short && decideNumber([length], question.accepted, topic).verdict !== decided.verdict)
      return decideNumber([...intervals, length], question.accepted, topic);
    const isShare = decided.verdict === 'fail' && topic.money;
    return isShare && language.ownShare.findAll(tokens).length > 0
      ? evaluationOf('unclear', 'number.share', 'The figure may be one share of the whole.')
      : decided;
  }
  if (length) return decideNumber([length], question.accepted, topic);
  return usable.length > 0
    ? evaluationOf('unclear', 'number.negated', 'The figure was only ruled out.')
    : evaluationOf('unclear', 'number.none', 'No figure was said.');
}

function shifted(figures: readonly Figure[], by: number): Figure[] {
  return by === 0
    ? [...figures]
    : figures.map((one) => ({ ...one, from: one.from - by, to: one.to - by }));
}
