import { z } from 'zod';
import type { ReadReceipt, Receipt } from './receipt.js';

export interface TwilioReceiptInput {
  readonly deliveryId: string;
  /** The form as it came. */
  readonly body: string;
  /** The address that the provider was told, as it was told. */
  readonly url: string;
  /** `X-Twilio-Signature` */
  readonly signature: string;
  readonly authToken: string;
}

const formSchema = z.object({
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string(),
  ErrorCode: z.string().optional(),
});

const STATUSES: Readonly<Record<string, Receipt['status']>> = {
  queued: 'sent',
  accepted: 'sent',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** Numbers of Twilio for why a message did not arrive. */
const REASONS: Readonly<Record<string, string>> = {
  30003: 'unreachable_number',
  30004: 'blocked',
  30005: 'invalid_number',
  30006: 'not_mobile',
  30007: 'filtered',
  30008: 'not_delivered',
  21610: 'unsubscribed',
};

/** Verifies and reads a status callback of Twilio. */
export async function readTwilioReceipt(input: TwilioReceiptInput): Promise<ReadReceipt> {
  const { default: twilio } = await import('twilio');
  const form = Object.fromEntries(new URLSearchParams(input.body));
  if (!twilio.validateRequest(input.authToken, input.signature, input.url, form)) return 'forged';
  const parsed = formSchema.safeParse(form);
  const status = parsed.success ? STATUSES[parsed.data.MessageStatus] : undefined;
  const deliveryId = z.uuid().safeParse(input.deliveryId);
  if (!parsed.success || status === undefined || !deliveryId.success) return { receipt: null };
  const { MessageSid: providerId, ErrorCode: code = '' } = parsed.data;
  const reason = status === 'failed' ? (REASONS[code] ?? 'not_delivered') : null;
  return { receipt: { deliveryId: deliveryId.data, providerId, status, reason } };
}
