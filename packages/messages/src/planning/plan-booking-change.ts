import type { BookingEvent } from '@immolab/contracts';
import type { NewDelivery } from '@immolab/deliveries';
import type { Viewing } from './viewing.js';

/** A change of a booking that has just been made. */
export interface BookingChange {
  readonly accountId: string;
  readonly keyId: string;
  /** As the integrator hears of it. */
  readonly event: BookingEvent;
  /** The key's own address for events; null when it has none. */
  readonly eventsUrl: string | null;
  /** Of the booking after the change, for what tells of it: once per message and revision. */
  readonly sequence: number;
  readonly leadPhone: string | null;
  readonly leadEmail: string | null;
  readonly notificationEmail: string | null;
  readonly agencyName: string;
  /** Spoken, else the lead's. */
  readonly language: string;
}

export interface BookingChangeOptions {
  /** A fresh UUID. */
  readonly newId: () => string;
  readonly viewing: Viewing;
}

/**
 * All that a canceled or moved booking gives rise to: the event to the key's events address, and
 * word to the lead and the agency.
 */
export function planBookingChange(
  change: BookingChange,
  { newId }: BookingChangeOptions,
): readonly NewDelivery[] {
  return planBookingEvent(change, { newId });
}

/**
 * The event alone: for what happens during a call, whose end brings the confirmation and the
 * report.
 */
export function planBookingEvent(
  change: BookingChange,
  { newId }: Pick<BookingChangeOptions, 'newId'>,
): readonly NewDelivery[] {
  const { accountId, keyId, event, eventsUrl, sequence } = change;
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
