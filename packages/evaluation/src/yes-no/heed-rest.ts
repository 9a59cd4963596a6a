import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Asked } from './find-idiom.js';
import type { Polarity } from './find-polarity.js';
import { givesWay, isNearlyNo, isNeedless } from './is-nearly-no.js';
import { isEager, isReversed, isTakenBack } from './is-taken-back.js';
import { isUnreal } from './is-unreal.js';
import { offersLess } from './offers-less.js';
import { putsOff } from './puts-off.js';

/** "No, only on the balcony", "none, bis auf eine Katze", "rien qu'un poisson": what is left out of the no. */
function exceptsSomething(
  tokens: readonly Token[],
  said: Polarity,
  language: CompiledLanguage,
): boolean {
  return language.exceptions.findAll(tokens, said.from).some(
    ({ from, to }) =>
      to < tokens.length &&
      // "geen enkel" is not a single one
      (tokens[from]?.breakBefore || (language.none.matchAt(tokens, from - 1)?.to ?? 0) < to) &&
      (from === said.from ||
        from === said.from + 1 ||
        from === said.to ||
        isFilled(tokens, said.to, from, language) ||
        tokens[from]?.breakBefore),
  );
}

/** "Non, enfin juste à ma cousine": nothing but fillers stands between. */
function isFilled(
  tokens: readonly Token[],
  from: number,
  to: number,
  { fillers }: CompiledLanguage,
): boolean {
  let at = from;
  while (at < to) {
    const filler = fillers.matchAt(tokens, at);
    if (filler === null) return false;
    at = filler.to;
  }
  return at === to && to > from;
}

/** Words behind a no that name what there is all the same: "no, well, a hamster". */
const NAMED_WITHIN = 6;

/** Whether a no goes on with what there is, and not with since when there is none. */
const isTold = (tokens: readonly Token[], at: number, { fillers, since }: CompiledLanguage) =>
  fillers.matchAt(tokens, at) !== null && since.findAll(tokens).length === 0;

function keepsAnimal(
  tokens: readonly Token[],
  { from, to }: Polarity,
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  const rest = tokens.slice(to);
  return (
    rest.length <= NAMED_WITHIN &&
    thingsAsked(topic, language).animals &&
    rest.some(
      ({ text }, at) =>
        language.animals.has(text) &&
        // "no, well, there's the dog"
        (isNumeral(tokens[to + at - 1], language) || isTold(tokens, to, language)),
    ) &&
    // "rien du tout, pas même un poisson rouge"
    !tokens.slice(from + 1).some(({ text }) => language.negators.has(text))
  );
}

/** "Twee cavia's maar, daar merkt u niks van": what is there is named first, and denied is something else. */
function namesAnimal(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  if (!thingsAsked(topic, language).animals) return false;
  const [first] = tokens;
  if (!isNumeral(first, language) || language.ands.has(textAt(tokens, 0))) return false;
  if (language.none.matchAt(tokens, 0) !== null) return false;
  const isAnimal = (at: number) => language.animals.has(textAt(tokens, at));
  return (isAnimal(1) || isAnimal(2)) && language.was.findAll(tokens).length === 0;
}

/** Whether an answer opens with what there is all the same; "nur wir zwei, keine Haustiere" does not. */
function opensExcepting(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  if (language.exceptions.matchAt(tokens, 0) === null) return false;
  const end = tokens.findIndex(({ breakBefore }, at) => at > 0 && breakBefore);
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  return (
    !thingsAsked(topic, language).animals || clause.some(({ text }) => language.animals.has(text))
  );
}

/** Words between a relative and the yes that is theirs: "mein Mann ist das schon". */
const RELATIVE_REACH = 2;

/** "My husband is" to a question for the speaker alone. */
function isOfRelative(
  tokens: readonly Token[],
  { from }: Polarity,
  { anybody, already, words }: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  // "my husband has seen to it" tells that it is done
  const relative = anybody || already ? -1 : findRelative(tokens, 0, language);
  if (relative < 0 || relative >= from || from - relative > RELATIVE_REACH + 1) return false;
  const parted = tokens.slice(relative + 1, from + 1).some(({ breakBefore }) => breakBefore);
  return !parted && !words.has(textAt(tokens, relative));
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
 * What stands beside a yes or no and leaves it open. A no that was hoped for: an exception, what there is all the
 * same, nearly a no. A no to what was hoped for: nobody needs it, or one gives way. A yes: somebody else's, another
 * week or day or less than was asked for, what is not so, taken back, and of what should be done by now when it
 * will be.
 */
export function heedRest(
  said: Polarity | null,
  tokens: readonly Token[],
  asked: Asked,
): Polarity | null {
  const { topic, wanted, language } = asked;
  if (said === null || (said.answer !== 'yes' && said.answer !== 'no')) return said;
  const isOpen =
    said.answer === 'no'
      ? wanted
        ? (topic.already && isNeedless(tokens, language)) ||
          givesWay(tokens, language) ||
          isEager(tokens, said, asked)
        : // "juste un petit chien, il n'aboie jamais"
          opensExcepting(tokens, topic, language) ||
          exceptsSomething(tokens, said, language) ||
          keepsAnimal(tokens, said, topic, language) ||
          namesAnimal(tokens, topic, language) ||
          addsRelative(tokens, language) ||
          isNearlyNo(tokens, said, topic, language)
      : (topic.already && !topic.agreement && waitsForSomething(tokens, language)) ||
        (topic.agreement && namesNextUnit(tokens, topic, language)) ||
        isOfRelative(tokens, said, topic, language) ||
        isUnreal(tokens, topic, language) ||
        offersLess(tokens, said, topic, language) ||
        putsOff(tokens, said, topic, language) ||
        (wanted ? isTakenBack(tokens, said, asked) : isReversed(tokens, language));
  return isOpen ? { ...said, answer: 'neither', rule: 'yes_no.neither' } : said;
}
