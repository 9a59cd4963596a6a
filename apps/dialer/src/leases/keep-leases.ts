import { type Claim, LEASE_MS, renewLeases, StaleClaimError } from '@immolab/calls';
import type { Database } from '@immolab/database';

/** A third of a lease: two renewals may fail before one is lost. */
const RENEW_EVERY_MS = LEASE_MS / 3;

export interface KeepLeasesOptions {
  readonly db: Database;
  readonly onError: (error: unknown) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly clock?: () => number;
  readonly everyMs?: number;
  /**
   * Without a word of the database a claim counts as lost after this, by default after a lease, when
   * another worker may have it. A call that is under way is nobody else's, and may go on.
   */
  readonly patienceMs?: number;
}

export interface Leases {
  /**
   * Renews a claim until `release`.
   * @param onLost told at once when another worker has the call, or nobody can know any more
   */
  hold(claim: Claim, onLost: (error: StaleClaimError) => void): { release(): void };
  /** Renews all now. */
  renew(): Promise<void>;
  close(): void;
}

interface Held {
  readonly claim: Claim;
  readonly onLost: (error: StaleClaimError) => void;
  /** Until then nobody else can have taken the call. */
  safeUntil: number;
}

/** Renews the leases of all calls of this process, in one statement every five seconds. */
export function keepLeases(options: KeepLeasesOptions): Leases {
  const { db, onError, clock = () => performance.now(), everyMs = RENEW_EVERY_MS } = options;
  const patienceMs = options.patienceMs ?? LEASE_MS;
  const all = new Set<Held>();

  const lose = (held: Held): void => {
    if (all.delete(held)) held.onLost(new StaleClaimError(held.claim.callId));
  };

  const loseExpired = (): void => {
    for (const held of [...all]) if (clock() >= held.safeUntil) lose(held);
  };

  const renew = async (): Promise<void> => {
    const asked = [...all];
    if (asked.length === 0) return;
    // Taken before the statement: the lease runs from when the database wrote it, or later.
    const safeUntil = clock() + patienceMs;
    try {
      const kept = await renewLeases(
        db,
        asked.map(({ claim }) => claim),
      );
      for (const held of asked) {
        if (kept.has(held.claim.callId)) held.safeUntil = safeUntil;
        else lose(held);
      }
    } catch (error) {
      onError(error);
      loseExpired();
    }
  };

  // A slow database must not gather renewals, and does not make a lease longer.
  let isRenewing = false;
  const renewAtInterval = async (): Promise<void> => {
    if (isRenewing) return loseExpired();
    isRenewing = true;
    await renew();
    isRenewing = false;
  };
  const timer = setInterval(() => void renewAtInterval(), everyMs);

  return {
    hold(claim, onLost) {
      const held: Held = { claim, onLost, safeUntil: clock() + patienceMs };
      all.add(held);
      return { release: () => void all.delete(held) };
    },
    renew,
    close: () => clearInterval(timer),
  };
}
