import {
  beginDialling,
  type CallEnd,
  type ClaimedCall,
  claimDial,
  claimDueTestCalls,
  type PostponedReason,
  postponeCall,
  releaseClaim,
  renewLeases,
  returnToWaiting,
  StaleClaimError,
} from '@immolab/calls';
import type { CallBrief } from '@immolab/contracts';
import { type Database, outlastOutages } from '@immolab/database';
import type { Queues } from '@immolab/queue';
import { type Logger, startWideEvent, type WideEvent } from '@immolab/runtime';
import type { Leases } from '../leases/keep-leases.js';
import type { Line, OpenLine } from '../lines/line.js';
import type { LanguageModel } from '../models/join-models.js';
import type { TurnCounts } from '../recorder/recorder.js';
import type { DialerMetrics } from '../telemetry/metrics.js';
import { abortable } from './abortable.js';
import type { ActiveCall, ActiveCalls } from './active-calls.js';
import { dialAndTalk } from './dial-and-talk.js';
import { endCallSurely } from './end-call.js';
import type { CallObserver } from './open-conversation.js';
import { endOfBrokenCall, LineLostError, UnplacedError } from './stop-reasons.js';

export interface CallRunnerDependencies {
  readonly db: Database;
  /** Rings for the scorer when a call is over, and for the dispatcher when it has booked. */
  readonly ring: Queues['ring'];
  readonly openLine: OpenLine;
  /** The model behind the rules of a live call; null when none is configured. */
  readonly createModel?: () => LanguageModel | null;
  readonly leases: Leases;
  readonly activeCalls: ActiveCalls;
  readonly metrics: DialerMetrics;
  readonly logger: Logger;
  /** Names this process in the call's row. */
  readonly holder: string;
  /** Which calls it carries: those of test keys, or live ones. */
  readonly test: boolean;
  readonly maxDurationMs: number;
  /** Aborted when no further call may be taken. */
  readonly draining: AbortSignal;
  readonly observer?: CallObserver;
  readonly now?: () => Date;
}

/** A busy database is waited for; one that is away for as long as a lease loses the call sooner. */
const BUSY_MS = 45_000;

export interface CallRunner {
  /** Carries one call, if it is due and free. Never rejects for anything that happens in the call. */
  runCall(callId: string): Promise<void>;
  /**
   * Begins to carry test calls that are due, so many at most, each by itself.
   *
   * @param onEnd told when one of them is over
   * @returns how many they are
   */
  startDueCalls(limit: number, onEnd: () => void): Promise<number>;
}

export function createCallRunner(given: CallRunnerDependencies): CallRunner {
  const db = outlastOutages(given.db, { forMs: BUSY_MS });
  const dependencies = { ...given, db };
  const { holder, test, leases, activeCalls, draining, logger } = dependencies;
  const carryClaimed = async (call: ClaimedCall, active: ActiveCall): Promise<void> => {
    const lease = leases.hold(call, active.abort);
    await runClaimedCall(dependencies, call, active).finally(lease.release);
  };
  return {
    async runCall(callId) {
      if (draining.aborted) return;
      // Before the claim, so that a drain waits for whatever comes of it.
      const active = activeCalls.begin();
      try {
        const call = await claimDial(db, { callId, holder, test });
        if (call !== null) await carryClaimed(call, active);
      } finally {
        active.end();
      }
    },
    async startDueCalls(limit, onEnd) {
      if (draining.aborted) return 0;
      const calls = await claimDueTestCalls(db, { limit, holder });
      // Whoever waits for the calls under way may have gone by.
      if (draining.aborted) {
        for (const call of calls) await releaseClaim(db, call);
        return 0;
      }
      for (const call of calls) {
        const active = activeCalls.begin();
        void carryClaimed(call, active)
          .catch((error: unknown) => {
            const { callId, keyId } = call;
            logger.error('call.failed', { callId, keyId, error });
          })
          .finally(() => {
            active.end();
            onEnd();
          });
      }
      return calls.length;
    },
  };
}

async function runClaimedCall(
  dependencies: CallRunnerDependencies,
  call: ClaimedCall,
  active: ActiveCall,
): Promise<void> {
  const { db, logger, openLine } = dependencies;
  const { callId, keyId, fence, brief } = call;
  // Not dialled yet: another process can have it.
  if (active.signal.aborted) return releaseClaim(db, call);
  const line = openLine(call);
  if (line === null) {
    // It waits for a server that has one, or until it expires.
    logger.warn('call.without_line', { callId, keyId });
    return releaseClaim(db, call);
  }
  if (!(await getReady(dependencies, { call, active, line }))) return;
  const event = startWideEvent(logger, 'call.ended', {
    callId,
    keyId,
    fence,
    test: brief.test,
    criteriaTotal: brief.criteria.length,
  });
  await runDialledCall(dependencies, { call, active, line, event });
}

/**
 * All that comes before the point of no return.
 *
 * @returns whether that is passed; if not, the line is closed and the call given back
 */
