import { expect, test } from 'vitest';
import { planBookingEvent } from './plan-booking-event.js';

const news = {
  accountId: 'account',
  keyId: 'key',
  eventsUrl: 'https://hooks.example.com/events',
  sequence: 3,
  event: { event: 'booking.rescheduled', booking: { callId: 'call', test: true }, by: 'lead' },
};

test('a change of a booking is one event, stored as it will be sent, once for each revision', () => {
  expect(planBookingEvent(news, { newId: () => 'id' })).toEqual([
    {
      id: 'id',
      accountId: 'account',
      keyId: 'key',
      callId: 'call',
      test: true,
      channel: 'webhook',
      event: 'booking.rescheduled',
      audience: 'integrator',
      revision: 3,
      destination: 'https://hooks.example.com/events',
      body: JSON.stringify(news.event),
    },
  ]);
});

test('a key without an events address gets none', () => {
  expect(planBookingEvent({ ...news, eventsUrl: null }, { newId: () => 'id' })).toEqual([]);
});
