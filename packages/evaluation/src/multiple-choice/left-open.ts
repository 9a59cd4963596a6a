import { saysBut } from '../conditions/says-but.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { ReservationWords } from '../languages/reservation-words.js';
import { findRelative } from '../number/household/find-relative.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { clauseEnd, isParted } from '../tokens/clauses.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import { type Token, textAt } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import type { Named } from './find-options.js';

type Mark = PhraseMatch<keyof ReservationWords['options']>;

/** An option that was named, and the answer it was named in. */
interface Chosen {
  readonly tokens: readonly Token[];
  readonly one: Named;
  readonly option: string;
  /** Every option that is named, ruled out or not. */
  readonly mentioned: readonly Named[];
  /** Whether the options are times from now. */
  readonly areTimes: boolean;
  readonly topic: QuestionTopic;
  readonly language: CompiledLanguage;
}

/** "Part cash", "half of it from savings": so near an option it is said of that. */
const PART_REACH = 2;
/** "A garage would be nice": so near behind an option it is what is wished for. */
const WISH_REACH = 2;

/** "Cash would be lovely", to what will be; to what somebody would like it is an answer, but for a "but" behind it. */
function isDreamtOf({ to }: Mark, { tokens, topic, language }: Chosen): boolean {
  const next = tokens[to];
  const objects = saysBut(tokens, language, to);
  // "a garage would be nice indeed, I'll take it"
  return objects || (!topic.wish && (next === undefined || next.breakBefore));
}

/** "The top floor, never again", "we're on the ground floor and want out", and no other option between. */
function isDismissed({ from }: Mark, { tokens, one, mentioned, language }: Chosen): boolean {
  if (from < one.to) return false;
  const begins =
    from === one.to || tokens[from]?.breakBefore || language.ands.has(textAt(tokens, from - 1));
  return (
    begins === true &&
    !mentioned.some((other) => other.option !== one.option && other.from >= one.to)
  );
}

/** Right before an option, or a few words behind it. */
const isNear = ({ from, to }: Mark, one: Named): boolean =>
  to === one.from || (from >= one.to && from - one.to <= WISH_REACH);

function leavesOpen(mark: Mark, chosen: Chosen): boolean {
  const { tokens, one, topic, language } = chosen;
  switch (mark.tag) {
    case 'partOf':
      return (
        mark.to <= one.from &&
        one.from - mark.to <= PART_REACH &&
        !isParted(tokens, mark.to, one.from)
      );
    // "immediately after Christmas"
    case 'awaits':
      return (
        chosen.areTimes &&
        mark.from === one.to &&
        !tokens[mark.from]?.breakBefore &&
        mark.to < tokens.length
      );
    case 'dreamt':
      return isNear(mark, one) && isDreamtOf(mark, chosen);
    // "ideally at once, realistically in three months"
    case 'realistic':
      return mark.from >= one.to && mark.to < tokens.length;
    // "a house if we can afford it, otherwise a flat"
    case 'otherwise':
      return mark.from > 0 && mark.to <= one.from;
    // "is it cheaper without?"
    case 'asksBack':
      return mark.from === 0 && !isParted(tokens, 1, tokens.length);
    // "they've promised me a permanent one", "permanent from January"
    case 'promised':
      return topic.job;
    case 'startsAt':
      return topic.job && mark.from === one.to;
    case 'otherOne':
      return mark.from >= one.to && (tokens[mark.to]?.breakBefore ?? true);
    case 'dismissed':
      return isDismissed(mark, chosen);
    // "no higher than the first"
    case 'beyond':
      return (
        mark.to <= one.from &&
        tokens.slice(mark.to, one.from).every(({ text }) => language.emptyWords.has(text))
      );
    // "een hypotheek krijg ik op mijn leeftijd niet meer"
    case 'noLonger':
      return (
        mark.from > one.to &&
        !isParted(tokens, one.to, mark.from) &&
        (tokens[mark.to]?.breakBefore ?? true)
      );
    // "immediately, but my lease runs till June"
    case 'boundBy':
      return chosen.areTimes && mark.from >= one.to && saysBut(tokens, language);
    case 'unopposed':
      return true;
    // "both really, live upstairs and let downstairs"
    case 'bothOf':
      return mark.from === 0 && mark.to <= one.from;
    case 'harmless':
    case 'ownUse':
    case 'tooMuch':
    case 'reason':
      return false;
  }
}

/** "Unfurnished? No, I haven't even got a bed", "ground floor, God no": a no of its own behind the option. */
function isDeniedBehind({ tokens, one, language }: Chosen): boolean {
  const { strongNo } = language.table.yesNo;
  return tokens.some(({ text, breakBefore }, at) => {
    if (at < one.to || !strongNo.includes(text)) return false;
    // "nee joh, ik zit goed"
    const reach = language.noLeads.size > 0 ? 1 : 2;
    const closes = tokens.slice(at + 1, at + 1 + reach).some((next) => next.breakBefore);
    const ends = at + reach >= tokens.length;
    return (closes || ends) && (breakBefore || at === tokens.length - 1);
  });
}

