import type { Manner } from '../speech-server/speech.js';
import type { TransferAnswer } from '../telephone/call-event.js';
import { type Behaviour, inOrder } from './behaviour.js';
import { type Conversation, converse } from './converse.js';
import { pickUp } from './pick-up.js';
import { hangUp, say, wait, waitForAgent } from './steps.js';

export interface Answering {
  /** Two letters; English, if not said. */
  readonly language?: string;
  /** Understands the agent in every language, not in that one alone. */
  readonly hearsEveryLanguage?: boolean;
  readonly ringMs?: number;
  /** What the callee says first; without it the line stays silent until the agent speaks. */
  readonly hello?: string;
  /** Between picking up and the hello. */
  readonly helloAfterMs?: number;
  readonly transfer?: TransferAnswer;
  readonly manner?: Manner;
  /** Amplitude of the noise around the callee, of 32767. */
  readonly noise?: number;
}

const HELLO_AFTER_MS = 250;

/** Picks up, and says hello. */
export function answer(options: Answering = {}): Behaviour {
  return async (call) => {
    call.language = options.language ?? 'en';
    call.hearsEveryLanguage = options.hearsEveryLanguage ?? false;
    call.manner = options.manner ?? {};
    if (options.transfer !== undefined) call.transferAnswer = options.transfer;
    if (options.noise !== undefined) call.makeNoise(options.noise);
    await pickUp(options.ringMs)(call);
    if (options.hello === undefined) return;
    await call.pause(options.helloAfterMs ?? HELLO_AFTER_MS);
    await call.say(options.hello);
  };
}

/** A person: picks up, says hello and answers what the agent says. */
export function answerAndConverse(options: Answering & Conversation): Behaviour {
  return inOrder(answer(options), converse(options));
}

/** Picks up and hangs up again. */
export function answerAndHangUp(
  options: Answering & { readonly afterMs?: number } = {},
): Behaviour {
  return inOrder(answer(options), wait(options.afterMs ?? 100), hangUp);
}

/** Hangs up while the agent speaks, after so much of its first words. */
export function hangUpOnAgent(options: Answering & { readonly afterMs?: number } = {}): Behaviour {
  return inOrder(answer(options), waitForAgent, wait(options.afterMs ?? 700), hangUp);
}

/** Speaks into what the agent is saying, then goes on as a person. */
export function talkOver(
  options: Answering & Conversation & { readonly say: string; readonly afterMs?: number },
): Behaviour {
  const interrupt = inOrder(waitForAgent, wait(options.afterMs ?? 1_200), say(options.say));
  return inOrder(answer(options), interrupt, converse(options));
}

/** A mobile that loses its network: no sound any more, and no hang-up. */
export function loseNetwork(options: Answering & { readonly afterMs?: number } = {}): Behaviour {
  return inOrder(answer(options), wait(options.afterMs ?? 3_000), async (call) => call.stopMedia());
}
