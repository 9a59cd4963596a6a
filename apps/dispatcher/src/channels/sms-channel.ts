import { type Keyring, readMessageSender } from '@immolab/accounts';
import type { Executor } from '@immolab/database';
import { type ClaimedDelivery, type EarlierSending, markSending } from '@immolab/deliveries';
import type { SendOutcome, SmsAccount, SmsProvider } from '@immolab/providers';
import { z } from 'zod';
import { BROKEN_OFF, type Channel, ERASED } from './channel.js';
import { createPace } from './pace.js';
import { ended, sendingOf } from './sending-of.js';

export interface SmsChannelDependencies {
  readonly db: Executor;
  readonly keyring: Keyring;
  readonly provider: SmsProvider;
  /** Where the provider tells what became of a delivery; null: nowhere. */
  readonly statusCallbackOf: (delivery: Pick<ClaimedDelivery, 'id' | 'accountId'>) => string | null;
}

/** What the row of an SMS holds. */
const messageSchema = z.object({ text: z.string() });

/**
 * Hands the stored SMS to the provider of its account. The provider knows no repetition, so each
 * attempt is noted before it is made, and after one whose outcome is unknown the provider is asked
 * whether the message is there.
 */
export function createSmsChannel(dependencies: SmsChannelDependencies): Channel {
  const { db, keyring, provider, statusCallbackOf } = dependencies;
  const pace = createPace();
  return {
    endpointOf: ({ accountId }) => ({ name: `${accountId} sms`, origin: 'sms' }),
    async send(delivery, signal) {
      const { accountId, destination, body } = delivery;
      if (destination === null || body === null) return ERASED;
      const waitMs = pace.waitMs(accountId);
      if (waitMs > 0) return { kind: 'postponed', delayMs: waitMs };
      const { sms: account } = await readMessageSender(db, keyring, accountId);
      if (account === null) return ended('no_provider');
      const parsed = messageSchema.safeParse(JSON.parse(body));
      if (!parsed.success) return ended('rejected');
      const earlier = await markSending(db, delivery);
      if (earlier === null || signal.aborted) return BROKEN_OFF;
      const startedAt = performance.now();
      const sms = {
        to: destination,
        text: parsed.data.text,
        statusCallback: statusCallbackOf(delivery),
      };
      const outcome =
        (await findEarlier(provider, { sms, account, earlier, signal })) ??
        (await provider.send(sms, account, signal));
      return sendingOf(outcome, { account: accountId, pace, startedAt });
    },
  };
}

interface FindInput {
  readonly sms: { readonly to: string; readonly text: string };
  readonly account: SmsAccount;
  readonly earlier: EarlierSending;
  readonly signal: AbortSignal;
}

/** @returns null when the message is certainly not there, so that it is to be sent. */
async function findEarlier(
  provider: SmsProvider,
  { sms, account, earlier, signal }: FindInput,
): Promise<SendOutcome | null> {
  const { providerId, unknownSince } = earlier;
  const found = (id: string): SendOutcome => ({
    kind: 'sent',
    statusCode: null,
    reason: 'already_sent',
    providerId: id,
  });
  if (providerId !== null) return found(providerId);
  if (unknownSince === null) return null;
  const lookup = await provider.find({ ...sms, since: unknownSince }, account, signal);
  switch (lookup.kind) {
    case 'found':
      return found(lookup.providerId);
    case 'not_found':
      return null;
    case 'aborted':
      return { kind: 'aborted' };
    case 'unknown':
      return { kind: 'failed', statusCode: null, reason: 'unconfirmed', uncertain: true };
  }
}
