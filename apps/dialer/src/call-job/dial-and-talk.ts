import { type CallEnd, type ClaimedCall, markAnswered } from '@immolab/calls';
import type { AnsweredBy, CallBrief, EndedReason } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { Queues } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';
import type { Line } from '../lines/line.js';
import type { LanguageModel } from '../models/join-models.js';
import type { TurnCounts } from '../recorder/recorder.js';
import type { DialerMetrics } from '../telemetry/metrics.js';
import { abortable } from './abortable.js';
import type { ActiveCall, ActiveCalls } from './active-calls.js';
import { holdConversation } from './hold-conversation.js';
import { leaveMessage } from './leave-message.js';
import { type CallObserver, type Conversation, openConversation } from './open-conversation.js';
import { faultOf, MaxDurationError, UnplacedError } from './stop-reasons.js';
import { type DurationWatch, watchDuration } from './watch-duration.js';

export interface CarryOptions {
  readonly db: Database;
  readonly call: ClaimedCall;
  readonly brief: CallBrief;
  readonly line: Line;
  readonly ring: Queues['ring'];
  readonly model: LanguageModel | null;
  readonly active: ActiveCall;
  readonly activeCalls: ActiveCalls;
  readonly metrics: DialerMetrics;
  readonly logger: Logger;
  readonly observer: CallObserver;
  readonly now: () => Date;
  /** Told once of the counts of the conversation, however it ends. */
  readonly onTalked: (counts: TurnCounts) => void;
}

/** Machines and what they are called as a reason. */
const MACHINES: Readonly<Partial<Record<AnsweredBy, EndedReason>>> = {
  voicemail: 'voicemail',
  ivr: 'ivr',
  screening: 'call_screening',
};

/**
 * One call from the first ring to the last word. Dialling must have begun in the database.
 *
 * @returns how it ended
 * @throws the reason when the call is aborted; StaleClaimError when the claim is lost;
 *   UnplacedError when no telephone was rung, for certain
 */
export async function dialAndTalk(options: CarryOptions): Promise<CallEnd> {
  const { db, call, line, active } = options;
  const dialled = await abortable(line.dial(active.signal), active.signal);
  if (!dialled.answered) {
    const { endedReason, fault, sipCode = null, isUnplaced = false } = dialled;
    if (isUnplaced) throw new UnplacedError(endedReason);
    return { endedReason, fault, sipCode };
  }
  const watch = watchDuration(options.brief.maxDurationMs, () =>
    active.abort(new MaxDurationError()),
  );
  try {
    await markAnswered(db, call);
    const endedReason = await talk(options, watch);
    return { endedReason, fault: faultOf(endedReason) };
  } finally {
    watch.close();
  }
}

async function talk(options: CarryOptions, watch: DurationWatch): Promise<EndedReason> {
  // Only after the answer: a session that was started before cannot be closed when nobody answers.
  const conversation = await openInTime(options);
  try {
    return await converse(options, conversation, watch);
  } finally {
    // A call that is broken off keeps what was said in it until then; whoever broke it off, or cannot
    // write, is told of already.
    await conversation.recorder.flush().catch(() => undefined);
    options.onTalked(conversation.recorder.counts);
    // LiveKit takes half a second for it, which nobody needs to wait for.
    options.activeCalls.cleanUp(conversation.session.close());
  }
}

/** What opens when the call is over is closed, and nobody waits for it. */
async function openInTime(options: CarryOptions): Promise<Conversation> {
  const { signal } = options.active;
  const opening = openConversation(options);
  try {
    return await abortable(opening, signal);
  } catch (error) {
    void opening.then(({ session }) => session.close()).catch(() => undefined);
    throw error;
  }
}

async function converse(
  { brief, line, active, now }: CarryOptions,
  conversation: Conversation,
  watch: DurationWatch,
): Promise<EndedReason> {
  let pickup = await abortable(line.identify(active.signal), active.signal);
  if (MACHINES[pickup.by] === undefined) {
    conversation.recorder.facts({ answeredBy: pickup.by });
    const { greeting } = pickup;
    const held = await holdConversation({ conversation, line, active, greeting, watch });
    if (held.kind === 'ended') return held.reason;
    pickup = held.pickup;
  }
  conversation.recorder.facts({ answeredBy: pickup.by });
  const machine = MACHINES[pickup.by] ?? 'voicemail';
  const { greeting } = pickup;
  const message = machine === 'voicemail' ? brief.agent.voicemailMessage : null;
  try {
    await leaveMessage({ conversation, line, active, greeting, message, now });
  } catch (error) {
    // It talked on until the time was over: a machine it is all the same.
    if (!(active.signal.reason instanceof MaxDurationError)) throw error;
  }
  return machine;
}
