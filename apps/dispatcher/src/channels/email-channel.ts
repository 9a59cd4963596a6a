import { type Keyring, readMessageSender } from '@immolab/accounts';
import type { Executor } from '@immolab/database';
import type { EmailProvider } from '@immolab/providers';
import { z } from 'zod';
import { BROKEN_OFF, type Channel, ERASED } from './channel.js';
import { createPace } from './pace.js';
import { ended, sendingOf } from './sending-of.js';

export interface EmailChannelDependencies {
  readonly db: Executor;
  readonly keyring: Keyring;
  readonly provider: EmailProvider;
}

/** What the row of an email holds. */
const messageSchema = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  fromName: z.string(),
  replyTo: z.string().nullable(),
  attachments: z.array(
    z.object({ filename: z.string(), contentType: z.string(), content: z.string() }),
  ),
});

/** Hands the stored email to the provider of its account, under the id of the delivery. */
export function createEmailChannel(dependencies: EmailChannelDependencies): Channel {
  const { db, keyring, provider } = dependencies;
  const pace = createPace();
  return {
    endpointOf: ({ accountId }) => ({ name: `${accountId} email`, origin: 'email' }),
    async send({ id, accountId, destination, body }, signal) {
      if (destination === null || body === null) return ERASED;
      const waitMs = pace.waitMs(accountId);
      if (waitMs > 0) return { kind: 'postponed', delayMs: waitMs };
      const { email: sender } = await readMessageSender(db, keyring, accountId);
      if (sender === null) return ended('no_provider');
      const parsed = messageSchema.safeParse(JSON.parse(body));
      if (!parsed.success) return ended('rejected');
      if (signal.aborted) return BROKEN_OFF;
      const { fromName, replyTo, ...message } = parsed.data;
      const startedAt = performance.now();
      const outcome = await provider.send(
        {
          ...message,
          deliveryId: id,
          from: { name: sender.name ?? fromName, address: sender.from },
          to: destination,
          replyTo: replyTo ?? sender.replyTo,
        },
        sender.apiKey,
        signal,
      );
      return sendingOf(outcome, { account: accountId, pace, startedAt });
    },
  };
}
