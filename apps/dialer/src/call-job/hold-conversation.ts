import type { EndedReason } from '@immolab/contracts';
import { prompt, silenceDueMs } from '@immolab/conversation';
import type { Line, LineEvent, Pickup } from '../lines/line.js';
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

/** How a conversation ended, or that nobody was there to hold it with. */
export type Held =
  | { readonly kind: 'ended'; readonly reason: EndedReason }
  | { readonly kind: 'machine'; readonly pickup: Pickup };

/**
 * Holds a conversation from the greeting to its end, farewell included.
 *
 * @throws the reason when the call is aborted
 */
export async function holdConversation(options: HoldOptions): Promise<Held> {
  const { conversation, active, maxDurationMs } = options;
  const { conductor, recorder } = conversation;
  const watch = watchDuration(maxDurationMs, () => active.abort(new MaxDurationError()));
  let machine: Pickup | null = null;
  try {
    let turn = await takeTurn(options);
    while (!conductor.state.over && machine === null) {
      const heard = await listen(options, watch);
      if (heard.kind === 'machine') machine = heard;
      else turn = await answer(options, heard, turn);
    }
    await recorder.flush();
    if (machine !== null) return { kind: 'machine', pickup: machine };
    return { kind: 'ended', reason: endedReasonOf(conversation) };
  } finally {
    watch.close();
  }
}

type Heard = LineEvent | { readonly kind: 'time_is_short' };

/** What became of one turn of the agent. */
interface Turn {
  /** What it answered; null for a turn of its own accord. */
  readonly utterance: string | null;
  /** The script was told of the utterance. */
  readonly isHeard: boolean;
  /** The lead heard something of the answer. */
  readonly isSpoken: boolean;
}

/** What comes first: something from the other end, or the reminder to come to an end. */
async function listen(
  { line, active, conversation }: HoldOptions,
  watch: DurationWatch,
): Promise<Heard> {
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

async function answer(
  options: HoldOptions,
  heard: Exclude<Heard, { kind: 'machine' }>,
  before: Turn,
): Promise<Turn> {
  const { conductor } = options.conversation;
  switch (heard.kind) {
    case 'says':
      return takeTurn(options, await addTo(options, before, heard.text));
    case 'silent':
      conductor.stayedSilent();
      return takeTurn(options);
    case 'time_is_short':
      conductor.timeIsShort();
      return takeTurn(options);
    case 'cannot_hear':
      conductor.leave('recogniser_failed');
      return takeTurn(options);
    case 'hung_up':
      conductor.hungUp();
      return finishAlone(options);
  }
}

/** Something that the lead said: all of it for the script, the new part for the transcript. */
interface Utterance {
  readonly text: string;
  readonly added: string;
}

/**
 * Who goes on before anything of the answer was heard had not finished ("three thousand … two
 * hundred"): both parts are one utterance.
 */
async function addTo(
  { conversation }: HoldOptions,
  before: Turn,
  added: string,
): Promise<Utterance> {
  if (before.utterance === null || before.isSpoken) return { text: added, added };
  const isTakenBack = !before.isHeard || (await conversation.conductor.retract());
  return isTakenBack ? { text: `${before.utterance} ${added}`, added } : { text: added, added };
}

/** The agent's turn, in answer to `utterance` or of its own accord. */
async function takeTurn(options: HoldOptions, utterance?: Utterance): Promise<Turn> {
  const { conversation, active, line } = options;
  // Nobody is there to hear it.
  if (line.gone?.aborted) {
    conversation.conductor.hungUp();
    return finishAlone(options);
  }
  const { session, agent, recorder, conductor, hearing } = conversation;
  const before = { ...recorder.counts };
  const heardBefore = hearing.count;
  hearing.added = utterance?.added ?? null;
  agent.beginTurn();
  const speech = session.generateReply(
    utterance === undefined ? {} : { userInput: utterance.text },
  );
  agent.speech = speech;
  await abortable(speech.waitForPlayout(), active.signal);
  if (line.isPatient) await abortable(recorder.flush(), active.signal);
  const isHeard = hearing.count > heardBefore;
  const isSpoken = recorder.counts.agentTurns > before.agentTurns;
  if (speech.interrupted) conductor.wasInterrupted(isSpoken ? hearing.lastSpoken : '');
  else if (!isSpoken && !conductor.state.over) throw new Error('the agent fell silent');
  return { utterance: utterance?.text ?? null, isHeard, isSpoken };
}

/** What the script still does when nobody is there to hear it: let a slot go, end the call. */
async function finishAlone({ conversation, active }: HoldOptions): Promise<Turn> {
  const { conductor } = conversation;
  for (;;) {
    active.signal.throwIfAborted();
    const step = conductor.takeStep();
    if (step.kind !== 'tool') break;
    await abortable(conductor.runTool(step.call), active.signal);
  }
  if (!conductor.state.over) throw new Error('the script went on after the lead had hung up');
  return { utterance: null, isHeard: false, isSpoken: false };
}

function endedReasonOf({ conductor }: Conversation): EndedReason {
  const { ending } = conductor.state;
  if (ending === null) throw new Error('the script is over without a reason');
  return ending;
}
