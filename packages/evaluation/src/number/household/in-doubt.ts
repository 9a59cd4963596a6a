import { textAt } from '../../tokens/token.js';
import { isNumeral } from '../reading/number-tokens.js';
import type { Household, Part } from './read-household.js';

/** How many words behind a member may hold what denies that he comes: "my husband is not coming". */
const DENIAL_REACH = 3;

/** "no kids", "pas d'enfants": what is denied is somebody else. */
function deniesSomebody({ tokens, language }: Household, at: number): boolean {
  if (language.none.matchAt(tokens, at)) return true;
  return [at + 1, at + 2].some(
    (place) => language.people.matchAt(tokens, place)?.tag.kind === 'noun',
  );
}

/** "My husband is not coming", "without her husband". */
function isDenied(household: Household, part: Part): boolean {
  const { tokens, language } = household;
  if (language.without.matchAt(tokens, part.from - 1)) return true;
  for (let at = part.to; at < part.to + DENIAL_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.breakBefore) return false;
    if (language.joiners.has(token.text) || language.people.matchAt(tokens, at)) return false;
    if (language.negators.has(token.text)) return !deniesSomebody(household, at);
  }
  return false;
}

/** "My little car": what describes a child elsewhere stands before another noun. */
function describesThing({ tokens, language }: Household, part: Part): boolean {
  const next = tokens[part.to];
  if (!language.describing.has(textAt(tokens, part.to - 1))) return false;
  if (next?.kind !== 'word' || next.breakBefore || isNumeral(next, language)) return false;
  const known = [language.functionWords, language.joiners, language.emptyWords, language.negators];
  return (
    !known.some((words) => words.has(next.text)) &&
    // "my little brother"
    !language.relations.has(next.text) &&
    language.people.matchAt(tokens, part.to) === null &&
    language.fillers.matchAt(tokens, part.to) === null
  );
}

/** Whether somebody who was named may not come, or be nobody at all. */
export function leavesMemberOpen(household: Household, parts: readonly Part[]): boolean {
  return parts.some(
    (part) =>
      (part.kind === 'member' && isDenied(household, part)) || describesThing(household, part),
  );
}
