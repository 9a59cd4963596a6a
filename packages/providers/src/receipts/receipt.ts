/** What a provider tells of a message that it has taken. */
export interface Receipt {
  readonly deliveryId: string;
  readonly providerId: string;
  readonly status: 'sent' | 'delivered' | 'failed';
  /** Our word for why it failed; null when it did not. */
  readonly reason: string | null;
}

/** A receipt that was read; null when it tells nothing that is kept. `forged`: not the provider's. */
export type ReadReceipt = { readonly receipt: Receipt | null } | 'forged';
