import type { Concept } from '../languages/define-concepts.js';
import { INTENTS } from '../languages/define-pack.js';
import { chooseCourse } from '../script/choose-prompt.js';
import { partiesOf, phrasesOf } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import type { MoveName, Recogniser, Reply, Turn } from './define-moves.js';
import { foundWhatWasAsked } from './found-what-was-asked.js';
import { readVolunteered } from './read-volunteered.js';
import { leavesToModel, openCriterion, readAnswer, recogniseAnswer } from './recognise-answer.js';
import { recogniseCorrection } from './recognise-correction.js';
import {
  recogniseErrand,
  recogniseInterruption,
  recogniseMoment,
  recogniseQuestionsToAgent,
  recogniseRepeat,
} from './recognise-detours.js';
import {
  recogniseIdentity,
  recogniseOther,
  recogniseOwnName,
  recogniseTakenBack,
} from './recognise-identity.js';
import { recogniseLanguageLack, recogniseLanguageRequest } from './recognise-language.js';
import {
  recogniseCallbackOffer,
  recogniseCallbackTime,
  recogniseLanguageReply,
  recogniseReview,
} from './recognise-offers.js';
import { recogniseOtherName } from './recognise-other-name.js';
import { answerOrNote, recognisePropertyQuestion } from './recognise-property-question.js';
import { recogniseReadBack, recogniseSlotChoice } from './recognise-slots.js';
import {
  recogniseAnger,
  recogniseHuman,
  recogniseTransfer,
  recogniseTrouble,
} from './recognise-transfer.js';
import {
  recogniseBusy,
  recogniseCallBack,
  recogniseGoodbye,
  recogniseNoThanks,
  recogniseOptOut,
  recogniseRefusal,
  withTool,
} from './recognise-wishes.js';
import { saysElse } from './says-else.js';

function firstOf(turn: Turn, recognisers: readonly Recogniser[]): Reply {
  for (const recognise of recognisers) {
    const reply = recognise(turn);
    if (reply !== null) return reply;
  }
  return null;
}

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

const ASIDES: readonly Recogniser[] = [
  recogniseLanguageRequest,
  recogniseQuestionsToAgent,
  recogniseTransfer,
  recognisePropertyQuestion,
];

/** A yes or no with other people's business in it is still an answer to the question asked. */
const WEAK_ENDINGS: readonly Recogniser[] = [
  recogniseErrand,
  recogniseBusy,
  recogniseGoodbye,
  recogniseRepeat,
  recogniseMoment,
];

/** What came with an answer: something to hand over, else a question to answer. */
function addAsides(turn: Turn, reply: { move: MoveName; state: Turn['state'] }): Reply {
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
function respondToIdentity(turn: Turn): Reply {
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

/** More words than this that no rule knows are a story, where one was asked for. */
const MAX_TOLD = 4;

function respondToCriterion(turn: Turn): Reply {
  const volunteered = readVolunteered(turn);
  const read = volunteered?.read ?? readAnswer(turn);
  // Who tells of themselves may well say "back" or "time"
  const told = read?.criterion.type === 'text' && turn.said.leftOver(...INTENTS).length > MAX_TOLD;
  if (told && turn.brief.modelAvailable) return firstOf(turn, ASIDES);
  const corrected = recogniseCorrection(turn);
  if (corrected !== null) return corrected;
  const found = turn.said.has('already_found') && foundWhatWasAsked(turn);
  const ending = firstOf(turn, found ? [recogniseCallBack] : [recogniseRefusal, recogniseCallBack]);
  if (ending !== null) return ending;
  if (read?.clear !== true || leavesToModel(turn, read) || saysElse(turn, read)) {
    const angry: readonly Recogniser[] = turn.said.has('complaint') ? [] : [recogniseAnger];
    const weak = firstOf(turn, [...angry, ...WEAK_ENDINGS, recogniseUnasked]);
    if (weak !== null) return weak;
  }
  const clear = read?.clear === true && !saysElse(turn, read);
  const answer = clear ? recogniseAnswer(volunteered?.turn ?? turn, read) : null;
  if (answer !== null) {
    const state = (volunteered?.calls ?? []).reduce(withTool, answer.state);
    return addAsides(turn, { ...answer, state });
  }
  // What is said in another language and answers nothing is no try.
  const foreign = turn.detected !== turn.state.language;
  const other = firstOf(turn, [...ASIDES, recogniseInterruption]);
  return other ?? (foreign ? null : recogniseAnswer(turn, read));
}

/** "No thanks" answers a yes or no; to any other question it declines the whole. */
function recogniseUnasked(turn: Turn): Reply {
  const open = openCriterion(turn);
  return open === null || open.criterion.type === 'yes_no' ? null : recogniseNoThanks(turn);
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
function recogniseDecline(turn: Turn): Reply {
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
