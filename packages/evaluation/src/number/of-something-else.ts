import type { Evaluation } from '@immolab/contracts';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { ReservationWords } from '../languages/reservation-words.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import { type Token, textAt } from '../tokens/token.js';
import { isContraryToFact } from '../yes-no/is-unreal.js';
import { unitsOf } from './asked-unit.js';
import { contains } from './decide-number.js';
import { findRelative } from './household/find-relative.js';
import type { NumberQuestion } from './number-question.js';
import { MEASURES } from './reading/measures.js';
import { isNumeral } from './reading/number-tokens.js';
import { incomeOf } from './which-income.js';

type Mark = keyof ReservationWords['figures'];

/** The one figure of an answer that decides, by the tokens that it begins with and that follows. */
interface Deciding extends NumberQuestion {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  readonly decided: Evaluation;
  /** What may make it another's, in its order. */
  readonly marks: readonly PhraseMatch<Mark>[];
}

/** The first of a kind of marks. */
const findMark = ({ marks }: Deciding, mark: Mark): PhraseMatch<Mark> | undefined =>
  marks.find(({ tag }) => tag === mark);

/** Whether a question names what is marked itself: "your old flat", "the bank". */
const asksOf = ({ from, to }: PhraseMatch<Mark>, { tokens, topic }: Deciding): boolean => {
  const named = tokens.slice(to - from > 1 ? from + 1 : from, to);
  return named.every(({ text }) => topic.words.has(text));
};

/** Whether a mark stands before the figure in its clause, and no other figure between. */
function leadsTo({ marks, tokens, at, language }: Deciding, mark: Mark): boolean {
  return marks.some(
    ({ tag, to }) => tag === mark && to <= at && isDirect(tokens, to, at, language),
  );
}

const hasFigure = (tokens: readonly Token[], language: CompiledLanguage): boolean =>
  tokens.some(
    (token) =>
      isNumeral(token, language) &&
      !language.ands.has(token.text) &&
      !language.articles.has(token.text),
  );

const isDirect = (
  tokens: readonly Token[],
  from: number,
  to: number,
  language: CompiledLanguage,
): boolean =>
  !tokens.slice(from, to + 1).some(({ breakBefore }) => breakBefore) &&
  !hasFigure(tokens.slice(from, to), language);

/** "My old flat cost 1550", "they're asking 1.4 million", and nothing of what one would pay. */
function isOfElsewhere(deciding: Deciding): boolean {
  const { tokens, at, topic, language } = deciding;
  const said = topic.people ? undefined : findMark(deciding, 'elsewhere');
  if (said === undefined || asksOf(said, deciding)) return false;
  // "from my old landlord I get 2700 back"
  const hasSelf = (from: number, to: number) =>
    tokens.slice(from, to).some(({ text }) => language.selves.has(text));
  const isOwn = !hasSelf(said.from, said.to) && hasSelf(said.to, at);
  return !isOwn && leadsTo(deciding, 'elsewhere');
}

/** "We pay 2600 now", and not a word of what one would pay. */
function isRentOfNow({ tokens, at, to, topic, language }: Deciding): boolean {
  if (!topic.money || !(topic.asksMaximum || topic.agreement)) return false;
  const isNow = language.presentFigure.findAll(tokens).length > 0;
  const asksNow = () => language.presentFigure.findAll(topic.tokens).length > 0;
  const pays = () =>
    language.paying
      .findAll(tokens, 0, at)
      .some((paying) => !hasFigure(tokens.slice(paying.to, at), language)) &&
    !hasFigure(tokens.slice(to), language);
  return isNow && pays() && !asksNow();
}

/** What says that it was so stands so near behind a figure. */
const FORMER_REACH = 3;

/** "We had three, but now only the canary": the figure is of before, and none is said of now. */
function isOfBefore({ tokens, at, to, decided, topic, language }: Deciding): boolean {
  if (decided.value === 0) return false;
  const objects = () =>
    language.yesNo.findAll(tokens, to).some(({ tag }) => tag.answer === 'but') &&
    !hasFigure(tokens.slice(to), language);
  // "I had 70,000, but bought a car of it", "68,000 last year, but I've gone part-time since"
  const had = language.was
    .findAll(tokens, 0, at)
    .some((was) => isDirect(tokens, was.to, at, language));
  const wasSo = language.formerFigure.findAll(tokens, to, to + FORMER_REACH).length > 0;
  if (topic.money && (had || wasSo) && objects()) return true;
  if (language.presentFigure.findAll(tokens, to).length === 0) return false;
  return language.formerFigure
    .findAll(tokens, 0, at)
    .some((former) => !hasFigure(tokens.slice(former.to, at), language));
}

/** "What's the rent on the two bed again": a question that is asked back. */
const isAskedBack = ({ tokens, language }: Deciding): boolean =>
  language.reservations.options.matchAt(tokens, 0)?.tag === 'asksBack' &&
  language.fillers.matchAt(tokens, 0) === null &&
  !tokens.some(({ breakBefore }, place) => place > 0 && breakBefore);

/** "A million if I win the lottery". */
const isUnreal = ({ tokens, topic, language }: Deciding): boolean =>
  topic.money && isContraryToFact(tokens, language);

