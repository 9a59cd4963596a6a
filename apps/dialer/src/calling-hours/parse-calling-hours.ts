import { z } from 'zod';
import { buildCallingHours } from './default-hours.js';
import { regionsOf } from './public-holidays.js';
import {
  type CallingHoursTable,
  type HolidayChoice,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
  type WeekHours,
} from './week-hours.js';

const TIME_RANGE = /^(?<from>(?:[01]\d|2[0-3]):[0-5]\d)-(?<to>(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const timeRangeSchema = z.string().transform((text, context): TimeRange => {
  const { from, to } = TIME_RANGE.exec(text)?.groups ?? {};
  if (from !== undefined && to !== undefined && from < to) return { from, to };
  context.addIssue(`${JSON.stringify(text)} must be a stretch of a day such as "08:00-20:00"`);
  return z.NEVER;
});

const dayHoursSchema = z
  .union([z.string(), z.array(z.string())], {
    error: 'must be "08:00-20:00", a list of such stretches, or [] for no calls',
  })
  .transform((ranges) => (typeof ranges === 'string' ? [ranges] : ranges))
  .pipe(z.array(timeRangeSchema))
  .refine((ranges) => ranges.every(({ from }, n) => n === 0 || (ranges[n - 1]?.to ?? '') <= from), {
    error: 'must be in order and must not overlap',
  });

// Monday first, as people write weeks.
const WEEK: readonly Weekday[] = [...WEEKDAYS.slice(1), 'sun'];

function daysNamed(name: string): readonly Weekday[] {
  const [first, last = first, ...more] = name.split('-').map((day) => WEEK.indexOf(day as Weekday));
  if (first === undefined || last === undefined || more.length > 0 || first < 0) return [];
  return WEEK.slice(first, last + 1);
}

const hoursSchema = z.record(z.string(), dayHoursSchema).transform((named, context): WeekHours => {
  const hours: Partial<Record<Weekday, readonly TimeRange[]>> = {};
  for (const [name, ranges] of Object.entries(named)) {
    const days = daysNamed(name);
    if (days.length === 0) {
      context.addIssue(`${JSON.stringify(name)} must be a day or days such as "sat" or "mon-fri"`);
    }
    for (const day of days) {
      if (hours[day] !== undefined) context.addIssue(`names ${day} twice`);
      hours[day] = ranges;
    }
  }
  return hours;
});

const holidaysSchema: z.ZodType<HolidayChoice> = z.union(
  [
    z.enum(['none', 'nationwide']),
    z.strictObject({ regions: z.array(z.string()).min(1) }),
    z.strictObject({ keptByAtLeast: z.int().min(1) }),
  ],
  { error: 'must be "none", "nationwide", {"regions": ["ZH"]} or {"keptByAtLeast": 5}' },
);

const rowSchema = z
  .strictObject({
    hours: hoursSchema,
    holidays: holidaysSchema,
    closedDays: z.array(z.iso.date({ error: 'must be a day such as "2026-12-24"' })),
    timezones: z
      .array(z.string().refine(isTimezone, { error: 'must be a timezone such as Europe/Zurich' }))
      .min(1),
  })
  .partial();

const fileSchema = z.record(
  z.string().regex(/^(?:[A-Z]{2}|default)$/, 'must be a country code such as CH, or default'),
  rowSchema,
);

export type ParsedCallingHours =
  | { readonly ok: true; readonly table: CallingHoursTable }
  /** One sentence each, which begins with where the fault is. */
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads the operator's changes of the calling hours: what is left out of a row stays as it is, and
 * a country without a row of its own has what is said of the default one.
 */
export function parseCallingHours(text: string): ParsedCallingHours {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, faults: ['is not JSON'] };
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(describeIssue) };
  const faults = Object.entries(parsed.data).flatMap(([country, row]) =>
    findUnknownRegions(country, row),
  );
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, table: buildCallingHours(parsed.data) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const { path } = issue;
  const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  return path.length === 0 ? `${message}` : `${path.join('.')}: ${message}`;
}

function findUnknownRegions(country: string, row: z.output<typeof rowSchema>): readonly string[] {
  const { holidays } = row;
  if (holidays === undefined || typeof holidays === 'string' || !('regions' in holidays)) return [];
  const known = regionsOf(country);
  return holidays.regions
    .filter((region) => !known.includes(region))
    .map((region) => `${country}.holidays.regions: ${region} is none of ${known.join(', ')}`);
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
