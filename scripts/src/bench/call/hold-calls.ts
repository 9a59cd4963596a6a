import type { PhoneCall } from '@immolab/call-testkit';
import type { CallResult } from '@immolab/contracts';
import type { PhoneWorld } from '../../phone-world/open-phone-world.js';
import { runWorkers } from '../rounds/run-workers.js';
import { type JobUsage, watchJobProcess } from './job-process.js';
import { leadOfDialogue } from './lead-of-dialogue.js';
import { behaviourOf, type PlannedCall } from './plan-calls.js';

/** A call that was held, as its telephone saw it, and its result. */
export interface HeldCall {
  readonly planned: PlannedCall;
  readonly phone: PhoneCall;
  readonly result: CallResult;
  /** From the end of the call at the telephone to its webhook event. */
  readonly endToWebhookMs: number;
  readonly job: JobUsage | null;
}

const AT_A_TIME = 2;

/** Holds all of them, two at a time. */
export function holdCalls(
  world: PhoneWorld,
  calls: readonly PlannedCall[],
): Promise<readonly HeldCall[]> {
  return runWorkers(calls, AT_A_TIME, (planned, number) => holdCall(world, planned, number));
}

async function holdCall(
  world: PhoneWorld,
  planned: PlannedCall,
  number: number,
): Promise<HeldCall> {
  const body = leadOfDialogue(planned.language, number);
  const posted = await world.post(body, behaviourOf(planned));
  const phone = await posted.invited();
  await phone.whenAnswered();
  const watch = await watchJobProcess(world.db, posted.callId);
  const { at: endedAt } = await phone.whenEnded();
  const job = watch.stop();
  const { at } = await world.receiver.eventOf(posted.callId);
  const result = await posted.ended();
  await world.untilRoomGone(posted.callId);
  return { planned, phone, result, endToWebhookMs: Math.max(0, at - endedAt), job };
}
