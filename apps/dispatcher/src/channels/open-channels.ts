import type { Keyring } from '@immolab/accounts';
import { twilioReceiptPath } from '@immolab/contracts';
import type { Executor } from '@immolab/database';
import type { DeliveryChannel } from '@immolab/deliveries';
import { createEmailProvider, createSmsProvider } from '@immolab/providers';
import type { WebhookClient } from '@immolab/webhooks';
import type { Channel } from './channel.js';
import { createEmailChannel } from './email-channel.js';
import { createSmsChannel } from './sms-channel.js';
import { createWebhookChannel } from './webhook-channel.js';

export interface ChannelsInput {
  readonly db: Executor;
  readonly keyring: Keyring;
  readonly client: Pick<WebhookClient, 'post'>;
  /** Where the gateway is reached from outside. */
  readonly publicBaseUrl: string;
  /** Of the providers' APIs; null: their own. */
  readonly resendBaseUrl: string | null;
  readonly twilioBaseUrl: string | null;
}

export type Channels = Readonly<Record<DeliveryChannel, Channel>>;

/** Every way by which deliveries travel. */
export function openChannels(input: ChannelsInput): Channels {
  const { db, keyring, client, publicBaseUrl } = input;
  return {
    webhook: createWebhookChannel({ db, keyring, client }),
    email: createEmailChannel({
      db,
      keyring,
      provider: createEmailProvider({ baseUrl: input.resendBaseUrl }),
    }),
    sms: createSmsChannel({
      db,
      keyring,
      provider: createSmsProvider({ baseUrl: input.twilioBaseUrl }),
      // The provider refuses to call back an address that is not public.
      statusCallbackOf: ({ id, accountId }) =>
        publicBaseUrl.startsWith('https:')
          ? `${publicBaseUrl}${twilioReceiptPath({ accountId, deliveryId: id })}`
          : null,
    }),
  };
}
