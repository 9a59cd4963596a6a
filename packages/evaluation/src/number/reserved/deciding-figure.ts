import type { Evaluation } from '@immolab/contracts';
import type { CompiledLanguage } from '../../languages/compiled-language.js';
import type { ReservationWords } from '../../languages/reservation-words.js';
import type { QuestionTopic } from '../../question/question-topic.js';
import { isParted } from '../../tokens/clauses.js';
import type { PhraseMatch } from '../../tokens/phrase-table.js';
import type { Token } from '../../tokens/token.js';
import type { NumberQuestion } from '../number-question.js';
import { isNumeral } from '../reading/number-tokens.js';

export type Mark = keyof ReservationWords['figures'];

/** The one figure of an answer that decides, by the tokens that it begins with and that follows. */
export interface Deciding extends NumberQuestion {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  readonly decided: Evaluation;
  /** What may make it another's, in its order. */
  readonly marks: readonly PhraseMatch<Mark>[];
}

/** The first of a kind of marks. */
export const findMark = ({ marks }: Deciding, mark: Mark): PhraseMatch<Mark> | undefined =>
  marks.find(({ tag }) => tag === mark);

/** Whether a question names what is marked itself: "your old flat", "the bank". */
export const asksOf = ({ from, to }: PhraseMatch<Mark>, { tokens, topic }: Deciding): boolean => {
  const named = tokens.slice(to - from > 1 ? from + 1 : from, to);
  return named.every(({ text }) => topic.words.has(text));
};

/** Whether a mark stands before the figure in its clause, and no other figure between. */
export function leadsTo({ marks, tokens, at, language }: Deciding, mark: Mark): boolean {
  return marks.some(
    ({ tag, to }) => tag === mark && to <= at && isDirect(tokens, to, at, language),
  );
}

/** Whether a figure, and no mere article, stands in a stretch. */
export const hasFigure = (tokens: readonly Token[], language: CompiledLanguage): boolean =>
  tokens.some(
    (token) =>
      isNumeral(token, language) &&
      !language.ands.has(token.text) &&
      !language.articles.has(token.text),
  );

/** Whether neither a figure nor the end of a clause stands between two places. */
export const isDirect = (
  tokens: readonly Token[],
  from: number,
  to: number,
  language: CompiledLanguage,
): boolean => !isParted(tokens, from, to) && !hasFigure(tokens.slice(from, to), language);

/** Whether a question is for an amount, or an income, which may be called otherwise. */
export const asksMoney = ({ money, income }: QuestionTopic): boolean => money || income !== null;
