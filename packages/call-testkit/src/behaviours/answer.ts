import { makeTone } from '../audio/tone.js';
import type { Manner } from '../speech-server/speech.js';
import type { TransferAnswer } from '../telephone/call-event.js';
import { type Behaviour, inOrder } from './behaviour.js';
import { type Conversation, converse } from './converse.js';
import { pickUp } from './pick-up.js';

export interface Answering {
  /** Two letters; English, if not said. */
  readonly language?: string;
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
const BETWEEN_SENTENCES_MS = 350;

/** Picks up, and says hello. */
export function answer(options: Answering = {}): Behaviour {
  return async (call) => {
    call.language = options.language ?? 'en';
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

export interface Greeting extends Answering {
  /** Said one after the other, with a short pause between them. */
  readonly sentences: readonly string[];
}

/** An answering machine: a greeting, a beep, then silence until it has recorded enough. */
export function voicemail(
  options: Greeting & {
    readonly beepHz?: number;
    readonly beepMs?: number;
    readonly recordsMs?: number;
  },
): Behaviour {
  const beep = makeTone(options.beepHz ?? 1_000, options.beepMs ?? 500);
  return inOrder(
    answer(options),
    recite(options.sentences),
    (call) => call.play(beep, '(beep)'),
    wait(options.recordsMs ?? 60_000),
    hangUp,
  );
}

/** A menu that is told again and again until a key is pressed that it knows, then a person. */
export function menu(
  options: Greeting & {
    readonly keys: Readonly<Record<string, Behaviour>>;
    readonly repeats?: number;
    readonly waitMs?: number;
  },
): Behaviour {
  return inOrder(answer(options), async (call) => {
    for (let round = 0; round < (options.repeats ?? 3); round += 1) {
      await recite(options.sentences)(call);
      const pressed = call.log.when('digit-received', ({ digit }) => digit in options.keys);
      const key = await Promise.race([call.during(pressed), call.pause(options.waitMs ?? 3_000)]);
      if (key) return options.keys[key.digit]?.(call);
    }
    await call.hangUp();
  });
}

/** A telephone that asks who is calling, and puts the call through, or not, when it was told. */
export function screenCalls(
  options: Greeting & { readonly putsThrough: boolean; readonly then?: Behaviour },
): Behaviour {
  return inOrder(answer(options), recite(options.sentences), async (call) => {
    await call.nextTurn();
    await call.pause(1_000);
    if (options.putsThrough) await options.then?.(call);
    else await call.hangUp();
  });
}

// Pieces to make others of.

export const hangUp: Behaviour = (call) => call.hangUp();

export const waitForAgent: Behaviour = (call) => call.untilAgentSpeaks();

export function wait(ms: number): Behaviour {
  return (call) => call.pause(ms);
}

export function say(text: string): Behaviour {
  return (call) => call.say(text);
}

/** Presses keys. */
export function press(digits: string): Behaviour {
  return (call) => call.sendDigits(digits);
}

function recite(sentences: readonly string[]): Behaviour {
  return async (call) => {
    for (const [index, sentence] of sentences.entries()) {
      if (index > 0) await call.pause(BETWEEN_SENTENCES_MS);
      await call.say(sentence);
    }
  };
}
