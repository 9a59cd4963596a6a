import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { type CalendarEntryInput, writeCalendarEntry } from './write-calendar-entry.js';

const booking: CalendarEntryInput = {
  id: '0c3a1b52-6a0d-4c35-9d7e-6f1f2f3b4c5d',
  sequence: 0,
  updatedAt: new Date('2026-03-07T21:57:00Z'),
  canceled: false,
  date: '2026-03-20',
  startTime: '14:00',
  endTime: '15:00',
  timezone: 'Europe/Zurich',
  summary: 'Viewing: Bright flat',
  location: 'Seestrasse 1, 8002 Zürich',
  description: 'Avendo Real Estate\nCancel or move: https://immolab.example/b/0123456789abcdEF',
  url: 'https://immolab.example/b/0123456789abcdEF',
  organizer: { name: 'Avendo Real Estate', email: 'visits@avendo.example' },
  attendee: { name: 'Maria Müller', email: 'maria@example.com' },
};
const moved = { ...booking, sequence: 1, date: '2026-03-30', startTime: '10:00', endTime: '10:30' };
const canceled = { ...moved, sequence: 2, canceled: true, url: null };

/** What a reader makes of an entry, in the words of both. */
interface Read {
  readonly method: unknown;
  readonly uid: unknown;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly zone: unknown;
  readonly summary: unknown;
  readonly location: unknown;
  readonly description: unknown;
  readonly status: unknown;
  readonly organizer: unknown;
  readonly attendee: unknown;
}

function readWithIcalJs(text: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [zone, ...moreZones] = calendar.getAllSubcomponents('vtimezone');
  const [component, ...moreEvents] = calendar.getAllSubcomponents('vevent');
  if (component === undefined || zone === undefined) throw new Error('no event or no zone');
  expect([...moreZones, ...moreEvents, ...component.getAllSubcomponents()]).toEqual([]);
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    zone: zone.getFirstPropertyValue('tzid'),
    summary: event.summary,
    location: event.location,
    description: event.description,
    status: component.getFirstPropertyValue('status'),
    organizer: component.getFirstProperty('organizer')?.getParameter('cn'),
    attendee: component.getFirstProperty('attendee')?.getParameter('cn'),
  };
}

const commonNameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'params' in value
    ? Reflect.get(Object(value.params), 'CN')
    : undefined;

function readWithNodeIcal(text: string): Read {
  const components = Object.values(nodeIcal.sync.parseICS(text));
  const events = components.filter((component) => component?.type === 'VEVENT');
  const [event] = events;
  if (event?.type !== 'VEVENT' || events.length !== 1) throw new Error('not one event');
  return {
    method: event.method,
    uid: event.uid,
    sequence: Number(event.sequence),
    start: event.start.toISOString(),
    end: event.end?.toISOString() ?? '',
    zone: event.start.tz,
    summary: event.summary,
    location: event.location,
    description: event.description,
    status: event.status,
    organizer: commonNameOf(event.organizer),
    attendee: commonNameOf(event.attendee),
  };
}

const READERS = [
  ['ical.js', readWithIcalJs],
  ['node-ical', readWithNodeIcal],
] as const;

describe.each(READERS)('a calendar entry, read by %s', (_reader, read) => {
  const readEntry = (input: CalendarEntryInput) => read(writeCalendarEntry(input).content);

  it('books the viewing at the property, in its time', () => {
    expect(readEntry(booking)).toEqual({
      method: 'REQUEST',
      uid: `${booking.id}@immolab`,
      sequence: 0,
      start: '2026-03-20T13:00:00.000Z',
      end: '2026-03-20T14:00:00.000Z',
      zone: 'Europe/Zurich',
      summary: booking.summary,
      location: booking.location,
      description: booking.description,
      status: 'CONFIRMED',
      organizer: 'Avendo Real Estate',
      attendee: 'Maria Müller',
    });
  });

  it('moves it: the same entry, a higher sequence, the other side of the change of clocks', () => {
    expect(readEntry(moved)).toMatchObject({
      method: 'REQUEST',
      uid: `${booking.id}@immolab`,
      sequence: 1,
      start: '2026-03-30T08:00:00.000Z',
      end: '2026-03-30T08:30:00.000Z',
      status: 'CONFIRMED',
    });
  });

  it('takes it back: the same entry, canceled', () => {
    expect(readEntry(canceled)).toMatchObject({
      method: 'CANCEL',
      uid: `${booking.id}@immolab`,
      sequence: 2,
      status: 'CANCELLED',
    });
  });

  it.each([
    ['Europe/London', '2026-07-01', '2026-07-01T13:00:00.000Z'],
    ['Atlantic/Azores', '2026-07-01', '2026-07-01T14:00:00.000Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T19:00:00.000Z'],
    ['UTC', '2026-07-01', '2026-07-01T14:00:00.000Z'],
    ['europe/zurich', '2026-07-01', '2026-07-01T12:00:00.000Z'],
    ['Europe/Kiev', '2026-07-01', '2026-07-01T11:00:00.000Z'],
  ])('is at the right moment in %s on %s', (timezone, date, start) => {
    expect(readEntry({ ...booking, timezone, date }).start).toBe(start);
  });

  it('keeps hostile texts in their place', () => {
    const hostile = 'x"; CN=y: z, \\ ;';
    expect(
      readEntry({
        ...booking,
        summary: hostile,
        location: hostile,
        organizer: { name: hostile, email: 'a@b.example' },
        attendee: { name: hostile, email: 'c@d.example' },
      }),
    ).toMatchObject({
      summary: hostile,
      location: hostile,
      organizer: "x', CN=y, z, / ,",
      attendee: "x', CN=y, z, / ,",
      uid: `${booking.id}@immolab`,
    });
  });

  it('names a person of whom no name can be shown by the address', () => {
    expect(
      readEntry({
        ...booking,
        organizer: { name: '', email: 'a@b.example' },
        attendee: { name: ' ', email: 'c@d.example' },
      }),
    ).toMatchObject({ organizer: 'a@b.example', attendee: 'c@d.example' });
  });
});

describe('a calendar entry', () => {
  it('says in its content type what a mail program is to do with it', () => {
    expect(writeCalendarEntry(booking).contentType).toBe(
      'text/calendar; charset=utf-8; method=REQUEST',
    );
    expect(writeCalendarEntry(canceled).contentType).toContain('method=CANCEL');
  });

  it('has lines of at most 75 octets, each ended by CR and LF, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { content } = writeCalendarEntry({ ...booking, summary: text, location: text });
        expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = content.split('\r\n');
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
        const octets = lines.map((line) => Buffer.byteLength(line));
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('can be written in every zone that a key can have', () => {
    for (const timezone of Intl.supportedValuesOf('timeZone')) {
      expect(writeCalendarEntry({ ...booking, timezone }).content).toContain('BEGIN:VTIMEZONE');
    }
  });
});
