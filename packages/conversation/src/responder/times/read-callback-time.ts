import { type ResolvedDateTime, resolveDateTime } from '@immolab/evaluation';
import { toUtc } from '../../speech/convert-timezone.js';
import type { Turn } from '../define-moves.js';
import { type TimeMention, timeBounds, timesRuledOut, timesSaid } from './mention-times.js';

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

/** "Between five and six" is from five on; the lead's own words go to the agency as well. */
const RANGES = {
  en: [/\bbetween\s{1,3}(\S{1,30}(?:\s\S{1,30})?)\s{1,3}and\s{1,3}\S{1,30}/i, 'at $1'],
  de: [/\bzwischen\s{1,3}(\S{1,30}(?:\s\S{1,30})?)\s{1,3}und\s{1,3}\S{1,30}/i, 'um $1'],
  fr: [/\bentre\s{1,3}(\S{1,30}(?:\s\S{1,30})?)\s{1,3}et\s{1,3}\S{1,30}/i, 'à $1'],
  nl: [/\btussen\s{1,3}(\S{1,30}(?:\s\S{1,30})?)\s{1,3}en\s{1,3}\S{1,30}/i, 'om $1'],
} as const;

/** "Not before six, call at seven": the words without the hours that are none to call at, where one is. */
function withoutBounds(said: Turn['said']): string {
  const times = timesSaid(said);
  const bounds = timeBounds(said, times).map(({ mention }) => mention);
  const out = [...bounds, ...timesRuledOut(said, times).map(({ time }) => time)];
  // "dix-huit" is one figure of two words
  const isOut = (time: TimeMention) => out.some(({ to }) => to === time.to || to === time.from);
  if (out.length === 0 || times.every(isOut)) return said.text;
  return out.reduce((rest, { from, to }) => {
    const [start, end] = [said.tokens[from]?.start ?? 0, said.tokens[to - 1]?.end ?? 0];
    return rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }, said.text);
}

function resolveTime({ brief, said, now }: Turn): ResolvedDateTime | null {
  const [range, start] = RANGES[said.language];
  const resolve = (text: string) => resolveDateTime(text, said.language, now, brief.timezone);
  const text = withoutBounds(said);
  return resolve(text.replace(range, start)) ?? resolve(text);
}

/** The time for a callback in an utterance; null when it names none. */
export function readCallbackTime(turn: Turn): CallbackWish | null {
  const { brief, said } = turn;
  const resolved = resolveTime(turn);
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
