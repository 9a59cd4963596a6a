import { type Token, textAt } from '../tokens/token.js';
import { nextDate, realDate } from './calendar.js';
import { type DayContext, type DayMention, NOTHING } from './day-mention.js';

const YEAR_DIGITS = 4;
const CENTURY = 2000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;
/** Tokens of 20/03/2026: three figures and the signs between them. */
const FULL_DATE_TOKENS = 5;

/** The year that a day and a month are said with; null for none. */
export function yearAt({ numbers }: DayContext, at: number): { year: number; to: number } | null {
  const year = numbers.readWithin(at, FIRST_YEAR, LAST_YEAR);
  return year && { year: year.value, to: year.to };
}

/** The whole numbers of 20/03/2026 in their order; null where the signs between them differ. */
function threeFigures(tokens: readonly Token[], at: number): readonly Token[] | null {
  const [first, sign, second, otherSign, third] = tokens.slice(at, at + FULL_DATE_TOKENS);
  if (!first || !second || !third || sign?.text !== otherSign?.text) return null;
  if (sign?.text !== '/' && sign?.text !== '-') return null;
  const figures = [first, second, third];
  return figures.every(({ literal }) => literal?.integer) ? figures : null;
}

/**
 * 20/03/2026, 20-03-2026 and 2026-03-20; 20/03/26 with a stroke only, as telephone numbers have hyphens. The year
 * was said, so the date stands even where it is past; a day that no calendar has is none.
 */
function fullDate({ tokens }: DayContext, at: number): DayMention | null {
  const figures = threeFigures(tokens, at);
  if (!figures) return null;
  const [first, second, third] = figures.map(({ literal }) => literal);
  if (!first || !second || !third) return null;
  const [year, month, day] =
    first.digitCount === YEAR_DIGITS ? [first, second, third] : [third, second, first];
  const isShort = year.digitCount === 2 && textAt(tokens, at + 1) === '/';
  if (!isShort && year.digitCount !== YEAR_DIGITS) return null;
  const inYear = isShort ? CENTURY + year.value : year.value;
  const isMonth = month.value >= 1 && month.value <= 12;
  const date = isMonth ? realDate(inYear, month.value, day.value) : null;
  return { ...NOTHING, date, from: at, to: at + FULL_DATE_TOKENS };
}

function nextMention(
  { now }: DayContext,
  day: number,
  month: number,
  from: number,
  to: number,
): DayMention | null {
  if (month < 1 || month > 12) return null;
  const date = nextDate(now, month, day);
  return date && { ...NOTHING, date, from, to };
}

/** 20/03/2026, 2026-03-20 and 3/4: figures that are a date whatever stands before them. */
export function signedDate(context: DayContext, at: number): DayMention | null {
  const { tokens } = context;
  const day = tokens[at]?.literal;
  if (!day) return null;
  const full = fullDate(context, at);
  if (full || textAt(tokens, at + 1) !== '/') return full;
  return nextMention(context, day.value, tokens[at + 2]?.literal?.value ?? 0, at, at + 3);
}

function endsOnThe({ lexicon, tokens }: DayContext, at: number): boolean {
  for (let from = at - 2; from < at; from += 1) {
    if (lexicon.onThe.matchAt(tokens, from)?.to === at) return true;
  }
  return false;
}

/** 20.03.2026, 3.4. and 3/4: a day and a month in figures. @param isDay whether what stands before says so */
export function figuresMention(
  context: DayContext,
  at: number,
  isDay = endsOnThe(context, at),
): DayMention | null {
  const { tokens, text } = context;
  const token = tokens[at];
  if (!token?.literal) return null;
  const [day = 0, month = 0, year = 0] = text.slice(token.start, token.end).split('.').map(Number);
  if (token.kind === 'date') {
    const date = realDate(year < 100 ? CENTURY + year : year, month, day);
    return date && { ...NOTHING, date, from: at, to: at + 1 };
  }
  const signed = signedDate(context, at);
  if (signed) return signed;
  // "3/13" is no date, and neither is its first figure
  if (textAt(tokens, at + 1) === '/') return null;
  return isDay ? nextMention(context, day, month, at, at + 1) : null;
}
