export type DeliveryChannel = 'webhook' | 'sms' | 'email';

/** A message to be stored, complete: whatever is sent later is sent from its row alone. */
export interface NewDelivery {
  /** UUID; `msg_<id>` is the `webhook-id` of every attempt. */
  readonly id: string;
  readonly accountId: string;
  readonly keyId: string;
  readonly callId: string | null;
  readonly test: boolean;
  readonly channel: DeliveryChannel;
  /** `call.completed`, `call.failed`, `booking.confirmation`, `call.report`, … */
  readonly event: string;
  readonly audience: 'integrator' | 'lead' | 'agency';
  /** The booking's sequence that it tells of; 0 for what a call has one of. */
  readonly revision: number;
  /** URL, E.164 number or email address. */
  readonly destination: string;
  /** The bytes of every attempt; of an SMS or email the JSON that the package `messages` writes. */
  readonly body: string;
}
