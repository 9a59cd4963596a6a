import type { Evaluation } from '@immolab/contracts';
import { thingsAsked } from '../../question/asked-things.js';
import type { PhraseMatch } from '../../tokens/phrase-table.js';
import { type Token, textAt } from '../../tokens/token.js';
import { contains } from '../decide-number.js';
import type { NumberQuestion } from '../number-question.js';
import { type Deciding, hasFigure, type Mark } from './deciding-figure.js';

/** "Our two and then the company car": with one more it would be decided otherwise. */
export function goesOn({
  marks,
  tokens,
  to,
  decided,
  topic,
  accepted,
  language,
}: Deciding): boolean {
  if (topic.money || typeof decided.value !== 'number') return false;
  const isAt = contains(accepted, decided.value);
  return (
    contains(accepted, decided.value + 1) !== isAt &&
    marks.some(
      (mark) =>
        mark.tag === 'onTop' &&
        mark.from >= to &&
        // "two plus a dog"
        !language.animals.has(textAt(tokens, mark.to)),
    )
  );
}

/** "Twins, four years old, and a little one", to how many children. */
export function addsChild({ tokens, to, decided, topic, accepted, language }: Deciding): boolean {
  if (!thingsAsked(topic, language).children || decided.rule !== 'number.value') return false;
  if (typeof decided.value !== 'number') return false;
  const isAt = contains(accepted, decided.value);
  return (
    contains(accepted, decided.value + 1) !== isAt &&
    tokens.some(
      ({ text }, at) =>
        at >= to && language.ands.has(text) && language.articles.has(textAt(tokens, at + 1)),
    )
  );
}

/** So many may join whoever comes first. */
const MANY = 4;

/** Whether who is born, or moves out, until then may make a difference: "two, and we're expecting". */
export function isOfChangingHousehold(
  tokens: readonly Token[],
  marks: readonly PhraseMatch<Mark>[],
  { value }: Evaluation,
  { topic, accepted, language }: NumberQuestion,
): boolean {
  if (!(topic.people || topic.things) || typeof value !== 'number') return false;
  // "two, er no, three, my brother is coming too": whoever joins is counted
  const corrected = language.corrections
    .findAll(tokens)
    .some(({ from }) => hasFigure(tokens.slice(0, from), language));
  if (corrected) return false;
  const decidesAs = (count: number) => contains(accepted, count) === contains(accepted, value);
  // "eerst alleen, later misschien met z'n drieën"
  const [later] = language.thenOn.findAll(tokens);
  const isStaged =
    later !== undefined &&
    language.atFirst.findAll(tokens).length > 0 &&
    language.total.findAll(tokens).length === 0;
  // "erst mal allein, später vielleicht mit Partner": one or two, and no more
  const joinsAlone = (behind: readonly Token[]) =>
    !hasFigure(behind, language) && !behind.some(({ text }) => language.ands.has(text));
  const isSettled = () => joinsAlone(tokens.slice(later?.to)) && decidesAs(1) && decidesAs(2);
  if (isStaged && !isSettled()) return true;
  return marks.some(
    ({ tag }) =>
      (tag === 'expecting' && !decidesAs(value + 1)) ||
      (tag === 'joining' && !(decidesAs(value + 1) && decidesAs(value + MANY))) ||
      (tag === 'leaving' && !decidesAs(Math.min(value, 1))),
  );
}

/** "I'm 42, so quite a while", to how long one has worked there; "I'm ten years with them" tells how long. */
export const isAge = ({ marks, tokens, at, to, topic, language }: Deciding): boolean =>
  topic.tenure &&
  !language.lengths.has(textAt(tokens, to)) &&
  marks.some((mark) => (mark.tag === 'aged' || mark.tag === 'livesNow') && mark.to === at);
