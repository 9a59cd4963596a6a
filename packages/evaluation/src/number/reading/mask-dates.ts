import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { isMoney } from './currencies.js';
import { isNumeral, isSmall, smallStart } from './number-tokens.js';

const LAST_DAY = 31;
const LAST_HOUR = 24;
const LAST_CLOCK_HOUR = 12;
const LAST_MINUTE = 59;
/** Words of the longest phrase with an article that bounds a figure: "zo rond de". */
const LONGEST_BOUND = 4;

/** Four digits of a century that people still speak of. */
export function isYear(token: Token | undefined): boolean {
  const literal = token?.literal;
  if (!token || !literal?.integer || literal.digitCount !== 4) return false;
  return literal.value >= 1900 && literal.value < 2100 && token.end - token.start === 4;
}

/** 14:30 */
function isClock(tokens: readonly Token[], at: number): boolean {
  const hour = tokens[at]?.literal;
  const colon = tokens[at + 1];
  const minute = tokens[at + 2];
  if (!hour?.integer || hour.value > LAST_HOUR || colon?.text !== ':' || !colon.attached)
    return false;
  return minute?.attached === true && minute.literal?.digitCount === 2;
}

/** "Le 3 et le 4 mars", "the 3 or 4 March": where another day begins before that of a month. */
function dayBefore(
  tokens: readonly Token[],
  day: number,
  language: CompiledLanguage,
): number | null {
  const link = language.dates.onThe.matchAt(tokens, day - 1) ? day - 2 : day - 1;
  const isLinked =
    language.ands.has(textAt(tokens, link)) || language.links.matchAt(tokens, link)?.tag === 'or';
  return isLinked && isSmall(tokens[link - 1], LAST_DAY, language) ? link - 1 : null;
}

/** "3 March 2027", "March 3": the day and the year beside a month. */
function maskMonth(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
  at: number,
): void {
  const month = language.months.matchAt(tokens, at);
  if (!month) return;
  if (isSmall(tokens[at - 1], LAST_DAY, language)) {
    const day = smallStart(tokens, at - 1, LAST_DAY, language);
    masked.fill(1, dayBefore(tokens, day, language) ?? day, at);
  }
  let next = month.to;
  const behind = tokens[next];
  // "from 1 March, 24 months"
  const counts = language.durations.matchAt(tokens, next + 1) !== null;
  if (behind?.literal && !counts && isSmall(behind, LAST_DAY, language)) {
    masked[next] = 1;
    next += 1;
  }
  if (isYear(tokens[next]) && !isMoney(textAt(tokens, next + 1))) masked[next] = 1;
}

/** "rond de 5", "tegen de 5": the article belongs to what bounds a figure, not to a day. */
function boundsFigure(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  for (let from = at - LONGEST_BOUND; from < at - 1; from += 1) {
    if (language.before.matchAt(tokens, from)?.to === at) return true;
  }
  return false;
}

/** "17 heures 30", "at five o'clock", "5 pm". */
function maskTime(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
  at: number,
): void {
  const time = language.times.matchAt(tokens, at);
  if (!time || !isSmall(tokens[at - 1], LAST_HOUR, language)) return;
  masked.fill(1, smallStart(tokens, at - 1, LAST_HOUR, language), time.to);
  for (let next = time.to; next < time.to + 2; next += 1) {
    if (!isSmall(tokens[next], LAST_MINUTE, language) || tokens[next]?.breakBefore) break;
    masked[next] = 1;
  }
}

const POINTED = /^(\d{1,2})\.(\d{2})$/;

/** "at 6.30": a time of day, where "at" says so. */
function maskPointed(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
  at: number,
): void {
  const [, hour, minute] = POINTED.exec(textAt(tokens, at)) ?? [];
  if (Number(hour) > LAST_HOUR || Number(minute) > LAST_MINUTE || hour === undefined) return;
  const lead = language.dates.clock.matchAt(tokens, at - 1);
  const isAt = lead?.tag.kind === 'at' && lead.to === at && !isMoney(textAt(tokens, at + 1));
  // "17.30 Uhr"
  if (isAt || language.times.matchAt(tokens, at + 1) !== null) masked[at] = 1;
}

