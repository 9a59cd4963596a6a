import { textAt } from '../../tokens/token.js';
import { isNumeral } from '../reading/number-tokens.js';
import type { Household, Part } from './read-household.js';

/** "the kids", "and our kids", not "no kids": some who come, but not how many. */
function isUncountedNoun({ tokens, language }: Household, at: number): boolean {
  if (language.people.matchAt(tokens, at)?.tag.kind !== 'noun') return false;
  const before = textAt(tokens, at - 1);
  // "pas d'enfants"
  const isDenied = [at - 1, at - 2].some(
    (place) =>
      language.negators.has(textAt(tokens, place)) || language.without.matchAt(tokens, place),
  );
  if (isDenied) return false;
  return (
    language.joiners.has(before) ||
    language.possessives.has(before) ||
    language.emptyWords.has(before)
  );
}

/** "me, my wife, Tom and Lisa": the last of a list may be a name, which no table knows. */
function isUnknownName({ tokens, language }: Household, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  // "und der Jonas"
  const first = language.emptyWords.has(textAt(tokens, at - 1)) ? at - 1 : at;
  const isJoined = [at - 1, first - 1].some((place) => language.ands.has(textAt(tokens, place)));
  if (!token || !isJoined || isNumeral(token, language)) return false;
  const closes = next === undefined || next.breakBefore || language.ands.has(next.text);
  const isKnown =
    language.functionWords.has(token.text) ||
    language.emptyWords.has(token.text) ||
    language.people.matchAt(tokens, at) !== null ||
    language.fillers.matchAt(tokens, at) !== null;
  return closes && !isKnown;
}

/** Whether a list of people names somebody whom its parts do not count. */
export function namesUncounted(household: Household, parts: readonly Part[]): boolean {
  const { tokens } = household;
  const counted = new Uint8Array(tokens.length);
  for (const { from, to } of parts) counted.fill(1, from, to);
  return tokens.some(
    (_, at) =>
      counted[at] === 0 && (isUncountedNoun(household, at) || isUnknownName(household, at)),
  );
}
