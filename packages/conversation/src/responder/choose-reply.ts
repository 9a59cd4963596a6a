import { chooseCourse } from '../script/choose-prompt.js';
import { partiesOf, phrasesOf } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import { readAnswer, recogniseAnswer } from './answers/recognise-answer.js';
import { respondToCriterion } from './answers/respond-to-criterion.js';
import { ASIDES, addAsides, firstOf, WEAK_ENDINGS } from './asides.js';
import type { Recogniser, Reply, Turn } from './define-moves.js';
import { recogniseTakenBack } from './identity/recognise-identity.js';
import { respondToIdentity } from './identity/respond-to-identity.js';
import { recogniseLanguageLack } from './language/recognise-language.js';
import { answerOrNote } from './property/recognise-property-question.js';
import { recogniseDecline } from './recognise-decline.js';
import { recogniseInterruption } from './recognise-detours.js';
import {
  recogniseCallbackOffer,
  recogniseCallbackTime,
  recogniseLanguageReply,
  recogniseReview,
} from './recognise-offers.js';
import { recogniseHuman } from './recognise-transfer.js';
import { recogniseCallBack, recogniseOptOut, recogniseRefusal } from './recognise-wishes.js';
import { recogniseReadBack, recogniseSlotChoice } from './slots/recognise-slots.js';

/** What a question of the agent other than a criterion expects. */
const OF_THE_PROMPT: readonly Recogniser[] = [
  recogniseCallbackOffer,
  recogniseCallbackTime,
  recogniseReview,
  recogniseLanguageReply,
  respondInstead,
  respondToReadBack,
  recogniseSlotChoice,
];

/** "Yes, and is the price negotiable?": booked, and seen to. */
function respondToReadBack(turn: Turn): Reply {
  const reply = recogniseReadBack(turn);
  if (reply?.move !== 'slot_confirmed') return reply;
  const seenTo = addAsides(turn, reply);
  const asks = turn.said.asks || turn.said.text.includes('?');
  if (seenTo !== reply || !asks) return seenTo;
  // nobody is left to answer it once the call is over
  const noted = answerOrNote({ ...turn, state: reply.state });
  return noted === null ? reply : { move: reply.move, state: noted.state };
}

/** "3200", said to the offer of another language: the lead stays, and answers what was asked. */
function respondInstead(turn: Turn): Reply {
  const { state, said, brief } = turn;
  if (state.awaiting.kind !== 'language' || said.language !== state.language) return null;
  const stays: ScriptState = { ...state, detour: null, languageRefused: true, otherLanguage: null };
  const course = chooseCourse(brief, stays);
  if (course.kind !== 'prompt') return null;
  const back = { ...turn, state: { ...stays, awaiting: course.prompt } };
  const read = readAnswer(back);
  if (read?.clear === true) {
    const answer = recogniseAnswer(back, read);
    return answer === null ? null : addAsides(back, answer);
  }
  return recogniseReadBack(back) ?? recogniseSlotChoice(back);
}

/** Whoever asked is told, before they are put through. */
function withRobotTold({ brief }: Turn, state: ScriptState): ScriptState {
  const { announcement } = state;
  const told = phrasesOf(state).robot(partiesOf(brief).agency);
  return announcement === null
    ? { ...state, lines: [told, ...state.lines] }
    : { ...state, announcement: `${told} ${announcement}` };
}

/** Opt-out and a human come first, in every state; the rest by what the agent waits for. */
export function respond(turn: Turn): Reply {
  const asks = turn.said.asks || turn.said.text.includes('?');
  const concepts = turn.said.concepts();
  const wants = (['wish', 'connect', 'please', 'give'] as const).some((one) =>
    concepts.includes(one),
  );
  const robot = turn.said.has('robot') && (asks || !wants);
  // "If a person could look at it" is what was offered
  const offered = turn.state.awaiting.kind === 'review' && turn.said.has('review');
  // "Are you a robot? I want a human": the wish is a clause of its own
  const wantsBoth = robot && wants && turn.said.states('human') && turn.said.negations.length === 0;
  const human = (robot && !wantsBoth) || offered ? null : recogniseHuman(turn);
  const put =
    human === null || !robot ? human : { ...human, state: withRobotTold(turn, human.state) };
  const first = recogniseOptOut(turn) ?? put ?? recogniseLanguageLack(turn);
  if (first !== null) return first;
  if (turn.state.identity !== 'confirmed') return respondToIdentity(turn);
  const takenBack = recogniseTakenBack(turn);
  if (takenBack !== null) return takenBack;
  if (turn.state.awaiting.kind === 'criterion') return respondToCriterion(turn);
  return firstOf(turn, [
    recogniseDecline,
    recogniseRefusal,
    ...OF_THE_PROMPT,
    recogniseCallBack,
    ...WEAK_ENDINGS,
    ...ASIDES,
    recogniseInterruption,
  ]);
}
