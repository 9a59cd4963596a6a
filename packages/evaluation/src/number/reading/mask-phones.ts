import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { isNumber, partsAt } from './number-tokens.js';

/** The shortest number that can be phoned, and the longest that nobody means as an amount. */
const SHORTEST_PHONE = 7;
const LONGEST_AMOUNT = 9;
/** Between the parts of one. */
const JOINS = new Set(['-', '/']);

/** Runs of figures that are a phone number: seven digits or more, from a nought or a plus. */
export function maskPhones(tokens: readonly Token[], masked: Uint8Array): void {
  let from = 0;
  while (from < tokens.length) {
    if (!isNumber(tokens[from])) {
      from += 1;
      continue;
    }
    let to = from;
    let digits = 0;
    let numbers = 0;
    let hyphens = 0;
    for (; ; to += 1) {
      if (to > from && tokens[to]?.breakBefore) break;
      if (isNumber(tokens[to])) numbers += 1;
      else if (JOINS.has(textAt(tokens, to))) hyphens += 1;
      else break;
      digits += tokens[to]?.literal?.digitCount ?? 0;
    }
    const first = tokens[from];
    const zero = first?.literal?.digitCount === 1 && first.literal.value === 0;
    const leads = zero || first?.literal?.leadingZero || textAt(tokens, from - 1) === '+';
    if (
      (leads && digits >= SHORTEST_PHONE) ||
      (numbers >= 4 && digits >= LONGEST_AMOUNT) ||
      (hyphens > 1 && digits > LONGEST_AMOUNT)
    ) {
      masked.fill(1, from, to);
    }
    from = to;
  }
}

/** Six or more single digits, or pairs from a nought on, said one after the other. */
export function maskSpokenPhones(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
): void {
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    let singles = 0;
    let zeroFirst = false;
    for (; to < tokens.length; to += 1) {
      const [part] = partsAt(tokens, to, language);
      if (part?.kind !== 'small') break;
      if (to === from) zeroFirst = part.value === 0;
      if (part.value < 10) singles += 1;
    }
    const length = to - from;
    if ((length >= 6 && singles === length) || (zeroFirst && length >= 4)) masked.fill(1, from, to);
    from = Math.max(to, from + 1);
  }
}
