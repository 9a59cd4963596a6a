import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Figure } from '../number/reading/figure.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { readFigures } from '../number/reading/read-figures.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { Token } from '../tokens/token.js';

/** The figures of an answer: those that the question has, and the others. */
interface SaidFigures {
  readonly asked: readonly Figure[];
  readonly others: readonly Figure[];
}

/** Parts the figures of an answer to "could you pay three months' rent?"; null where there are none to part. */
export function partFigures(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): SaidFigures | null {
  const counts = (token: Token) => isNumeral(token, language) && !language.articles.has(token.text);
  // most answers hold no figure, and are judged faster so
  if (!tokens.some(counts) || !topic.tokens.some(counts)) return null;
  const figuresOf = (said: readonly Token[]) =>
    readFigures(said, language, { pairs: false }).filter(({ article }) => !article);
  const values = new Set(figuresOf(topic.tokens).map(({ value }) => value));
  const figures = figuresOf(tokens);
  return {
    asked: figures.filter(({ value }) => values.has(value)),
    others: figures.filter(({ value }) => !values.has(value)),
  };
}
