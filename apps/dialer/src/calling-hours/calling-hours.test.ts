import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCallingHours } from './calling-hours.js';
import { buildCallingHours } from './default-hours.js';
import { parseCallingHours } from './parse-calling-hours.js';

const hours = createCallingHours(buildCallingHours());

const DAY_MS = 24 * 3_600_000;
/** Every country that may be phoned by default, and some that an operator may add. */
const COUNTRIES = (
  'AT BE BG HR CY CZ DK EE FI AX FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH ' +
  'GB JE'
).split(' ');

const country = fc.constantFrom(...COUNTRIES);
const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
  .map((ms) => new Date(ms));

/** What a clock on the wall of a country's capital shows. */
function wall(at: Date, zone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: read('weekday'), hour: Number(read('hour')) };
}

const ZONES = {
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin',
  GB: 'Europe/London',
  US: 'Pacific/Honolulu',
};

describe('calling hours', () => {
  it('are never in the night nor on a Sunday, whatever the clocks do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(ZONES)), instant, ([code, zone], at) => {
        if (!hours.isCallingHour(code, at)) return;
        const { weekday, hour } = wall(at, zone);
        expect(hour).toBeGreaterThanOrEqual(8);
        expect(hour).toBeLessThan(20);
        expect(weekday).not.toBe('Sun');
      }),
      { numRuns: 500 },
    );
  });

  it('in France are on working days from 10 to 13 and from 14 to 20', () => {
    fc.assert(
      fc.property(instant, (at) => {
        if (!hours.isCallingHour('FR', at)) return;
        const { weekday, hour } = wall(at, 'Europe/Paris');
        expect(['Sat', 'Sun']).not.toContain(weekday);
        expect([10, 11, 12, 14, 15, 16, 17, 18, 19]).toContain(hour);
      }),
      { numRuns: 500 },
    );
  });

  it('as stretches of time say the same as asked for a moment', () => {
    fc.assert(
      fc.property(country, instant, (code, at) => {
        const [first] = hours.windows(code, at, 7);
        const isOpen = first !== undefined && first.opensAt <= at && at < first.closesAt;
        expect(isOpen).toBe(hours.isCallingHour(code, at));
      }),
      { numRuns: 300 },
    );
  });

  it('come next where they are promised, and at no moment before', () => {
    fc.assert(
      fc.property(
        country,
        instant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (code, at, part) => {
          const next = hours.nextCallingHour(code, at);
          if (next === null) throw new Error('none in 30 days');
          expect(hours.isCallingHour(code, next)).toBe(true);
          const between = new Date(at.getTime() + part * (next.getTime() - at.getTime() - 1));
          if (between >= at && between < next)
            expect(hours.isCallingHour(code, between)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('come again within six days in every country, Christmas and Easter included', () => {
    for (const code of COUNTRIES) {
      const windows = hours.windows(code, new Date('2026-01-01T00:00:00Z'), 730);
      expect(windows.length).toBeGreaterThan(400);
      for (const [index, { opensAt }] of windows.entries()) {
        const before = windows[index - 1]?.closesAt ?? opensAt;
        const days = (opensAt.getTime() - before.getTime()) / DAY_MS;
        expect(days, `${code} ${opensAt.toISOString()}`).toBeLessThan(6);
      }
    }
  });

  it.each([
    // The clocks go forward on Sunday 29 March 2026, and back on Sunday 25 October 2026.
    ['CH', '2026-03-28', '07:00', '19:00'],
    ['CH', '2026-03-30', '06:00', '18:00'],
    ['CH', '2026-10-24', '06:00', '18:00'],
    ['CH', '2026-10-26', '07:00', '19:00'],
    ['GB', '2026-03-28', '08:00', '20:00'],
    ['GB', '2026-03-30', '07:00', '19:00'],
    // Lisbon, Madeira and the Azores have hours in common: to be called at 9 there, and until 20 here.
    ['PT', '2026-11-25', '10:00', '20:00'],
    ['ES', '2026-11-25', '09:00', '19:00'],
    // From Maine, where it is evening first, to Hawaii, where it is morning last.
    ['US', '2026-11-25', '18:00', '01:00'],
  ])('in %s on %s are from %s to %s UTC', (code, date, opens, closes) => {
    const [first] = hours.windows(code, new Date(`${date}T05:00:00Z`), 1);
    expect(first?.opensAt.toISOString().slice(0, 16)).toBe(`${date}T${opens}`);
    expect(first?.closesAt.toISOString().slice(11, 16)).toBe(closes);
  });

  it('end with their last minute and begin with their first', () => {
    const at = (time: string) => hours.isCallingHour('CH', new Date(`2026-11-25T${time}Z`));
    expect([at('06:59:59.999'), at('07:00:00'), at('18:59:59.999'), at('19:00:00')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('does a country that nobody knows never have', () => {
    expect(hours.isCallingHour('XX', new Date('2026-11-25T12:00:00Z'))).toBe(false);
    expect(hours.nextCallingHour('XX', new Date('2026-11-25T12:00:00Z'))).toBeNull();
  });

  it('that last all week are one stretch, without a gap at midnight', () => {
    const all = { hours: { 'mon-sun': '00:00-24:00' }, holidays: 'none' };
    const parsed = parseCallingHours(JSON.stringify({ CH: all }));
    if (!parsed.ok) throw new Error('refused');
    const always = createCallingHours(parsed.table);
    expect(always.windows('CH', new Date('2026-12-25T12:00:00Z'), 7)).toHaveLength(1);
    expect(always.isCallingHour('CH', new Date('2026-12-25T22:59:59Z'))).toBe(true);
    expect(always.isCallingHour('FR', new Date('2026-12-25T12:00:00Z'))).toBe(false);
  });
});