async function getReady(
  dependencies: CallRunnerDependencies,
  opened: Omit<Running, 'event'>,
): Promise<boolean> {
  const { db } = dependencies;
  const { call, active, line } = opened;
  let reason: PostponedReason | null = null;
  try {
    const readiness = await abortable(line.prepare(active.signal), active.signal);
    if (readiness === 'ready') {
      await beginDialling(db, call, { fromNumber: line.fromNumber });
      return true;
    }
    reason = readiness;
  } catch (thrown) {
    const error = active.signal.aborted ? active.signal.reason : thrown;
    if (error instanceof LineLostError) reason = 'line_down';
    else if (error instanceof StaleClaimError) {
      reportLostClaim(dependencies, call);
      // Paused, or its key suspended, it is still ours. Another worker's is in a room of the same name.
      const held = await renewLeases(db, [call]);
      if (!held.has(call.callId)) return false;
    } else if (!active.signal.aborted) {
      // Where dialling was to begin, whether it was written is not known. If it was not, the call may be
      // dialled by the next worker; if it was, this changes nothing and the sweep ends the call.
      await giveBack(dependencies, opened, null);
      throw error;
    }
  }
  await giveBack(dependencies, opened, reason);
  return false;
}

/** Until what is down is looked at again. */
const POSTPONE_MS = 30_000;

/** Nobody was rung: another worker can have the call, at once or when what is down is looked at again. */
async function giveBack(
  { db, logger }: CallRunnerDependencies,
  { call, line }: Omit<Running, 'event'>,
  reason: PostponedReason | null,
): Promise<void> {
  const { callId, keyId } = call;
  // First, for the next worker's room has the same name.
  await closeLine(logger, call, line);
  if (reason === null) return releaseClaim(db, call);
  logger.warn('call.postponed', { callId, keyId, reason });
  await postponeCall(db, call, { forMs: POSTPONE_MS, reason });
}

async function closeLine(logger: Logger, { callId }: ClaimedCall, line: Line): Promise<void> {
  await line.hangUp().catch((error: unknown) => {
    logger.error('line.hang_up_failed', { callId, error });
  });
}

interface Running {
  readonly call: ClaimedCall;
  readonly active: ActiveCall;
  readonly line: Line;
  readonly event: WideEvent;
}

async function runDialledCall(
  dependencies: CallRunnerDependencies,
  { call, active, line, event }: Running,
): Promise<void> {
  const { db, ring, metrics } = dependencies;
  const counts: { current: TurnCounts | null } = { current: null };
  const { end, error } = await carry(dependencies, { call, active, line }, (talked) => {
    counts.current = talked;
  });
  try {
    if (error instanceof StaleClaimError) throw error;
    if (error instanceof UnplacedError) {
      await returnToWaiting(db, call, { forMs: POSTPONE_MS, reason: 'line_down' });
      return event.finish({ ...counts.current, state: 'postponed' });
    }
    await endCallSurely(db, call, end);
  } catch (thrown) {
    if (thrown instanceof StaleClaimError) return reportLostClaim(dependencies, call);
    // A sweep ends it when the lease is out.
    return event.fail(thrown, { ...counts.current });
  }
  const { endedReason, fault } = end;
  metrics.callEnded(endedReason, fault);
  const rung = await ring('call.score', { callId: call.callId });
  const fields = { ...counts.current, endedReason, fault, rung };
  if (error === null || fault !== 'platform') event.finish(fields);
  else event.fail(error, fields);
}

/** @returns how the call ended, with what broke it off, if anything did */
async function carry(
  dependencies: CallRunnerDependencies,
  { call, active, line }: Omit<Running, 'event'>,
  onTalked: (counts: TurnCounts) => void,
): Promise<{ readonly end: CallEnd; readonly error: unknown }> {
  const { db, ring, activeCalls, metrics, maxDurationMs, observer = {}, logger } = dependencies;
  // Test calls never reach a provider.
  const model = call.brief.test ? null : (dependencies.createModel?.() ?? null);
  model?.prewarm();
  const brief: CallBrief = { ...call.brief, modelAvailable: model !== null, maxDurationMs };
  const now = dependencies.now ?? (() => new Date());
  const shared = {
    db,
    ring,
    call,
    brief,
    line,
    model,
    active,
    activeCalls,
    metrics,
    logger,
    observer,
    now,
  };
  try {
    return { end: await dialAndTalk({ ...shared, onTalked }), error: null };
  } catch (thrown) {
    // What was waited for when the call was stopped rejects with an error of its own.
    const error = active.signal.aborted ? active.signal.reason : thrown;
    return { end: endOfBrokenCall(error), error };
  } finally {
    await closeLine(logger, call, line);
  }
}

/** Another worker, a sweep or the key's end has the call: nothing of it is ours to write. */
function reportLostClaim(
  { logger, metrics }: CallRunnerDependencies,
  { callId, keyId, fence }: ClaimedCall,
): void {
  metrics.claimLost();
  logger.warn('call.claim_lost', { callId, keyId, fence });
}
