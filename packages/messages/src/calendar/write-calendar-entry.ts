import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Attachment } from '../email/write-email.js';

/** A viewing as a calendar shows it; every text on one line. */
export interface CalendarEntryInput {
  readonly id: string;
  readonly sequence: number;
  readonly updatedAt: Date;
  readonly canceled: boolean;
  /** YYYY-MM-DD, like the times local to the property. */
  readonly date: string;
  /** HH:MM */
  readonly startTime: string;
  /** HH:MM */
  readonly endTime: string;
  /** IANA name. */
  readonly timezone: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** The page where the lead changes it; null when there is nothing more to change. */
  readonly url: string | null;
  readonly organizer: Person;
  readonly attendee: Person;
}

interface Person {
  readonly name: string;
  readonly email: string;
}

const PRODUCT = '//Immolab//Viewings//EN';
const DOMAIN = 'immolab';

/**
 * The calendar entry (RFC 5545, RFC 5546) that makes, moves or takes back a viewing: the same UID
 * however often it changes, and a SEQUENCE that rises.
 */
export function writeCalendarEntry(input: CalendarEntryInput): Attachment {
  const method = input.canceled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const zone = zoneOf(input.timezone);
  const calendar = ical({
    prodId: PRODUCT,
    method,
    timezone: { name: null, generator: () => zone.rules },
  });
  calendar.createEvent({
    id: `${input.id}@${DOMAIN}`,
    sequence: input.sequence,
    stamp: input.updatedAt,
    timezone: zone.id,
    start: `${input.date}T${input.startTime}:00`,
    end: `${input.date}T${input.endTime}:00`,
    summary: input.summary,
    location: input.location,
    description: input.description,
    status: input.canceled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
    organizer: { name: nameOf(input.organizer), email: input.organizer.email },
    attendees: [
      {
        name: nameOf(input.attendee),
        email: input.attendee.email,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
    ...(input.url === null ? {} : { url: input.url }),
  });
  return {
    filename: 'viewing.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: `${calendar.toString()}\r\n`,
  };
}

interface Zone {
  readonly id: string;
  /** VTIMEZONE */
  readonly rules: string;
}

/** Looking rules up takes longer than all the rest, and there are few zones. */
const ZONES = new Map<string, Zone>();

function zoneOf(timezone: string): Zone {
  const zone = ZONES.get(timezone) ?? findZone(timezone);
  ZONES.set(timezone, zone);
  return zone;
}

/** @throws Error when the zone has no rules; every zone that a key can have has some. */
function findZone(timezone: string): Zone {
  // As it is written in the tables: a key's zone may stand in any case.
  const name = new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
  // Names of old come back under the one that is used today, and so must the event.
  const [rules = '', parameters = ''] = tzlib_get_ical_block(name);
  const id = /^TZID=(.+)$/.exec(parameters)?.[1];
  if (id === undefined || rules === '') throw new Error(`the time zone ${timezone} has no rules`);
  return { id, rules };
}

/** Never empty: a name of which nothing can be shown must not cost the message. */
function nameOf({ name, email }: Person): string {
  return parameter(name.trim() || email);
}

/**
 * A parameter's value has no way to hold a quotation mark or to escape anything (RFC 5545, 3.2), and
 * there are readers that end it at a colon or semicolon although it is quoted.
 */
function parameter(text: string): string {
  return text.replaceAll('"', "'").replaceAll('\\', '/').replace(/[;:]/g, ',');
}
