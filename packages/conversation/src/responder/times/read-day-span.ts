import type { DaySpan, OfferedSlot } from '@immolab/contracts';
import { resolveDateTime } from '@immolab/evaluation';
import { isBetween } from '../../slots/is-in-span.js';
import { readDay } from '../../speech/read-calendar.js';
import type { Turn } from '../define-moves.js';
import { findSlotWords } from './find-slot-words.js';
import { monthsSaid } from './read-ordinals.js';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD` of the wall clock at the property. */
function today({ now, brief }: Turn): string {
  // Swedish dates are written like ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: brief.timezone }).format(now);
}

const mondayOf = (date: string): string => addDays(date, -readDay(date).weekday);

/** The days of `count` weeks after the one of `date`. */
function weekAfter(date: string, count: number): Pick<DaySpan, 'from' | 'to'> {
  const from = addDays(mondayOf(date), count * WEEK_DAYS);
  return { from, to: addDays(from, WEEK_DAYS - 1) };
}

/** @param month from 1; the next one of that name, this month included. */
function daysOfMonth(month: number, now: string): Pick<DaySpan, 'from' | 'to'> {
  const { year, month: current } = readDay(now);
  const inYear = month < current ? year + 1 : year;
  const first = new Date(Date.UTC(inYear, month - 1, 1)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(inYear, month, 0)).toISOString().slice(0, 10);
  return { from: first, to: last };
}

/** A month without a day in it: "in April", not "the 21st of March". */
function monthSaid({ said, now, brief }: Turn): number | null {
  const [named] = monthsSaid(said);
  if (named === undefined) return null;
  const resolved = resolveDateTime(said.text, said.language, now, brief.timezone);
  return resolved !== null && readDay(resolved.date).month === named ? null : named;
}

function weeksSaid(turn: Turn, offered: readonly OfferedSlot[]) {
  const words = findSlotWords(turn.said);
  const now = today(turn);
  const last = offered.map(({ date }) => date).at(-1) ?? now;
  if (words.has('week_after')) return weekAfter(last, 1);
  if (words.has('next_week')) {
    const next = weekAfter(now, 1);
    // Whoever has just heard of next week means the one after.
    const known = offered.length > 0 && offered.every((slot) => isBetween(slot.date, next));
    return known ? weekAfter(now, 2) : next;
  }
  if (words.has('this_week')) return { from: now, to: weekAfter(now, 0).to };
  const month = readDay(now).month;
  if (words.has('next_month')) return daysOfMonth((month % 12) + 1, now);
  const named = monthSaid(turn);
  return named === null ? null : daysOfMonth(named, now);
}

/** Before what is ruled out: "anything but the weekend". */
const BUT = new Set('but except besides ausser bloss sauf hormis behalve buiten'.split(' '));
const BUT_REACH = 3;

/** "Not at the weekend", "weekends don't work for me", "anything but the weekend". */
function isRuledOut(turn: Turn, word: 'weekend' | 'working_days'): boolean {
  const { said } = turn;
  return findSlotWords(said)
    .placesOf(word)
    .some(({ from, to }) => {
      const clause = said.clauses.find((one) => one.from <= from && from < one.to);
      const isDenied = said.objections.some(
        (at) =>
          clause !== undefined && clause.from <= at && at < clause.to && (at < from || at >= to),
      );
      const before = said.tokens.slice(Math.max(0, from - BUT_REACH), from);
      return isDenied || before.some((token) => BUT.has(token.word));
    });
}

/** Whether a weekend or the working days are named as impossible. */
export function rulesDaysOut(turn: Turn): boolean {
  const words = findSlotWords(turn.said);
  // "Haven't you got anything on weekdays?"
  if (turn.said.asks || turn.said.concepts().includes('something')) return false;
  return (['weekend', 'working_days'] as const).some(
    (word) => words.has(word) && isRuledOut(turn, word),
  );
}

const OPPOSITE = { weekend: 'working', working: 'weekend', any: 'any' } as const;

/** "Next week", "in April", "at the weekend": days without one that is named; null for none. */
export function readDaySpan(turn: Turn): DaySpan | null {
  const words = findSlotWords(turn.said);
  const weekend = words.has('weekend');
  const named = weekend ? 'weekend' : words.has('working_days') ? 'working' : 'any';
  const isOut = named !== 'any' && rulesDaysOut(turn);
  const kind = isOut ? OPPOSITE[named] : named;
  const weeks = weeksSaid(turn, turn.state.offered);
  if (weeks === null) return kind === 'any' ? null : { from: null, to: null, kind };
  return { ...weeks, kind };
}
