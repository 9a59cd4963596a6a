import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { isCents, isMoney } from './currencies.js';
import type { Figure } from './figure.js';

/** "3 francs 50", "twenty dollars and 43 cents": the second figure is the first one's decimals. */
export function joinCents(
  figures: readonly Figure[],
  tokens: readonly Token[],
  language: CompiledLanguage,
): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const whole = joined.at(-1);
    const end = whole ? centsEnd(whole, figure, tokens, language) : null;
    if (!whole || end === null) joined.push(figure);
    else {
      joined[joined.length - 1] = {
        ...whole,
        value: whole.value + figure.value / 100,
        to: end,
        end: tokens[end - 1]?.end ?? figure.end,
      };
    }
  }
  return joined;
}

function centsEnd(
  whole: Figure,
  cents: Figure,
  tokens: readonly Token[],
  language: CompiledLanguage,
): number | null {
  if (cents.value < 1 || cents.value > 99 || !Number.isInteger(cents.value)) return null;
  if (!Number.isInteger(whole.value) || cents.article) return null;
  let at = whole.to;
  const money = tokens[at];
  if (!money || !isMoney(money.text) || isCents(money.text)) return null;
  at += 1;
  const linked = language.ands.has(textAt(tokens, at));
  if (linked) at += 1;
  if (at !== cents.from) return null;
  const unit = tokens[cents.to];
  if (unit && isCents(unit.text)) return cents.to + 1;
  // "20 dollars 43" is a price, "20 dollars and 3 cats" are two figures
  const ends = unit === undefined || unit.breakBefore;
  return ends && (!linked || cents.value >= 10) ? cents.to : null;
}
