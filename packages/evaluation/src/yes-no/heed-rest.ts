import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Asked } from './find-idiom.js';
import type { Polarity } from './find-polarity.js';
import { isUnreal } from './is-unreal.js';
import { offersLess } from './offers-less.js';
import { putsOff } from './puts-off.js';

/** "No, only on the balcony", "none, bis auf eine Katze": what is left out of the no, right behind it. */
function exceptsSomething(
  tokens: readonly Token[],
  said: Polarity,
  { exceptions }: CompiledLanguage,
): boolean {
  return exceptions
    .findAll(tokens, said.from)
    .some(({ from, to }) => to < tokens.length && (from === said.to || tokens[from]?.breakBefore));
}

/** "I don't, my husband does": a yes of somebody else closes the answer. */
function addsRelative(tokens: readonly Token[], language: CompiledLanguage): boolean {
  const relative = findRelative(tokens, 0, language);
  return (
    relative >= 0 &&
    language.yesNo
      .findAll(tokens, relative + 1)
      .some(({ tag, to }) => tag.answer === 'yes' && to === tokens.length)
  );
}

/** A time to come: "next week", "tomorrow", "once I have the contract". */
function waitsForSomething(
  tokens: readonly Token[],
  { conditions, selves, dates, lengths }: CompiledLanguage,
): boolean {
  // "valid till next year" waits for nothing
  const isSoon = (word: string) => (lengths.get(word) ?? 2) <= 1;
  return (
    conditions.findAll(tokens).some(({ to }) => selves.has(textAt(tokens, to))) ||
    dates.ahead
      .findAll(tokens)
      .some(({ from, to }) => isSoon(textAt(tokens, to)) || isSoon(textAt(tokens, from - 1))) ||
    dates.days.findAll(tokens).some(({ tag }) => (tag.offset ?? 0) > 0)
  );
}

/** "Yes, next week" to "could you come this week?". */
function namesNextUnit(
  tokens: readonly Token[],
  { words }: QuestionTopic,
  { dates, lengths }: CompiledLanguage,
): boolean {
  return dates.ahead.findAll(tokens).some(({ from, to }) => {
    const unit = textAt(tokens, to);
    const behind = textAt(tokens, from - 1);
    const said = [unit, behind].find((word) => lengths.has(word));
    return said !== undefined && words.has(said) && !words.has(textAt(tokens, from));
  });
}

/**
 * What stands beside a yes or no and leaves it open: an exception from a no that was hoped for, a yes of somebody
 * else, another week or day or less than was asked for, what is not so, and of what should be done by now when it
 * will be.
 */
export function heedRest(
  said: Polarity | null,
  tokens: readonly Token[],
  { topic, wanted, language }: Asked,
): Polarity | null {
  if (said === null || (said.answer !== 'yes' && said.answer !== 'no')) return said;
  const isOpen =
    said.answer === 'no'
      ? !wanted && (exceptsSomething(tokens, said, language) || addsRelative(tokens, language))
      : (topic.already && !topic.agreement && waitsForSomething(tokens, language)) ||
        (topic.agreement && namesNextUnit(tokens, topic, language)) ||
        isUnreal(tokens, topic, language) ||
        offersLess(tokens, said, topic, language) ||
        putsOff(tokens, said, topic, language);
  return isOpen ? { ...said, answer: 'neither', rule: 'yes_no.neither' } : said;
}
