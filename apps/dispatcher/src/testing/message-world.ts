import { randomUUID } from 'node:crypto';
import { setAccount } from '@immolab/accounts';
import type { NewDelivery } from '@immolab/deliveries';
import {
  type EmailPost,
  type SmsPost,
  type StandInAnswer,
  startResendStandIn,
  startTwilioStandIn,
} from '@immolab/testkit';
import { expect, vi } from 'vitest';
import { createWorld } from './test-dispatcher.js';

export interface MessageWorldOptions {
  readonly onEmail?: (post: EmailPost, number: number) => StandInAnswer;
  readonly onSms?: (post: SmsPost, number: number) => StandInAnswer;
  readonly onList?: (number: number) => StandInAnswer;
}

const ACCOUNT = {
  emailFrom: 'visits@mail.example',
  resendApiKey: 're_12345678',
  smsFrom: 'Avendo',
  twilioAccountSid: `AC${'0a'.repeat(16)}`,
  twilioAuthToken: '0123456789abcdef0123456789abcdef',
};

/** A world whose account sends messages through stand-ins of both providers. */
export async function createMessageWorld(options: MessageWorldOptions = {}) {
  const world = await createWorld();
  const { db, keyring, key, queues } = world;
  const resend = await startResendStandIn(options.onEmail);
  const twilio = await startTwilioStandIn(options.onSms, options.onList);
  const { accountId } = key.summary;
  await setAccount({ db, keyring }, { id: accountId, settings: ACCOUNT });

  const base = (): Partial<NewDelivery> => ({
    test: false,
    event: 'booking.confirmation',
    audience: 'lead',
    callId: randomUUID(),
  });
  return {
    ...world,
    resend,
    twilio,
    setAccount: (settings: Parameters<typeof setAccount>[1]['settings']) =>
      setAccount({ db, keyring }, { id: accountId, settings }),
    environment: {
      ...world.environment,
      RESEND_BASE_URL: resend.url,
      TWILIO_BASE_URL: twilio.url,
    },
    sendSms: (text: string, to = '+41791234500', changes: Partial<NewDelivery> = {}) => {
      const body = JSON.stringify({ subject: null, text });
      return world.send(to, { ...base(), channel: 'sms', body, ...changes });
    },
    sendEmail: (subject: string, to = 'maria@example.com', changes: Partial<NewDelivery> = {}) => {
      const body = JSON.stringify({
        subject,
        text: 'Grüezi',
        html: '<p>Grüezi</p>',
        fromName: 'Example Homes',
        replyTo: null,
        attachments: [],
      });
      return world.send(to, { ...base(), channel: 'email', body, ...changes });
    },
    /** Makes the next attempt due now; resolves when a worker has taken it. */
    hurry: async (deliveryId: string) => {
      const where = { id: deliveryId };
      const data = { nextAttemptAt: new Date(), leaseUntil: null };
      const { fence } = await db.prisma.delivery.update({ where, data });
      await queues.ring('delivery.send', { deliveryId });
      await vi.waitFor(
        async () => {
          const row = await db.prisma.delivery.findUniqueOrThrow({ where });
          expect(row.fence).toBeGreaterThan(fence);
        },
        { timeout: 10_000, interval: 50 },
      );
    },
  };
}
