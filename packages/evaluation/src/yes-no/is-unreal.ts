import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { Token } from '../tokens/token.js';

/** Words of what is left out that are looked at. */
const EXCEPTION_REACH = 3;
/** Words of a condition that are looked at. */
const CONDITION_REACH = 8;

/** The words behind a place, as far as their clause goes. */
function clauseBehind(tokens: readonly Token[], from: number, reach: number): readonly Token[] {
  const words = tokens.slice(from, from + reach);
  const end = words.findIndex(({ breakBefore }, at) => at > 0 && breakBefore);
  return end < 0 ? words : words.slice(0, end);
}

/** "Fine any day except Saturday" to a question for Saturday. */
function exceptsAsked(
  tokens: readonly Token[],
  { words }: QuestionTopic,
  { exceptions, conditions, functionWords }: CompiledLanguage,
): boolean {
  return exceptions.findAll(tokens).some(({ from, to }) => {
    // "only on Saturday" leaves out all but what was asked for
    if (conditions.matchAt(tokens, from)?.to !== to) return false;
    return clauseBehind(tokens, to, EXCEPTION_REACH).some(
      ({ text }) => words.has(text) && !functionWords.has(text),
    );
  });
}

/** "Sure, if I had the money", "ça irait si c'était moins cher"; "if that were possible" is only polite. */
export function isContraryToFact(
  tokens: readonly Token[],
  { conditions, contrary, polite }: CompiledLanguage,
): boolean {
  return conditions.findAll(tokens).some(({ to }) => {
    const clause = clauseBehind(tokens, to, CONDITION_REACH);
    return (
      clause.some(({ text }) => contrary.has(text)) && !clause.some(({ text }) => polite.has(text))
    );
  });
}

/** "I'd love to, but I'm working". */
function isOnlyWished(tokens: readonly Token[], language: CompiledLanguage): boolean {
  return language.wishes
    .findAll(tokens)
    .some(({ to }) => language.yesNo.findAll(tokens, to).some(({ tag }) => tag.answer === 'but'));
}

/**
 * Whether a yes is none as things are: what was asked for is left out of it, or it hangs on what is not so. "Yes,
 * if the price is right" is a yes.
 */
export function isUnreal(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  return (
    exceptsAsked(tokens, topic, language) ||
    isContraryToFact(tokens, language) ||
    isOnlyWished(tokens, language)
  );
}
