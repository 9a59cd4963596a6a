import { firstOf } from '../asides.js';
import type { Recogniser, Reply, Turn } from '../define-moves.js';
import { recogniseLanguageRequest } from '../language/recognise-language.js';
import { recognisePropertyQuestion } from '../property/recognise-property-question.js';
import {
  recogniseErrand,
  recogniseInterruption,
  recogniseMoment,
  recogniseQuestionsToAgent,
  recogniseRepeat,
} from '../recognise-detours.js';
import {
  recogniseCallbackOffer,
  recogniseCallbackTime,
  recogniseLanguageReply,
} from '../recognise-offers.js';
import { recogniseAnger, recogniseTrouble } from '../recognise-transfer.js';
import {
  recogniseBusy,
  recogniseCallBack,
  recogniseGoodbye,
  recogniseNoThanks,
  recogniseRefusal,
} from '../recognise-wishes.js';
import { recogniseIdentity, recogniseOther, recogniseOwnName } from './recognise-identity.js';
import { recogniseOtherName } from './recognise-other-name.js';

/** Before the identity is known nothing of the property is heard, so nothing of it is answered. */
const BEFORE_IDENTITY: readonly Recogniser[] = [
  recogniseLanguageReply,
  recogniseCallbackOffer,
  recogniseCallbackTime,
  recogniseRefusal,
  recogniseNoThanks,
  recogniseLanguageRequest,
  recogniseOther,
  recogniseAnger,
  recogniseOtherName,
  recogniseOwnName,
  recogniseQuestionsToAgent,
  recogniseErrand,
  recogniseCallBack,
  recogniseBusy,
  recogniseIdentity,
  recogniseTrouble,
  recogniseRepeat,
  recogniseMoment,
  recogniseGoodbye,
  recogniseInterruption,
];

/** "It's me, excuse the noise, I'm on a train", "I was in the car": nothing that stands in the way. */
function explainsNoise(said: Turn['said']): boolean {
  const concepts = said.concepts();
  const explains = concepts.includes('noise') || concepts.includes('was_then');
  return explains && said.has('speaking', 'yes') && !said.has('later', 'call_back');
}

/**
 * "Yes, what is it about?" confirms, and is answered; the property is named only after that. "Yes,
 * but I'm in a meeting" confirms, and no question follows.
 */
export function respondToIdentity(turn: Turn): Reply {
  const reply = firstOf(turn, BEFORE_IDENTITY);
  if (reply?.move !== 'identity_confirmed') return reply;
  const { identity } = turn.state;
  const known = { ...turn, state: { ...reply.state, identity: 'confirmed' as const } };
  // "I was waiting for you to call back" is the matter, not a wish.
  const heeded = turn.said.has('matter') || explainsNoise(turn.said);
  const away = heeded ? null : firstOf(known, [recogniseCallBack, recogniseBusy]);
  if (away !== null) return { move: away.move, state: { ...away.state, identity } };
  if (!turn.said.asks) return reply;
  const aside = recogniseQuestionsToAgent(known) ?? recognisePropertyQuestion(known);
  if (aside === null) return reply;
  return { move: reply.move, state: { ...aside.state, identity, manner: 'ask' } };
}