/** "My daughter will live in it", to what the speaker will do. */
function isOfRelativesHome({ tokens, one, option, topic, language }: Chosen): boolean {
  const relative = findRelative(tokens, 0, language);
  if (relative < 0 || relative >= one.from || isParted(tokens, relative, one.from)) return false;
  const clause = clauseEnd(tokens, one.to - 1);
  const [own, rest] = [tokens.slice(0, clause), tokens.slice(clause)];
  const isSelf = ({ text }: Token) => language.selves.has(text);
  if (own.some(isSelf)) return false;
  // "my sister wanted it furnished, I don't"
  if (rest.some(isSelf)) return true;
  const isOwn = language.reservations.options
    .findAll(tokenize(option))
    .some(({ tag }) => tag === 'ownUse');
  return (isOwn || topic.job) && !topic.words.has(textAt(tokens, relative));
}

/** Words between what tells of the past and an option: "ich war lange selbständig". */
const WAS_REACH = 1;

/** "Furnished I had for ten years, that'll do", to what is wanted. */
function wasChosenBefore({ tokens, one, topic, language }: Chosen): boolean {
  const [next, behind] = [one.to, one.to + 1];
  const isSelf = (at: number) => language.selves.has(textAt(tokens, at));
  const isWas = (at: number) => language.was.matchAt(tokens, at) !== null;
  const isSaid = (isWas(next) && isSelf(behind)) || (isSelf(next) && isWas(behind));
  // "möbliert hätten wir gern" is spelled so in effect, and tells of no past
  const isLiked = language.reservations.yes
    .findAll(tokens, behind)
    .some(({ tag }) => tag === 'eager');
  if (topic.wish && !tokens[next]?.breakBefore && isSaid && !isLiked) return true;
  // "j'étais salarié, j'ai monté ma boîte", "ich war lange selbständig"
  const led = language.was
    .findAll(tokens, 0, one.from)
    .some(({ to }) => one.from - to <= WAS_REACH && !isParted(tokens, to, one.from));
  // "I have been employed since 2010" is so now; "I was a student, since last year I …" is not
  const clause = clauseEnd(tokens, one.to - 1);
  const isNow = () =>
    language.since.findAll(tokens, next, clause).length > 0 ||
    language.presentFigure.findAll(tokens).length > 0;
  return topic.job && led && !isNow();
}

/** "We're on the ground floor now", to where somebody would like to live. */
function isChosenNow({ tokens, one, mentioned, topic, language }: Chosen): boolean {
  if (!topic.wish) return false;
  const lives = language.reservations.figures.findAll(tokens, 0, one.from);
  return (
    lives.some(
      ({ tag, to }) =>
        tag === 'livesNow' &&
        !isParted(tokens, to, one.from) &&
        // "we've a balcony now and want a garden"
        !mentioned.some(
          ({ option, from }) => option !== one.option && from >= to && from < one.from,
        ),
    ) &&
    language.presentFigure.findAll(tokens).length > 0 &&
    language.presentFigure.findAll(topic.tokens).length === 0
  );
}

/** "Huis of appartement": another thing, which is no option, would do as well. */
function isAlternative({ tokens, one, language }: Chosen): boolean {
  const links = language.links.findAll(tokens, 0, one.from);
  return links.some(({ tag, from, to }) => tag === 'or' && to === one.from && from > 0);
}

/** "Next month I start an apprenticeship", to what one does now. */
const isOfLater = ({ tokens, one, topic, language }: Chosen): boolean =>
  topic.job &&
  (language.dates.ahead.findAll(tokens, 0, one.from).length > 0 ||
    language.dates.in
      .findAll(tokens, 0, one.from)
      .some(({ to }) => isNumeral(tokens[to], language)));

/** "Aucune préférence" is not "aucune". */
function isPartOfAll({ tokens, one, language }: Chosen): boolean {
  const all = language.choice.matchAt(tokens, one.from);
  return all?.tag === 'all' && all.to > one.to;
}

/** Whether the one option that is named may not be what is meant after all. */
export function isLeftOpen(chosen: Chosen): boolean {
  const { tokens, language } = chosen;
  return (
    language.reservations.options.findAll(tokens).some((mark) => leavesOpen(mark, chosen)) ||
    isDeniedBehind(chosen) ||
    isPartOfAll(chosen) ||
    isOfLater(chosen) ||
    isAlternative(chosen) ||
    isOfRelativesHome(chosen) ||
    wasChosenBefore(chosen) ||
    isChosenNow(chosen)
  );
}
