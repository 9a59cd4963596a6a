import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import type { Token } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** "Not me, but my son": somebody else may well. */
function namesRelative(tokens: readonly Token[], language: CompiledLanguage): boolean {
  return language.yesNo
    .findAll(tokens)
    .some(({ tag, to }) => tag.answer === 'but' && findRelative(tokens, to, language) >= 0);
}

/** "We don't need one", to whether it is there by now. */
export const isNeedless = (tokens: readonly Token[], { reservations }: CompiledLanguage): boolean =>
  reservations.no.findAll(tokens).some(({ tag }) => tag === 'needless');

/** Whether a no that was hoped for is not quite one: "hardly ever", "the two budgies aside". */
export function isNearlyNo(
  tokens: readonly Token[],
  said: Polarity,
  language: CompiledLanguage,
): boolean {
  const isMarked = language.reservations.no.findAll(tokens).some(
    ({ tag, from, to }) =>
      tag === 'seldom' ||
      (tag === 'setAside' && from >= said.from) ||
      // "no, well, at weekends"
      (tag === 'nowAndThen' &&
        from >= said.to &&
        (to === tokens.length || tokens[from]?.breakBefore)),
  );
  return isMarked || namesRelative(tokens, language);
}
