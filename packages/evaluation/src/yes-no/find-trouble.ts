import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** A denial stands so near: "that wouldn't really be a problem", "stört mich gar nicht". */
const BEFORE_REACH = 4;
const BEHIND_REACH = 3;

function isDenied(tokens: readonly Token[], trouble: number, language: CompiledLanguage): boolean {
  for (let at = trouble; at > trouble - BEFORE_REACH; at -= 1) {
    if (language.negators.has(textAt(tokens, at - 1))) {
      // "no, it is a problem": an answer, and what is told behind it
      const isAnswer = tokens[at]?.breakBefore || at - 1 < trouble - 1;
      const particle = language.table.yesNo.strongNo.includes(textAt(tokens, at - 1));
      if (!particle || !isAnswer) return true;
    }
    if (tokens[at]?.breakBefore) break;
  }
  for (let at = trouble + 1; at <= trouble + BEHIND_REACH; at += 1) {
    if (tokens[at]?.breakBefore) break;
    const denies = language.negators.has(textAt(tokens, at));
    if (denies && !language.table.yesNo.strongNo.includes(textAt(tokens, at))) return true;
  }
  return false;
}

/**
 * "Would it be a problem?" is answered by whether it is one, whatever particle stands beside: "no, no
 * problem" and "no problem" alike are a no, "no, sorry, that is a problem" is a yes.
 */
export function findTrouble(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (topic.trouble === null) return null;
  const troubles = tokens.flatMap(({ text }, at) => (language.troubles.has(text) ? [at] : []));
  const [first] = troubles;
  const last = troubles.at(-1);
  if (first === undefined || last === undefined) return null;
  const denied = troubles.map((at) => isDenied(tokens, at, language));
  if (denied.some((one) => one !== denied[0])) return null;
  const isTrouble = denied[0] === false;
  const answer = isTrouble === (topic.trouble === 'some') ? 'yes' : 'no';
  return { answer, rule: 'yes_no.trouble', from: first, to: last + 1, hedged: false };
}
