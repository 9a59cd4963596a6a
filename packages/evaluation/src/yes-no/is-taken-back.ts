import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Asked } from './find-idiom.js';
import type { Polarity } from './find-polarity.js';

/** A yes and what it was said to. */
interface Agreed extends Asked {
  readonly tokens: readonly Token[];
  readonly said: Polarity;
}

/** Where each yes of an answer begins. */
const yesPlaces = ({ tokens, language }: Agreed): number[] =>
  language.yesNo.findAll(tokens).flatMap(({ tag, from }) => (tag.answer === 'yes' ? [from] : []));

/** "Still on probation, after that yes", "Saturday is bad, Sunday yes". */
function isOfAnotherTime(agreed: Agreed): boolean {
  const { tokens, topic, language } = agreed;
  const { afterwards } = language.reservations;
  const asksForDay = language.dates.days.findAll(topic.tokens).length > 0;
  const others = [
    ...afterwards.findAll(tokens),
    ...(asksForDay ? language.dates.days.findAll(tokens) : []),
  ].filter(({ from }) => !topic.words.has(textAt(tokens, from)));
  return others.length > 0 && yesPlaces(agreed).some((at) => others.some(({ to }) => to === at));
}

/** "Yes, well, it's fixed-term until December", to a question for work that lasts. */
function isTemporary({ tokens, topic, language }: Agreed): boolean {
  const last = topic.lasting ? language.reservations.temporary.findAll(tokens).at(-1) : undefined;
  if (last === undefined) return false;
  // "I used to be on temp contracts but they made me permanent"
  const { lasting } = language.table.work;
  const behind = tokens.slice(last.to);
  return (
    language.permanent.findAll(behind).length === 0 &&
    !behind.some(({ text }) => lasting.includes(text))
  );
}

/** "Gladly, unfortunately we're away", to what somebody would do. */
function isRegretted({ tokens, topic, wanted, language }: Agreed): boolean {
  return wanted && topic.agreement && language.reservations.regrets.findAll(tokens).length > 0;
}

/** "If I get my old one back, yes": it hangs on what the speaker does not have yet. */
function isPending({ tokens, topic, language }: Agreed): boolean {
  const mayWait = topic.agreement || topic.already;
  return mayWait && language.reservations.pending.findAll(tokens).length > 0;
}

/** Words between a "but" and who speaks: "maar dan ben ik". */
const SELF_REACH = 2;

/** "Gladly, but I'm in Spain till Sunday", to a day or a week. */
function isExcused({ tokens, topic, language }: Agreed): boolean {
  const { dates, reservations, selves } = language;
  const asksForTime =
    topic.agreement && (dates.days.findAll(topic.tokens).length > 0 || isWeek(topic, language));
  const [eager] = asksForTime ? reservations.eager.findAll(tokens) : [];
  if (!eager) return false;
  return language.yesNo
    .findAll(tokens, eager.to)
    .some(
      ({ tag, to }) =>
        tag.answer === 'but' &&
        tokens.slice(to, to + SELF_REACH).some(({ text }) => selves.has(text)),
    );
}

const isWeek = ({ words }: QuestionTopic, { lengths }: CompiledLanguage): boolean =>
  [...words].some((word) => (lengths.get(word) ?? 1) < 1);

/** "That I can only in instalments", "I could say after the move": what agrees goes on at once. */
function isLimited({ tokens, said, wanted, language }: Agreed): boolean {
  if (!wanted) return false;
  const { strongYes } = language.table.yesNo;
  if (strongYes.includes(textAt(tokens, said.from))) return false;
  if (tokens[said.to]?.breakBefore) return false;
  return [language.exceptions, language.notUntil].some((only) => only.matchAt(tokens, said.to));
}

/** "They said yes and then pulled out". */
const isReversed = ({ tokens, language }: Agreed): boolean =>
  language.reservations.reversed.findAll(tokens).length > 0;

const MARKS = [
  isReversed,
  isOfAnotherTime,
  isTemporary,
  isRegretted,
  isPending,
  isExcused,
  isLimited,
];

/** Whether what stands beside a yes says that it does not hold, or not now, or only in part. */
export function isTakenBack(tokens: readonly Token[], said: Polarity, asked: Asked): boolean {
  const agreed = { ...asked, tokens, said };
  return MARKS.some((isMarked) => isMarked(agreed));
}
