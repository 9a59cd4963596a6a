import { type CallEnd, type ClaimedCall, markAnswered, recordFacts } from '@immolab/calls';
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
import { faultOf, UnplacedError } from './stop-reasons.js';

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
  await markAnswered(db, call);
  const { fromNumber = null } = dialled;
  if (fromNumber !== null) await recordFacts(db, call, { fromNumber });
  // Only after the answer: a session that was started before cannot be closed when nobody answers.
  const conversation = await openConversation(options);
  try {
    const endedReason = await converse(options, conversation);
    return { endedReason, fault: faultOf(endedReason) };
  } finally {
    // A call that is broken off keeps what was said in it until then; whoever broke it off, or cannot
    // write, is told of already.
    await conversation.recorder.flush().catch(() => undefined);
    options.onTalked(conversation.recorder.counts);
    // LiveKit takes half a second for it, which nobody needs to wait for.
    options.activeCalls.cleanUp(conversation.session.close());
  }
}

async function converse(
  { brief, line, active, now }: CarryOptions,
  conversation: Conversation,
): Promise<EndedReason> {
  let pickup = await abortable(line.identify(active.signal), active.signal);
  if (MACHINES[pickup.by] === undefined) {
    conversation.recorder.facts({ answeredBy: pickup.by });
    const { maxDurationMs } = brief;
    const { greeting } = pickup;
    const held = await holdConversation({ conversation, line, active, greeting, maxDurationMs });
    if (held.kind === 'ended') return held.reason;
    pickup = held.pickup;
  }
  conversation.recorder.facts({ answeredBy: pickup.by });
  const machine = MACHINES[pickup.by] ?? 'voicemail';
  const { greeting } = pickup;
  const message = machine === 'voicemail' ? brief.agent.voicemailMessage : null;
  await leaveMessage({ conversation, line, active, greeting, message, now });
  return machine;
}
