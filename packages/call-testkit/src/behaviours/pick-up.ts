import type { Behaviour } from './behaviour.js';

const RING_MS = 300;

/** Rings for a while, then gives that final SIP status, such as 486 (busy). */
export function refuseWith(status: number, ringMs = RING_MS): Behaviour {
  return async (call) => {
    await call.ring();
    await call.pause(ringMs);
    await call.refuse(status);
  };
}

/** Rings and rings. */
export const ringForEver: Behaviour = (call) => call.ring();

/** Does not react to the INVITE at all. */
export const noReaction: Behaviour = async () => {};

/** Rings for a while, then answers; the line stays open until somebody hangs up. */
export function pickUp(ringMs = RING_MS): Behaviour {
  return async (call) => {
    await call.ring();
    await call.pause(ringMs);
    await call.answer();
  };
}
