import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** What makes a "don't smoke" less than one: "not inside", "hardly ever", "at parties". */
const WEAKENING: ReadonlySet<string> = new Set(['seldom', 'nowAndThen', 'indoors']);

/**
 * An answer to whoever asks for a non-smoker: "I don't smoke" is a yes there, whatever no stands before it, and "I
 * smoke" a no. What is denied otherwise than by a plain no is open: "never" may be of either.
 *
 * @param found what the answer says by itself
 */
export function heedSmoking(
  found: Polarity | null,
  tokens: readonly Token[],
  { smoking, reservations, yesNo, table }: CompiledLanguage,
): Polarity | null {
  if (found?.answer === 'refusal') return found;
  const told = smoking.findAll(tokens);
  const [first] = told;
  const opening = yesNo.matchAt(tokens, 0)?.tag.answer;
  if (first === undefined) {
    const isOpen = found?.answer === 'no' && !table.yesNo.strongNo.includes(textAt(tokens, 0));
    return isOpen ? { ...found, answer: 'neither', rule: 'yes_no.neither' } : found;
  }
  const smokes = told.some(({ tag }) => tag === 'smokes');
  const smokesNot = told.some(({ tag }) => tag !== 'smokes');
  const isWeak = reservations.no.findAll(tokens).some(({ tag }) => WEAKENING.has(tag));
  const span = { from: first.from, to: told.at(-1)?.to ?? first.to, hedged: false };
  const contradicts = (smokes && smokesNot) || (smokes && opening === 'yes');
  if (contradicts) return { ...span, answer: 'neither', rule: 'yes_no.contradiction' };
  if (smokesNot && isWeak) return { ...span, answer: 'neither', rule: 'yes_no.neither' };
  return { ...span, answer: smokesNot ? 'yes' : 'no', rule: 'yes_no.echo' };
}
