import { makeTone } from '../audio/tone.js';
import { type Answering, answer } from './answer.js';
import { type Behaviour, inOrder } from './behaviour.js';
import { hangUp, wait } from './steps.js';

const BETWEEN_SENTENCES_MS = 350;

/** How the beep of an answering machine is named in the events of a call. */
export const BEEP = '(beep)';

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
    (call) => call.play(beep, BEEP),
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

function recite(sentences: readonly string[]): Behaviour {
  return async (call) => {
    for (const [index, sentence] of sentences.entries()) {
      if (index > 0) await call.pause(BETWEEN_SENTENCES_MS);
      await call.say(sentence);
    }
  };
}
