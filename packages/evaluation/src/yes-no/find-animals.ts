import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';
import { tellsPlainly } from './tells-plainly.js';
import { tellsOfOther } from './whose-work.js';

/** Words between what counts an animal and the animal: "two small dogs". */
const COUNT_REACH = 2;

/** "Um" is a sound, "like" may be a wish: "I'd like a dog". */
const LONGEST_SOUND = 3;

/** Where the count of an animal stands; -1 where it has none. */
function countOf(tokens: readonly Token[], at: number, language: CompiledLanguage): number {
  for (let before = at - 1; before >= at - COUNT_REACH; before -= 1) {
    const word = textAt(tokens, before);
    const owns = language.articles.has(word) || language.possessives.has(word);
    if (owns || isNumeral(tokens[before], language)) return before;
  }
  return -1;
}

/**
 * Nothing stands before the count but who has it and that they have: "on hésite à prendre un chien" and "we had a
 * dog" say more. Of "my cat" nothing may follow: "mon chat est mort".
 */
function isTold(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const count = countOf(tokens, at, language);
  if (count < 0) return false;
  const next = tokens[at + 1];
  const owned = language.possessives.has(textAt(tokens, count));
  if (owned && next && !language.ands.has(next.text)) return false;
  for (let before = count - 1; before >= 0; before -= 1) {
    const word = textAt(tokens, before);
    if (language.selves.has(word)) return true;
    const empty =
      language.haves.has(word) ||
      (word.length <= LONGEST_SOUND && language.fillers.matchAt(tokens, before) !== null) ||
      language.yesNo.matchAt(tokens, before) !== null ||
      language.asides.matchAt(tokens, before) !== null ||
      isNumeral(tokens[before], language);
    if (!empty) return false;
  }
  return true;
}

/** "Just a hamster", "des cochons d'inde": the animal is all the answer. */
function isAlone(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  return tokens.every(
    ({ text }, place) =>
      place === at ||
      language.emptyWords.has(text) ||
      language.articles.has(text) ||
      language.fillers.matchAt(tokens, place) !== null ||
      language.yesNo.matchAt(tokens, place) !== null,
  );
}

/**
 * "We have a labrador", "two rabbits": whoever is asked for pets and names them has some. It is told of now
 * and of themselves, and denied nowhere.
 */
export function findAnimals(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (!thingsAsked(topic, language).animals) return null;
  const at = tokens.findIndex(
    ({ text }, place) =>
      language.animals.has(text) &&
      !topic.words.has(text) &&
      (isTold(tokens, place, language) || isAlone(tokens, place, language)),
  );
  if (at < 0 || tellsOfOther(tokens, at, language)) return null;
  return tellsPlainly(tokens, language)
    ? { answer: 'yes', rule: 'yes_no.animal', from: at, to: at + 1, hedged: false }
    : null;
}
