import type { CallBrief } from '@immolab/contracts';
import type { ScriptState } from '../script/define-state.js';
import { leaveCall, silence } from '../script/leave-call.js';
import type { Heard, Move, MoveName, Recogniser, Turn } from './define-moves.js';
import { recogniseAnswer } from './recognise-answer.js';
import {
  recogniseMoment,
  recogniseQuestionsToAgent,
  recogniseRepeat,
} from './recognise-detours.js';
import { recogniseIdentity } from './recognise-identity.js';
import { countLanguage, languageDue, recogniseLanguageRequest } from './recognise-language.js';
import {
  recogniseCallbackOffer,
  recogniseCallbackTime,
  recogniseLanguageReply,
  recogniseReview,
} from './recognise-offers.js';
import { recognisePropertyQuestion } from './recognise-property-question.js';
import { recogniseReadBack, recogniseSlotChoice } from './recognise-slots.js';
import {
  recogniseCallback,
  recogniseGoodbye,
  recogniseHuman,
  recogniseOptOut,
  recogniseRefusal,
  recogniseTrouble,
} from './recognise-wishes.js';
import { MAX_UTTERANCE_CHARS } from './split-tokens.js';
import { understand } from './understand.js';

/** The latest utterances that are kept to check an answer against. */
const KEPT_UTTERANCES = 6;

/** No call takes more turns than this and six a criterion. */
const MAX_TURNS = 40;

const BEFORE_IDENTITY: readonly Recogniser[] = [
  recogniseOptOut,
  recogniseHuman,
  recogniseRefusal,
  recogniseQuestionsToAgent,
  recogniseLanguageRequest,
  recogniseIdentity,
  recogniseCallback,
  recogniseTrouble,
  recogniseRepeat,
  recogniseMoment,
  recogniseGoodbye,
];

const AFTER_IDENTITY: readonly Recogniser[] = [
  recogniseOptOut,
  recogniseHuman,
  recogniseRefusal,
  recogniseCallbackOffer,
  recogniseCallbackTime,
  recogniseReview,
  recogniseLanguageReply,
  recogniseReadBack,
  recogniseSlotChoice,
  recogniseCallback,
  recogniseGoodbye,
  recogniseRepeat,
  recogniseMoment,
  recogniseAnswer,
  recogniseTrouble,
  recogniseQuestionsToAgent,
  recogniseLanguageRequest,
  recognisePropertyQuestion,
];

function begin(state: ScriptState, utterance: string): ScriptState {
  const heard = [...state.heard, utterance].slice(-KEPT_UTTERANCES);
  const base: ScriptState = {
    ...state,
    heard,
    turns: state.turns + 1,
    silences: 0,
    patient: false,
    lines: [],
    manner: 'repeat',
  };
  return countLanguage(base, utterance);
}

function listMoves(before: ScriptState, after: ScriptState): Move[] {
  return [
    ...after.todo.slice(before.todo.length).map((call) => ({ kind: 'tool' as const, call })),
    ...after.lines.map((text) => ({ kind: 'say' as const, text })),
  ];
}

/**
 * What the lead's words mean for the script: the moves that follow, or `ask-model` when the rules do
 * not account for the whole utterance. Never throws; reads at most the first 2,000 characters.
 */
export function hear(
  brief: CallBrief,
  state: ScriptState,
  utterance: string,
  ctx: { readonly now: Date },
): Heard {
  const text = utterance.slice(0, MAX_UTTERANCE_CHARS).trim();
  const moves = (move: MoveName, after: ScriptState): Heard => ({
    kind: 'moves',
    move,
    state: after,
    moves: listMoves(state, after),
  });
  if (state.ending !== null) return moves('call_over', state);
  if (text === '') return moves('silence', silence(brief, state));
  const begun = begin(state, text);
  if (begun.turns > MAX_TURNS + 6 * brief.criteria.length) {
    return moves('goodbye', leaveCall(begun, 'max_duration'));
  }
  const said = understand(text, begun.language);
  const turn: Turn = { brief, state: begun, said, now: ctx.now };
  const due = languageDue(begun);
  const recognisers = begun.identity === 'confirmed' ? AFTER_IDENTITY : BEFORE_IDENTITY;
  for (const recognise of recognisers) {
    const reply = recognise(turn);
    if (reply !== null) return moves(reply.move, reply.state);
  }
  if (due !== null && state.awaiting.kind !== 'language') {
    const offered: ScriptState = {
      ...begun,
      detour: { kind: 'language', language: due },
      manner: 'ask',
    };
    return moves('language_offer', offered);
  }
  const leftOver = said
    .leftOver()
    .map((token) => token.word)
    .join(' ');
  return {
    kind: 'ask-model',
    state: begun,
    reason: `no rule for ${state.awaiting.kind}`,
    leftOver,
  };
}
