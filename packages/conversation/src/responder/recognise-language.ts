import type { Language } from '@immolab/contracts';
import { phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import type { Recogniser } from './define-moves.js';
import { detectLanguage } from './detect-language.js';

/** Utterances in another language after which the agent offers to go on in it. */
const OFFER_AFTER = 2;

const REQUESTS = [
  ['speak_de', 'de'],
  ['speak_fr', 'fr'],
  ['speak_en', 'en'],
  ['speak_nl', 'nl'],
] as const;

function switchTo(state: ScriptState, language: Language): ScriptState {
  const changed: ScriptState = { ...state, language, detour: null, otherLanguage: null };
  return { ...withLine(changed, phrasesOf(changed).languageChanged), manner: 'repeat' };
}

/** "Can we speak German?" is done at once. */
export const recogniseLanguageRequest: Recogniser = ({ state, said }) => {
  for (const [intent, language] of REQUESTS) {
    if (said.has(intent) && language !== state.language && said.tokens.length < 15) {
      return { move: 'language_switch', state: switchTo(state, language) };
    }
  }
  if (!said.has('speak_other') || said.tokens.length > 10) return null;
  const line = phrasesOf(state).onlyTheseLanguages;
  return { move: 'language_refused', state: { ...withLine(state, line), manner: 'repeat' } };
};

/** Counts utterances in another language. */
export function countLanguage(state: ScriptState, utterance: string): ScriptState {
  const language = detectLanguage(utterance, state.language);
  if (language === null) return state;
  const known = state.otherLanguage?.language === language ? state.otherLanguage.count : 0;
  return { ...state, heardIn: language, otherLanguage: { language, count: known + 1 } };
}

/** Whether the agent should offer the other language now. */
export function languageDue(state: ScriptState): Language | null {
  const { otherLanguage } = state;
  if (otherLanguage === null || state.languageRefused) return null;
  return otherLanguage.count >= OFFER_AFTER ? otherLanguage.language : null;
}
