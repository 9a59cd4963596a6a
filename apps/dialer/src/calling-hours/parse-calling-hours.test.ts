import { describe, expect, it } from 'vitest';
import { createCallingHours } from './calling-hours.js';
import { parseCallingHours } from './parse-calling-hours.js';

function hoursWith(changes: unknown) {
  const parsed = parseCallingHours(JSON.stringify(changes));
  if (!parsed.ok) throw new Error(parsed.faults.join('; '));
  return createCallingHours(parsed.table);
}

// A Saturday without a holiday anywhere; it is winter.
const SATURDAY = '2026-11-21';
const isOpen = (hours: ReturnType<typeof hoursWith>, country: string, utc: string) =>
  hours.isCallingHour(country, new Date(`${SATURDAY}T${utc}Z`));

describe("the operator's calling hours", () => {
  it('replace the days of a country, and leave its other fields and other countries alone', () => {
    const hours = hoursWith({ NL: { hours: { 'mon-fri': '09:00-20:00', sat: '10:00-16:00' } } });
    expect([isOpen(hours, 'NL', '09:30'), isOpen(hours, 'NL', '15:30')]).toEqual([true, false]);
    expect([isOpen(hours, 'BE', '07:30'), isOpen(hours, 'BE', '15:30')]).toEqual([true, true]);
    expect(hours.isCallingHour('NL', new Date('2026-12-25T12:00:00Z'))).toBe(false);
  });

  it('have several stretches a day, closed days, and timezones of their own', () => {
    const hours = hoursWith({
      CH: { hours: { sat: ['08:00-12:00', '13:30-17:00'] } },
      AT: { closedDays: [SATURDAY] },
      ES: { hours: { sat: '09:00-20:00' }, timezones: ['Europe/Madrid'] },
    });
    expect([isOpen(hours, 'CH', '11:30'), isOpen(hours, 'CH', '12:30')]).toEqual([false, true]);
    expect(isOpen(hours, 'AT', '12:00')).toBe(false);
    expect(isOpen(hours, 'ES', '08:30')).toBe(true);
  });

  it('of the default row hold where a country has no row of its own, and for what its row lacks', () => {
    const hours = hoursWith({ default: { hours: { 'mon-fri': '08:00-18:00' } } });
    for (const country of ['AT', 'CH']) expect(isOpen(hours, country, '12:00')).toBe(false);
    // French hours are French law.
    expect(hours.isCallingHour('FR', new Date('2026-11-25T18:30:00Z'))).toBe(true);
  });

  it.each([
    ['not json', 'is not JSON'],
    [{ ch: {} }, 'ch: must be a country code such as CH, or default'],
    [{ CH: { days: {} } }, 'CH: Unrecognized key: "days"'],
    [{ CH: { hours: { sat: '8-20' } } }, 'CH.hours.sat.0: "8-20" must be a stretch of a day'],
    [{ CH: { hours: { sat: '20:00-08:00' } } }, 'CH.hours.sat.0: "20:00-08:00" must be a stretch'],
    [{ CH: { hours: { sat: ['08:00-12:00', '11:00-15:00'] } } }, 'must not overlap'],
    [{ CH: { hours: { sat: 8 } } }, 'CH.hours.sat: must be "08:00-20:00", a list'],
    [{ CH: { hours: { samstag: '08:00-12:00' } } }, '"samstag" must be a day or days'],
    [{ CH: { hours: { 'fri-mon': '08:00-12:00' } } }, '"fri-mon" must be a day or days'],
    [{ CH: { hours: { 'mon-fri': [], fri: '08:00-12:00' } } }, 'CH.hours: names fri twice'],
    [{ CH: { holidays: 'cantonal' } }, 'CH.holidays: must be "none", "nationwide"'],
    [{ CH: { holidays: { regions: ['XX'] } } }, 'CH.holidays.regions: XX is none of ZH, BE'],
    [{ CH: { closedDays: ['24.12.2026'] } }, 'CH.closedDays.0: must be a day such as "2026-12-24"'],
    [{ CH: { timezones: ['Zurich'] } }, 'CH.timezones.0: must be a timezone'],
  ])('that are faulty are refused with where and why: %j', (changes, fault) => {
    const text = typeof changes === 'string' ? changes : JSON.stringify(changes);
    const parsed = parseCallingHours(text);
    expect(parsed.ok ? [] : parsed.faults).toEqual([expect.stringContaining(fault)]);
  });

  it('are refused with all faults at once', () => {
    const parsed = parseCallingHours('{"CH":{"hours":{"sat":"x"},"holidays":1},"de":{}}');
    expect(parsed.ok ? [] : parsed.faults).toHaveLength(3);
  });
});
