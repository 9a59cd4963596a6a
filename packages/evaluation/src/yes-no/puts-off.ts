import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { Token } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** Words between "not until" and the day or month that it names: "erst in der nächsten Woche". */
const REACH = 3;

/** Where a week, month or day to come is named that was not asked for; Thursday may be in "this week". */
function namesOtherDay(
  tokens: readonly Token[],
  at: number,
  topic: QuestionTopic,
  { dates }: CompiledLanguage,
): boolean {
  const asksForDay = dates.days.findAll(topic.tokens).length > 0;
  const said =
    dates.ahead.matchAt(tokens, at) ??
    dates.months.matchAt(tokens, at) ??
    (asksForDay ? dates.days.matchAt(tokens, at) : null);
  return (
    said !== null && tokens.slice(said.from, said.to).some(({ text }) => !topic.words.has(text))
  );
}

/** "From next month, yes", "vanaf januari wel", to a job that there is. */
const beginsLater = (
  tokens: readonly Token[],
  said: Polarity,
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean =>
  topic.job &&
  language.reservations.options
    .findAll(tokens, 0, said.from)
    .some(({ tag, to }) => tag === 'startsAt' && namesOtherDay(tokens, to, topic, language));

/**
 * "Gladly, but not until next week", "oui, mais pas avant lundi": a yes to another day than the one that was asked
 * for. "Yes, but only since March" tells of no day to come.
 */
export function putsOff(
  tokens: readonly Token[],
  said: Polarity,
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  if (beginsLater(tokens, said, topic, language)) return true;
  return language.notUntil.findAll(tokens, said.to).some(({ from, to }) => {
    const objects = language.yesNo
      .findAll(tokens, said.to, from)
      .some((but) => but.tag.answer === 'but' && but.to === from);
    if (!objects && !(topic.agreement && from === said.to)) return false;
    if (language.since.matchAt(tokens, to)) return false;
    for (let at = to; at <= to + REACH && !tokens[at]?.breakBefore; at += 1)
      if (namesOtherDay(tokens, at, topic, language)) return true;
    return false;
  });
}
