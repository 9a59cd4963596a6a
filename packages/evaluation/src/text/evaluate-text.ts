import type { Evaluation, Span, TextJudgement } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import { spanAt, type Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';

/** Where a quote stands in the answer, compared word by word; null when it does not. */
function findQuote(answer: readonly Token[], quote: readonly Token[]): Span | null {
  if (quote.length === 0) return null;
  const words = quote.map((token) => token.text);
  const found = indexOfRun(
    answer.map((token) => token.text),
    words,
  );
  return found < 0 ? null : spanAt(answer, found, found + words.length);
}

/** Knuth, Morris and Pratt: one pass, whatever is repeated. */
function indexOfRun(words: readonly string[], run: readonly string[]): number {
  const fallback = [0];
  for (let i = 1, k = 0; i < run.length; i += 1) {
    while (k > 0 && run[i] !== run[k]) k = fallback[k - 1] ?? 0;
    if (run[i] === run[k]) k += 1;
    fallback[i] = k;
  }
  for (let i = 0, k = 0; i < words.length; i += 1) {
    while (k > 0 && words[i] !== run[k]) k = fallback[k - 1] ?? 0;
    if (words[i] === run[k]) k += 1;
    if (k === run.length) return i - run.length + 1;
  }
  return -1;
}

/** A verdict given in the call holds only with a quote that the lead really said. */
export function evaluateText(
  tokens: readonly Token[],
  judgement: TextJudgement | null | undefined,
): Evaluation {
  if (!judgement) return evaluationOf('unclear', 'text.not_judged', 'Nobody judged this answer.');
  const span = findQuote(tokens, tokenize(judgement.quote));
  if (!span) {
    return evaluationOf(
      'unclear',
      'text.quote_missing',
      'The quote that the verdict rests on does not stand in the answer.',
    );
  }
  return evaluationOf(judgement.verdict, 'text.judged', judgement.reason, {
    spans: [span],
    normalized: judgement.quote,
  });
}
