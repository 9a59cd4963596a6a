import type { Evaluation } from '@immolab/contracts';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { PhraseSet } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';
import { unitsOf } from './asked-unit.js';
import { contains } from './decide-number.js';
import { findRelative } from './household/find-relative.js';
import type { NumberQuestion } from './number-question.js';
import { isNumeral } from './reading/number-tokens.js';
import { incomeOf } from './which-income.js';

/** The one figure of an answer that decides, by the tokens that it begins with and that follows. */
interface Deciding extends NumberQuestion {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  readonly decided: Evaluation;
}

/** Whether a phrase stands before the figure in its clause, and no other figure between. */
function leadsTo(phrases: PhraseSet, { tokens, at, language }: Deciding): boolean {
  return phrases.findAll(tokens, 0, at).some(({ to }) => isDirect(tokens, to, at, language));
}

const isDirect = (
  tokens: readonly Token[],
  from: number,
  to: number,
  language: CompiledLanguage,
): boolean =>
  !tokens.slice(from, to + 1).some(({ breakBefore }) => breakBefore) &&
  !tokens.slice(from, to).some((token) => isNumeral(token, language));

/** "My old flat cost 1550", "they're asking 1.4 million", and nothing of what one would pay. */
function isOfElsewhere(deciding: Deciding): boolean {
  const { tokens, at, topic, language } = deciding;
  const { elsewhere } = language.reservations;
  if (topic.people || elsewhere.findAll(topic.tokens).length > 0) return false;
  // "from my old landlord I get 2700 back"
  const [said] = elsewhere.findAll(tokens);
  const isOwn = tokens.slice(said?.to, at).some(({ text }) => language.selves.has(text));
  return !isOwn && leadsTo(elsewhere, deciding);
}

/** "We're in 75 now", "90 is what we have, and it's too small", to "how large should it be?". */
function isOfNow({ tokens, at, topic, language }: Deciding): boolean {
  const { livesNow, unfit } = language.reservations;
  const [lives] = livesNow.findAll(tokens);
  if (lives === undefined || topic.money || topic.people) return false;
  const asksNow =
    topic.possession ||
    topic.length !== null ||
    language.presentFigure.findAll(topic.tokens).length > 0;
  const isNow = () => lives.from < at && language.presentFigure.findAll(tokens).length > 0;
  return !asksNow && (unfit.findAll(tokens).length > 0 || isNow());
}

/** "My husband earns 6000", to a question for one's own income. */
function isOfRelative({ tokens, at, topic, language }: Deciding): boolean {
  const isIncome = topic.income !== null || (topic.money && !topic.ownMoney);
  if (!isIncome || topic.asksMaximum || topic.together) return false;
  const relative = findRelative(tokens, 0, language);
  if (relative < 0 || relative >= at || topic.words.has(tokens[relative]?.text ?? '')) return false;
  const isAlone =
    language.companions.matchAt(tokens, relative - 2) === null &&
    language.total.findAll(tokens).length === 0 &&
    !tokens.some(({ text }) => language.selves.has(text));
  return isAlone && isDirect(tokens, relative + 1, at, language);
}

/** "The bank gives us 300,000", to a question for one's own money. */
function isOfLender(deciding: Deciding): boolean {
  const { topic, language } = deciding;
  const { lenders } = language.reservations;
  return topic.ownMoney && leadsTo(lenders, deciding) && lenders.findAll(topic.tokens).length === 0;
}

/** What says that a figure is hoped for stands at most so far beside it. */
const HOPE_REACH = 3;

/** "Hopefully 4000 soon" */
function isHoped({ tokens, at, to, topic, language }: Deciding): boolean {
  if (!topic.ownMoney && topic.income === null) return false;
  const { hoped } = language.reservations;
  return (
    hoped.findAll(tokens, at - HOPE_REACH, at).length > 0 ||
    hoped
      .findAll(tokens, to, to + HOPE_REACH)
      .some(({ from }) => isDirect(tokens, to, from, language))
  );
}

/** "It'll be two years in May", where two are asked for: one of them is not over yet. */
function isYetToCome(deciding: Deciding): boolean {
  const { decided, topic, accepted, language } = deciding;
  if (!topic.tenure || typeof decided.value !== 'number') return false;
  const { hoped, becomes } = language.reservations;
  if (!leadsTo(becomes, deciding) && !leadsTo(hoped, deciding)) return false;
  const units = unitsOf(deciding);
  const one = units === null ? 1 : units.asked / units.held;
  return contains(accepted, decided.value) !== contains(accepted, decided.value - one);
}

/** "6900 before tax", to a question for what is left after it. */
function isOfOtherIncome({
  tokens,
  at,
  to,
  decided,
  topic,
  accepted,
  language,
}: Deciding): boolean {
  if (topic.income === null) return false;
  const said = incomeOf({ from: at, to }, tokens, language);
  if (said === null || said === topic.income) return false;
  // what is left is less than the whole: too little of that is too little, and enough of it enough
  const stands = topic.income === 'net' ? 'fail' : 'pass';
  return accepted.kind !== 'minimum' || decided.verdict !== stands;
}

/** "Our two and then the company car": with one more it would be decided otherwise. */
function goesOn({ tokens, to, decided, topic, accepted, language }: Deciding): boolean {
  if (!topic.things || typeof decided.value !== 'number') return false;
  const isAt = contains(accepted, decided.value);
  return (
    contains(accepted, decided.value + 1) !== isAt &&
    language.reservations.onTop.findAll(tokens, to).length > 0
  );
}

/** Whether who is born, or moves out, until then may make a difference: "two, and we're expecting". */
function isOfChangingHousehold(
  tokens: readonly Token[],
  { value }: Evaluation,
  { topic, accepted, language }: NumberQuestion,
): boolean {
  if (!topic.people || typeof value !== 'number') return false;
  const { expecting, leaving } = language.reservations;
  const decidesAs = (count: number) => contains(accepted, count) === contains(accepted, value);
  if (expecting.findAll(tokens).length > 0 && !decidesAs(value + 1)) return true;
  return leaving.findAll(tokens).length > 0 && !decidesAs(Math.min(value, 1));
}

const MARKS = [
  isOfElsewhere,
  isOfNow,
  isOfRelative,
  isOfLender,
  isHoped,
  isYetToCome,
  isOfOtherIncome,
  goesOn,
];

/** Whether what would decide is of something else than was asked for, as far as the answer tells. */
export function isOfSomethingElse(
  tokens: readonly Token[],
  decided: Evaluation,
  question: NumberQuestion,
): boolean {
  if (isOfChangingHousehold(tokens, decided, question)) return true;
  const [only, another] = decided.spans;
  if (!only || another) return false;
  const at = tokens.findIndex(({ end }) => end > only.start);
  const behind = tokens.findIndex(({ start }) => start >= only.end);
  const deciding = { ...question, tokens, at, to: behind < 0 ? tokens.length : behind, decided };
  return MARKS.some((isMarked) => isMarked(deciding));
}
