import { textAt } from '../tokens/token.js';
import { PLUS } from './household/read-household.js';
import { asksAmount } from './number-question.js';
import type { IntervalContext } from './read-intervals.js';
import { isMoney } from './reading/currencies.js';
import type { Figure } from './reading/figure.js';
import { isNumeral } from './reading/number-tokens.js';

/** "3000+", "3000 plus", "120,000 plus what my parents give": more by what is no figure. */
export function isAddedTo(
  { to }: Figure,
  { tokens, topic, accepted, language }: IntervalContext,
): boolean {
  const at = isMoney(textAt(tokens, to)) ? to + 1 : to;
  const plus = textAt(tokens, at);
  if (plus === '+' || (plus === PLUS && at === tokens.length - 1)) return true;
  // "3000 plus ou moins", "2000 plus 500"
  const rest = tokens.slice(at + 1);
  const adds =
    plus === PLUS &&
    accepted.high === Number.POSITIVE_INFINITY &&
    language.after.matchAt(tokens, at) === null;
  return (
    adds && asksAmount(topic) && !topic.people && !rest.some((token) => isNumeral(token, language))
  );
}
