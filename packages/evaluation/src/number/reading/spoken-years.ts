import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { isMoney } from './currencies.js';
import type { Figure } from './figure.js';
import { isSmall } from './number-tokens.js';

const LAST_DAY = 31;
/** Nobody pays so odd a sum: what does not end so behind a month is a year. */
const ROUND = 10;

/** In words, since what is written in digits is masked before; of years that people still speak of. */
const isSpokenYear = ({ value, digits }: Figure): boolean =>
  !digits && Number.isInteger(value) && value > 1950 && value < 2050 && value !== 2000;

function isBehindMonth(
  { value, from }: Figure,
  tokens: readonly Token[],
  { months, numbers, since, yearLeads }: CompiledLanguage,
  isDay: (token: Token | undefined) => boolean,
): boolean {
  // a month has one word, or two with its article
  const month = [1, 2]
    .map((words) => months.matchAt(tokens, from - words))
    .find((one) => one?.to === from);
  if (!month) return false;
  if (value % ROUND !== 0) return true;
  const isSince = [since, yearLeads].some(
    (phrases) => phrases.matchAt(tokens, month.from - 1) !== null,
  );
  // "the third of March"
  return (
    isSince ||
    [1, 2].some((words) => {
      const before = tokens[month.from - words];
      return isDay(before) || numbers.ordinals.has(before?.text ?? '');
    })
  );
}

/** "On the third of March two thousand and twenty-six": a year that is said in words is no figure. */
export function withoutYears(
  figures: readonly Figure[],
  tokens: readonly Token[],
  language: CompiledLanguage,
): readonly Figure[] {
  // most answers hold none, and are judged faster so
  if (!figures.some(isSpokenYear)) return figures;
  const isDay = (token: Token | undefined) => isSmall(token, LAST_DAY, language);
  return figures.filter(
    (figure) =>
      !isSpokenYear(figure) ||
      isMoney(textAt(tokens, figure.to)) ||
      !isBehindMonth(figure, tokens, language, isDay),
  );
}
