import { claimDelivery } from '@immolab/deliveries';
import type { JobHandler } from '@immolab/queue';
import { nextBellOf, sendDelivery } from '../sending/send-delivery.js';
import type { LaneDependencies } from './lane-dependencies.js';
import { parkDelivery } from './park-delivery.js';

/** Posts that a suspect endpoint may hold open; enough to see that it answers again. */
const IN_FLIGHT_PER_ENDPOINT = 2;

/** A parked job that is due at once would spin while the endpoint's places are taken. */
const SHORTEST_PARK_MS = 250;

/** `delivery.send.slow`: endpoints that have been hanging, a few posts at a time to each. */
export function createSlowLane(dependencies: LaneDependencies): JobHandler<'delivery.send.slow'> {
  const { db, channels, watch, sends, queues } = dependencies;
  return async ({ payload: { deliveryId }, signal }) => {
    const claimed = await claimDelivery(db, { id: deliveryId });
    if (claimed === null) return undefined;
    const endpoint = channels[claimed.channel].endpointOf(claimed);
    if (watch.isSuspect(endpoint) && watch.openPosts(endpoint) >= IN_FLIGHT_PER_ENDPOINT) {
      const delayMs = await parkDelivery(dependencies, claimed, endpoint);
      return { delayMs: Math.max(SHORTEST_PARK_MS, delayMs) };
    }
    const result = await sends.run(signal, (own) =>
      sendDelivery(dependencies, claimed, { lane: 'slow', endpoint, signal: own }),
    );
    // By then the endpoint may have recovered: the next attempt begins in the fast lane again.
    const delayMs = nextBellOf(result);
    if (delayMs !== null) await queues.ring('delivery.send', { deliveryId }, { delayMs });
    return undefined;
  };
}
