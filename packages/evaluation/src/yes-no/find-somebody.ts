import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { Token } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** What is said so is a joke, whatever the language. */
const LAUGHTER = /^(?:ha){2,4}$/;

/** Words between a relative and the verb of the question: "my husband sometimes smokes". */
const VERB_REACH = 2;

/** Whether nothing else is told: "mein Mann hat schon vor Jahren aufgehört" goes on. */
function closes(tokens: readonly Token[], at: number, { yesNo }: CompiledLanguage): boolean {
  const next = yesNo.matchAt(tokens, at)?.tag.answer;
  return (tokens[at]?.breakBefore ?? true) || next === 'but' || next === 'partly';
}

/** Whether what is said of a relative says that they do: "does", "schon", the question's own verb. */
function doesSo(
  tokens: readonly Token[],
  relative: number,
  { words }: QuestionTopic,
  language: CompiledLanguage,
): number | null {
  const end = tokens.findIndex(({ breakBefore }, at) => at > relative && breakBefore);
  const clause = tokens.slice(relative + 1, end < 0 ? tokens.length : end);
  // "mein Mann raucht nicht"
  if (clause.some(({ text }) => language.negators.has(text))) return null;
  for (let at = relative + 1; at <= relative + VERB_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.breakBefore) return null;
    const yes = language.yesNo.matchAt(tokens, at);
    const isYes = yes?.tag.answer === 'yes' && closes(tokens, yes.to, language);
    const echo = language.reservations.yes.matchAt(tokens, at);
    const isEcho = echo?.tag === 'doesSo' && closes(tokens, echo.to, language);
    const isAsked =
      words.has(token.text) &&
      !language.emptyWords.has(token.text) &&
      !language.functionWords.has(token.text);
    if (isYes || isEcho || isAsked) return at + 1;
  }
  return null;
}

/** "Only my husband": nobody else, but he does. */
const isOnly = (tokens: readonly Token[], relative: number, language: CompiledLanguage): boolean =>
  relative === 2 && language.exceptions.matchAt(tokens, 0)?.to === 1;

/**
 * "Only on the balcony", to whether anybody smokes: it is so, and only then. Of animals one must be named: "only
 * the children" is no pet.
 */
export function findOnly(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  const only = language.reservations.yes.matchAt(tokens, 0);
  if (only?.tag !== 'only' || only.to === tokens.length) return null;
  // "only on the balcony", to whether anybody smokes indoors, says no
  const asksIndoors = language.reservations.no
    .findAll(topic.tokens)
    .some(({ tag }) => tag === 'indoors');
  if (asksIndoors) return null;
  const rest = tokens.slice(only.to);
  // "alleen als de radio aanstaat haha"
  if (rest.some(({ text }) => language.negators.has(text) || LAUGHTER.test(text))) return null;
  const isAnimal = rest.some(({ text }) => language.animals.has(text));
  if (thingsAsked(topic, language).animals && !isAnimal) return null;
  return { answer: 'yes', rule: 'yes_no.affirmed', from: 0, to: tokens.length, hedged: true };
}

/** "My husband does", "I don't, but my husband does", to whether anybody does. */
export function findSomebody(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (!topic.anybody) return null;
  const relative = findRelative(tokens, 0, language);
  if (relative < 0) return null;
  const said = isOnly(tokens, relative, language)
    ? relative + 1
    : doesSo(tokens, relative, topic, language);
  if (said === null) return null;
  return { answer: 'yes', rule: 'yes_no.affirmed', from: relative, to: said, hedged: false };
}