/** "I'm 42, so quite a while", to how long one has worked there. */
const isAge = ({ marks, at, topic }: Deciding): boolean =>
  topic.tenure && marks.some(({ tag, to }) => tag === 'aged' && to === at);

/** "The living room alone should have 30", to how large the whole should be. */
function isOfRoom(deciding: Deciding): boolean {
  const isMeasure = [...deciding.topic.words].some((word) => MEASURES.has(word));
  return isMeasure && (leadsTo(deciding, 'livingRoom') || leadsTo(deciding, 'bedrooms'));
}

/** "We're in 75 now", "90 is what we have, and it's too small", to "how large should it be?". */
function isOfNow(deciding: Deciding): boolean {
  const { tokens, at, topic, language } = deciding;
  const lives = findMark(deciding, 'livesNow');
  if (lives === undefined || topic.money || topic.people) return false;
  const asksNow =
    topic.possession ||
    topic.length !== null ||
    language.presentFigure.findAll(topic.tokens).length > 0;
  // "we have four now, two would do"
  const isThat = lives.from < at && !hasFigure(tokens.slice(lives.to, at), language);
  const isNow = () => isThat && language.presentFigure.findAll(tokens).length > 0;
  return !asksNow && (findMark(deciding, 'unfit') !== undefined || isNow());
}

/** One's own, and not what one would pay at most. */
const asksIncome = ({ income, money, ownMoney, asksMaximum, together }: QuestionTopic): boolean =>
  (income !== null || (money && !ownMoney)) && !asksMaximum && !together;

/** "My husband earns 6000", to a question for one's own income. */
function isOfRelative({ tokens, at, topic, language }: Deciding): boolean {
  if (!asksIncome(topic)) return false;
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
  const lender = deciding.topic.ownMoney ? findMark(deciding, 'lenders') : undefined;
  return lender !== undefined && !asksOf(lender, deciding) && leadsTo(deciding, 'lenders');
}

/** What says that a figure is hoped for stands at most so far beside it. */
const HOPE_REACH = 3;

/** "Hopefully 4000 soon" */
function isHoped({ marks, tokens, at, to, topic, language }: Deciding): boolean {
  if (!topic.ownMoney && topic.income === null) return false;
  return marks.some(
    (mark) =>
      mark.tag === 'hoped' &&
      (mark.to <= at
        ? mark.from >= at - HOPE_REACH
        : mark.to <= to + HOPE_REACH && isDirect(tokens, to, mark.from, language)),
  );
}

/** "If my parents' house sells 300,000", to what one has. */
const isPending = ({ tokens, at, topic, language }: Deciding): boolean =>
  topic.ownMoney &&
  language.reservations.yes.findAll(tokens, 0, at).some(({ tag }) => tag === 'pending');

/** "It'll be two years in May", where two are asked for: one of them is not over yet. */
function isYetToCome(deciding: Deciding): boolean {
  const { decided, topic, accepted } = deciding;
  if (!topic.tenure || typeof decided.value !== 'number') return false;
  if (!leadsTo(deciding, 'becomes') && !leadsTo(deciding, 'hoped')) return false;
  const units = unitsOf(deciding);
  const one = units === null ? 1 : units.asked / units.held;
  return contains(accepted, decided.value) !== contains(accepted, decided.value - one);
}

/** "6900 before tax", to a question for what is left after it. */
function isOfOtherIncome(deciding: Deciding): boolean {
  const { tokens, at, to, decided, topic, accepted, language } = deciding;
  if (topic.income === null) return false;
  const said = incomeOf({ from: at, to }, tokens, language);
  if (said === null || said === topic.income) return false;
  // what is left is less than the whole: too little of that is too little, and enough of it enough
  const stands = topic.income === 'net' ? 'fail' : 'pass';
  return accepted.kind !== 'minimum' || decided.verdict !== stands;
}

/** "Our two and then the company car": with one more it would be decided otherwise. */
function goesOn({ marks, tokens, to, decided, topic, accepted, language }: Deciding): boolean {
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

/** So many may join whoever comes first. */
const MANY = 4;

/** Whether who is born, or moves out, until then may make a difference: "two, and we're expecting". */
function isOfChangingHousehold(
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
  return marks.some(
    ({ tag }) =>
      (tag === 'expecting' && !decidesAs(value + 1)) ||
      (tag === 'joining' && !(decidesAs(value + 1) && decidesAs(value + MANY))) ||
      (tag === 'leaving' && !decidesAs(Math.min(value, 1))),
  );
}

/** Whether what is now is told beside the figure, or something asked back. */
const tellsMore = (tokens: readonly Token[], { language }: NumberQuestion): boolean =>
  language.presentFigure.findAll(tokens).length > 0 ||
  language.reservations.options.matchAt(tokens, 0)?.tag === 'asksBack';

const CAUSES = [
  isOfElsewhere,
  isOfNow,
  isRentOfNow,
  isOfBefore,
  isOfRoom,
  isAskedBack,
  isUnreal,
  isAge,
  isOfRelative,
  isOfLender,
  isHoped,
  isPending,
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
  const marks = question.language.reservations.figures.findAll(tokens);
  // most answers hold none, and are judged faster so
  const { topic } = question;
  const mayBe = topic.money || asksIncome(topic) || tellsMore(tokens, question);
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
