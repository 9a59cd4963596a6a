import { setTimeout as sleep } from 'node:timers/promises';
import type { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import { abortable } from '../call-job/abortable.js';
import type { TrunkChoice } from '../trunks/trunk.js';
import { clearRoom, LEAD_IDENTITY } from './clear-room.js';
import { DIAL_RULES, type DialRule } from './dial-rules.js';
import { findDialRule, hasRungOut } from './find-dial-rule.js';
import { followLead } from './follow-lead.js';
import { readDialError } from './read-dial-error.js';

/** LiveKit's own limit comes after ours, which lets the farewell be heard. */
const DURATION_RESERVE_S = 30;
/** Our request outlasts the ring time-out by this, so that LiveKit tells how it ended. */
const REQUEST_RESERVE_S = 5;
/** After an abort: how long the request may still take to end. */
const SETTLE_MS = 1_000;

export interface RingOptions {
  /** Made with `failover: false`: otherwise the SDK repeats a request, and a telephone rings twice. */
  readonly sip: Pick<SipClient, 'createSipParticipant'>;
  readonly rooms: Pick<RoomServiceClient, 'listParticipants' | 'deleteRoom'>;
  /** Exists already. */
  readonly room: string;
  /** E.164. */
  readonly number: string;
  /** Rounded up to seconds; at most 75 s, since LiveKit itself waits 80 s for an answer. */
  readonly ringTimeoutMs: number;
  /** From the answer. */
  readonly maxDurationMs: number;
  readonly signal: AbortSignal;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
}

export type Attempt =
  | { readonly answered: true; readonly ringMs: number }
  | { readonly answered: false; readonly rule: DialRule; readonly sipCode: number | null };

/**
 * One request to LiveKit for a call over one trunk, followed to its end.
 *
 * @throws the signal's reason when aborted, when the request is over or the room has been deleted
 */
export async function ringOnce(options: RingOptions, trunk: TrunkChoice): Promise<Attempt> {
  const startedAt = options.clock();
  const asked = askForCall(options, trunk);
  try {
    return await awaitAnswer(options, asked, startedAt);
  } catch (error) {
    if (options.signal.aborted) await breakOff(options, asked);
    throw error;
  }
}

async function awaitAnswer(
  options: RingOptions,
  asked: Promise<unknown>,
  startedAt: number,
): Promise<Attempt> {
  const { signal, clock } = options;
  try {
    await abortable(asked, signal);
    return { answered: true, ringMs: clock() - startedAt };
  } catch (thrown) {
    signal.throwIfAborted();
    return readFailure(options, { thrown, startedAt });
  }
}

function askForCall(options: RingOptions, { trunkId, fromNumber }: TrunkChoice): Promise<unknown> {
  const { sip, number, room, ringTimeoutMs, maxDurationMs } = options;
  const ringingTimeout = Math.ceil(ringTimeoutMs / 1_000);
  return sip.createSipParticipant(trunkId, number, room, {
    participantIdentity: LEAD_IDENTITY,
    ...(fromNumber !== null && { fromNumber }),
    waitUntilAnswered: true,
    ringingTimeout,
    timeout: ringingTimeout + REQUEST_RESERVE_S,
    maxCallDuration: Math.ceil(maxDurationMs / 1_000) + DURATION_RESERVE_S,
    hidePhoneNumber: true,
  });
}

interface Failure {
  readonly thrown: unknown;
  readonly startedAt: number;
}

async function readFailure(options: RingOptions, { thrown, startedAt }: Failure): Promise<Attempt> {
  const { clock } = options;
  const ringTimeoutMs = Math.ceil(options.ringTimeoutMs / 1_000) * 1_000;
  const error = readDialError(thrown);
  const rule = findDialRule(error, { elapsedMs: clock() - startedAt, ringTimeoutMs });
  const failed: Attempt = { answered: false, rule, sipCode: error.sipCode };
  if (rule.invite !== 'unknown') return failed;
  // Only the answer may be lost, and the call in order: a proxy that waits for less than a ring.
  const ringsForMs = Math.max(0, startedAt + ringTimeoutMs - clock());
  const became = await followLead({ ...options, ringsForMs });
  const elapsedMs = clock() - startedAt;
  if (became === 'answered') return { answered: true, ringMs: elapsedMs };
  const rangOut = became === 'gone' && hasRungOut({ elapsedMs, ringTimeoutMs });
  return rangOut ? { answered: false, rule: RANG_OUT, sipCode: null } : failed;
}

const RANG_OUT: DialRule = ruleNamed('rang_out');

function ruleNamed(name: (typeof DIAL_RULES)[number]['name']): DialRule {
  const rule = DIAL_RULES.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`no dial rule is named ${name}`);
  return rule;
}

/** Ends a request that nobody waits for any more, wherever it is. */
async function breakOff({ rooms, room }: RingOptions, asked: Promise<unknown>): Promise<void> {
  await clearRoom(rooms, room);
  const settled = asked.then(
    () => true,
    () => true,
  );
  const isSettled = await Promise.race([settled, sleep(SETTLE_MS, false, { ref: false })]);
  // LiveKit makes the room anew for a request that reached it only now.
  if (!isSettled) await clearRoom(rooms, room);
}
