import type { MoveName, Recogniser, Reply, Turn } from './define-moves.js';
import { recogniseLanguageRequest } from './language/recognise-language.js';
import { recognisePropertyQuestion } from './property/recognise-property-question.js';
import {
  recogniseErrand,
  recogniseMoment,
  recogniseQuestionsToAgent,
  recogniseRepeat,
} from './recognise-detours.js';
import { recogniseTransfer } from './recognise-transfer.js';
import { recogniseBusy, recogniseGoodbye } from './recognise-wishes.js';

/** What the first of some recognisers makes of a turn. */
export function firstOf(turn: Turn, recognisers: readonly Recogniser[]): Reply {
  for (const recognise of recognisers) {
    const reply = recognise(turn);
    if (reply !== null) return reply;
  }
  return null;
}

/** What may be said beside the answer to a question. */
export const ASIDES: readonly Recogniser[] = [
  recogniseLanguageRequest,
  recogniseQuestionsToAgent,
  recogniseTransfer,
  recognisePropertyQuestion,
];

/** A yes or no with other people's business in it is still an answer to the question asked. */
export const WEAK_ENDINGS: readonly Recogniser[] = [
  recogniseErrand,
  recogniseBusy,
  recogniseGoodbye,
  recogniseRepeat,
  recogniseMoment,
];

/** What came with an answer: something to hand over, else a question to answer. */
export function addAsides(turn: Turn, reply: { move: MoveName; state: Turn['state'] }): Reply {
  const after = { ...turn, state: reply.state };
  const transfer = recogniseTransfer(after);
  if (transfer !== null) return { move: reply.move, state: transfer.state };
  // A cue without a topic or a question mark is a manner of speaking ("…, you know").
  const really = turn.said.topics().length > 0 || turn.said.text.includes('?');
  const aside =
    turn.said.asks && really
      ? (recogniseQuestionsToAgent(after) ?? recognisePropertyQuestion(after))
      : null;
  return aside === null ? reply : { move: reply.move, state: { ...aside.state, manner: 'ask' } };
}
