import { LANGUAGES, type Language } from '@immolab/contracts';
import { phrasesOf, withLine } from '../../script/choose-words.js';
import type { ScriptState } from '../../script/define-state.js';
import type { Recogniser } from '../define-moves.js';
import { splitTokens } from '../patterns/split-tokens.js';
import { understand } from '../understand.js';
import { detectLanguage, detectPhrase, leansTo } from './detect-language.js';

/** Utterances in another language after which the agent offers to go on in it. */
const OFFER_AFTER = 2;

const REQUESTS = [
  ['speak_de', 'de'],
  ['speak_fr', 'fr'],
  ['speak_en', 'en'],
  ['speak_nl', 'nl'],
] as const;

/** What each language is called. */
export const LANGUAGE_NAMES = {
  de: 'speak_de',
  fr: 'speak_fr',
  en: 'speak_en',
  nl: 'speak_nl',
} as const;

/** What was asked in the former language is asked again, with its full number of tries. */
export function switchTo(state: ScriptState, language: Language): ScriptState {
  const progress = state.progress.map((one) =>
    one.done ? one : { ...one, attemptsBefore: one.attempts, rule: null, candidates: [] },
  );
  const spoken: ScriptState = { ...state, language, progress, misses: 0, repeats: 0 };
  const changed: ScriptState = { ...spoken, detour: null, otherLanguage: null };
  return { ...withLine(changed, phrasesOf(changed).languageChanged), manner: 'repeat' };
}

const MAX_REQUEST_WORDS = 18;

/** "Ich spreche leider kein Englisch", in an English call, asks for German in German: it is spoken at once. */
export const recogniseLanguageLack: Recogniser = ({ state, said }) => {
  if (said.tokens.length >= MAX_REQUEST_WORDS) return null;
  if (said.has('slower', 'louder')) return null;
  const spoken = LANGUAGES.find((language) => {
    if (language === state.language || !leansTo(said.text, language, state.language)) return false;
    const heard = understand(said.text, language);
    return heard.negations.length > 0 && heard.has(LANGUAGE_NAMES[state.language]);
  });
  if (spoken === undefined) return null;
  return { move: 'language_switch', state: switchTo(state, spoken) };
};

/** "Can we speak German?" is done at once; "I don't speak German", said in English of another language, asks for nothing. */
export const recogniseLanguageRequest: Recogniser = (turn) => {
  const { state, said } = turn;
  const lacks = recogniseLanguageLack(turn);
  if (lacks !== null) return lacks;
  // "My German not good, French please": what is denied is the language spoken
  const deniesOwn = said.has(LANGUAGE_NAMES[state.language]) && said.negations.length > 0;
  for (const [intent, language] of REQUESTS) {
    if (
      (said.affirms(intent) || (deniesOwn && said.has(intent))) &&
      language !== state.language &&
      said.tokens.length < MAX_REQUEST_WORDS
    ) {
      return { move: 'language_switch', state: switchTo(state, language) };
    }
  }
  if (!said.has('speak_other') || said.tokens.length > 10) return null;
  const line = phrasesOf(state).onlyTheseLanguages;
  return { move: 'language_refused', state: { ...withLine(state, line), manner: 'repeat' } };
};

/** A single "ja" or "oui" says less of what its speaker would rather speak than two words do. */
const FEWEST_COUNTED = 2;

/** Counts utterances in another language. */
export function countLanguage(state: ScriptState, utterance: string): ScriptState {
  const language =
    detectLanguage(utterance, state.language) ?? detectPhrase(utterance, state.language);
  if (language === null) return state;
  if (splitTokens(utterance).length < FEWEST_COUNTED) return { ...state, heardIn: language };
  const known = state.otherLanguage?.language === language ? state.otherLanguage.count : 0;
  return { ...state, heardIn: language, otherLanguage: { language, count: known + 1 } };
}

/** Whether the agent should offer the other language now. */
export function languageDue(state: ScriptState): Language | null {
  const { otherLanguage } = state;
  if (otherLanguage === null || state.languageRefused) return null;
  return otherLanguage.count >= OFFER_AFTER ? otherLanguage.language : null;
}
