import { z } from 'zod';
import { DELIVERY_TAG } from '../email/resend.js';
import type { ReadReceipt, Receipt } from './receipt.js';

export interface ResendReceiptInput {
  /** The body as it came. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** `whsec_…` */
  readonly secret: string;
}

const eventSchema = z.object({
  type: z.string(),
  data: z.object({
    email_id: z.string(),
    tags: z.record(z.string(), z.string()).optional(),
    bounce: z.object({ type: z.string().optional() }).optional(),
  }),
});

/** Events that change what is known of an email; the others only tell of its way. */
const MEANINGS: Readonly<Record<string, Pick<Receipt, 'status' | 'reason'>>> = {
  'email.sent': { status: 'sent', reason: null },
  'email.delivered': { status: 'delivered', reason: null },
  'email.bounced': { status: 'failed', reason: 'bounced' },
  'email.suppressed': { status: 'failed', reason: 'suppressed' },
  'email.failed': { status: 'failed', reason: 'rejected' },
};

/** Verifies and reads an event of Resend, signed after Standard Webhooks (by Svix). */
export async function readResendReceipt(input: ResendReceiptInput): Promise<ReadReceipt> {
  const { Resend } = await import('resend');
  const header = (name: string): string => {
    const value = input.headers[`svix-${name}`] ?? input.headers[`webhook-${name}`];
    return typeof value === 'string' ? value : '';
  };
  let event: unknown;
  try {
    // The client sends nothing here, so that its key is of no importance.
    event = new Resend('re_unused').webhooks.verify({
      payload: input.body,
      headers: {
        id: header('id'),
        timestamp: header('timestamp'),
        signature: header('signature'),
      },
      webhookSecret: input.secret,
    });
  } catch {
    return 'forged';
  }
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return { receipt: null };
  const { type, data } = parsed.data;
  const meaning = MEANINGS[type];
  const deliveryId = z.uuid().safeParse(data.tags?.[DELIVERY_TAG]);
  if (meaning === undefined || !deliveryId.success) return { receipt: null };
  return { receipt: { deliveryId: deliveryId.data, providerId: data.email_id, ...meaning } };
}