/** "half past five", "halb sechs", "kwart over vijf": the hour of a time that is told by its parts. */
function maskParts(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
  at: number,
): void {
  const { clock, words } = language.dates;
  // in French they stand behind the hour: "cinq heures et demie"
  const part = words.minutesFollow ? null : clock.matchAt(tokens, at);
  if (!part || tokens[part.to]?.breakBefore) return;
  // "twee en een half drie kamers"
  const before = textAt(tokens, at - 1);
  if (language.ands.has(before) || language.articles.has(before)) return;
  const { kind } = part.tag;
  const isQuarter = kind === 'quarterPast' || kind === 'quarterTo';
  // "half" alone is none in English, where "half two" is rare
  const isHalf = kind === 'half' && (part.to - at > 1 || words.halfMeansBefore);
  if (!(isQuarter || isHalf) || !isSmall(tokens[part.to], LAST_CLOCK_HOUR, language)) return;
  if (!isMoney(textAt(tokens, part.to + 1))) masked[part.to] = 1;
}

const JOINTS = ['/', '-'];
const LAST_MONTH = 12;

/** "3/3/2026", "3-3-2026", "2026-03-03" */
function maskWritten(tokens: readonly Token[], masked: Uint8Array, at: number): void {
  const joint = textAt(tokens, at + 1);
  if (!JOINTS.includes(joint) || textAt(tokens, at + 3) !== joint) return;
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const isJoined = [1, 2, 3, 4].every((step) => tokens[at + step]?.attached);
  const within = (token: Token | undefined, most: number) =>
    token?.literal?.integer === true && token.literal.value >= 1 && token.literal.value <= most;
  const isForward = within(first, LAST_DAY) && within(second, LAST_DAY) && isYear(third);
  const isIso = isYear(first) && within(second, LAST_MONTH) && within(third, LAST_DAY);
  if (isJoined && (isForward || isIso)) masked.fill(1, at, at + 5);
}

/** "zu dritt", "my wife": the speaker alone counts nobody. */
function countsPeople(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const kind = language.people.matchAt(tokens, at)?.tag.kind;
  return kind !== undefined && kind !== 'speaker' && kind !== 'animal';
}

/** "…, et on voudrait visiter le 4": a day beside an answer, for nothing is counted by it. */
function maskDay(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
  at: number,
): void {
  if (at < 2 || !tokens[at]?.literal || !isSmall(tokens[at], LAST_DAY, language)) return;
  if (boundsFigure(tokens, at, language)) return;
  if (language.dates.onThe.matchAt(tokens, at - 1)?.to !== at) return;
  // "rond de 5" is all the answer there is
  const answered = tokens
    .slice(0, at - 1)
    .some((token, i) => isNumeral(token, language) || countsPeople(tokens, i, language));
  if (!answered) return;
  const next = tokens[at + 1];
  const counted = language.people.matchAt(tokens, at + 1) !== null;
  const alone = next === undefined || (language.functionWords.has(next.text) && !counted);
  if (alone) masked[at] = 1;
}

/**
 * Marks what belongs to a date or a time of day.
 * @param hours whether hours are asked for, so that "40 heures" is no time of day
 */
export function maskDates(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
  hours: boolean,
): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === 'date') masked[at] = 1;
    maskMonth(tokens, masked, language, at);
    const lead = language.yearLeads.matchAt(tokens, at);
    if (lead && isYear(tokens[lead.to]) && !isMoney(textAt(tokens, lead.to + 1)))
      masked[lead.to] = 1;
    maskDay(tokens, masked, language, at);
    maskPointed(tokens, masked, language, at);
    maskParts(tokens, masked, language, at);
    maskWritten(tokens, masked, at);
    if (isClock(tokens, at)) masked.fill(1, at, at + 3);
    if (at > 0 && !hours) maskTime(tokens, masked, language, at);
  }
}
