import { claimDelivery } from '@immolab/deliveries';
import type { JobHandler } from '@immolab/queue';
import { nextBellOf, type SendResult, sendDelivery } from '../sending/send-delivery.js';
import { LONG_POST_MS } from './endpoint-watch.js';
import type { LaneDependencies } from './lane-dependencies.js';
import { parkDelivery } from './park-delivery.js';

/** Posts that may stay open behind their jobs; beyond it a job waits for its own. */
const MOST_LONG_POSTS = 500;

/**
 * `delivery.send`. No receiver keeps a place of this lane for more than a second: what takes longer
 * goes on behind its job, and what follows to the same endpoint goes to the slow lane.
 */
export function createFastLane(dependencies: LaneDependencies): JobHandler<'delivery.send'> {
  const { db, channels, watch, sends, queues, logger } = dependencies;
  return async ({ payload: { deliveryId }, signal }) => {
    const claimed = await claimDelivery(db, { id: deliveryId });
    if (claimed === null) return undefined;
    const endpoint = channels[claimed.channel].endpointOf(claimed);
    if (watch.isSuspect(endpoint)) {
      const delayMs = await parkDelivery(dependencies, claimed, endpoint);
      await queues.ring('delivery.send.slow', { deliveryId }, { delayMs });
      return undefined;
    }
    const sending = sends.run(signal, (own) =>
      sendDelivery(dependencies, claimed, { lane: 'fast', endpoint, signal: own }),
    );
    const result = sends.size > MOST_LONG_POSTS ? await sending : await unlessLong(sending);
    if (result !== 'long') {
      const delayMs = nextBellOf(result);
      return delayMs === null ? undefined : { delayMs };
    }
    // The job is over by then, so the next attempt needs a bell of its own.
    sending.then(
      async (late) => {
        const delayMs = nextBellOf(late);
        if (delayMs === null) return;
        await queues.ring('delivery.send', { deliveryId }, { delayMs });
      },
      (error: unknown) => logger.error('delivery.failed', { deliveryId, error }),
    );
    return undefined;
  };
}

async function unlessLong(sending: Promise<SendResult>): Promise<SendResult | 'long'> {
  let timer: NodeJS.Timeout | undefined;
  const long = new Promise<'long'>((resolve) => {
    timer = setTimeout(resolve, LONG_POST_MS, 'long');
  });
  try {
    return await Promise.race([sending, long]);
  } finally {
    clearTimeout(timer);
  }
}
