import type { Concept } from '../../languages/define-concepts.js';
import type { Turn } from '../define-moves.js';
import { openCriterion } from './recognise-answer.js';

/** What makes a find one of a dwelling. */
const OF_A_DWELLING: ReadonlySet<string> = new Set<Concept>([
  'dwelling',
  'a_dwelling',
  'bought',
  'keys',
  'living',
]);

/** "I already have one", "j'en ai déjà un"; before a noun it is one of many: "a job". */
const ONE = new Set('one a an eine einen eins een un une'.split(' '));

/** "I already have one", "I found a job", "oui, j'ai déjà trouvé": of what a question for a yes or no asks for. */
export function foundWhatWasAsked(turn: Turn): boolean {
  const { tokens, ...said } = turn.said;
  if (openCriterion(turn)?.criterion.type !== 'yes_no') return false;
  const isOne = (at: number) => ONE.has(tokens.at(at)?.word ?? '');
  const work = tokens.findIndex(({ start }) => said.standsFor('work', start));
  const meansIt = said.opensSoon('yes') || isOne(-1) || (work > 0 && isOne(work - 1));
  const concepts = said.concepts();
  // "That's sorted, my sister found us one"
  return meansIt && !concepts.includes('kin') && !concepts.some((one) => OF_A_DWELLING.has(one));
}
