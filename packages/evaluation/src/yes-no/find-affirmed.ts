import type { CompiledLanguage } from '../languages/compiled-language.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';
import { tellsPlainly } from './tells-plainly.js';

/** Shorter forms are other words by chance. */
const SHORTEST_FORM = 4;

/** "fume" of "fumez", "rook" of "rookt": the present, which is no longer than what the question has. */
const isPresent = (word: string, asked: string): boolean =>
  word.length >= SHORTEST_FORM && asked.startsWith(word);

/**
 * "Ich rauche eine halbe Schachtel am Tag": the speaker does what the question asks about, now, and nothing
 * denies or doubts it.
 */
export function findAffirmed(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  const words = thingsAsked(topic, language).content;
  // "I work in a bank" says nothing of work from home
  if (words.length !== 1) return null;
  const at = tokens.findIndex(({ text }, place) => {
    const own = [place - 1, place + 1].some((next) => language.selves.has(textAt(tokens, next)));
    return own && words.some((asked) => isPresent(text, asked));
  });
  if (at < 0) return null;
  return tellsPlainly(tokens, language)
    ? { answer: 'yes', rule: 'yes_no.affirmed', from: at, to: at + 1, hedged: false }
    : null;
}
