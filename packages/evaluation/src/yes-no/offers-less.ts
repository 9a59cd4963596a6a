import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Figure } from '../number/reading/figure.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { readFigures } from '../number/reading/read-figures.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { isParted } from '../tokens/clauses.js';
import type { Token } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** What says so stands at most so far before a figure: "within the next three months". */
const BOUND_REACH = 3;

/** "Less than 3000", "within three months": less is well within what was asked. */
function isUpper(
  tokens: readonly Token[],
  { from }: Figure,
  { before, dates }: CompiledLanguage,
): boolean {
  const near = Math.max(0, from - BOUND_REACH);
  return (
    before.findAll(tokens, 0, from).some(({ tag }) => tag === 'lessThan' || tag === 'atMost') ||
    dates.in.findAll(tokens, near, from).length > 0
  );
}

/**
 * "Yes, two" to "can you pay a deposit of three months' rent?": a yes to less than was asked for, with nothing else
 * said.
 */
export function offersLess(
  tokens: readonly Token[],
  said: Polarity,
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  // most answers hold no figure, and are judged faster so
  if (!tokens.some((token) => isNumeral(token, language))) return false;
  const [offered, another, third] = readFigures(tokens, language);
  if (!offered || third || offered.article) return false;
  const [asked, more] = readFigures(topic.tokens, language).filter(({ article }) => !article);
  if (!asked || more || offered.value <= 0 || offered.value >= asked.value) return false;
  if (isUpper(topic.tokens, asked, language)) return false;
  // "four weeks yes, five would be beyond me"
  if (another)
    return (
      another.value === asked.value &&
      said.from < another.from &&
      isParted(tokens, offered.to, another.from)
    );
  return tokens.every(
    ({ text, kind }, at) =>
      (at >= offered.from && at < offered.to) ||
      (at >= said.from && at < said.to) ||
      language.emptyWords.has(text) ||
      kind === 'symbol' ||
      topic.words.has(text) ||
      language.fillers.matchAt(tokens, at) !== null,
  );
}
