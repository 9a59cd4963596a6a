import {
  endLostCalls,
  expireLease,
  offerLiveCalls,
  readUnderWay,
  type UnderWay,
  withdrawOffer,
} from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { Queues } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';
import type { RoomServiceClient } from 'livekit-server-sdk';
import { clearRoom } from '../dialling/clear-room.js';
import { BREAK_OFF_SIGNAL } from '../job/outlive-parent.js';
import type { MeasureCall } from '../telemetry/measure-call.js';
import type { DialerMetrics } from '../telemetry/metrics.js';
import { type Dispatcher, dispatchCall } from './dispatch-call.js';
import { findJobOf } from './job-holder.js';
import type { JobPool } from './job-pool.js';
import { isRunning, type OrphanedJob } from './orphaned-jobs.js';
import { roomNameOf } from './room-name.js';

/** An end is told to the scorer, and a dead job noticed, within this. */
const LOOK_EVERY_MS = 200;

/** LiveKit brings a job at once; one that has not come by now was lost on the way. */
const BRING_WITHIN_MS = 3_000;

/** A process in reserve claims its call in a quarter of a second; one that has to start needs more. */
const CLAIM_WITHIN_MS = 15_000;

/** The offer outlasts the time to claim, so that nobody else prepares for the call meanwhile. */
const OFFERED_FOR_MS = 20_000;

/** LiveKit takes no call: so long until one tries again, and at most. */
const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 60_000;

export interface LiveDeskOptions {
  readonly db: Database;
  readonly ring: Queues['ring'];
  readonly pool: Pick<JobPool, 'callIds' | 'wasBrought' | 'isConnected'>;
  readonly dispatcher: Dispatcher;
  readonly rooms: Pick<RoomServiceClient, 'deleteRoom'>;
  readonly capacity: number;
  /** Watched over until this desk stops; then their calls go on by themselves, as before it. */
  readonly orphans?: readonly OrphanedJob[];
  /** Names this dialer in offers and, with the process, in the claims of its jobs. */
  readonly holder: string;
  readonly metrics: Pick<DialerMetrics, 'callEnded'>;
  /** Called once for each call that is over. */
  readonly measureCall: MeasureCall;
  readonly logger: Logger;
  readonly clock?: () => number;
}

/** One call that this dialer has asked a job for, or whose job it has found without a dialer. */
interface InHand {
  readonly since: number;
  /** The process of a job that was found. */
  readonly orphan: number | null;
  /** The job's claim was seen; its holder, which is a job of this desk. */
  holder: string | null;
  /** The job's process was seen. */
  wasAlive: boolean;
}

/**
 * Takes live calls from the database as there are places for them, has a job hold each, and watches
 * over it: an end is told to the scorer at once, and a job that dies has its room deleted, so that
 * the lead does not hear silence.
 */
export interface LiveDesk {
  /** A call may be waiting. */
  wake(): void;
  /** Calls in hand. */
  readonly callIds: readonly string[];
  /** Takes no further call. */
  stop(): void;
  /** Tells every job to end its call now. */
  breakOff(): void;
  /** Resolves when nothing is in hand. */
  whenIdle(): Promise<void>;
  close(): void;
}

