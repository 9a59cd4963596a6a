import type { CompiledLanguage, YesNoTag } from '../languages/compiled-language.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';

/** "Das kann ich mir im Moment nicht leisten": light words that may stand before the no. */
const LIGHT_REACH = 2;

/** "das geht" of "das geht leider im Moment nicht": a no that follows at once takes it back. */
export function isDeniedAtOnce(
  tokens: readonly Token[],
  to: number,
  matches: readonly PhraseMatch<YesNoTag>[],
  covered: Uint8Array,
  language: CompiledLanguage,
): boolean {
  const next = matches.find((match) => match.from >= to && match.tag.answer !== 'filler');
  if (next?.tag.answer !== 'no' || next.tag.reach === 'anywhere') return false;
  const between = tokens.slice(to, next.from).filter((_, at) => covered[to + at] === 0);
  const light = ({ text, breakBefore }: Token) => !breakBefore && language.functionWords.has(text);
  return between.length <= LIGHT_REACH && between.every(light);
}
