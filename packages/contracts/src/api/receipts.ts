/** Where providers tell what became of a message; the account's secret verifies it. */
export const RECEIPTS_PATH = '/api/v1/receipts';

/** For the status callbacks of one SMS. */
export function twilioReceiptPath(of: {
  readonly accountId: string;
  readonly deliveryId: string;
}): string {
  return `${RECEIPTS_PATH}/twilio/${of.accountId}/${of.deliveryId}`;
}
