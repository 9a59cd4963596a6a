import type { Line } from '../lines/line.js';
import { abortable } from './abortable.js';
import type { ActiveCall } from './active-calls.js';
import { type Conversation, leadTurn } from './open-conversation.js';

export interface LeaveMessageOptions {
  readonly line: Line;
  readonly conversation: Conversation;
  readonly active: ActiveCall;
  /** What the machine said; null when that was not heard. */
  readonly greeting: string | null;
  /** In the integrator's words; null: nothing is left, since a machine hears nothing of the lead. */
  readonly message: string | null;
  readonly now: () => Date;
}

/** Leaves the integrator's message on a machine, where there is one. */
export async function leaveMessage(options: LeaveMessageOptions): Promise<void> {
  const { conversation, line, active, greeting, message, now } = options;
  const { recorder, session, agent, conductor } = conversation;
  if (greeting !== null) recorder.turn(leadTurn(greeting, now()), conductor.state);
  if (message !== null) {
    await abortable(line.untilRecording(active.signal), active.signal);
    agent.beginTurn();
    const speech = session.say(message, { allowInterruptions: false });
    await abortable(speech.waitForPlayout(), active.signal);
  }
  await recorder.flush();
}
