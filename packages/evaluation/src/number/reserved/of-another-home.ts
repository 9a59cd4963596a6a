import { MEASURES } from '../reading/measures.js';
import {
  asksOf,
  type Deciding,
  findMark,
  hasFigure,
  isDirect,
  leadsTo,
} from './deciding-figure.js';

/** "My old flat cost 1550", "they're asking 1.4 million", and nothing of what one would pay. */
export function isOfElsewhere(deciding: Deciding): boolean {
  const { tokens, at, topic, language } = deciding;
  const said = topic.people ? undefined : findMark(deciding, 'elsewhere');
  if (said === undefined || asksOf(said, deciding)) return false;
  if (language.presentFigure.findAll(topic.tokens).length > 0) return false;
  // "from my old landlord I get 2700 back"
  const hasSelf = (from: number, to: number) =>
    tokens.slice(from, to).some(({ text }) => language.selves.has(text));
  const isOwn = !hasSelf(said.from, said.to) && hasSelf(said.to, at);
  return !isOwn && leadsTo(deciding, 'elsewhere');
}

/** "We pay 2600 now", and not a word of what one would pay. */
export function isRentOfNow({ tokens, at, to, topic, language }: Deciding): boolean {
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

/** "We're in 75 now", "90 is what we have, and it's too small", to "how large should it be?". */
export function isOfNow(deciding: Deciding): boolean {
  const { tokens, at, to, topic, language } = deciding;
  const lives = findMark(deciding, 'livesNow');
  if (lives === undefined || topic.money || topic.people) return false;
  // "hebt u nodig" asks for what is needed
  const isUnfit = findMark(deciding, 'unfit') !== undefined;
  const asksNow =
    (topic.possession && !isUnfit) ||
    topic.length !== null ||
    language.presentFigure.findAll(topic.tokens).length > 0;
  // "we have four now, two would do"
  const isThat = lives.from < at && !hasFigure(tokens.slice(lives.to, at), language);
  const isNow = () => isThat && language.presentFigure.findAll(tokens).length > 0;
  // "90 is what we have, and it's too small"
  const isHere = () =>
    lives.from < at
      ? isDirect(tokens, lives.to, at, language)
      : isDirect(tokens, to, lives.from, language);
  return !asksNow && ((isUnfit && isHere()) || isNow());
}

/** "The living room alone should have 30", to how large the whole should be. */
export function isOfRoom(deciding: Deciding): boolean {
  const isMeasure = [...deciding.topic.words].some((word) => MEASURES.has(word));
  return isMeasure && (leadsTo(deciding, 'livingRoom') || leadsTo(deciding, 'bedrooms'));
}
