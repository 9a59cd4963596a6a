import type { BookingEvent } from '@immolab/contracts';
import { type NewDelivery, planBookingEvent } from '@immolab/deliveries';
import { writeChange } from '../agency/write-change.js';
import type { ViewingNews } from '../texts/message-texts.js';
import { languageOf } from './language-of.js';
import { type MessagePolicy, organizerOf } from './message-policy.js';
import { planViewingNews } from './plan-viewing-news.js';
import { type PlannedMessage, writePlanned } from './planned-message.js';
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
  readonly policy: MessagePolicy;
}

/**
 * All that a canceled or moved booking gives rise to: the event to the key's events address, and
 * word to the lead and the agency.
 */
export function planBookingChange(
  change: BookingChange,
  options: BookingChangeOptions,
): readonly NewDelivery[] {
  const { event } = change;
  // What is booked in a call is told at the end of that call.
  if (event.event === 'booking.created') return planBookingEvent(change, options);
  const kind = event.event === 'booking.canceled' ? 'canceled' : 'moved';
  const messages = [...planLeadNews(change, options, kind), ...planAgencyNews(change, kind)];
  const base = {
    accountId: change.accountId,
    keyId: change.keyId,
    callId: event.booking.callId,
    test: event.booking.test,
    revision: change.sequence,
  };
  return [...planBookingEvent(change, options), ...writePlanned(messages, base, options)];
}

function planLeadNews(
  change: BookingChange,
  { viewing, policy }: BookingChangeOptions,
  kind: 'moved' | 'canceled',
): readonly PlannedMessage[] {
  const { event, by, booking } = change.event;
  const canceled: ViewingNews = by === 'lead' ? 'canceled_by_lead' : 'canceled_by_agency';
  return planViewingNews({
    event,
    message: {
      news: kind === 'moved' ? 'moved' : canceled,
      language: languageOf(change.language),
      leadName: booking.leadName ?? '',
      agencyName: change.agencyName,
      property: booking.property,
      viewing: booking,
      manageUrl: kind === 'moved' ? viewing.manageUrl : null,
    },
    leadPhone: change.leadPhone,
    leadEmail: change.leadEmail,
    organizerEmail: organizerOf(policy),
    calendar: viewing.calendar,
  });
}

function planAgencyNews(
  change: BookingChange,
  kind: 'moved' | 'canceled',
): readonly PlannedMessage[] {
  const { notificationEmail, event } = change;
  if (notificationEmail === null) return [];
  const { booking, previous, by } = event;
  return [
    {
      channel: 'email',
      event: event.event,
      audience: 'agency',
      destination: notificationEmail,
      write: () =>
        writeChange({
          language: languageOf(change.language),
          agencyName: change.agencyName,
          change: kind,
          by,
          callId: booking.callId,
          leadName: booking.leadName ?? '',
          leadPhone: change.leadPhone,
          leadEmail: change.leadEmail,
          property: booking.property,
          viewing: booking,
          before: kind === 'moved' ? previous : null,
          test: booking.test,
        }),
    },
  ];
}
