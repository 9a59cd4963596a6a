import { isContraryToFact } from '../conditions/is-contrary-to-fact.js';
import { saysBut } from '../conditions/says-but.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { clauseBehind } from '../tokens/clauses.js';
import type { Token } from '../tokens/token.js';

/** Words of what is left out that are looked at. */
const EXCEPTION_REACH = 3;
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

/** "I'd love to, but I'm working". */
function isOnlyWished(tokens: readonly Token[], language: CompiledLanguage): boolean {
  return language.wishes.findAll(tokens).some(({ to }) => saysBut(tokens, language, to));
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
