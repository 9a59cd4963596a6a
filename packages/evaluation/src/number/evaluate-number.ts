import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import { thingsAsked } from '../question/asked-things.js';
import type { Token } from '../tokens/token.js';
import type { AcceptedRange } from './accepted-range.js';
import { inAskedUnit, joinLengths, unitsOf } from './asked-unit.js';
import { contains, decideNumber, describeAccepted } from './decide-number.js';
import { leastOfAll } from './holds-for-each.js';
import { countNamed, countsAnimals } from './household/count-named.js';
import { countPeople, type PeopleCount } from './household/count-people.js';
import { afterCorrection, withoutParts } from './keep-figures.js';
import { lessThanNow } from './less-than-now.js';
import { mayBeShare } from './may-be-share.js';
import { countsThings, meantFigures, withoutSpelled } from './meant-figures.js';
import { multiplyFigures } from './multiply-figures.js';
import type { NumberQuestion } from './number-question.js';
import { type Interval, readIntervals } from './read-intervals.js';
import type { Figure } from './reading/figure.js';
import { isNumeral } from './reading/number-tokens.js';
import { readFigures } from './reading/read-figures.js';
import { isOfSomethingElse } from './reserved/of-something-else.js';
import { saysNone, saysNoneNow, sharesStem } from './says-none.js';
import { settleFigures } from './settle-figures.js';
import { readSpokenLength } from './spoken-length.js';

/** Said as two numbers are only figures from here on: "one twenty", "thirty-two fifty". */
const LEAST_PAIRED = 100;

/** What is so many times more than all that is accepted was said of nothing. */
const MOST_BEYOND = 20;

const largestOf = ({ low, high }: AcceptedRange): number => (Number.isFinite(high) ? high : low);

/** "A year" beside a figure may be a part of it, half a year is another length. */
const YEAR = 12;

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
  // "eine Dreizimmerwohnung"
  if (others.some((token) => isNumeral(token, language))) return false;
  // "une voiture et un scooter"
  const next = tokens[figure.to];
  if (!topic.money && next && !next.breakBefore && sharesStem(next.text, topic.words)) return true;
  // "eine, mehr liegt nicht drin"
  const opens = tokens.slice(0, figure.from).every(({ text }) => language.emptyWords.has(text));
  if (!topic.money && opens && tokens[figure.to]?.breakBefore) return true;
  return (
    others.length <= (topic.money ? 0 : 1) ||
    others.every((token) => sharesStem(token.text, topic.words))
  );
}

/** "Deux à moi et trois à ma compagne": what "and" joins among things may be meant together. */
function sumsOf(
  intervals: readonly Interval[],
  tokens: readonly Token[],
  question: NumberQuestion,
): Interval[] {
  const [first, second, another] = intervals;
  if (!countsThings(question) || !first || !second || another) return [];
  const isPlain = [first, second].every(({ rule }) => rule === 'number.value');
  const isJoined = tokens.some(
    ({ text, start, end }) =>
      start >= first.end && end <= second.start && question.language.ands.has(text),
  );
  if (!isPlain || !isJoined) return [];
  const sum = first.low + second.low;
  return [{ ...second, low: sum, high: sum, start: first.start, points: [sum] }];
}

/** "Un an, deux ans, je sais plus": of several lengths of time one is left open. */
function isOneOf(
  { kind }: Figure,
  figures: readonly Figure[],
  tokens: readonly Token[],
  { unknown }: CompiledLanguage,
): boolean {
  return kind === 'duration' && figures.length > 1 && unknown.findAll(tokens).length > 0;
}

