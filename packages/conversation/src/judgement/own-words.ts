import { splitTokens } from '../responder/patterns/split-tokens.js';
import type { ScriptState } from '../script/define-state.js';

const fold = (text: string): string =>
  ` ${splitTokens(text)
    .map((token) => token.word)
    .join(' ')} `;

/** Whether the words stand in what the lead said last. */
export function standsInLatest(state: ScriptState, answer: string): boolean {
  const wanted = fold(answer);
  return wanted.trim() !== '' && fold(state.heard.at(-1) ?? '').includes(wanted);
}

/** The lead's own words: an answer that does not stand in what was heard is replaced by it. */
export function ownWords(state: ScriptState, answer: string): string {
  const wanted = fold(answer);
  const stands = wanted.trim() !== '' && state.heard.some((one) => fold(one).includes(wanted));
  return stands ? answer : (state.heard.at(-1) ?? answer);
}
