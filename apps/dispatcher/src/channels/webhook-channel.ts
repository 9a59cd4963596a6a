import { type Keyring, readSigningSecrets } from '@immolab/accounts';
import type { Executor } from '@immolab/database';
import { signWebhook, type WebhookClient } from '@immolab/webhooks';
import { endpointOf } from '../lanes/endpoint.js';
import { BROKEN_OFF, type Channel, ERASED } from './channel.js';

export interface WebhookChannelDependencies {
  readonly db: Executor;
  readonly keyring: Keyring;
  readonly client: Pick<WebhookClient, 'post'>;
}

/** Posts the stored bytes, signed anew at each attempt under the id of the delivery. */
export function createWebhookChannel(dependencies: WebhookChannelDependencies): Channel {
  const { db, keyring, client } = dependencies;
  return {
    endpointOf,
    async send({ id, keyId, destination, body }, signal) {
      if (destination === null || body === null) return ERASED;
      const secrets = await readSigningSecrets(db, keyring, keyId);
      const headers = { ...signWebhook({ id: `msg_${id}`, sentAt: new Date(), body }, secrets) };
      const attempt = await client.post({ url: destination, body, headers, signal });
      return attempt.reason === 'aborted' ? BROKEN_OFF : { kind: 'attempted', attempt };
    },
  };
}