function judgeFigures(tokens: readonly Token[], question: NumberQuestion): Evaluation {
  const { language, topic } = question;
  const asked = thingsAsked(topic, language);
  const said = readFigures(tokens, language, {
    millions: topic.money,
    // "twenty, twenty-five" of what there are some dozens of
    pairs: !topic.people && largestOf(question.accepted) >= LEAST_PAIRED,
    mostPaired: largestOf(question.accepted) * MOST_BEYOND,
    hours: asked.hours,
  });
  const figures = multiplyFigures(said, tokens, question);
  const corrected = withoutParts(afterCorrection(tokens, figures, language), tokens, question);
  const from = corrected.length < figures.length ? (corrected[0]?.from ?? 0) : 0;
  const { accepted } = question;
  const ofPets = asked.animals;
  const meant = meantFigures(corrected, tokens, question).filter(
    (figure) =>
      (ofPets || !countsAnimals(figure, tokens, topic, language)) &&
      !(topic.people && saysSome(figure, tokens, language)),
  );
  const lengths = joinLengths(withoutSpelled(meant), tokens, question);
  const settled = settleFigures(lengths, tokens, topic, language);
  // "a year" is one where nothing else was said: "three years, a year of it as a manager"
  const [first] = settled;
  const isOnlyLength =
    settled.length === 1 && first?.kind === 'duration' && unitsOf(question) !== null;
  const usable = settled
    .filter(
      (figure) =>
        isOnlyLength ||
        isOneOf(figure, settled, tokens, language) ||
        countsAlone(figure, tokens, question),
    )
    .map((figure) => inAskedUnit(figure, tokens, question));
  const context = { tokens, language, topic, accepted };
  const read = leastOfAll(readIntervals(usable, context), usable, context);
  const intervals = lessThanNow(read, usable, context);
  const plain = intervals.every((one) => one.rule === 'number.value');
  const ofChildren = asked.children;
  const named = topic.people && !ofChildren ? null : countNamed(tokens, meant, topic, language);
  if (named && ofChildren) return judgeCount(named.count, 'number.sum', named, question);
  if (topic.people && plain) {
    const people = countPeople(tokens.slice(from), shifted(meant, from), language);
    // who speaks is no child
    const counted = people && ofChildren ? { ...people, high: people.low } : people;
    if (counted)
      return leavesOpen(counted, tokens, language)
        ? openPeople(counted)
        : judgePeople(counted, question);
  }
  if (named) return judgeCount(named.count, 'number.sum', named, question);
  const none = saysNone(tokens, question);
  const apart = figures.filter(
    (figure) =>
      none &&
      (figure.from < none.from || figure.to > none.to) &&
      (ofPets || !countsAnimals(figure, tokens, topic, language)),
  );
  // "keine, wir sind in Rente"; "no boys, three girls" is for the figure
  const isAlone = none?.opens ? apart.every(({ article }) => article) : apart.length === 0;
  if (none && isAlone) return judgeCount(0, 'number.zero', none, question);
  const last = figures.at(-1);
  const counts = topic.people || countsThings(question);
  const noneNow = last && counts ? saysNoneNow(tokens, last.to, language) : null;
  if (noneNow) return judgeCount(0, 'number.zero', noneNow, question);
  const length = readSpokenLength(tokens, question);
  if (intervals.length > 0) {
    const decided = decideNumber(
      [...intervals, ...sumsOf(intervals, tokens, question)],
      question.accepted,
      topic,
    );
    // "nine years there, and half a year here"
    const short = length !== null && length.high * (unitsOf(question)?.held ?? 1) < YEAR;
    // "a year or two"
    const either =
      length !== null && language.links.findAll(tokens).some(({ tag }) => tag === 'or');
    const weighs = short || (either && intervals.length === 1);
    if (weighs && decideNumber([length], question.accepted, topic).verdict !== decided.verdict)
      return decideNumber([...intervals, length], question.accepted, topic);
    return decided.verdict === 'fail' && mayBeShare(intervals, usable, tokens, question)
      ? evaluationOf('unclear', 'number.share', 'The figure may be one share of the whole.')
      : decided;
  }
  if (length) return decideNumber([length], question.accepted, topic);
  return usable.length > 0
    ? evaluationOf('unclear', 'number.negated', 'The figure was only ruled out.')
    : evaluationOf('unclear', 'number.none', 'No figure was said.');
}

/** Judges an answer to a question for a figure. */
export function evaluateNumber(tokens: readonly Token[], question: NumberQuestion): Evaluation {
  const judged = judgeFigures(tokens, question);
  if (judged.verdict === 'unclear' || !isOfSomethingElse(tokens, judged, question)) return judged;
  const { spans, hedged } = judged;
  const reason = 'The figure may be of something else than was asked for.';
  return evaluationOf('unclear', 'number.other', reason, { spans, hedged });
}

function shifted(figures: readonly Figure[], by: number): Figure[] {
  return by === 0
    ? [...figures]
    : figures.map((one) => ({ ...one, from: one.from - by, to: one.to - by }));
}
