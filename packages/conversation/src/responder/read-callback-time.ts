import { type ResolvedDateTime, resolveDateTime } from '@immolab/evaluation';
import { toUtc } from '../speech/convert-timezone.js';
import type { Turn } from './define-moves.js';

/** An hour to stand for a part of the day, so that "tomorrow morning" can be kept. */
const HOUR_OF_PART = {
  morning: '09:00',
  noon: '12:00',
  afternoon: '14:00',
  evening: '18:00',
} as const;

export interface CallbackWish {
  /** The lead's own words. */
  readonly said: string;
  /** ISO 8601 in UTC; null when day or hour is missing. */
  readonly at: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly partOfDay: ResolvedDateTime['partOfDay'];
}

/** The time for a callback in an utterance; null when it names none. */
export function readCallbackTime({ brief, said, now }: Turn): CallbackWish | null {
  const resolved = resolveDateTime(said.text, said.language, now, brief.timezone);
  if (resolved === null) return null;
  const part = resolved.partOfDay === null ? null : HOUR_OF_PART[resolved.partOfDay];
  const time = resolved.time ?? part;
  const at = time === null ? null : toUtc(resolved.date, time, brief.timezone);
  return {
    said: said.text.trim(),
    at,
    date: resolved.date,
    time: resolved.time,
    partOfDay: resolved.partOfDay,
  };
}
