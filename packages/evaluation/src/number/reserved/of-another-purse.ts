import type { QuestionTopic } from '../../question/question-topic.js';
import { findRelative } from '../household/find-relative.js';
import { asksForBudget } from '../number-question.js';
import { incomeOf } from '../which-income.js';
import { asksOf, type Deciding, findMark, isDirect, leadsTo } from './deciding-figure.js';

/** One's own, and not what one would pay at most. */
export const asksIncome = ({
  income,
  money,
  ownMoney,
  asksMaximum,
  together,
}: QuestionTopic): boolean =>
  (income !== null || (money && !ownMoney)) && !asksMaximum && !together;

/** "My husband earns 6000", to a question for one's own income. */
export function isOfRelativesPurse({ tokens, at, topic, language }: Deciding): boolean {
  if (!asksIncome(topic)) return false;
  const relative = findRelative(tokens, 0, language);
  if (relative < 0 || relative >= at || topic.words.has(tokens[relative]?.text ?? '')) return false;
  const isAlone =
    language.companions.matchAt(tokens, relative - 2) === null &&
    language.total.findAll(tokens).length === 0 &&
    !tokens.some(({ text }) => language.selves.has(text));
  return isAlone && isDirect(tokens, relative + 1, at, language);
}

/** Whether nothing but "about" and the like stands between a verb and the figure: "we earn well, so 3200". */
function isObject({ tokens, at, language }: Deciding, verb: number): boolean {
  if (verb > at || !isDirect(tokens, verb, at, language)) return false;
  const light = new Set<number>();
  for (const { from, to } of [
    ...language.before.findAll(tokens, verb, at),
    ...language.hedged.findAll(tokens, verb, at),
  ])
    for (let place = from; place < to; place += 1) light.add(place);
  return tokens
    .slice(verb, at)
    .every(({ text }, place) => light.has(verb + place) || language.functionWords.has(text));
}

/** "I earn 6000", to a question for what one would pay; "6000 is what I make" too. */
export function isOfEarnings(deciding: Deciding): boolean {
  const { tokens, to, marks, topic, language } = deciding;
  if (!topic.money || !(topic.asksMaximum || asksForBudget(topic))) return false;
  return marks.some(
    ({ tag, from, to: end }) =>
      tag === 'earns' &&
      (from >= to ? isDirect(tokens, to, from, language) : isObject(deciding, end)),
  );
}

/** "The bank gives us 300,000", to a question for one's own money. */
export function isOfLender(deciding: Deciding): boolean {
  const lender = deciding.topic.ownMoney ? findMark(deciding, 'lenders') : undefined;
  return lender !== undefined && !asksOf(lender, deciding) && leadsTo(deciding, 'lenders');
}

/** "6900 before tax", to a question for what is left after it. */
export function isOfOtherIncome(deciding: Deciding): boolean {
  const { tokens, at, to, decided, topic, accepted, language } = deciding;
  if (topic.income === null) return false;
  const said = incomeOf({ from: at, to }, tokens, language);
  if (said === null || said === topic.income) return false;
  // what is left is less than the whole: too little of that is too little, and enough of it enough
  const stands = topic.income === 'net' ? 'fail' : 'pass';
  return accepted.kind !== 'minimum' || decided.verdict !== stands;
}

/** What says that a figure is too much to pay with ease stands so near behind it. */
const STRAIN_REACH = 2;

/** "2600 would be a stretch" */
export const isStraining = ({ marks, to, decided, topic }: Deciding): boolean =>
  topic.money &&
  decided.verdict === 'pass' &&
  marks.some(({ tag, from }) => tag === 'strains' && from >= to && from - to <= STRAIN_REACH);
