import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { isParted } from '../tokens/clauses.js';
import type { Token } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** "Not me, but my son": somebody else may well. */
function namesRelative(tokens: readonly Token[], language: CompiledLanguage): boolean {
  return language.yesNo
    .findAll(tokens)
    .some(({ tag, to }) => tag.answer === 'but' && findRelative(tokens, to, language) >= 0);
}

/** "I'd rather not, but if I must" */
export const givesWay = (tokens: readonly Token[], { reservations }: CompiledLanguage): boolean =>
  reservations.no.findAll(tokens).some(({ tag }) => tag === 'ifMust');

/** "We don't need one", to whether it is there by now. */
export const isNeedless = (tokens: readonly Token[], { reservations }: CompiledLanguage): boolean =>
  reservations.no.findAll(tokens).some(({ tag }) => tag === 'needless');

/** "In the flat certainly not", to "does anybody smoke?": nothing else is said, and the question names no place. */
function isSaidFor(
  tokens: readonly Token[],
  from: number,
  to: number,
  said: Polarity,
  { words }: QuestionTopic,
): boolean {
  const named = tokens.slice(from, to).some(({ text }) => text.length > 3 && words.has(text));
  return (
    !named &&
    !tokens.some(({ breakBefore }, at) => at > 0 && breakBefore) &&
    (from === 0 || said.to <= from)
  );
}

/** "No, two": more than the one that was asked for. */
function countsMore(
  tokens: readonly Token[],
  { to }: Polarity,
  { numbers, articles, since, none }: CompiledLanguage,
): boolean {
  const [figure, another] = tokens.slice(to);
  if (!figure || another || articles.has(figure.text)) return false;
  // "not since 2019"
  const isWord = numbers.partsOf(figure.text) !== null;
  return isWord && since.findAll(tokens).length === 0 && none.matchAt(tokens, to) === null;
}

/** A bare "not me". */
const LONGEST_SELF = 3;

/** "Not me", to whether anybody does; "not me, my husband like a chimney". */
function isOnlyOwn(
  tokens: readonly Token[],
  said: Polarity,
  { anybody }: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  const clause = tokens.findIndex(({ breakBefore }, at) => at > 0 && breakBefore);
  const own = clause < 0 ? tokens : tokens.slice(0, clause);
  const [first] = own;
  const isSelf =
    first !== undefined &&
    own.length <= LONGEST_SELF &&
    said.to <= own.length &&
    (language.people.matchAt(own, 0)?.tag.kind === 'speaker' || language.selves.has(first.text));
  if (!isSelf) return false;
  return clause < 0 ? anybody : findRelative(tokens, clause, language) >= 0;
}

/** Whether a no that was hoped for is not quite one: "hardly ever", "the two budgies aside". */
export function isNearlyNo(
  tokens: readonly Token[],
  said: Polarity,
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  const isMarked = language.reservations.no.findAll(tokens).some(
    ({ tag, from, to }) =>
      tag === 'seldom' ||
      (tag === 'indoors' &&
        said.rule === 'yes_no.particle' &&
        isSaidFor(tokens, from, to, said, topic)) ||
      (tag === 'setAside' && from >= said.from) ||
      // "no, well, at weekends"
      (tag === 'nowAndThen' &&
        from >= said.to &&
        (to === tokens.length || isParted(tokens, said.to, from))),
  );
  return (
    isMarked ||
    countsMore(tokens, said, language) ||
    namesRelative(tokens, language) ||
    isOnlyOwn(tokens, said, topic, language)
  );
}
