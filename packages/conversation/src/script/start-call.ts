import type { CallBrief } from '@immolab/contracts';
import { partiesOf, phrasesOf } from './choose-words.js';
import type { ScriptState } from './define-state.js';

function freshState(brief: CallBrief): ScriptState {
  return {
    version: 1,
    language: brief.lead.language,
    heardIn: brief.lead.language,
    otherLanguage: null,
    languageRefused: false,
    identity: 'unknown',
    otherNames: 0,
    handedOver: false,
    introduced: false,
    progress: brief.criteria.map((criterion) => ({
      criterionId: criterion.id,
      asked: false,
      attempts: 0,
      attemptsBefore: 0,
      verdict: null,
      rule: null,
      candidates: [],
      notJudged: false,
      done: false,
    })),
    offered: [],
    excluded: [],
    slotQueries: 0,
    slotsSeen: 0,
    setAside: [],
    fruitless: 0,
    returning: false,
    offers: 0,
    lastWish: null,
    slotsClosed: null,
    held: null,
    readBack: false,
    booked: null,
    callback: null,
    transferRefused: false,
    transferred: false,
    optedOut: false,
    notInterested: false,
    openQuestions: [],
    reviewOffered: false,
    reviewRequested: false,
    wrappingUp: false,
    ending: null,
    hungUp: false,
    ended: false,
    over: false,
    awaiting: { kind: 'identity', attempt: 1 },
    detour: null,
    todo: [],
    lines: [],
    announcement: null,
    manner: 'ask',
    patient: false,
    acknowledge: false,
    lastTry: false,
    turns: 0,
    misses: 0,
    repeats: 0,
    silences: 0,
    whoTold: 0,
    phraseCount: 0,
    acknowledged: 0,
    lastAcknowledgement: null,
    lastFallback: null,
    heard: [],
  };
}

/** The state in which a call begins, and the greeting: the only sentence that names agent and agency. */
export function startCall(brief: CallBrief): { state: ScriptState; text: string } {
  const state = freshState(brief);
  return { state, text: phrasesOf(state).greeting(partiesOf(brief)) };
}
