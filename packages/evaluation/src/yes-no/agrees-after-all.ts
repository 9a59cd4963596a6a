import { type Token, textAt } from '../tokens/token.js';
import type { Asked } from './find-idiom.js';
import type { Polarity } from './find-polarity.js';
import { deniesTrouble } from './find-trouble.js';

/** Where what follows a no, or a row of them, begins; 0 where none opens the answer. */
function behindNo(tokens: readonly Token[], { language }: Asked): number {
  const { strongNo } = language.table.yesNo;
  const behind = tokens.findIndex(({ text }) => !strongNo.includes(text));
  return Math.max(0, behind);
}

/** "No no", "no, no problem": what such a no waves aside is a worry, and not the question. */
function isWavedAside(
  tokens: readonly Token[],
  behind: number,
  rest: readonly Token[],
  { language }: Asked,
): boolean {
  const isRow = behind > 1 && textAt(tokens, 0) === textAt(tokens, 1);
  return isRow || rest.some(({ text }) => language.problems.has(text));
}

/**
 * "No no, that suits me fine", "nein, das stört uns nicht", to what somebody would do or agree to: what stands
 * behind the no agrees. Neither where it may be meant otherwise; null where nothing agrees.
 *
 * @param judge what a stretch of the answer says
 */
export function agreesAfterAll(
  said: Polarity,
  tokens: readonly Token[],
  asked: Asked,
  judge: (rest: readonly Token[]) => Polarity | null,
): Polarity | null {
  const { topic, wanted, language } = asked;
  if (!wanted || !topic.agreement || topic.trouble !== null || said.from > 0) return null;
  if (said.answer !== 'no' && said.rule !== 'yes_no.contradiction') return null;
  const behind = behindNo(tokens, asked);
  const goesOn = language.yesNo.matchAt(tokens, behind)?.tag.answer === 'yes';
  if (behind === 0 || !(tokens[behind]?.breakBefore || goesOn)) return null;
  const rest = tokens.slice(behind);
  const agrees = judge(rest)?.answer === 'yes';
  if (deniesTrouble(rest, language) || (agrees && isWavedAside(tokens, behind, rest, asked)))
    return { ...said, answer: 'yes', rule: 'yes_no.particle', hedged: true };
  return said.answer === 'no' && (goesOn || agrees)
    ? { ...said, answer: 'neither', rule: 'yes_no.contradiction' }
    : null;
}
