import type { ClaimedDelivery } from '@immolab/deliveries';
import type { OpenSends } from '../sending/open-sends.js';
import {
  type Lane,
  nextTryOf,
  type SendingDependencies,
  type SendResult,
  sendDelivery,
} from '../sending/send-delivery.js';
import type { Endpoint } from './endpoint.js';
import { LONG_POST_MS } from './endpoint-watch.js';
import { parkDelivery } from './park-delivery.js';

/** Posts that a suspect endpoint may hold open; enough to see that it answers again. */
const IN_FLIGHT_PER_ENDPOINT = 2;

/** Posts that may stay open without a place; beyond it each keeps its own. */
const MOST_LONG_POSTS = 500;

/** Sends that may be open, those that wait to be recorded included, as a multiple of the places. */
const RECORDED_BEHIND = 3;

export interface LanesDependencies extends SendingDependencies {
  readonly sends: OpenSends;
  /** Places of the fast lane. */
  readonly concurrency: number;
  /** Of the slow one. */
  readonly slowConcurrency: number;
  /** A place of the fast lane became free. */
  readonly onFree: () => void;
  /** A delivery is due again after so many milliseconds. */
  readonly onDelayed: (delayMs: number) => void;
}

export interface Lanes {
  /** Places of the fast lane that are free. */
  readonly free: number;
  /**
   * Sends a claimed delivery by the lane that its endpoint is in. The fast lane has a place for as
   * many as were free, and none for longer than a second: what takes longer goes on without one, and
   * what follows to the same endpoint goes to the slow lane.
   */
  start(claimed: ClaimedDelivery): void;
}

export function createLanes(dependencies: LanesDependencies): Lanes {
  const { channels, watch, sends, logger, concurrency, slowConcurrency } = dependencies;
  const { onFree, onDelayed } = dependencies;
  const taken: Record<Lane, number> = { fast: 0, slow: 0 };

  const send = (claimed: ClaimedDelivery, endpoint: Endpoint, lane: Lane, onAnswered: () => void) =>
    sends.run((signal) =>
      sendDelivery(dependencies, claimed, { lane, endpoint, signal, onAnswered }),
    );
  const follow = (deliveryId: string, sending: Promise<SendResult>) =>
    sending.then(
      (result) => {
        const delayMs = nextTryOf(result);
        if (delayMs !== null) onDelayed(delayMs);
      },
      (error: unknown) => logger.error('delivery.failed', { deliveryId, error }),
    );
  const takePlace = (lane: Lane): (() => void) => {
    taken[lane] += 1;
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      taken[lane] -= 1;
      if (lane === 'fast') onFree();
    };
  };

  const sendFast = (claimed: ClaimedDelivery, endpoint: Endpoint) => {
    const leave = takePlace('fast');
    const leaveUnlessCrowded = () => {
      if (sends.size <= MOST_LONG_POSTS) leave();
    };
    const timer = setTimeout(leaveUnlessCrowded, LONG_POST_MS);
    // The next is sent while this one is recorded, unless the database falls behind.
    const leaveUnlessBehind = () => {
      if (sends.size <= RECORDED_BEHIND * concurrency) leave();
    };
    void follow(claimed.id, send(claimed, endpoint, 'fast', leaveUnlessBehind)).then(() => {
      clearTimeout(timer);
      leave();
    });
  };
  const sendSlowly = (claimed: ClaimedDelivery, endpoint: Endpoint) => {
    const leave = takePlace('slow');
    void follow(claimed.id, send(claimed, endpoint, 'slow', leave)).then(leave);
  };
  const park = (claimed: ClaimedDelivery, endpoint: Endpoint) => {
    parkDelivery(dependencies, claimed, endpoint).then(onDelayed, (error: unknown) =>
      logger.error('delivery.failed', { deliveryId: claimed.id, error }),
    );
  };

  return {
    get free() {
      return Math.max(0, concurrency - taken.fast);
    },
    start(claimed) {
      const endpoint = channels[claimed.channel].endpointOf(claimed);
      if (!watch.isSuspect(endpoint)) return sendFast(claimed, endpoint);
      const isOccupied = watch.openPosts(endpoint) >= IN_FLIGHT_PER_ENDPOINT;
      if (isOccupied || taken.slow >= slowConcurrency) return park(claimed, endpoint);
      return sendSlowly(claimed, endpoint);
    },
  };
}
