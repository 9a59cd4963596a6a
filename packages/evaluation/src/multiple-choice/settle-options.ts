import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import type { Named } from './find-options.js';

/** "Last year it was fixed-term, now it's permanent": what was said of before is dropped. */
function ofNow(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): readonly Named[] {
  const [former] = language.formerFigure.findAll(tokens);
  if (!former) return named;
  const present = language.presentFigure.findAll(tokens).findLast(({ from }) => from > former.from);
  return present ? named.filter(({ from }) => from >= present.from) : named;
}

/** "The garage is too dear, so an outdoor space": the option that is taken in the end. */
function settledOn(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): readonly Named[] {
  const [first, second] = named;
  if (!first || !second) return named;
  const last = Math.max(...named.map(({ from }) => from));
  const marker = language.settles
    .findAll(tokens)
    .findLast(({ from, to }) => tokens[from]?.breakBefore && from >= first.to && to <= last);
  // "a loan, so savings I have none"
  const denies = marker && tokens.slice(marker.to).some(({ text }) => language.negators.has(text));
  return marker && !denies ? named.filter(({ from }) => from >= marker.to) : named;
}

/** Of several options those that the lead settles on; all of them where none is said to hold. */
export function settleOptions(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): readonly Named[] {
  return settledOn(tokens, ofNow(tokens, named, language), language);
}
