import type { BookingEvent } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { type BookingChange, planBookingChange } from './plan-booking-change.js';

const event: BookingEvent = {
  event: 'booking.rescheduled',
  booking: {
    id: 'd5b6b8f4-5a0c-4dd0-8a51-6a3c0f3c2b20',
    date: '2026-03-21',
    startTime: '10:00',
    endTime: '11:00',
    timezone: 'Europe/Zurich',
    status: 'booked',
    createdAt: '2026-03-07T21:57:00.000Z',
    callId: '6f1a2f9e-3b55-4e0e-9b8c-0d5f5b9a7c11',
    leadName: 'Maria Muster',
    property: { title: 'Flat', address: 'Seestrasse 1', reference: null },
    externalRef: null,
    updatedAt: '2026-03-08T09:00:00.000Z',
    canceledBy: null,
    test: true,
  },
  previous: {
    id: 'd5b6b8f4-5a0c-4dd0-8a51-6a3c0f3c2b20',
    date: '2026-03-20',
    startTime: '14:00',
    endTime: '15:00',
  },
  by: 'lead',
  occurredAt: '2026-03-08T09:00:00.000Z',
  metadata: null,
};
const change: BookingChange = {
  accountId: 'account',
  keyId: 'key',
  event,
  eventsUrl: 'https://example.com/events',
  sequence: 3,
  leadPhone: '+41791234500',
  leadEmail: 'maria.muster@example.com',
  notificationEmail: 'team@example.com',
  agencyName: 'Example Homes',
  language: 'en',
};

const plan = (changes: Partial<BookingChange> = {}, messages = true) =>
  planBookingChange(
    { ...change, ...changes },
    {
      newId: () => 'id',
      policy: { messages, email: false, sms: false, organizerEmail: 'visits@example.com' },
      viewing: {
        manageUrl: 'https://immolab.example/b/0123456789abcdEF',
        calendar: { id: 'entry', sequence: 3, updatedAt: new Date(0) },
      },
    },
  );
const kinds = (changes?: Partial<BookingChange>, messages?: boolean) =>
  plan(changes, messages).map(
    ({ channel, audience, event: name }) => `${channel} ${audience} ${name}`,
  );
const textOf = (row: { readonly body: string } | undefined): string =>
  JSON.parse(row?.body ?? '{}').text;

describe('a change of a booking', () => {
  it('is told to integrator, lead and agency, each under the revision that it makes', () => {
    expect(kinds()).toEqual([
      'webhook integrator booking.rescheduled',
      'sms lead booking.rescheduled',
      'email lead booking.rescheduled',
      'email agency booking.rescheduled',
    ]);
    expect(plan().map(({ revision }) => revision)).toEqual([3, 3, 3, 3]);
  });

  it('tells the new time and the link to change it again, and the agency the time before', () => {
    const [, sms, email, agency] = plan();
    expect(textOf(sms)).toMatch(/moved to Saturday 21 March 2026, 10:00 .*\/b\/0123456789abcdEF$/);
    expect(JSON.parse(email?.body ?? '{}').attachments[0].content).toMatch(
      /METHOD:REQUEST[\s\S]*UID:entry@immolab[\s\S]*SEQUENCE:3/,
    );
    expect(textOf(agency)).toContain('Before: Friday 20 March 2026, 14:00 to 15:00');
    expect(textOf(agency)).toContain('Changed by: the lead, by the link');
  });

  it.each([
    ['lead', 'is canceled:'],
    ['integrator', 'will not take place:'],
  ] as const)('canceled by the %s is told so, without a link', (by, words) => {
    const canceled = {
      ...event,
      event: 'booking.canceled',
      previous: null,
      by,
      booking: { ...event.booking, status: 'canceled', canceledBy: by },
    } as const;
    const [, sms, email] = plan({ event: canceled });
    expect(textOf(sms)).toContain(words);
    for (const row of [sms, email]) expect(row?.body).not.toContain('/b/0123456789abcdEF');
    expect(JSON.parse(email?.body ?? '{}').attachments[0].content).toContain('METHOD:CANCEL');
  });

  it('made in a call is told at the end of that call', () => {
    expect(kinds({ event: { ...event, event: 'booking.created', previous: null } })).toEqual([
      'webhook integrator booking.created',
    ]);
  });

  it('is an event alone for an account without messages', () => {
    expect(kinds({}, false)).toEqual(['webhook integrator booking.rescheduled']);
    expect(kinds({ eventsUrl: null }, false)).toEqual([]);
  });
});
