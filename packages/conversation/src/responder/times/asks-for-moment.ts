import type { Understood } from '../understand.js';
import { namesWeekday } from './mention-weekdays.js';
import { PLACE_WORDS } from './read-ordinals.js';

const BEFORE_SECOND = new Set('the that la le die das den der de twenty thirty'.split(' '));
const PLACES = ['third', 'last', 'middle', 'any_of_these', 'whichever', 'other_times'] as const;

/** "Just a second, let me check" chooses nothing; "wait, the second" does. */
export function asksForMoment(said: Understood): boolean {
  // "Second", said alone, is a place
  if (said.tokens.length < 2 || !said.has('moment') || namesWeekday(said)) return false;
  if (said.has('none_of_these', ...PLACES)) return false;
  const { first, second } = PLACE_WORDS;
  return !said.tokens.some(
    ({ word }, at) =>
      (second.has(word) && BEFORE_SECOND.has(said.tokens[at - 1]?.word ?? '')) || first.has(word),
  );
}
