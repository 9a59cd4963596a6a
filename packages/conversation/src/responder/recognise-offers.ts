import { phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import { leaveCall } from '../script/leave-call.js';
import type { Recogniser, Reply, Turn } from './define-moves.js';
import { leansTo } from './language/detect-language.js';
import { LANGUAGE_NAMES, switchTo } from './language/recognise-language.js';
import { recordCallback, withTool } from './recognise-wishes.js';
import { readCallbackTime } from './times/read-callback-time.js';
import { understand } from './understand.js';

export const recogniseCallbackOffer: Recogniser = (turn) => {
  const { state, said } = turn;
  if (state.awaiting.kind !== 'callback_offer') return null;
  // "You said you'd call on Tuesday, and nobody did"
  if (said.affirms('complaint')) return null;
  const when = readCallbackTime(turn);
  if (when !== null) return { move: 'callback_accepted', state: recordCallback(turn, when) };
  if (said.has('yes', 'gladly') && !said.has('no', 'decline')) {
    return acceptCallback(turn);
  }
  return said.has('no', 'decline') ? declineCallback(turn) : null;
};

export function acceptCallback({ state }: Turn): Reply {
  const recorded = withTool(state, { tool: 'schedule_callback', said: null, at: null });
  return { move: 'callback_accepted', state: { ...recorded, detour: { kind: 'callback_time' } } };
}

export function declineCallback({ state }: Turn): Reply {
  const kept: ScriptState = { ...state, detour: null, manner: 'repeat' };
  return { move: 'callback_declined', state: kept };
}

/** Asked when, the lead would rather not be called back. */
export function nameNoTime({ state }: Turn): Reply {
  const reason = state.callback === null ? 'lead_hung_up' : 'callback_requested';
  return { move: 'callback_declined', state: leaveCall(state, reason) };
}

/** What is said instead of a time: "let me look in my diary", "say that again". */
const NO_TIMES = ['moment', 'repeat', 'slower', 'louder', 'complaint', 'anger'] as const;

/** "See you" names no time; "any time, bye" does. */
const onlyRingsOff = ({ said }: Turn): boolean =>
  said.has('bye') && said.leftOver('bye', 'yes', 'no', 'okay').length === 0;

/** Any words are a time for a callback; only those that are understood get an instant. */
export const recogniseCallbackTime: Recogniser = (turn) => {
  const { state, said } = turn;
  if (state.awaiting.kind !== 'callback_time') return null;
  const when = readCallbackTime(turn);
  if (when !== null) return { move: 'callback_time', state: recordCallback(turn, when) };
  if (said.has('no', 'no_thanks', 'decline') && !said.has('unsure')) return nameNoTime(turn);
  if (said.asks || said.has(...NO_TIMES) || onlyRingsOff(turn)) return null;
  const words = { said: said.text.trim(), at: null, date: null, time: null, partOfDay: null };
  return { move: 'callback_time', state: recordCallback(turn, words) };
};

/** More words around "no thanks, bye" are something else. */
const MAX_AROUND_DECLINE = 2;

/** After the offer that a person looks at the answers; a mere "okay" takes it as said. */
export const recogniseReview: Recogniser = (turn) => {
  const { state, said } = turn;
  if (state.awaiting.kind !== 'review') return null;
  const declines = said.has('no', 'no_thanks', 'decline');
  const agrees = said.has('review', 'gladly') || (said.has('yes') && !said.has('okay', 'bye'));
  if (!declines && agrees) return requestReview(turn);
  if (said.affirms('complaint') || (!declines && said.has('moment', 'anger'))) return null;
  const rest = said.leftOver('no', 'no_thanks', 'decline', 'okay', 'bye', 'yes');
  if (!declines && (said.asks || rest.length > MAX_AROUND_DECLINE)) return null;
  return declineReview(turn);
};

export function requestReview({ state }: Turn): Reply {
  const noted = withLine({ ...state, reviewRequested: true }, phrasesOf(state).reviewNoted);
  return { move: 'review_requested', state: leaveCall(noted, 'criteria_done') };
}

export function declineReview({ state }: Turn): Reply {
  return { move: 'review_declined', state: leaveCall(state, 'criteria_done') };
}

export function keepLanguage({ state }: Turn): Reply {
  const kept: ScriptState = { ...state, detour: null, languageRefused: true, otherLanguage: null };
  const line = phrasesOf(state).languageKept;
  return { move: 'language_refused', state: { ...withLine(kept, line), manner: 'repeat' } };
}

export const recogniseLanguageReply: Recogniser = (turn) => {
  const { state, said, detected } = turn;
  const { awaiting } = state;
  if (awaiting.kind !== 'language') return null;
  // "I've no time at present" refuses no language
  if (said.has('later', 'call_back') && !said.has(LANGUAGE_NAMES[awaiting.language])) return null;
  // "English will do": who names the language spoken stays with it
  const stays = said.has(LANGUAGE_NAMES[state.language]);
  const moves = said.has(LANGUAGE_NAMES[awaiting.language]);
  // "For heaven's sake, no English"
  const spoken = understand(said.text, state.language);
  const refused = spoken.denies(LANGUAGE_NAMES[awaiting.language]);
  const concepts = said.concepts();
  // "God no, my French is atrocious"
  const lacks = !stays && (concepts.includes('poor') || concepts.includes('bad'));
  const declines = said.has('no') && (!moves || lacks);
  if (declines || (stays && !moves) || refused) return keepLanguage(turn);
  const inIt =
    detected === awaiting.language || leansTo(said.text, awaiting.language, state.language);
  if (!said.has('yes') && !inIt) return null;
  return { move: 'language_switch', state: switchTo(state, awaiting.language) };
};
