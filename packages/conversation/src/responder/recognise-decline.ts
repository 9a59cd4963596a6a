import type { Concept } from '../languages/define-concepts.js';
import type { Reply, Turn } from './define-moves.js';
import { recogniseCallbackOffer, recogniseReview } from './recognise-offers.js';
import { recogniseReadBack, recogniseSlotChoice } from './slots/recognise-slots.js';

/** "No, I'm not interested any more" is more than a no to the offer. */
function endsAll(said: Turn['said']): boolean {
  const concepts = said.concepts();
  return (['interest', 'seek', 'relevant', 'stay'] as const).some((one) => concepts.includes(one));
}

const OF_A_DWELLING: ReadonlySet<string> = new Set<Concept>([
  'dwelling',
  'a_dwelling',
  'found_one',
  'bought',
  'keys',
  'living',
]);

/** "Leave it", "I've changed my mind" decline what was offered, not the whole call. */
export function recogniseDecline(turn: Turn): Reply {
  const { said, state } = turn;
  // "I've already got something on then": of the day, and of no flat
  const named = said.concepts().some((one) => OF_A_DWELLING.has(one));
  const day = said.has('none_of_these') && !named;
  if (said.has('refuses_ai') || (said.has('already_found') && !day)) return null;
  switch (state.awaiting.kind) {
    case 'callback_offer':
      return said.has('decline') || (said.has('no') && !endsAll(said))
        ? recogniseCallbackOffer(turn)
        : null;
    case 'review':
      return said.has('decline') || (said.has('no') && !endsAll(said))
        ? recogniseReview(turn)
        : null;
    case 'slots':
      // "That's not possible for me" is said of the days
      return said.has('none_of_these') && !said.has('changed_mind') && !endsAll(said)
        ? recogniseSlotChoice(turn)
        : null;
    case 'read_back':
      return said.has('changed_mind', 'decline', 'none_of_these') ? recogniseReadBack(turn) : null;
    default:
      return null;
  }
}
