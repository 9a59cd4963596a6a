import type { CompiledLanguage } from '../languages/compiled-language.js';
import { asksForAnimals } from '../number/count-animals.js';
import { isNumeral } from '../number/number-tokens.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';
import { tellsOfOther } from './whose-work.js';

/** Words between what counts an animal and the animal: "two small dogs". */
const COUNT_REACH = 2;

function isCounted(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  for (let before = at - 1; before >= at - COUNT_REACH; before -= 1) {
    const word = textAt(tokens, before);
    const owns = language.articles.has(word) || language.possessives.has(word);
    if (owns || isNumeral(tokens[before], language)) return true;
  }
  return false;
}

/** Between the speaker, or the beginning, and the count nothing says anything: "on hésite à prendre un chien" does. */
function isTold(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = textAt(tokens, before);
    if (language.selves.has(word)) return true;
    const empty =
      language.emptyOfContent.has(word) ||
      language.fillers.matchAt(tokens, before) !== null ||
      language.yesNo.matchAt(tokens, before) !== null ||
      isNumeral(tokens[before], language);
    if (before < at - COUNT_REACH && !empty) return false;
    if (before >= at - COUNT_REACH && !empty && before !== at - 1) return false;
  }
  return true;
}

/** Words round an animal that is all the answer: "just a hamster". */
function isAlone(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  return tokens.every(({ text }, place) => place === at || language.emptyOfContent.has(text));
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
  if (!asksForAnimals(topic, language)) return null;
  const at = tokens.findIndex(
    ({ text }, place) =>
      language.animals.has(text) &&
      !topic.words.has(text) &&
      ((isCounted(tokens, place, language) && isTold(tokens, place, language)) ||
        isAlone(tokens, place, language)),
  );
  if (at < 0 || tellsOfOther(tokens, at, language)) return null;
  const doubts = [
    language.former,
    language.formerFigure,
    language.unknown,
    language.hedged,
    language.none,
  ];
  const doubted =
    tokens.some(({ text }) => language.negators.has(text)) ||
    tokens.some(({ text }) => language.table.interrogatives.includes(text)) ||
    doubts.some((table) => table.findAll(tokens).length > 0);
  return doubted
    ? null
    : { answer: 'yes', rule: 'yes_no.animal', from: at, to: at + 1, hedged: false };
}
