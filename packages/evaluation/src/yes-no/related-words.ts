import type { CompiledLanguage } from '../languages/compiled-language.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/** Shared beginnings: "rauche" and "rauchen", "animaux" and "animal", "huisdieren" and "huisdier". */
export function sharesStem(a: string, b: string): boolean {
  if (a === b) return a.length >= 3;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  const ending = Math.max(a.length, b.length) - common;
  if (ending > LONGEST_ENDING + 1) return false;
  return common >= SHORTEST_STEM || (common === 3 && shorter === 4 && ending <= 2);
}

/** The words of a question that an answer may deny, and all that money is called where it is about it. */
export function relatedWords(topic: QuestionTopic, language: CompiledLanguage): readonly string[] {
  const words = thingsAsked(topic, language).content;
  return topic.money ? [...words, ...language.moneyWords] : words;
}

export function isRelated(word: string, words: readonly string[]): boolean {
  return words.some((other) => sharesStem(other, word));
}
