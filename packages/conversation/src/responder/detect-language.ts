import { LANGUAGES, type Language } from '@immolab/contracts';
import { PACKS } from '../languages/list-packs.js';
import { MAX_UTTERANCE_CHARS, splitTokens } from './split-tokens.js';

const commonWords = new Map<Language, ReadonlySet<string>>();

function commonWordsOf(language: Language): ReadonlySet<string> {
  const known = commonWords.get(language);
  if (known !== undefined) return known;
  const words = splitTokens(PACKS[language].understanding.commonWords).map((one) => one.word);
  const set = new Set(words);
  commonWords.set(language, set);
  return set;
}

/**
 * The language an utterance is in, where its common words leave no doubt (two more than of the
 * language spoken); else null.
 */
export function detectLanguage(utterance: string, spoken: Language): Language | null {
  const words = splitTokens(utterance.slice(0, MAX_UTTERANCE_CHARS)).map((token) => token.word);
  const count = (language: Language) =>
    words.filter((word) => commonWordsOf(language).has(word)).length;
  let best: Language | null = null;
  let most = count(spoken) + 1;
  for (const language of LANGUAGES) {
    const found = language === spoken ? 0 : count(language);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
