import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { isMoney } from './currencies.js';
import { isPerCent } from './figure-kinds.js';
import { maskDates } from './mask-dates.js';
import { maskPhones, maskSpokenPhones } from './mask-phones.js';
import { isNumber, isNumeral, partsAt } from './number-tokens.js';

/** "20th", "first", and the tens before one: "twenty-first". */
function maskOrdinals(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
): void {
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const before = tokens[at - 1];
    if (token.attached && isNumber(before) && language.numbers.ordinalSuffixes.has(token.text)) {
      masked.fill(1, at - 1, at + 1);
    } else if (language.numbers.ordinals.has(token.text)) {
      // "vingt et unième"
      const last = language.ands.has(textAt(tokens, at - 1)) ? at - 2 : at - 1;
      const [part] = partsAt(tokens, last, language);
      const tens = part?.kind === 'small' && part.value >= 20;
      masked.fill(1, tens ? last : at, at + 1);
    }
  });
}

/** The 2 of m2 and the 4 of A4; figures in phrases that name no figure ("which one"). */
function maskNamed(tokens: readonly Token[], masked: Uint8Array, language: CompiledLanguage): void {
  for (const { from, to } of language.notFigures.findAll(tokens)) {
    // "no, one million", "for one year": the one belongs to what follows
    const counts =
      isNumeral(tokens[to], language) || language.durations.matchAt(tokens, to) !== null;
    if (!counts) masked.fill(1, from, to);
  }
  tokens.forEach((token, at) => {
    // the cent of "vingt pour cent" is no hundred
    if (isPerCent(tokens, at)) masked.fill(1, at, at + 2);
    const before = tokens[at - 1];
    if (token.kind !== 'number' || before?.kind !== 'word' || !token.attached) return;
    if (!token.hyphenBefore && before.end === token.start && !isMoney(before.text)) masked[at] = 1;
  });
}

/** "slot number one", "the number 9 tram": a place or a name, and no count. */
function maskNumbered(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
): void {
  for (const { to } of language.numbered.findAll(tokens))
    if (isNumeral(tokens[to], language)) masked[to] = 1;
}

/** Marks with 1 the tokens that look like a figure and are none: dates, times, ordinals, phones. */
export function maskTokens(
  tokens: readonly Token[],
  language: CompiledLanguage,
  { hours, places }: { readonly hours: boolean; readonly places: boolean },
): Uint8Array {
  const masked = new Uint8Array(tokens.length + 1);
  maskPhones(tokens, masked);
  maskSpokenPhones(tokens, masked, language);
  maskOrdinals(tokens, masked, language);
  if (!places) maskNumbered(tokens, masked, language);
  maskNamed(tokens, masked, language);
  maskDates(tokens, masked, language, hours);
  return masked;
}
