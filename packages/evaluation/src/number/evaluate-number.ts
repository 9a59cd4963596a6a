import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { Token } from '../tokens/token.js';
import type { AcceptedRange } from './accepted-range.js';
import { countAnimals } from './count-animals.js';
import { countPeople, type PeopleCount } from './count-people.js';
import { contains, decideNumber, describeAccepted } from './decide-number.js';
import type { Figure } from './figure.js';
import { readFigures } from './read-figures.js';
import { readIntervals } from './read-intervals.js';

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

/** Ages and shares answer no question here; a length of time does where none of money or people. */
function isMeant(figure: Figure, topic: QuestionTopic): boolean {
  if (figure.kind === 'duration') return !topic.money && !topic.people;
  return figure.kind === 'figure' || figure.kind === 'foreign-money';
}

/** None, keine, aucun: zero, but only alone or with the counted noun. */
function saysNone(
  tokens: readonly Token[],
  { language, topic }: NumberQuestion,
): { start: number; end: number } | null {
  const match = language.none.matchAt(tokens, 0);
  const first = tokens[0];
  const last = match ? tokens[match.to - 1] : undefined;
  if (!match || !first || !last) return null;
  const rest = tokens.slice(match.to);
  const counted = rest.every(
    (one) =>
      topic.words.has(one.text) ||
      language.emptyWords.has(one.text) ||
      sharesStem(one.text, topic.words),
  );
  return counted && rest.length <= 4 ? { start: first.start, end: last.end } : null;
}

function sharesStem(word: string, words: ReadonlySet<string>): boolean {
  if (word.length < 4) return false;
  const stem = word.slice(0, Math.max(4, word.length - 3));
  for (const other of words) if (other.startsWith(stem)) return true;
  return false;
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
  const meant = corrected.filter((figure) => isMeant(figure, topic));
  const usable = meant.filter((figure) => countsAlone(figure, tokens, question));
  const intervals = readIntervals(usable, context);
  const plain = intervals.every((one) => one.rule === 'number.value');
  if (topic.people && plain) {
    const people = countPeople(tokens.slice(from), shifted(meant, from), language);
    if (people) return judgePeople(people, question);
  }
  const animals = countAnimals(tokens, meant, topic, language);
  if (animals) return judgeCount(animals.count, 'number.sum', animals, question);
  if (intervals.length > 0) return decideNumber(intervals, question.accepted, topic);
  const none = saysNone(tokens, question);
  if (none) return judgeCount(0, 'number.zero', none, question);
  return usable.length > 0
    ? evaluationOf('unclear', 'number.negated', 'The figure was only ruled out.')
    : evaluationOf('unclear', 'number.none', 'No figure was said.');
}

function shifted(figures: readonly Figure[], by: number): Figure[] {
  return by === 0
    ? [...figures]
    : figures.map((one) => ({ ...one, from: one.from - by, to: one.to - by }));
}
