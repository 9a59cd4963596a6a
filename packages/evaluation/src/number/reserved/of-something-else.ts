import type { Evaluation } from '@immolab/contracts';
import type { Token } from '../../tokens/token.js';
import type { NumberQuestion } from '../number-question.js';
import { asksMoney, type Deciding } from './deciding-figure.js';
import { addsChild, goesOn, isAge, isOfChangingHousehold } from './of-another-count.js';
import { isOfElsewhere, isOfNow, isOfRoom, isRentOfNow } from './of-another-home.js';
import {
  asksIncome,
  isOfEarnings,
  isOfLender,
  isOfOtherIncome,
  isOfRelativesPurse,
  isStraining,
} from './of-another-purse.js';
import { isHoped, isOfBefore, isOfPending, isYetToCome, wouldBe } from './of-another-time.js';

/** "What's the rent on the two bed again": a question that is asked back. */
const isAskedBack = ({ tokens, language }: Deciding): boolean =>
  language.reservations.options.matchAt(tokens, 0)?.tag === 'asksBack' &&
  language.fillers.matchAt(tokens, 0) === null &&
  !tokens.some(({ breakBefore }, place) => place > 0 && breakBefore);

/** Whether what was, what is now or what would be is told beside the figure, or something asked back. */
const tellsMore = (tokens: readonly Token[], { topic, language }: NumberQuestion): boolean =>
  language.presentFigure.findAll(tokens).length > 0 ||
  (topic.people && language.atFirst.findAll(tokens).length > 0) ||
  (asksMoney(topic) &&
    (language.conditions.findAll(tokens).length > 0 || language.was.findAll(tokens).length > 0)) ||
  language.reservations.options.matchAt(tokens, 0)?.tag === 'asksBack';

const CAUSES = [
  isOfElsewhere,
  isOfNow,
  isRentOfNow,
  isOfBefore,
  isOfRoom,
  isAskedBack,
  wouldBe,
  isAge,
  isOfRelativesPurse,
  isOfLender,
  isOfEarnings,
  isHoped,
  isOfPending,
  isYetToCome,
  isOfOtherIncome,
  isStraining,
  goesOn,
  addsChild,
];

/** Whether what would decide is of something else than was asked for, as far as the answer tells. */
export function isOfSomethingElse(
  tokens: readonly Token[],
  decided: Evaluation,
  question: NumberQuestion,
): boolean {
  const marks = question.language.reservations.figures.findAll(tokens);
  // most answers hold none, and are judged faster so
  const { topic } = question;
  const mayBe = topic.ownMoney || asksIncome(topic) || tellsMore(tokens, question);
  if (marks.length === 0 && !mayBe) return false;
  if (isOfChangingHousehold(tokens, marks, decided, question)) return true;
  const [only, another] = decided.spans;
  if (!only || another) return false;
  const at = tokens.findIndex(({ end }) => end > only.start);
  const behind = tokens.findIndex(({ start }) => start >= only.end);
  const to = behind < 0 ? tokens.length : behind;
  const deciding = { ...question, tokens, at, to, decided, marks };
  return CAUSES.some((isGiven) => isGiven(deciding));
}
