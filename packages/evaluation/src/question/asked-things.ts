import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from './question-topic.js';

/** What a question asks for, by the words of one language. */
export interface AskedThings {
  readonly animals: boolean;
  /** However many people there are besides. */
  readonly children: boolean;
  /** Asks for hours, as of a clock. */
  readonly hours: boolean;
  /** Asks for a day. */
  readonly day: boolean;
  /** Asks for a week or less. */
  readonly week: boolean;
  /** The words that an answer may deny, with what else they are called. */
  readonly content: readonly string[];
}

const known = new WeakMap<QuestionTopic, Map<CompiledLanguage, AskedThings>>();

/** Read once a question and language: the same few are asked again and again. */
export function thingsAsked(topic: QuestionTopic, language: CompiledLanguage): AskedThings {
  const byLanguage = known.get(topic) ?? new Map<CompiledLanguage, AskedThings>();
  const before = byLanguage.get(language);
  if (before !== undefined) return before;
  const read = readThings(topic, language);
  known.set(topic, byLanguage.set(language, read));
  return read;
}

function readThings(topic: QuestionTopic, language: CompiledLanguage): AskedThings {
  const words = [...topic.words];
  const content = words.filter(
    (word) =>
      word.length >= 3 && !language.functionWords.has(word) && !language.numbers.partsOf(word),
  );
  const animals = words.some((word) => language.animals.has(word));
  if (content.some((word) => language.animals.has(word))) content.push(...language.animals);
  if (topic.job) content.push(...language.jobWords);
  return {
    animals,
    content,
    children: words.some((word) => language.children.has(word)),
    day: language.dates.days.findAll(topic.tokens).length > 0,
    week: words.some((word) => (language.lengths.get(word) ?? 1) < 1),
    hours: words.some((word) => language.hours.has(word)),
  };
}
