import type { NewDelivery } from '@immolab/deliveries';
import type { EmailMessage } from '../email/write-email.js';
import type { SmsMessage } from '../sms/write-sms.js';
import { isWanted, type MessagePolicy } from './message-policy.js';

/** An SMS or email before it is written. */
export type PlannedMessage = Pick<NewDelivery, 'event' | 'audience' | 'destination'> &
  (
    | { readonly channel: 'sms'; readonly write: () => SmsMessage }
    | { readonly channel: 'email'; readonly write: () => EmailMessage }
  );

/** What the rows of one call or booking have in common. */
export type DeliveryBase = Pick<
  NewDelivery,
  'accountId' | 'keyId' | 'callId' | 'test' | 'revision'
>;

/** Writes the messages that the account wants, each into a row of its own. */
export function writePlanned(
  planned: readonly PlannedMessage[],
  base: DeliveryBase,
  { policy, newId }: { readonly policy: MessagePolicy; readonly newId: () => string },
): NewDelivery[] {
  return planned
    .filter(({ channel }) => isWanted(policy, { test: base.test, channel }))
    .map(({ write, ...rest }) => ({
      ...base,
      ...rest,
      id: newId(),
      body: JSON.stringify(write()),
    }));
}
