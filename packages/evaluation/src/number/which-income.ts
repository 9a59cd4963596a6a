import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { Token } from '../tokens/token.js';
import { isNumeral } from './reading/number-tokens.js';
import { hasFigure } from './reserved/deciding-figure.js';

/** Token indices, end exclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Words between a figure and what says which income it is: "5800, mais ça c'est le brut". */
const REACH = 6;

/** How many words stand between; infinite where a figure does. */
function distance(
  [a, b]: readonly [Place, Place],
  tokens: readonly Token[],
  areBoth: boolean,
  language: CompiledLanguage,
) {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const between = tokens.slice(left.to, right.from);
  const parted = tokens.slice(left.to, right.from + 1).some(({ breakBefore }) => breakBefore);
  return hasFigure(between, language)
    ? Number.POSITIVE_INFINITY
    : between.length + (parted && areBoth ? REACH : 0);
}

/**
 * Whether a figure is an income before or after what is taken off it, by the word nearest to it: "brutto 5100",
 * "eight thousand gross, so about 5800 net". Null where nothing near says so.
 */
export function incomeOf(
  figure: Place,
  tokens: readonly Token[],
  language: CompiledLanguage,
): QuestionTopic['income'] {
  let nearest = REACH + 1;
  let income: QuestionTopic['income'] = null;
  const marks = language.reservations.figures.findAll(tokens);
  // "5800, but that's gross" names one, and means it; of two each is said of what stands in its clause
  const areBoth = (['gross', 'net'] as const).every((kind) =>
    marks.some(({ tag }) => tag === kind),
  );
  for (const said of marks) {
    if (said.tag !== 'gross' && said.tag !== 'net') continue;
    const words = distance([figure, said], tokens, areBoth, language);
    // right behind a figure it is of that one, and not of the next
    const isOther = said.to <= figure.from && isBehindFigure(said, tokens, language);
    if (words + (isOther ? REACH : 0) >= nearest) continue;
    nearest = words;
    income = said.tag;
  }
  return income;
}

function isBehindFigure({ from }: Place, tokens: readonly Token[], language: CompiledLanguage) {
  return isNumeral(tokens[from - 1], language);
}
