import type { CallResult } from '@immolab/contracts';
import type { NewDelivery } from '@immolab/deliveries';
import { writeReport } from '../agency/write-report.js';
import { languageOf } from './language-of.js';
import { type MessagePolicy, organizerOf } from './message-policy.js';
import { planViewingNews } from './plan-viewing-news.js';
import { type PlannedMessage, writePlanned } from './planned-message.js';
import type { Viewing } from './viewing.js';

/** A call that has just become final. */
export interface FinalCall {
  readonly accountId: string;
  readonly keyId: string;
  readonly result: CallResult;
  readonly callbackWebhook: string | null;
  readonly notificationEmail: string | null;
  readonly agencyName: string;
  readonly property: { readonly title: string; readonly address: string };
  /** Spoken, else the lead's. */
  readonly language: string;
}

export interface PlanOptions {
  /** Of the one event that the integrator receives. */
  readonly event: { readonly name: string; readonly body: string };
  /** Of the viewing that stands at the end of the call; null when there is none. */
  readonly viewing: Viewing | null;
  readonly policy: MessagePolicy;
  /** A fresh UUID. */
  readonly newId: () => string;
}

/**
 * All messages that a final call gives rise to: its webhook event, the confirmation of a viewing to
 * the lead, the report to the agency; the latter two as far as the account wants and can send them.
 */
export function planDeliveries(call: FinalCall, options: PlanOptions): readonly NewDelivery[] {
  const base = {
    accountId: call.accountId,
    keyId: call.keyId,
    callId: call.result.id,
    test: call.result.test,
    revision: 0,
  };
  const webhook: NewDelivery[] =
    call.callbackWebhook === null
      ? []
      : [
          {
            ...base,
            id: options.newId(),
            channel: 'webhook',
            event: options.event.name,
            audience: 'integrator',
            destination: call.callbackWebhook,
            body: options.event.body,
          },
        ];
  const messages = [...planConfirmation(call, options), ...planReport(call)];
  return [...webhook, ...writePlanned(messages, base, options)];
}

function planConfirmation(
  call: FinalCall,
  { viewing, policy }: PlanOptions,
): readonly PlannedMessage[] {
  const { booking, leadName, leadPhone, leadEmail } = call.result;
  if (booking?.status !== 'booked' || viewing === null) return [];
  return planViewingNews({
    event: 'booking.confirmation',
    message: {
      news: 'confirmed',
      language: languageOf(call.language),
      leadName: leadName ?? '',
      agencyName: call.agencyName,
      property: call.property,
      viewing: booking,
      manageUrl: viewing.manageUrl,
    },
    leadPhone,
    leadEmail,
    organizerEmail: organizerOf(policy),
    calendar: viewing.calendar,
  });
}

function planReport(call: FinalCall): readonly PlannedMessage[] {
  const { notificationEmail, agencyName, property, result } = call;
  if (notificationEmail === null) return [];
  const language = languageOf(call.language);
  return [
    {
      channel: 'email',
      event: 'call.report',
      audience: 'agency',
      destination: notificationEmail,
      write: () => writeReport({ language, agencyName, property, call: result }),
    },
  ];
}
