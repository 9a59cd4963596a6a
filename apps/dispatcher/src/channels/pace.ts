/** Messages of one account after it was told that there were too many at once. */
const STEP_MS = 500;
/** The longest that one waits at a time. */
const LONGEST_MS = 60_000;

/**
 * Keeps to what providers allow. Once one of them has said that there were too many at once, what
 * comes meanwhile is not even tried, and comes back one after the other.
 */
export interface Pace {
  /** Milliseconds until a message of this account may be tried; 0: now. */
  waitMs(account: string): number;
  /** The provider asked to wait. @returns milliseconds until this message may be tried again. */
  slowDown(account: string, retryAfterMs: number): number;
}

interface Standing {
  busyUntil: number;
  /** When the message that waits longest is tried. */
  lastTurn: number;
}

/** @param now milliseconds of a clock that never goes back. */
export function createPace(now: () => number = () => performance.now()): Pace {
  const standings = new Map<string, Standing>();

  const takeTurn = (standing: Standing): number => {
    standing.lastTurn = Math.min(
      Math.max(standing.busyUntil, standing.lastTurn + STEP_MS),
      now() + LONGEST_MS,
    );
    return Math.ceil(standing.lastTurn - now());
  };
  return {
    waitMs(account) {
      const standing = standings.get(account);
      if (standing === undefined) return 0;
      if (standing.busyUntil > now()) return takeTurn(standing);
      if (standing.lastTurn <= now()) standings.delete(account);
      return 0;
    },
    slowDown(account, retryAfterMs) {
      const standing = standings.get(account) ?? { busyUntil: 0, lastTurn: 0 };
      standings.set(account, standing);
      standing.busyUntil = Math.max(standing.busyUntil, now() + retryAfterMs);
      return takeTurn(standing);
    },
  };
}
