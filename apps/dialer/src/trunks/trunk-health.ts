import type { LineReport } from '../dialling/dial-rules.js';
import type { TrunkChoice } from './trunk.js';

/** One failure may be the fault of one destination; so many in a row are the trunk's. */
const FAILURES_IN_A_ROW = 3;
const FIRST_REST_MS = 15_000;
const LONGEST_REST_MS = 300_000;
/** A SIP service at its limit has room again as soon as a call ends. */
const BUSY_REST_MS = 5_000;
/** As long as a call on trial may take to tell how it went: a ring and what comes before it. */
const TRIAL_MS = 90_000;

/** The SIP service that all trunks go through. */
const SERVICE = 'service';

interface Rest {
  /** Failures since the last success. */
  readonly failures: number;
  /** Of the rest that is on, or that was; doubled each time. */
  readonly restMs: number;
  /** Nothing is dialled before; 0 when there is no reason to wait. */
  readonly until: number;
  /** One call is trying it after its rest. */
  readonly onTrial: boolean;
}

const RESTED: Rest = { failures: 0, restMs: 0, until: 0, onTrial: false };

/** Which trunks can be dialled over now, as far as the calls reported to it have shown. */
export interface TrunkHealth {
  /**
   * Those of `choices` that are not known to be down, in their order; at least one is asked about.
   * A trunk that has rested is tried by one call, and by others only when that one has told how it
   * went.
   */
  take(choices: readonly TrunkChoice[]): TrunkAdvice;
  /** What an attempt told. */
  report(trunkId: string, report: LineReport): void;
}

export type TrunkAdvice =
  | { readonly kind: 'dial'; readonly trunks: readonly TrunkChoice[] }
  /** All of them rest: the call waits, at least until then (on the clock that was given). */
  | { readonly kind: 'wait'; readonly until: number };

/**
 * Remembers trunks and a SIP service that are down, so that calls wait instead of failing one after
 * the other. The rest is 15 s at first and doubles up to 5 minutes with every trial that fails.
 *
 * @param clock milliseconds
 */
export function createTrunkHealth(clock: () => number): TrunkHealth {
  const rests = new Map<string, Rest>();
  const restOf = (name: string): Rest => rests.get(name) ?? RESTED;
  const sendToRest = (name: string): void => {
    const { failures, restMs, until, onTrial } = restOf(name);
    // Calls that were under way when it went down tell the same again.
    if (restMs > 0 && until > clock() && !onTrial) return;
    const nextMs = restMs === 0 ? FIRST_REST_MS : Math.min(LONGEST_REST_MS, restMs * 2);
    const nextUntil = clock() + nextMs;
    rests.set(name, { failures, restMs: nextMs, until: nextUntil, onTrial: false });
  };
  const putOnTrial = (name: string): void => {
    const rest = restOf(name);
    if (rest.restMs > 0) rests.set(name, { ...rest, until: clock() + TRIAL_MS, onTrial: true });
  };
  const countFailure = (trunkId: string): void => {
    const rest = restOf(trunkId);
    const failures = rest.failures + 1;
    if (rest.restMs > 0 || failures >= FAILURES_IN_A_ROW) sendToRest(trunkId);
    else rests.set(trunkId, { ...RESTED, failures });
  };
  return {
    take(choices) {
      const now = clock();
      const service = restOf(SERVICE);
      if (service.until > now) return { kind: 'wait', until: service.until };
      const trunks = choices.filter(({ trunkId }) => restOf(trunkId).until <= now);
      const [first] = trunks;
      if (first === undefined) {
        const untils = choices.map(({ trunkId }) => restOf(trunkId).until);
        return { kind: 'wait', until: Math.min(...untils) };
      }
      putOnTrial(SERVICE);
      putOnTrial(first.trunkId);
      return { kind: 'dial', trunks };
    },
    report(trunkId, report) {
      switch (report) {
        case 'works':
          rests.delete(SERVICE);
          rests.delete(trunkId);
          return;
        case 'trunk_failed':
          rests.delete(SERVICE);
          countFailure(trunkId);
          return;
        case 'trunk_gone':
          rests.delete(SERVICE);
          sendToRest(trunkId);
          return;
        case 'service_busy':
          rests.set(SERVICE, { ...RESTED, until: clock() + BUSY_REST_MS });
          return;
        case 'service_down':
          sendToRest(SERVICE);
          return;
        case 'unclear':
          return;
      }
    },
  };
}
