import type { Attempt, ClaimedDelivery } from '@immolab/deliveries';
import type { Endpoint } from '../lanes/endpoint.js';

/** What came of handing a delivery on. */
export type Sending =
  | { readonly kind: 'attempted'; readonly attempt: Attempt }
  /** Not tried, or broken off by us: due again after `delayMs`. */
  | { readonly kind: 'postponed'; readonly delayMs: number };

/** One way by which deliveries travel. Lanes, claims, retries and log are the same for all. */
export interface Channel {
  /** What is watched as one receiver. */
  endpointOf(delivery: ClaimedDelivery): Endpoint;
  /**
   * One attempt, within the lease of its claim.
   *
   * @param signal aborted when the attempt must be broken off.
   * @throws when the attempt cannot be made for a fault of ours.
   */
  send(delivery: ClaimedDelivery, signal: AbortSignal): Promise<Sending>;
}

/** Broken off by us: the next worker begins anew. */
export const BROKEN_OFF: Sending = { kind: 'postponed', delayMs: 0 };

/** The personal data of the call was erased before it was sent. */
export const ERASED: Sending = {
  kind: 'attempted',
  attempt: { statusCode: null, durationMs: 0, reason: 'erased', final: true },
};
