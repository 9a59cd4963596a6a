import type { Criterion, Language } from '@immolab/contracts';
import { evaluateAnswer, extractNumbers } from '@immolab/evaluation';
import { figureTopicOf } from './question-topic.js';
import type { Random } from './random.js';

/** What a criterion accepts, as far as an answer needs to know it. Sorted ascending, never empty. */
export interface FigureChoice {
  readonly accepted: readonly [number, ...number[]];
  /** Clearly outside; empty when the criterion takes everything. */
  readonly rejected: readonly number[];
  /** Every figure upwards is accepted, so that "at most x" is answered by x. */
  readonly minimum: boolean;
}

/**
 * The figures a lead may give. The expected value may be written in any spelling the judge reads
 * ("3'100", "1-4", "max. 4"), so the judge itself is asked about bare figures around it; the
 * sentence around the chosen figure is not shown to it.
 */
export function listFigures(criterion: Criterion, language: Language): FigureChoice {
  const expected = extractNumbers(criterion.expectedValue, language).map(Math.abs);
  const low = Math.min(...expected, expected.length === 0 ? 1 : Number.POSITIVE_INFINITY);
  const high = Math.max(...expected, low);
  const halves = expected.some((figure) => figure % 1 !== 0);
  const verdictOf = (figure: number) =>
    evaluateAnswer({
      type: 'number',
      question: criterion.question,
      expectedValue: criterion.expectedValue,
      language,
      answer: String(figure),
    }).verdict;

  const outside = beyond(low, high, halves).filter((figure) => figure > 0);
  const accepted = unique([...around(low, high, halves), ...outside, low, high]).filter(
    (figure) => verdictOf(figure) === 'pass',
  );
  // Nobody is asked for more than all: 140 percent would be no natural answer.
  const most = figureTopicOf(criterion.question) === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  const rejected = unique(beyond(low, high, halves)).filter(
    (figure) => figure <= most && verdictOf(figure) === 'fail',
  );
  const [first = low, ...rest] = accepted;
  return { accepted: [first, ...rest], rejected, minimum: verdictOf(high * 1000 + 1) === 'pass' };
}

/** Figures that somebody with these means or this household would name. */
function around(low: number, high: number, halves: boolean): number[] {
  const step = stepOf(low, halves);
  const figures: number[] = [];
  for (let index = 0; index <= 10; index++) {
    figures.push(Math.ceil(low / step) * step + index * step);
    figures.push(low + Math.round(((high - low) * index) / 10 / step) * step);
  }
  for (const share of [1.1, 1.2, 1.3]) figures.push(Math.round((low * share) / step) * step);
  return figures.map(tidy);
}

/** Clearly too little or too much: by a quarter at least, or by whole units for small counts. */
function beyond(low: number, high: number, halves: boolean): number[] {
  const down = stepOf(low, halves);
  const up = stepOf(high, halves);
  const figures = [low * 0.5, low * 0.6, low * 0.7, low * 0.75].map(
    (figure) => Math.round(figure / down) * down,
  );
  figures.push(...[1.4, 1.5, 1.8, 2].map((share) => Math.ceil((high * share) / up) * up));
  if (high <= 12) figures.push(low - 1, high + 1, high + 2);
  return figures.map(tidy).filter((figure) => figure >= 0);
}

/** How finely people count at this size. */
function stepOf(figure: number, halves: boolean): number {
  if (figure <= 12) return halves ? 0.5 : 1;
  if (figure <= 50) return 1;
  if (figure <= 300) return 5;
  if (figure <= 1000) return 50;
  return 10 ** Math.floor(Math.log10(figure)) / 10;
}

/** Sums of halves and tenths without the noise of binary fractions. */
function tidy(figure: number): number {
  return Math.round(figure * 100) / 100;
}

function unique(figures: readonly number[]): number[] {
  return [...new Set(figures)].sort((left, right) => left - right);
}

/** One of the accepted figures; the lower ones more often, since nobody names ten times the rent. */
export function pickAccepted(choice: FigureChoice, random: Random): number {
  const reach = Math.min(choice.accepted.length, choice.minimum ? 8 : choice.accepted.length);
  return choice.accepted[random.int(reach)] ?? choice.accepted[0];
}
