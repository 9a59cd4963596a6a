import { isPending } from '../conditions/is-pending.js';
import { saysBut } from '../conditions/says-but.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { ReservationWords } from '../languages/reservation-words.js';
import { findRelative } from '../number/household/find-relative.js';
import { thingsAsked } from '../question/asked-things.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import { type Token, textAt } from '../tokens/token.js';
import { partFigures } from './asked-figures.js';
import type { Asked } from './find-idiom.js';
import type { Polarity } from './find-polarity.js';

type Mark = PhraseMatch<keyof ReservationWords['yes']>;

/** Whether a time stands right before a yes, and is the one that it holds for: "Sunday yes". */
function precedesYes(to: number, tokens: readonly Token[], { language }: Asked): boolean {
  return language.yesNo.matchAt(tokens, to)?.tag.answer === 'yes';
}

/** Words between a figure and the yes that is for it: "zwei wären kein Problem". */
const FIGURE_REACH = 2;

/** "Two yes, three no", to whether three months' rent would do. */
function isOfAnotherFigure(tokens: readonly Token[], { topic, language }: Asked): boolean {
  const said = partFigures(tokens, topic, language);
  if (said === null || said.others.length === 0) return false;
  const leads = (from: number, to: number) =>
    to >= from &&
    to - from <= FIGURE_REACH &&
    !tokens.slice(from, to + 1).some(({ breakBefore }) => breakBefore) &&
    tokens.slice(from, to).every(({ text }) => language.functionWords.has(text));
  return language.yesNo
    .findAll(tokens)
    .some(({ tag, from }) => tag.answer === 'yes' && said.others.some(({ to }) => leads(to, from)));
}

/** "Si ma tante accepte, oui": it hangs on somebody else. */
function hangsOnOther(tokens: readonly Token[], { topic, language }: Asked): boolean {
  if (!(topic.agreement || topic.already || topic.anybody)) return false;
  if (language.conditions.matchAt(tokens, 0) === null) return false;
  const clause = tokens.findIndex(({ breakBefore }, at) => at > 0 && breakBefore);
  return clause > 0 && findRelative(tokens.slice(0, clause), 0, language) >= 0;
}

/** Words of a "but" that tells when it was: "ja, maar dat was vier jaar geleden". */
const WAS_REACH = 3;

function wasLongAgo(tokens: readonly Token[], { topic, language }: Asked): boolean {
  if (!topic.already) return false;
  return language.yesNo
    .findAll(tokens)
    .some(
      ({ tag, to }) =>
        tag.answer === 'but' && language.was.findAll(tokens, to, to + WAS_REACH).length > 0,
    );
}

/** "If I get my old one back, yes", to what somebody would do, or has by now. */
const waits = (tokens: readonly Token[], { topic, language }: Asked): boolean =>
  (topic.agreement || topic.already || topic.lasting) && isPending(tokens, language);

/** Words behind a relative who is the one: "ja, nou ja, mijn zoon eigenlijk". */
const MOST_BEHIND_RELATIVE = 1;

function namesRelativeInstead(
  tokens: readonly Token[],
  said: Polarity,
  { topic, language }: Asked,
) {
  const relative = topic.anybody ? -1 : findRelative(tokens, said.to, language);
  if (relative < 0 || tokens.length - relative - 1 > MOST_BEHIND_RELATIVE) return false;
  let at = said.to;
  while (at < relative - 1) {
    const filler = language.fillers.matchAt(tokens, at);
    // "klar, und meine Frau auch"
    if (filler === null || language.ands.has(textAt(tokens, at))) return false;
    at = filler.to;
  }
  return at === relative - 1 && at > said.to;
}

/** "At first yes, but then we would let it". */
function isAtFirst(tokens: readonly Token[], asked: Asked): boolean {
  const { atFirst } = asked.language;
  return (
    atFirst.findAll(tokens).some(({ to }) => precedesYes(to, tokens, asked)) &&
    saysBut(tokens, asked.language)
  );
}

/** "Saturday is bad, Sunday yes", to a question for a day. */
function isOfAnotherDay(tokens: readonly Token[], asked: Asked): boolean {
  const { topic, language } = asked;
  if (!thingsAsked(topic, language).day) return false;
  return language.dates.days
    .findAll(tokens)
    .some(
      ({ from, to }) => !topic.words.has(textAt(tokens, from)) && precedesYes(to, tokens, asked),
    );
}

