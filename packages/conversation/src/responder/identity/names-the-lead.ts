import { LANGUAGES } from '@immolab/contracts';
import type { Turn } from '../define-moves.js';
import { splitTokens } from '../patterns/split-tokens.js';
import { understand } from '../understand.js';

/** More words than these beside a name may be about anything. */
const MAX_BESIDE_NAME = 4;

const leadNames = ({ brief }: Pick<Turn, 'brief'>): ReadonlySet<string> =>
  new Set([brief.lead.firstName, brief.lead.lastName].flatMap(splitTokens).map(({ word }) => word));

/** "I'm not Kevin", "pas Kevin", "ik ben Kevin niet": nothing but a denial and the name. */
export function deniesBeing(turn: Turn): boolean {
  const { said } = turn;
  const names = leadNames(turn);
  return said.clauses.some(({ from, to, question }) => {
    const words = said.tokens.slice(from, to);
    const last = words.findLastIndex(({ word }) => names.has(word));
    if (question || last < 0) return false;
    const others = words.filter(({ word }) => !names.has(word)).length;
    const denied = said.negations.some((at) => from <= at && at < to);
    const behind = words.length - 1 - last;
    const ends = behind === 0 || (behind === 1 && said.negations.includes(to - 1));
    return denied && ends && others >= 1 && others <= MAX_BESIDE_NAME;
  });
}

/** "He died last year", "John est mort": nobody is there to speak with, and nobody calls again. */
export function tellsOfDeath(turn: Turn): boolean {
  const { said } = turn;
  const names = leadNames(turn);
  const concepts = said.concepts();
  const ofSomebody =
    concepts.includes('him') ||
    concepts.includes('kin') ||
    said.tokens.some(({ word }) => names.has(word));
  return said.has('sad') && ofSomebody && !said.asks;
}

/** "John retired", "John gave me this phone": it begins with the name, and goes on about him. */
export function tellsOfName(turn: Pick<Turn, 'brief' | 'said'>): boolean {
  const { said } = turn;
  const names = leadNames(turn);
  const concepts = said.concepts();
  const behind = said.tokens.findIndex(({ word }) => !names.has(word));
  const next = said.tokens[behind];
  if (behind < 1 || !next || next.opens || said.has('speaking', 'yes', 'hello')) return false;
  if (concepts.includes('i') || concepts.includes('here')) return false;
  // "Smith am Apparat", in whatever call
  return LANGUAGES.every((language) => !understand(said.text, language).isWord(next.start));
}
