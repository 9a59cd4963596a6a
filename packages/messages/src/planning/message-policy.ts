import type { NewDelivery } from '@immolab/deliveries';

/** What an account's settings say of its messages (`npm run accounts`). */
export interface MessagePolicy {
  /** False: nobody is written to. */
  readonly messages: boolean;
  /** Whether the account has a provider for the channel. */
  readonly email: boolean;
  readonly sms: boolean;
  /** Of the host of a viewing in the calendar; null when the account has no address. */
  readonly organizerEmail: string | null;
}

/** A calendar entry needs a host; this one stands in for an account without an address. */
const NO_ORGANIZER = 'no-reply@immolab.invalid';

export function organizerOf({ organizerEmail }: MessagePolicy): string {
  return organizerEmail ?? NO_ORGANIZER;
}

/** Whether a message is to be made: on a test key it is captured, so no provider is needed. */
export function isWanted(
  policy: MessagePolicy,
  { test, channel }: { readonly test: boolean; readonly channel: NewDelivery['channel'] },
): boolean {
  if (channel === 'webhook') return true;
  return policy.messages && (test || policy[channel]);
}
