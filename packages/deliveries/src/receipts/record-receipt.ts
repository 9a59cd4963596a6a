import type { Executor, Statement } from '@immolab/database';

/** What a provider tells of a message that it has taken. */
export interface DeliveryReceipt {
  readonly deliveryId: string;
  /** Whose secret the receipt was signed with: nobody tells of another account's messages. */
  readonly accountId: string;
  readonly channel: 'sms' | 'email';
  readonly providerId: string;
  readonly status: 'sent' | 'delivered' | 'failed';
  readonly reason: string | null;
}

// Receipts overtake each other. A failure is the last word: what was delivered may bounce later.
const RECORD: Statement = {
  name: 'record_receipt',
  text: `
    UPDATE delivery SET provider_id = coalesce(provider_id, $4), receipt = $5, receipt_reason = $6,
      receipt_at = now()
    WHERE id = $1 AND account_id = $2 AND channel = $3
      AND coalesce(array_position(ARRAY['sent', 'delivered', 'failed'], receipt), 0)
        < array_position(ARRAY['sent', 'delivered', 'failed'], $5)
    RETURNING id`,
};

/**
 * Notes a receipt, whether or not the attempt that it tells of was recorded: it proves that the
 * message was taken.
 *
 * @returns whether it told anything new of a message of this account.
 */
export async function recordReceipt(db: Executor, receipt: DeliveryReceipt): Promise<boolean> {
  const rows = await db.query(RECORD, [
    receipt.deliveryId,
    receipt.accountId,
    receipt.channel,
    receipt.providerId,
    receipt.status,
    receipt.reason,
  ]);
  return rows.length > 0;
}
