import { isContraryToFact } from '../../conditions/is-contrary-to-fact.js';
import { isPending } from '../../conditions/is-pending.js';
import { saysBut } from '../../conditions/says-but.js';
import { unitsOf } from '../asked-unit.js';
import { contains } from '../decide-number.js';
import { asksMoney, type Deciding, hasFigure, isDirect, leadsTo } from './deciding-figure.js';

/** What says that it was so stands so near behind a figure. */
const FORMER_REACH = 3;

/** "We had three, but now only the canary": the figure is of before, and none is said of now. */
export function isOfBefore({ tokens, at, to, decided, topic, language }: Deciding): boolean {
  if (decided.value === 0) return false;
  const objects = () => saysBut(tokens, language, to) && !hasFigure(tokens.slice(to), language);
  // "I had 70,000, but bought a car of it", "68,000 last year, but I've gone part-time since"
  const had = language.was
    .findAll(tokens, 0, at)
    .some((was) => isDirect(tokens, was.to, at, language));
  const wasSo = language.formerFigure.findAll(tokens, to, to + FORMER_REACH).length > 0;
  if (asksMoney(topic) && (had || wasSo) && objects()) return true;
  if (language.presentFigure.findAll(tokens, to).length === 0) return false;
  // "twee gehad, nu nog maar een"
  if (language.was.matchAt(tokens, to) !== null) return true;
  return language.formerFigure
    .findAll(tokens, 0, at)
    .some((former) => !hasFigure(tokens.slice(former.to, at), language));
}

/** What says that a figure is hoped for stands at most so far beside it. */
const HOPE_REACH = 3;

/** "Hopefully 4000 soon" */
export function isHoped({ marks, tokens, at, to, topic, language }: Deciding): boolean {
  if (!topic.ownMoney && topic.income === null) return false;
  return marks.some(
    (mark) =>
      mark.tag === 'hoped' &&
      (mark.to <= at
        ? mark.from >= at - HOPE_REACH
        : mark.to <= to + HOPE_REACH && isDirect(tokens, to, mark.from, language)),
  );
}

/** "If my parents' house sells 300,000", to what one has; "at least 200,000, more if I sell my shares" has that. */
export const isOfPending = ({ tokens, decided, topic, language }: Deciding): boolean =>
  topic.ownMoney && decided.rule !== 'number.bound' && isPending(tokens, language);

/** "It'll be two years in May", where two are asked for: one of them is not over yet. */
export function isYetToCome(deciding: Deciding): boolean {
  const { decided, topic, accepted } = deciding;
  if (!topic.tenure || typeof decided.value !== 'number') return false;
  if (!leadsTo(deciding, 'becomes') && !leadsTo(deciding, 'hoped')) return false;
  const units = unitsOf(deciding);
  const one = units === null ? 1 : units.asked / units.held;
  return contains(accepted, decided.value) !== contains(accepted, decided.value - one);
}

/** "A million if I win the lottery". */
export const wouldBe = ({ tokens, topic, language }: Deciding): boolean =>
  asksMoney(topic) && isContraryToFact(tokens, language);
