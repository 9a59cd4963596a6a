import type { Token } from '../tokens/token.js';
import { textAt } from '../tokens/token.js';
import type { Asked } from './find-idiom.js';
import type { Polarity } from './find-polarity.js';
import { deniesTrouble } from './find-trouble.js';

/**
 * "No no, that suits me fine", "nein, das stört uns nicht", to what somebody would do or agree to: the no waves a
 * worry aside, and what stands behind it agrees.
 *
 * @param judge what a stretch of the answer says
 */
export function agreesAfterAll(
  said: Polarity,
  tokens: readonly Token[],
  { topic, wanted, language }: Asked,
  judge: (rest: readonly Token[]) => Polarity | null,
): boolean {
  const { strongNo } = language.table.yesNo;
  if (!wanted || !topic.agreement || topic.trouble !== null) return false;
  if (said.answer !== 'no' || said.from > 0 || !strongNo.includes(textAt(tokens, 0))) return false;
  const behind = tokens.findIndex(({ text }) => !strongNo.includes(text));
  const goesOn = language.yesNo.matchAt(tokens, behind)?.tag.answer === 'yes';
  if (behind < 0 || !(tokens[behind]?.breakBefore || goesOn)) return false;
  const rest = tokens.slice(behind);
  return goesOn || deniesTrouble(rest, language) || judge(rest)?.answer === 'yes';
}
