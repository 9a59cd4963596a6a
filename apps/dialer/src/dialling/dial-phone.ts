import { setTimeout as sleep } from 'node:timers/promises';
import type { TrunkReport } from '@immolab/calls';
import type { Fault } from '@immolab/contracts';
import type { TrunkChoice } from '../trunks/trunk.js';
import { clearRoom } from './clear-room.js';
import { type DialRule, mayWait, type UnansweredReason } from './dial-rules.js';
import { type RingOptions, ringOnce } from './ring-once.js';

const PAUSE_BEFORE_AGAIN_MS = 500;
const MAX_ATTEMPTS = 3;

export interface DialOptions extends Omit<RingOptions, 'clock'> {
  /** In the order in which they are tried; at least one. */
  readonly trunks: readonly TrunkChoice[];
  /** Asked before each further attempt: much may have changed since the first. */
  readonly mayTry: (trunk: TrunkChoice) => Promise<boolean>;
  readonly clock?: () => number;
}

/** What an attempt told of its trunk, for `reportTrunk`. */
export interface ToldOfTrunk {
  readonly trunkId: string;
  readonly report: TrunkReport;
}

interface DialEnd {
  /** The trunk of the last attempt. */
  readonly trunk: TrunkChoice;
  /** Of every attempt, in order. */
  readonly reports: readonly ToldOfTrunk[];
}

export interface Answered extends DialEnd {
  readonly answered: true;
  /** From the request to the answer. */
  readonly ringMs: number;
}

export interface Unanswered extends DialEnd {
  readonly answered: false;
  readonly endedReason: UnansweredReason;
  readonly fault: Fault | null;
  /** SIP answer with which the network refused the call, 300 to 699. */
  readonly sipCode: number | null;
  /** Name of the rule in the table of dial rules. */
  readonly rule: string;
  /** `none`: no telephone was rung. */
  readonly invite: DialRule['invite'];
  /** No telephone was rung because something is down: the same call can be placed later. */
  readonly mayWait: boolean;
  /** Whether no room is left behind. */
  readonly cleared: boolean;
}

export type DialResult = Answered | Unanswered;

/**
 * Rings a telephone until it is answered or is not. At most one INVITE leaves, whatever fails when:
 * another attempt is made only after an error that says that no call exists. The room is deleted
 * unless the call was answered.
 *
 * Nothing but the request's own answer decides: a lead who disconnects before it has come is not a
 * lead who hung up, since event and error come in either order.
 *
 * @throws the signal's reason when aborted, after the room has been deleted; RangeError without a
 * trunk
 */
export async function dialPhone(options: DialOptions): Promise<DialResult> {
  const { rooms, room, signal } = options;
  try {
    return await dialOverTrunks(options);
  } catch (error) {
    await clearRoom(rooms, room);
    throw signal.aborted ? signal.reason : error;
  }
}

async function dialOverTrunks(options: DialOptions): Promise<DialResult> {
  const { rooms, room, signal, clock = () => performance.now() } = options;
  const reports: ToldOfTrunk[] = [];
  let plan = options.trunks;
  for (let attempts = 1; ; attempts += 1) {
    const [trunk, ...others] = plan;
    if (trunk === undefined) throw new RangeError('dialPhone needs at least one trunk');
    signal.throwIfAborted();
    const attempt = await ringOnce({ ...options, clock }, trunk);
    if (attempt.answered) {
      reports.push({ trunkId: trunk.trunkId, report: 'works' });
      return { answered: true, trunk, ringMs: attempt.ringMs, reports };
    }
    const { rule, sipCode } = attempt;
    reports.push({ trunkId: trunk.trunkId, report: rule.report });
    plan = attempts < MAX_ATTEMPTS ? planAfter(rule, trunk, others) : [];
    const [next] = plan;
    if (next !== undefined && rule.retry === 'again') {
      await sleep(PAUSE_BEFORE_AGAIN_MS, undefined, { signal });
    }
    if (next === undefined || !(await options.mayTry(next))) {
      const { endedReason, fault, name, invite } = rule;
      const cleared = await clearRoom(rooms, room);
      const end = { endedReason, fault, sipCode, rule: name, invite, mayWait: mayWait(rule) };
      return { answered: false, ...end, trunk, reports, cleared };
    }
  }
}

/** The trunks for a further attempt; none after an error that leaves a call possible. */
function planAfter(
  rule: DialRule,
  trunk: TrunkChoice,
  others: readonly TrunkChoice[],
): readonly TrunkChoice[] {
  switch (rule.retry) {
    case 'never':
      return [];
    case 'other_trunk':
      return others;
    case 'again':
      return [...others, trunk];
  }
}
