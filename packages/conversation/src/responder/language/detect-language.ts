import { LANGUAGES, type Language } from '@immolab/contracts';
import { extractNumbers } from '@immolab/evaluation';
import { INTENTS } from '../../languages/define-pack.js';
import { PACKS } from '../../languages/list-packs.js';
import { MAX_UTTERANCE_CHARS, splitTokens } from '../patterns/split-tokens.js';
import { monthsSaid } from '../times/read-ordinals.js';
import { understand } from '../understand.js';

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

/** Words that a language's common words or its tables account for. */
function countKnown(utterance: string, language: Language): number {
  const common = commonWordsOf(language);
  const said = understand(utterance, language);
  const unknown = new Set(said.leftOver(...INTENTS).map((token) => token.start));
  return said.tokens.filter((token) => !unknown.has(token.start) || common.has(token.word)).length;
}

/** Those, and the number words of the language. */
function countOwn(utterance: string, language: Language): number {
  const numerals = splitTokens(utterance).filter(
    ({ word }) => extractNumbers(word, language).length > 0,
  );
  return countKnown(utterance, language) + numerals.length;
}

/** Longer utterances show by their common words what they are in. */
const LONGEST_PHRASE = 8;

/**
 * The other language of a short phrase without a word of the one spoken: all its words are of that
 * language ("Ja, genau" in an English call), or they hold a figure there ("deux mille"). Of several
 * the one that has most of its words: in "deux mille" German knows the thousand alone. Null for
 * what the language spoken has as well ("Okay", "3200").
 */
export function detectPhrase(utterance: string, spoken: Language): Language | null {
  const words = splitTokens(utterance).length;
  if (words === 0 || words > LONGEST_PHRASE || countKnown(utterance, spoken) > 0) return null;
  // "six months" is no French, though six is a figure there too
  const counts = ({ word }: { readonly word: string }) => extractNumbers(word, spoken).length > 0;
  if (splitTokens(utterance).some(counts)) return null;
  // "22. märz": the figure of a date is no number
  if (monthsSaid(understand(utterance, spoken)).length > 0) return null;
  const fits = (language: Language) =>
    countKnown(utterance, language) === words || extractNumbers(utterance, language).length > 0;
  const fitting = LANGUAGES.filter((language) => language !== spoken && fits(language));
  const [best] = fitting
    .map((language) => ({ language, own: countOwn(utterance, language) }))
    .sort((a, b) => b.own - a.own);
  return best?.language ?? null;
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
