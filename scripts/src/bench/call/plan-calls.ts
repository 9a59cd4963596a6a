import {
  answer,
  type Behaviour,
  type HeardTurn,
  inOrder,
  say,
  talkOver,
  wait,
  waitForAgent,
} from '@immolab/call-testkit';
import type { Language } from '@immolab/contracts';
import { LEAD_SPEECH } from '../../phone-world/lead-rules.js';
import {
  CLOSED_PLACES,
  type Dialogue,
  openDialogue,
  PLACES,
  type Place,
} from './dialogues/dialogue.js';
import { DIALOGUES, plainDialogue } from './dialogues/list-dialogues.js';

/** How the lead of a call behaves. */
export type Manner =
  /** Says hello on picking up. */
  | 'hello'
  /** Picks up and waits for the caller to speak. */
  | 'silent'
  /** Talks over the greeting, and over the offer of viewings. */
  | 'interrupts';

export interface PlannedCall {
  readonly language: Language;
  readonly manner: Manner;
  /** What is said in it. */
  readonly dialogue: Dialogue;
}

/** Into a greeting of some six seconds, and into an offer of some eight. */
const INTO_GREETING_MS = 1_200;
const INTO_OFFER_MS = 2_500;

/** A lead thinks for so long before speaking. */
const THINK_MS = 150;

const MANNERS: readonly Manner[] = ['hello', 'silent', 'interrupts'];

/**
 * Every manner in every language, so many times.
 *
 * @param from the dialogue of each language with which to begin
 */
export function planCalls(
  languages: readonly Language[],
  times: number,
  from: number,
): readonly PlannedCall[] {
  return Array.from({ length: times * MANNERS.length }, (_, index) => index).flatMap((index) =>
    languages.map((language) => {
      const manner = MANNERS[index % MANNERS.length] ?? 'hello';
      return { language, manner, dialogue: dialogueFor(language, manner, from + index) };
    }),
  );
}

/** Who interrupts says nothing else that is special. */
function dialogueFor(language: Language, manner: Manner, number: number): Dialogue {
  const list = DIALOGUES[language];
  const chosen = manner === 'interrupts' ? undefined : list[number % list.length];
  return chosen ?? plainDialogue(language);
}

/** What may be said to questions that a yes or a no answers. */
export function closedAnswersOf({ language, dialogue }: PlannedCall): ReadonlySet<string> {
  const texts = [dialogue, plainDialogue(language)].flatMap((each) =>
    CLOSED_PLACES.flatMap((place) => each[PLACES.indexOf(place)] ?? []),
  );
  return new Set(texts);
}

export function behaviourOf({ language, manner, dialogue }: PlannedCall): Behaviour {
  const { hello } = LEAD_SPEECH[language];
  const plain = plainDialogue(language);
  if (manner !== 'interrupts') {
    const answering = { language, ...(manner === 'hello' && { hello }) };
    return inOrder(answer(answering), converseIn(language, dialogue));
  }
  const [yes = '', , , first = ''] = plain.flat();
  const { identity, budget, job, slots, readBack } = LEAD_SPEECH[language];
  const intoOffer = inOrder(waitForAgent, wait(INTO_OFFER_MS), say(first));
  return talkOver({
    ...{ language, hello, say: yes, afterMs: INTO_GREETING_MS },
    rules: [identity, budget, { ...job, behave: intoOffer }, readBack, slots],
  });
}

/** Answers each question with what the dialogue has for it, until there is no more. */
function converseIn(language: Language, dialogue: Dialogue): Behaviour {
  return async (call) => {
    const next = openDialogue(dialogue, plainDialogue(language));
    let place: Place | null = null;
    for (;;) {
      const turn = await call.nextTurn();
      place = placeOf(language, turn) ?? place;
      // What is no question is the farewell.
      const text = place === null || !isQuestion(turn) ? null : next(place);
      if (text === null) continue;
      await call.pause(THINK_MS);
      await call.say(text);
    }
  };
}

function isQuestion({ sentences }: HeardTurn): boolean {
  return sentences.at(-1)?.trimEnd().endsWith('?') ?? false;
}

/** What the agent asks for; null when its words tell nothing of it: it asks again, then. */
function placeOf(language: Language, turn: HeardTurn): Place | null {
  const { slots, ...rest } = LEAD_SPEECH[language];
  const rules = { ...rest, viewings: slots };
  const asked = PLACES.find((place) => {
    const { heard } = rules[place];
    return typeof heard === 'function' && heard(turn);
  });
  return asked ?? null;
}
