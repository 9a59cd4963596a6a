import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import type { Token } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** "No, well, at weekends": a now and then behind a no, as a clause or at the end. */
function isNowAndThen(
  tokens: readonly Token[],
  { to: end }: Polarity,
  { reservations }: CompiledLanguage,
): boolean {
  return reservations.nowAndThen
    .findAll(tokens, end)
    .some(({ from, to }) => to === tokens.length || tokens[from]?.breakBefore);
}

/** "Not me, but my son": somebody else may well. */
function namesRelative(tokens: readonly Token[], language: CompiledLanguage): boolean {
  return language.yesNo
    .findAll(tokens)
    .some(({ tag, to }) => tag.answer === 'but' && findRelative(tokens, to, language) >= 0);
}

/** Whether a no that was hoped for is not quite one: "hardly ever", "the two budgies aside". */
export function isNearlyNo(
  tokens: readonly Token[],
  said: Polarity,
  language: CompiledLanguage,
): boolean {
  const { seldom, setAside } = language.reservations;
  return (
    seldom.findAll(tokens).length > 0 ||
    setAside.findAll(tokens, said.from).length > 0 ||
    isNowAndThen(tokens, said, language) ||
    namesRelative(tokens, language)
  );
}
