import type { CallBrief } from '@immolab/contracts';
import { splitSentences } from '../speech/split-sentences.js';
import { phrasesOf } from './choose-words.js';
import type { ScriptState } from './define-state.js';
import { startCall } from './start-call.js';

/**
 * The greeting was interrupted: where the lead has not heard to its end the sentence that says that
 * a machine calls (EU AI Act, article 50), it is said before whatever comes next.
 *
 * @param heard the greeting as far as it was heard
 */
export function cutGreeting(brief: CallBrief, state: ScriptState, heard: string): ScriptState {
  const [notice = ''] = splitSentences(startCall(brief).text);
  return { ...state, noticeOwed: heard.trim().length < notice.length };
}

/** The notice that is owed, before a text; the text alone when none is. */
export function withNotice(
  { agent }: CallBrief,
  state: ScriptState,
  text: string,
): { readonly text: string; readonly state: ScriptState } {
  if (!state.noticeOwed) return { text, state };
  const notice = phrasesOf(state).notice(agent.agencyName);
  return { text: `${notice} ${text}`, state: { ...state, noticeOwed: false } };
}
