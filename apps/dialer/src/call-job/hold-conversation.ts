import type { EndedReason } from '@immolab/contracts';
import { prompt, silenceDueMs } from '@immolab/conversation';
import type { Line, LineEvent } from '../lines/line.js';
import { abortable } from './abortable.js';
import type { ActiveCall } from './active-calls.js';
import type { Conversation } from './open-conversation.js';
import { MaxDurationError } from './stop-reasons.js';
import { type DurationWatch, watchDuration } from './watch-duration.js';

export interface HoldOptions {
  readonly conversation: Conversation;
  readonly line: Line;
  readonly active: ActiveCall;
  /** From the answer. */
  readonly maxDurationMs: number;
}

/**
 * Holds a conversation from the greeting to its end, farewell included.
 *
 * @returns why it ended
 * @throws the reason when the call is aborted
 */
export async function holdConversation(options: HoldOptions): Promise<EndedReason> {
  const { conversation, active, maxDurationMs } = options;
  const { conductor } = conversation;
  const watch = watchDuration(maxDurationMs, () => active.abort(new MaxDurationError()));
  try {
    await takeTurn(options);
    while (!conductor.state.over) await answer(options, await listen(options, watch));
    await conversation.recorder.flush();
    return endedReasonOf(conversation);
  } finally {
    watch.close();
  }
}

type Heard = LineEvent | { readonly kind: 'time_is_short' };

/** What comes first: something from the other end, or the reminder to come to an end. */
async function listen({ line, active, conversation }: HoldOptions, watch: DurationWatch) {
  const enough = new AbortController();
  const signal = AbortSignal.any([active.signal, enough.signal]);
  const { state } = conversation.conductor;
  const listening = { prompt: prompt(state), silenceMs: silenceDueMs(state) };
  const heard: Promise<Heard> = line.hear(listening, signal);
  const short: Promise<Heard> = watch.timeIsShort().then(() => ({ kind: 'time_is_short' }));
  try {
    const first = await abortable(Promise.race([heard, short]), active.signal);
    if (first.kind === 'time_is_short') watch.acknowledge();
    return first;
  } finally {
    // The line rejects when it is aborted, and by then nobody may be listening.
    heard.catch(() => undefined);
    enough.abort();
  }
}

async function answer(options: HoldOptions, heard: Heard): Promise<void> {
  const { conductor } = options.conversation;
  switch (heard.kind) {
    case 'says':
      return takeTurn(options, heard.text);
    case 'silent':
      conductor.stayedSilent();
      return takeTurn(options);
    case 'time_is_short':
      conductor.timeIsShort();
      return takeTurn(options);
    case 'hung_up':
      conductor.hungUp();
      return finishAlone(options);
  }
}

/** The agent's turn, in answer to `utterance` or of its own accord. */
async function takeTurn({ conversation, active }: HoldOptions, utterance?: string): Promise<void> {
  const { session, agent, recorder, conductor } = conversation;
  const before = recorder.counts.turns;
  agent.beginTurn();
  const speech = session.generateReply(utterance === undefined ? {} : { userInput: utterance });
  await abortable(speech.waitForPlayout(), active.signal);
  await abortable(recorder.flush(), active.signal);
  const said = recorder.counts.turns - before - (utterance === undefined ? 0 : 1);
  if (said < 1 && !conductor.state.over) throw new Error('the agent fell silent');
}

/** What the script still does when nobody is there to hear it: let a slot go, end the call. */
async function finishAlone({ conversation, active }: HoldOptions): Promise<void> {
  const { conductor } = conversation;
  for (;;) {
    active.signal.throwIfAborted();
    const step = conductor.takeStep();
    if (step.kind !== 'tool') break;
    await abortable(conductor.runTool(step.call), active.signal);
  }
  if (!conductor.state.over) throw new Error('the script went on after the lead had hung up');
}

function endedReasonOf({ conductor }: Conversation): EndedReason {
  const { ending } = conductor.state;
  if (ending === null) throw new Error('the script is over without a reason');
  return ending;
}
