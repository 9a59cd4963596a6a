import type { EndedReason } from '@immolab/contracts';
import { prompt, silenceDueMs } from '@immolab/conversation';
import type { Line, LineEvent, Pickup } from '../lines/line.js';
import { abortable } from './abortable.js';
import type { ActiveCall } from './active-calls.js';
import type { Conversation } from './open-conversation.js';
import type { DurationWatch } from './watch-duration.js';

export interface HoldOptions {
  readonly conversation: Conversation;
  readonly line: Line;
  readonly active: ActiveCall;
  /** What was said on picking up, where nobody was told of it. */
  readonly greeting: string | null;
  readonly watch: DurationWatch;
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
  const { conversation, line, greeting } = options;
  const { conductor, recorder } = conversation;
  let machine: Pickup | null = null;
  // Who hung up before they were greeted may have said something.
  const isAllSaid = line.gone?.aborted === true && greeting !== null;
  let turn = isAllSaid
    ? hearOnly(options, { text: greeting, added: greeting })
    : await takeTurn(options);
  while (!conductor.state.over && machine === null) {
    const heard = await listen(options);
    if (heard.kind === 'machine') machine = heard;
    else if (line.gone?.aborted) turn = await hearLast(options, heard, turn);
    else turn = await answer(options, heard, turn);
  }
  await recorder.flush();
  if (machine !== null) return { kind: 'machine', pickup: machine };
  return { kind: 'ended', reason: endedReasonOf(conversation) };
}

type Heard = LineEvent | { readonly kind: 'time_is_short' };

/** What became of one turn of the agent. */
interface Turn {
  /** What it answered; null for a turn of its own accord. */
  readonly utterance: Utterance | null;
  /** The script was told of the utterance. */
  readonly isHeard: boolean;
  /** The lead heard something of the answer. */
  readonly isSpoken: boolean;
}

/** What comes first: something from the other end, or the reminder to come to an end. */
async function listen({ line, active, conversation, watch }: HoldOptions): Promise<Heard> {
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
      return finishAlone(options, before);
  }
}

/** The lead has hung up: what they said before that is heard, and answered by nobody. */
async function hearLast(
  options: HoldOptions,
  heard: Exclude<Heard, { kind: 'machine' }>,
  before: Turn,
): Promise<Turn> {
  if (heard.kind === 'says') return hearOnly(options, await addTo(options, before, heard.text));
  return heard.kind === 'hung_up' ? finishAlone(options, before) : before;
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
  const { utterance, isHeard, isSpoken } = before;
  if (utterance === null || isSpoken) return { text: added, added };
  const text = `${utterance.text} ${added}`;
  if (!isHeard) return { text, added: `${utterance.added} ${added}` };
  return (await conversation.conductor.retract()) ? { text, added } : { text: added, added };
}

/** The agent's turn, in answer to `utterance` or of its own accord. */
async function takeTurn(options: HoldOptions, utterance?: Utterance): Promise<Turn> {
  const { conversation, active, line } = options;
  // Nobody is there to hear it.
  if (line.gone?.aborted) return utterance === undefined ? NO_TURN : hearOnly(options, utterance);
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
  else if (!isSpoken && !conductor.state.over && !line.gone?.aborted) {
    throw new Error('the agent fell silent');
  }
  return { utterance: utterance ?? null, isHeard, isSpoken };
}

const NO_TURN: Turn = { utterance: null, isHeard: false, isSpoken: false };

/** Script and transcript hear the utterance, and the agent says nothing. */
function hearOnly({ conversation }: HoldOptions, utterance: Utterance): Turn {
  const { agent, hearing } = conversation;
  hearing.added = utterance.added;
  agent.hear(utterance.text);
  return { utterance, isHeard: true, isSpoken: false };
}

/**
 * What the script still does when nobody is there to hear it: keep what the lead said, let a slot go,
 * end the call.
 */
async function finishAlone(options: HoldOptions, before: Turn): Promise<Turn> {
  const { conversation, active } = options;
  const { conductor, recorder } = conversation;
  if (before.utterance !== null && !before.isHeard) hearOnly(options, before.utterance);
  await abortable(conductor.hungUp(), active.signal);
  for (;;) {
    active.signal.throwIfAborted();
    const step = conductor.takeStep();
    if (step.kind !== 'tool') break;
    await abortable(conductor.runTool(step.call), active.signal);
  }
  if (!conductor.state.over) throw new Error('the script went on after the lead had hung up');
  recorder.lastFacts(conductor.state);
  return NO_TURN;
}

function endedReasonOf({ conductor }: Conversation): EndedReason {
  const { ending } = conductor.state;
  if (ending === null) throw new Error('the script is over without a reason');
  return ending;
}
