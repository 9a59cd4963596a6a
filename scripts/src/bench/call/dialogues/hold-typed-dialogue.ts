import type { CallBrief, OfferedSlot } from '@immolab/contracts';
import {
  conversed,
  type Effect,
  type EffectResult,
  fitsWish,
  hear,
  nextStep,
  type Prompt,
  permit,
  type ScriptState,
  settle,
  startCall,
} from '@immolab/conversation';
import { type Dialogue, openDialogue, type Place } from './dialogue.js';

/** Who answered each turn of a lead. */
export interface Answered {
  readonly byRules: number;
  /** What no rule made anything of. */
  readonly left: readonly string[];
}

export interface TypedCall {
  /** See `openDialogue`. */
  readonly plain: Dialogue;
  readonly brief: CallBrief;
  readonly slots: readonly OfferedSlot[];
  readonly now: Date;
}

/** A call in which everything that its lead says came to nothing would go round in circles. */
const MOST_TURNS = 30;

/**
 * Holds a dialogue as text, with the script and the responder that spoken calls have. Where no rule
 * answers, a model is taken to have said something, and the script asks again.
 */
export function holdTypedDialogue(dialogue: Dialogue, call: TypedCall): Answered {
  const { brief, now } = call;
  const next = openDialogue(dialogue, call.plain);
  const left: string[] = [];
  let byRules = 0;
  let state = startCall(brief).state;
  for (let turns = 0; turns < MOST_TURNS && !state.over; turns += 1) {
    const place = placeOf(state.detour ?? state.awaiting, brief);
    const said = place === null ? null : next(place);
    if (said === null) break;
    const heard = hear(brief, state, said, { now });
    if (heard.kind === 'moves') byRules += 1;
    else left.push(said);
    state = speak(call, heard.kind === 'moves' ? heard.state : conversed(brief, heard.state));
  }
  return { byRules, left };
}

function placeOf(prompt: Prompt, { criteria }: CallBrief): Place | null {
  switch (prompt.kind) {
    case 'identity':
      return 'identity';
    case 'criterion':
      return prompt.criterionId === criteria[0]?.id ? 'budget' : 'job';
    case 'slots':
      return 'viewings';
    case 'read_back':
      return 'readBack';
    default:
      return null;
  }
}

/** The agent's turn, tools and all, until it listens or hangs up. */
function speak({ brief, slots }: TypedCall, from: ScriptState): ScriptState {
  let state = from;
  for (;;) {
    const step = nextStep(brief, state);
    if (step.kind !== 'tool') {
      state = step.state;
      if (step.kind === 'say' && step.then === 'go_on') continue;
      return state;
    }
    const permission = permit(brief, state, step.call);
    const result: EffectResult = permission.allowed
      ? carryOut(permission.effect, slots)
      : { kind: 'failed' };
    state = settle(brief, state, step.call, result);
  }
}

/** In a world in which every viewing is open and every colleague free. */
function carryOut(effect: Effect, slots: readonly OfferedSlot[]): EffectResult {
  switch (effect.kind) {
    case 'find_slots':
      return { kind: 'slots', slots: slots.filter((slot) => isWished(slot, effect)) };
    case 'hold_slot':
      return { kind: 'held' };
    case 'book_slot': {
      const slot = slots.find(({ id }) => id === effect.slotId);
      return slot === undefined ? { kind: 'gone' } : { kind: 'booked', slot };
    }
    case 'transfer':
      return { kind: 'transferred', accepted: true };
    default:
      return { kind: 'done' };
  }
}

function isWished(
  slot: OfferedSlot,
  { wish, exclude }: Extract<Effect, { kind: 'find_slots' }>,
): boolean {
  return !exclude.includes(slot.id) && (wish === null || fitsWish(slot, wish));
}
