import type { CallingWindow } from '@immolab/calls';
import { toUtc } from '@immolab/conversation';
import { localTime } from './local-time.js';
import { createOpenRanges, type OpenRanges } from './open-ranges.js';
import { timezonesOf } from './public-holidays.js';
import type { CallingHoursTable } from './week-hours.js';

const DAY_MS = 24 * 3_600_000;

/** Hours come again within days; only an operator's closed days make it longer. */
const SEARCH_DAYS = [7, 30];

/**
 * When numbers of a country, by its ISO 3166 code, may be called. A number does not tell where in
 * its country it is: in a country of several timezones all of them must have calling hours. A
 * country without a timezone, because nobody knows it, is never called.
 */
export interface CallingHours {
  isCallingHour(country: string, instant: Date): boolean;
  /** The instant itself if it is a calling hour, else the next; null when there is none in 30 days. */
  nextCallingHour(country: string, instant: Date): Date | null;
  /** The stretches of calling hours that end after `from` and begin within `days` of it, in order. */
  windows(country: string, from: Date, days: number): readonly CallingWindow[];
}

/** Pure: the same table and instant give the same answer. */
export function createCallingHours(table: CallingHoursTable): CallingHours {
  const openRanges = createOpenRanges(table);
  const zones = new Map<string, readonly string[]>();
  const zonesOf = (country: string) => {
    const { timezones } = table.countries.get(country) ?? table.default;
    const found = zones.get(country) ?? timezones ?? timezonesOf(country);
    zones.set(country, found);
    return found;
  };

  const windows = (country: string, from: Date, days: number): readonly CallingWindow[] => {
    const perZone = zonesOf(country).map((zone) =>
      findIntervals({ country, zone, openRanges, from, days }),
    );
    const [first = [], ...others] = perZone;
    return others
      .reduce(intersect, first)
      .filter(({ end }) => end > from.getTime())
      .map(({ start, end }) => ({
        country,
        opensAt: new Date(start),
        closesAt: new Date(end),
      }));
  };

  return {
    windows,
    isCallingHour(country, instant) {
      const local = zonesOf(country);
      return (
        local.length > 0 && local.every((zone) => isOpen({ country, zone, openRanges, instant }))
      );
    },
    nextCallingHour(country, instant) {
      for (const days of SEARCH_DAYS) {
        const [next] = windows(country, instant, days);
        if (next) return new Date(Math.max(next.opensAt.getTime(), instant.getTime()));
      }
      return null;
    },
  };
}

interface Place {
  readonly country: string;
  readonly zone: string;
  readonly openRanges: OpenRanges;
}

function isOpen({ country, zone, openRanges, instant }: Place & { instant: Date }): boolean {
  const { date, time } = localTime(instant, zone);
  return openRanges(country, date).some(({ from, to }) => from <= time && time < to);
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Hours that go on over midnight are one interval. */
function findIntervals(place: Place & { from: Date; days: number }): readonly Interval[] {
  const { country, zone, openRanges, from, days } = place;
  const first = Date.parse(`${localTime(from, zone).date}T00:00:00Z`);
  const intervals: Interval[] = [];
  for (let day = 0; day <= days; day++) {
    const date = new Date(first + day * DAY_MS).toISOString().slice(0, 10);
    for (const range of openRanges(country, date)) {
      const start = instantOf(date, range.from, zone);
      const last = intervals.at(-1);
      const joined = last?.end === start ? intervals.pop() : undefined;
      intervals.push({ start: joined?.start ?? start, end: instantOf(date, range.to, zone) });
    }
  }
  return intervals;
}

/** What two ordered lists have in common. */
function intersect(some: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  return some.flatMap(({ start, end }) =>
    others
      .map((other) => ({ start: Math.max(start, other.start), end: Math.min(end, other.end) }))
      .filter((common) => common.start < common.end),
  );
}

function instantOf(date: string, time: string, zone: string): number {
  const instant = toUtc(date, time, zone);
  if (instant === null) throw new RangeError(`no such time: ${date} ${time}`);
  return Date.parse(instant);
}