export function openLiveDesk(options: LiveDeskOptions): LiveDesk {
  const { db, ring, pool, rooms, capacity, holder, metrics, logger } = options;
  const clock = options.clock ?? (() => performance.now());
  const inHand = new Map<string, InHand>();
  for (const { callId, holder: found, pid } of options.orphans ?? []) {
    inHand.set(callId, { since: clock(), orphan: pid, holder: found, wasAlive: true });
  }
  const idle: (() => void)[] = [];
  let isStopped = false;
  let isTaking = false;
  let isAsked = false;
  /**
   * The last call had nothing wrong on our side, so that agents of this dialer get into their rooms. Until
   * then, and after a fault, a job joins first: a lead is not rung for an agent who cannot come.
   */
  let entersRooms = false;
  /** After a call could not be dispatched: one at a time until a job has come, and none before. */
  let rest: { ms: number; until: number } | null = null;

  const release = (callId: string): void => {
    inHand.delete(callId);
    if (inHand.size === 0) for (const tell of idle.splice(0)) tell();
    wake();
  };

  /** Calls that fail together tell of one outage: none prolongs the rest that another has begun. */
  const restAWhile = (): void => {
    if (rest !== null && clock() < rest.until) return;
    const ms = Math.min(LONGEST_REST_MS, (rest?.ms ?? FIRST_REST_MS / 2) * 2);
    rest = { ms, until: clock() + ms };
    logger.warn('live.resting', { reason: 'livekit', durationMs: ms });
  };

  /** A call that was taken after the rest has its job: LiveKit is back. */
  const endRest = (): void => {
    rest = null;
    wake();
  };

  const take = async (): Promise<void> => {
    // An agent that LiveKit does not know yet would be waited for in vain.
    if (!pool.isConnected) return;
    if (rest !== null && (clock() < rest.until || inHand.size > 0)) return;
    const limit = rest === null ? capacity - inHand.size : 1;
    if (isStopped || limit <= 0) return;
    const callIds = await offerLiveCalls(db, { limit, offeredForMs: OFFERED_FOR_MS, holder });
    for (const callId of callIds) {
      inHand.set(callId, { since: clock(), orphan: null, holder: null, wasAlive: false });
    }
    await Promise.all(callIds.map(dispatch));
  };

  const dispatch = async (callId: string): Promise<void> => {
    try {
      await dispatchCall(options.dispatcher, { callId, joinFirst: !entersRooms });
    } catch (error) {
      logger.warn('call.not_dispatched', { callId, error });
      restAWhile();
      await giveBack(callId);
    }
  };

  /** Nobody was rung: the call waits for another try, here or elsewhere. */
  const giveBack = async (callId: string): Promise<void> => {
    await clearRoom(rooms, roomNameOf(callId));
    await withdrawOffer(db, { callId, holder }).catch(() => undefined);
    release(callId);
  };

  async function takeAll(): Promise<void> {
    if (isTaking) return;
    isTaking = true;
    try {
      while (isAsked && !isStopped) {
        isAsked = false;
        await take();
      }
    } catch (error) {
      // The sweep asks again.
      logger.warn('live.offers_failed', { error });
    } finally {
      isTaking = false;
    }
  }

  function wake(): void {
    isAsked = true;
    void takeAll();
  }

  const settle = async (call: UnderWay, mine: InHand, isAlive: boolean): Promise<void> => {
    const { callId, state, postponedReason } = call;
    if (state === 'over') return end(call, mine);
    if (state === 'held') {
      const isOurs =
        call.holder !== null &&
        (call.holder === mine.holder || findJobOf(holder, call.holder) !== null);
      // Another dialer's job, which came late, was first; whether it lives is not for us to say.
      if (!isOurs) return isAlive ? undefined : release(callId);
      mine.holder = call.holder;
      if (rest !== null && mine.since >= rest.until) endRest();
      if (!isAlive) await buryJob(callId, call.holder);
      return;
    }
    // Its trunk or provider is down, which is no reason to let other calls wait.
    if (postponedReason !== null) return release(callId);
    if (mine.holder !== null && !isAlive) return release(callId);
    // Its job had it and let go of it, and somebody else may have it by now.
    if (call.offeredTo !== holder && !isAlive) return release(callId);
    // One whose process is gone again was refused it, and does not come.
    const isComing = pool.wasBrought(callId) && !mine.wasAlive;
    const withinMs = isComing ? CLAIM_WITHIN_MS : BRING_WITHIN_MS;
    if (!isAlive && clock() - mine.since > withinMs) {
      logger.warn(mine.wasAlive ? 'call.not_claimed' : 'call.agent_unavailable', { callId });
      await giveBack(callId);
    }
  };

  const end = async (call: UnderWay, { orphan }: InHand): Promise<void> => {
    const { callId, endedReason, fault } = call;
    release(callId);
    // Others may watch over it too, and it tells nothing of this dialer.
    if (orphan !== null) return void (await ring('call.score', { callId }));
    rest = null;
    entersRooms = fault !== 'platform';
    if (endedReason !== null) metrics.callEnded(endedReason, fault);
    await ring('call.score', { callId });
    await options.measureCall(callId);
  };

  /** The process of a call is dead and its claim is not: nobody has to wait for the lease. */
  const buryJob = async (callId: string, dead: string): Promise<void> => {
    logger.warn('call.job_died', { callId });
    await Promise.all([
      clearRoom(rooms, roomNameOf(callId)),
      expireLease(db, { callId, holder: dead }),
    ]);
    const lost = await endLostCalls(db, callId);
    // The next look sees what became of it.
    await Promise.all(lost.map((id) => ring('call.score', { callId: id })));
  };

  const look = async (): Promise<void> => {
    const alive = pool.callIds;
    for (const call of await readUnderWay(db, [...inHand.keys()])) {
      const mine = inHand.get(call.callId);
      if (mine === undefined) continue;
      const isThere = mine.orphan === null ? alive.has(call.callId) : isRunning(mine.orphan);
      mine.wasAlive ||= isThere;
      await settle(call, mine, isThere);
    }
  };

  let isLooking = false;
  let isBlind = false;
  const timer = setInterval(async () => {
    if (isLooking || inHand.size === 0) return;
    isLooking = true;
    try {
      await look();
      isBlind = false;
    } catch (error) {
      // Once an outage: it is asked five times a second.
      if (!isBlind) logger.warn('live.look_failed', { error });
      isBlind = true;
    }
    isLooking = false;
  }, LOOK_EVERY_MS);

  return {
    wake,
    get callIds() {
      return [...inHand.keys()];
    },
    stop() {
      isStopped = true;
      for (const [callId, { orphan }] of inHand) if (orphan !== null) release(callId);
    },
    breakOff() {
      for (const { holder: held } of inHand.values()) {
        const pid = held === null ? null : findJobOf(holder, held);
        if (pid !== null) tellToBreakOff(pid);
      }
    },
    whenIdle: () =>
      inHand.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            idle.push(resolve);
          }),
    close: () => clearInterval(timer),
  };
}

function tellToBreakOff(pid: number): void {
  try {
    process.kill(pid, BREAK_OFF_SIGNAL);
  } catch {
    // It has ended by itself.
  }
}
