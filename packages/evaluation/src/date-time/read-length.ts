import type { DayContext } from './day-mention.js';

export const WEEK_DAYS = 7;
/** Nobody asks for a call in more than this, whatever the unit. */
const LONGEST = 1000;
const HOUR_MINUTES = 60;

interface Days {
  readonly days: number;
  readonly to: number;
}

interface Minutes {
  readonly minutes: number;
  readonly to: number;
}

function counted({ numbers, lexicon, tokens }: DayContext, at: number) {
  const count = numbers.read(at);
  if (!count || count.value <= 0 || count.value > LONGEST) return null;
  const unit = lexicon.spans.matchAt(tokens, count.to);
  return unit && { count: count.value, unit: unit.tag, to: unit.to };
}

/** A length of whole days that begins at a token: "a week", "vierzehn Tagen", "a fortnight". */
export function daysAt(context: DayContext, at: number): Days | null {
  const { lexicon, tokens } = context;
  const phrase = lexicon.dayLengths.matchAt(tokens, at);
  if (phrase) return { days: phrase.tag, to: phrase.to };
  const said = counted(context, at);
  if (said?.unit === 'weeks') return { days: Math.round(said.count * WEEK_DAYS), to: said.to };
  if (said?.unit !== 'days') return null;
  const days = lexicon.words.dayIdioms[said.count] ?? said.count;
  return { days: Math.round(days), to: said.to };
}

/** 2u and 1u30, where they are a length. */
function markedHours({ lexicon, tokens }: DayContext, at: number): Minutes | null {
  const hours = tokens[at]?.literal;
  const mark = tokens[at + 1];
  if (!hours?.integer || !mark?.attached || !lexicon.hourMarks.has(mark.text)) return null;
  const rest = tokens[at + 2]?.attached ? (tokens[at + 2]?.literal?.value ?? null) : null;
  if (hours.value === 0 || hours.value > LONGEST) return null;
  return { minutes: hours.value * HOUR_MINUTES + (rest ?? 0), to: at + (rest === null ? 2 : 3) };
}

/** A length of hours or minutes that begins at a token: "two hours", "zehn Minuten", "1u30". */
export function hoursAt(context: DayContext, at: number): Minutes | null {
  const said = counted(context, at);
  if (!said) return markedHours(context, at);
  if (said.unit === 'minutes') return { minutes: Math.round(said.count), to: said.to };
  if (said.unit !== 'hours') return null;
  return { minutes: Math.round(said.count * HOUR_MINUTES), to: said.to };
}

/**
 * What moves the day right before it on: "Monday week", "mardi en huit", "Dienstag in zwei Wochen", "the Tuesday
 * after next". "Freitag in zwei Tagen" tells the same day twice and moves nothing.
 */
export function moveAt(context: DayContext, at: number): Days | null {
  const { lexicon, tokens } = context;
  if (tokens[at]?.breakBefore !== false) return null;
  const idiom = lexicon.movesDay.matchAt(tokens, at);
  // "Monday week after next" names a week
  if (idiom && !lexicon.ahead.matchAt(tokens, idiom.to)) return { days: idiom.tag, to: idiom.to };
  const lead = lexicon.in.matchAt(tokens, at);
  const length = lead && daysAt(context, lead.to);
  if (length && length.days % WEEK_DAYS === 0) return length;
  const ahead = lexicon.ahead.matchAt(tokens, at);
  const isWeek = ahead && lexicon.week.matchAt(tokens, ahead.to);
  return ahead?.tag === 2 && !isWeek ? { days: WEEK_DAYS, to: ahead.to } : null;
}
