import type { DaySpan } from '@immolab/contracts';
import { readDay } from '../speech/read-calendar.js';

/** 0 is Monday. */
const SATURDAY = 5;

/** Whether a date (`YYYY-MM-DD`) lies between two, both included. */
export function isBetween(date: string, { from, to }: Pick<DaySpan, 'from' | 'to'>): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** Whether a slot on this date is on one of these days. */
export function isInSpan(date: string, span: DaySpan): boolean {
  if (!isBetween(date, span)) return false;
  if (span.kind === 'any') return true;
  return readDay(date).weekday >= SATURDAY === (span.kind === 'weekend');
}
