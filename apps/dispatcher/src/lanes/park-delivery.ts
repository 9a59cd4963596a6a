import type { Database } from '@immolab/database';
import { type ClaimedDelivery, postponeDelivery } from '@immolab/deliveries';
import type { Endpoint } from './endpoint.js';
import type { EndpointWatch } from './endpoint-watch.js';

/** Share by which a delay varies either way. */
const JITTER = 0.2;
/** What is due again at once would spin while the endpoint's places are taken. */
const SHORTEST_PARK_MS = 250;

/**
 * Gives a delivery of a suspect endpoint back until its turn: it is not due before.
 *
 * @returns milliseconds until then.
 */
export async function parkDelivery(
  { db, watch }: { readonly db: Database; readonly watch: EndpointWatch },
  claimed: ClaimedDelivery,
  endpoint: Endpoint,
): Promise<number> {
  const turnMs = Math.round(watch.park(endpoint) * (1 + JITTER * (2 * Math.random() - 1)));
  const delayMs = Math.max(SHORTEST_PARK_MS, turnMs);
  await postponeDelivery(db, claimed, { delayMs });
  return delayMs;
}
