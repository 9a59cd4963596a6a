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

function countWords(utterance: string, language: Language): number {
  const common = commonWordsOf(language);
  const words = splitTokens(utterance.slice(0, MAX_UTTERANCE_CHARS));
  return words.filter((token) => common.has(token.word)).length;
}

/** Whether an utterance sounds more like one language than like another. */
export function leansTo(utterance: string, language: Language, other: Language): boolean {
  return countWords(utterance, language) > countWords(utterance, other);
}

/**
 * The language an utterance is in, where its common words leave no doubt (two more than of the
 * language spoken); else null.
 */
export function detectLanguage(utterance: string, spoken: Language): Language | null {
  let best: Language | null = null;
  let most = countWords(utterance, spoken) + 1;
  for (const language of LANGUAGES) {
    const found = language === spoken ? 0 : countWords(utterance, language);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
