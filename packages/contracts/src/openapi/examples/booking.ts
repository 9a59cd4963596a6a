import type { BookingEvent, BookingItem, BookingList } from '../../api/booking.js';
import { CALL_ID_EXAMPLE } from './call-result.js';

export const BOOKING_ID_EXAMPLE = '3c2f7d4e-8f7a-4c55-9a50-0b9a6d1f4f0e';

export const BOOKING_EXAMPLE: BookingItem = {
  id: BOOKING_ID_EXAMPLE,
  date: '2026-03-20',
  startTime: '14:00',
  endTime: '15:00',
  timezone: 'Europe/Zurich',
  status: 'booked',
  createdAt: '2026-03-07T21:57:31.120Z',
  callId: CALL_ID_EXAMPLE,
  leadName: 'Jean Dupont',
  property: {
    title: 'Modern 4.5 Room Apartment in Geneva',
    address: 'Rue du Mont-Blanc 12, 1201 Geneva',
    reference: 'GE-1201-12',
  },
  externalRef: 'LEAD-001',
  updatedAt: '2026-03-07T21:57:31.120Z',
  canceledBy: null,
  test: false,
};

export const BOOKING_LIST_EXAMPLE: BookingList = {
  bookings: [BOOKING_EXAMPLE],
  total: 7,
  limit: 50,
  offset: 0,
};

export const CANCELED_BOOKING_EXAMPLE: BookingItem = {
  ...BOOKING_EXAMPLE,
  status: 'canceled',
  updatedAt: '2026-03-09T08:12:05.004Z',
  canceledBy: 'integrator',
};

export const MOVED_BOOKING_EXAMPLE: BookingItem = {
  ...BOOKING_EXAMPLE,
  date: '2026-03-21',
  startTime: '10:00',
  endTime: '11:00',
  updatedAt: '2026-03-09T08:12:05.004Z',
};

const { id, date, startTime, endTime } = BOOKING_EXAMPLE;

function eventOf(
  event: BookingEvent['event'],
  booking: BookingItem,
  changes: Partial<BookingEvent> = {},
): BookingEvent {
  const { updatedAt: occurredAt } = booking;
  return { event, booking, previous: null, by: 'lead', occurredAt, metadata: null, ...changes };
}

export const BOOKING_CREATED_EXAMPLE = eventOf('booking.created', BOOKING_EXAMPLE);
export const BOOKING_CANCELED_EXAMPLE = eventOf('booking.canceled', CANCELED_BOOKING_EXAMPLE, {
  by: 'integrator',
});
export const BOOKING_RESCHEDULED_EXAMPLE = eventOf('booking.rescheduled', MOVED_BOOKING_EXAMPLE, {
  previous: { id, date, startTime, endTime },
});