/** "Not temporary" is denied where the denial stands so near. */
const DENIAL_REACH = 2;

/** "Yes, well, it's fixed-term until December"; "I was on temp contracts, but they made me permanent" is over. */
function isOnlyTemporary({ from, to }: Mark, tokens: readonly Token[], { topic, language }: Asked) {
  const { lasting } = language.table.work;
  const behind = tokens.slice(to);
  const before = tokens.slice(Math.max(0, from - DENIAL_REACH), from);
  return (
    topic.lasting &&
    !before.some(({ text }) => language.negators.has(text)) &&
    language.permanent.findAll(behind).length === 0 &&
    !behind.some(({ text }) => lasting.includes(text))
  );
}

/** Words between a "but" and who speaks: "maar dan ben ik". */
const SELF_REACH = 3;

/** "Gladly, but I'm in Spain till Sunday", to a day or a week; "gladly, but I haven't got it". */
function isExcused({ to: end }: Mark, tokens: readonly Token[], { topic, language }: Asked) {
  const { day, week } = thingsAsked(topic, language);
  if (!topic.agreement && !day && !week) return false;
  const but = language.yesNo.findAll(tokens, end).find(({ tag }) => tag.answer === 'but');
  if (but === undefined) return false;
  const behind = tokens.slice(but.to);
  return (
    behind.some(({ text }) => language.negators.has(text)) ||
    ((day || week) && behind.slice(0, SELF_REACH).some(({ text }) => language.selves.has(text)))
  );
}

function takesBack(mark: Mark, tokens: readonly Token[], said: Polarity, asked: Asked): boolean {
  const { topic } = asked;
  switch (mark.tag) {
    case 'reversed':
      return true;
    case 'afterwards':
      return precedesYes(mark.to, tokens, asked);
    case 'temporary':
      return isOnlyTemporary(mark, tokens, asked);
    case 'away': {
      const { day, week } = thingsAsked(topic, asked.language);
      return day || week;
    }
    case 'pending':
    case 'obtaining':
    case 'when':
    case 'doesSo':
    case 'probation':
    case 'only':
      return false;
    case 'regrets':
      return topic.agreement;
    // "mündlich ja, schriftlich noch nicht"
    case 'notYet':
      return (topic.already || topic.possession) && mark.from > said.from;
    case 'willBe':
      return topic.already || topic.lasting;
    case 'eager':
      return isExcused(mark, tokens, asked);
  }
}

/** "That I can only in instalments", "that I can say only after the move": what agrees goes on at once. */
function isLimited(tokens: readonly Token[], said: Polarity, { language }: Asked): boolean {
  if (said.to >= tokens.length || tokens[said.to]?.breakBefore) return false;
  if (language.table.yesNo.strongYes.includes(textAt(tokens, said.from))) return false;
  return (
    language.exceptions.matchAt(tokens, said.to) !== null ||
    language.notUntil.matchAt(tokens, said.to) !== null
  );
}

/** "Very gladly we have none": what opens so is no plain no. */
export const isEager = (
  tokens: readonly Token[],
  { rule }: Polarity,
  { topic, language }: Asked,
): boolean =>
  topic.agreement &&
  rule !== 'yes_no.particle' &&
  language.reservations.yes.matchAt(tokens, 0)?.tag === 'eager';

/** "We had one, yes, but he died": it is not so any more, whatever was hoped for. */
export const isReversed = (tokens: readonly Token[], { reservations }: CompiledLanguage): boolean =>
  reservations.yes.findAll(tokens).some(({ tag }) => tag === 'reversed');

/** Whether what stands beside a yes that was hoped for says that it does not hold, or not now, or only in part. */
export function isTakenBack(tokens: readonly Token[], said: Polarity, asked: Asked): boolean {
  return (
    isLimited(tokens, said, asked) ||
    isOfAnotherDay(tokens, asked) ||
    isOfAnotherFigure(tokens, asked) ||
    isAtFirst(tokens, asked) ||
    hangsOnOther(tokens, asked) ||
    wasLongAgo(tokens, asked) ||
    waits(tokens, asked) ||
    namesRelativeInstead(tokens, said, asked) ||
    asked.language.reservations.yes
      .findAll(tokens)
      .some((mark) => takesBack(mark, tokens, said, asked))
  );
}
