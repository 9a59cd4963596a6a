import { type CallResult, LANGUAGES, type Language } from '@immolab/contracts';
import type { DeliveryChannel, NewDelivery } from '@immolab/deliveries';
import type { Message } from '../texts/message-texts.js';
import { writeConfirmationEmail, writeConfirmationSms } from '../texts/write-confirmation.js';
import { writeReport } from '../texts/write-report.js';
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
  /** A fresh UUID. */
  readonly newId: () => string;
}

/**
 * All messages that a final call gives rise to: its webhook event, the confirmation of a viewing to
 * the lead, the report to the agency. SMS and email of live calls are not planned, as no provider
 * stands behind them.
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
  const messages = call.result.test
    ? [...planConfirmations(call, options), ...planReport(call)]
    : [];
  return [
    ...webhook,
    ...messages.map(({ message, ...rest }) => ({
      ...base,
      ...rest,
      id: options.newId(),
      body: JSON.stringify(message),
    })),
  ];
}

type PlannedMessage = Pick<NewDelivery, 'event' | 'audience' | 'destination'> & {
  readonly channel: Exclude<DeliveryChannel, 'webhook'>;
  readonly message: Message;
};

function planConfirmations(call: FinalCall, { viewing }: PlanOptions): readonly PlannedMessage[] {
  const { booking, leadName, leadPhone, leadEmail } = call.result;
  if (booking?.status !== 'booked' || viewing === null) return [];
  const { agencyName, property } = call;
  const input = {
    language: languageOf(call.language),
    leadName: leadName ?? '',
    agencyName,
    property,
    booking,
    manageUrl: viewing.manageUrl,
  };
  const base = { event: 'booking.confirmation', audience: 'lead' } as const;
  const sms = { channel: 'sms', message: writeConfirmationSms(input) } as const;
  const email = { channel: 'email', message: writeConfirmationEmail(input) } as const;
  return [
    ...(leadPhone === null ? [] : [{ ...base, ...sms, destination: leadPhone }]),
    ...(leadEmail === null ? [] : [{ ...base, ...email, destination: leadEmail }]),
  ];
}

function planReport(call: FinalCall): readonly PlannedMessage[] {
  const { notificationEmail, property, result } = call;
  if (notificationEmail === null) return [];
  const message = writeReport({ language: languageOf(call.language), property, call: result });
  return [
    {
      channel: 'email',
      event: 'call.report',
      audience: 'agency',
      destination: notificationEmail,
      message,
    },
  ];
}

function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language === code) ?? 'en';
}
