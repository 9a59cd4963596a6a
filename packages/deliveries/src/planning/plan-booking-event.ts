import type { NewDelivery } from '../creation/new-delivery.js';

/** A change of a booking that has just been made, as the key's events address hears of it. */
export interface BookingNews {
  readonly accountId: string;
  readonly keyId: string;
  /** Null when the key has no such address. */
  readonly eventsUrl: string | null;
  /** Of the booking after the change: one event for each. */
  readonly sequence: number;
  /** The body, `booking.created`, `booking.canceled` or `booking.rescheduled`. */
  readonly event: {
    readonly event: string;
    readonly booking: { readonly callId: string; readonly test: boolean };
  };
}

/** The webhook of a booking's change; none when the key has no events address. */
export function planBookingEvent(
  { accountId, keyId, eventsUrl, sequence, event }: BookingNews,
  { newId }: { readonly newId: () => string },
): readonly NewDelivery[] {
  if (eventsUrl === null) return [];
  return [
    {
      id: newId(),
      accountId,
      keyId,
      callId: event.booking.callId,
      test: event.booking.test,
      channel: 'webhook',
      event: event.event,
      audience: 'integrator',
      revision: sequence,
      destination: eventsUrl,
      body: JSON.stringify(event),
    },
  ];
}
