import { type ClaimedDelivery, postponeDelivery } from '@immolab/deliveries';
import type { Endpoint } from './endpoint.js';
import type { LaneDependencies } from './lane-dependencies.js';

/** Share by which a delay varies either way. */
const JITTER = 0.2;

/**
 * Gives a delivery of a suspect endpoint back until its turn. It is not due before, so that the
 * sweep does not ring for all that waits for a hanging receiver.
 *
 * @returns milliseconds until then.
 */
export async function parkDelivery(
  { db, watch }: Pick<LaneDependencies, 'db' | 'watch'>,
  claimed: ClaimedDelivery,
  endpoint: Endpoint,
): Promise<number> {
  const delayMs = Math.round(watch.park(endpoint) * (1 + JITTER * (2 * Math.random() - 1)));
  await postponeDelivery(db, claimed, { delayMs });
  return delayMs;
}
