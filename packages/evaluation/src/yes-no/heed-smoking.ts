import { saysBut } from '../conditions/says-but.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { SmokingWords } from '../languages/smoking-words.js';
import { findRelative } from '../number/household/find-relative.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { clauseEnd, isParted } from '../tokens/clauses.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

type Told = PhraseMatch<keyof SmokingWords>;

/** What says of a household that one did, or that it is not all: more than a plain "I don't smoke" is asked again. */
const WEAKENING: ReadonlySet<string> = new Set(['seldom', 'nowAndThen', 'indoors']);

/** Who tells more of it tells a story, whose clauses are not looked through one by one. */
const MOST_TOLD = 4;

/** Where the clause begins that holds a place. */
function clauseStart(tokens: readonly Token[], place: number): number {
  let at = place;
  while (at > 0 && !tokens[at]?.breakBefore) at -= 1;
  return at;
}

/** Words that say nothing of their own, and how long it is so: "I", "at all", "for five years". */
function isLight(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const text = textAt(tokens, at);
  return (
    language.functionWords.has(text) ||
    language.emptyWords.has(text) ||
    language.selves.has(text) ||
    language.lengths.has(text) ||
    isNumeral(tokens[at], language) ||
    [
      language.fillers,
      language.intensifiers,
      language.since,
      language.formerFigure,
      language.yesNo,
    ].some((table) => table.matchAt(tokens, at) !== null)
  );
}

/** Whether nothing in its clause denies what is told, tells it of somebody else, or makes it less. */
function isPlain(
  { from, to }: Told,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  const begins = clauseStart(tokens, from);
  const ends = clauseEnd(tokens, to - 1);
  const clause = tokens.slice(begins, ends);
  const isOther = (at: number) => at < from || at >= to;
  const opensByNo = language.table.yesNo.strongNo.includes(textAt(tokens, begins));
  return (
    findRelative(clause, 0, language) < 0 &&
    clause.every((token, place) => {
      const at = begins + place;
      const isOpening = at === begins && begins === 0 && opensByNo;
      return !isOther(at) || isOpening || !language.negators.has(token.text);
    }) &&
    clause.every(
      (_, place) => !isOther(begins + place) || isLight(tokens, begins + place, language),
    )
  );
}

/** Whether the rest of the answer takes back what is told: "but started again", "or is that a must?". */
const isTakenBack = (tokens: readonly Token[], language: CompiledLanguage): boolean =>
  saysBut(tokens, language) ||
  language.reservations.no.findAll(tokens).some(({ tag }) => WEAKENING.has(tag)) ||
  language.reservations.yes.findAll(tokens).some(({ tag }) => tag === 'reversed') ||
  language.reservations.options.matchAt(tokens, 0)?.tag === 'asksBack';

/**
 * An answer to whoever asks for a non-smoker: a plain "I don't smoke" is a yes there, with or without a no before
 * it, and "I smoke" a no. All that is told otherwise is open, and so is what is denied by more than a no: "never"
 * may be of either.
 *
 * @param found what the answer says by itself
 */
export function heedSmoking(
  found: Polarity | null,
  tokens: readonly Token[],
  language: CompiledLanguage,
): Polarity | null {
  if (found?.answer === 'refusal') return found;
  const told = language.smoking
    .findAll(tokens)
    .filter(({ from, to }) => !isParted(tokens, from + 1, to - 1));
  const [first, another] = told;
  if (first === undefined) {
    const isOpen =
      found?.answer === 'no' && !language.table.yesNo.strongNo.includes(textAt(tokens, 0));
    return isOpen ? { ...found, answer: 'neither', rule: 'yes_no.neither' } : found;
  }
  const span = { from: first.from, to: first.to, hedged: false };
  const smokes = first.tag === 'smokes';
  const contradicts = smokes && language.yesNo.matchAt(tokens, 0)?.tag.answer === 'yes';
  if (
    contradicts ||
    (another !== undefined && told.some(({ tag }) => (tag === 'smokes') !== smokes))
  )
    return { ...span, answer: 'neither', rule: 'yes_no.contradiction' };
  const isOpen =
    first.tag === 'either' ||
    told.length > MOST_TOLD ||
    !told.every((one) => isPlain(one, tokens, language)) ||
    isTakenBack(tokens, language);
  if (isOpen) return { ...span, answer: 'neither', rule: 'yes_no.neither' };
  return { ...span, answer: smokes ? 'no' : 'yes', rule: 'yes_no.echo' };
}
