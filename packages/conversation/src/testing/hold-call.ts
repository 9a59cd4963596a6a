import type { CallBrief, OfferedSlot, ToolCall } from '@immolab/contracts';
import { hear } from '../responder/hear.js';
import type { ScriptState } from '../script/define-state.js';
import type { Effect, EffectResult } from '../script/define-steps.js';
import { nextStep } from '../script/next-step.js';
import { notUnderstood } from '../script/not-understood.js';
import { permit } from '../script/permit.js';
import { settle } from '../script/settle.js';
import { fitsWish } from '../slots/fits-wish.js';

/** The world of a test: what the effects come to. */
export type World = (effect: Effect) => EffectResult;

const isOpen = (slot: OfferedSlot, { wish, exclude }: Extract<Effect, { kind: 'find_slots' }>) =>
  !exclude.includes(slot.id) && (wish === null || fitsWish(slot, wish));

/** Slots that are always open, a transfer that is always taken. */
export function kindWorld(slots: readonly OfferedSlot[]): World {
  return (effect) => {
    switch (effect.kind) {
      case 'find_slots':
        return { kind: 'slots', slots: slots.filter((slot) => isOpen(slot, effect)) };
      case 'hold_slot':
        return { kind: 'held' };
      case 'book_slot': {
        const slot = slots.find((one) => one.id === effect.slotId);
        return slot === undefined ? { kind: 'gone' } : { kind: 'booked', slot };
      }
      case 'transfer':
        return { kind: 'transferred', accepted: true };
      default:
        return { kind: 'done' };
    }
  };
}

export interface SpokenTurn {
  readonly state: ScriptState;
  readonly texts: readonly string[];
  readonly tools: readonly ToolCall[];
  readonly effects: readonly Effect[];
  /** Tool calls that the script itself made and did not allow. */
  readonly refused: readonly ToolCall[];
  readonly hungUp: boolean;
}

/** Carries out the agent's turn, as the dialer does: tools until something is said. */
export function takeTurn(brief: CallBrief, from: ScriptState, world: World): SpokenTurn {
  const texts: string[] = [];
  const tools: ToolCall[] = [];
  const effects: Effect[] = [];
  const refused: ToolCall[] = [];
  let state = from;
  for (let steps = 0; steps < 60; steps += 1) {
    const step = nextStep(brief, state);
    if (step.kind === 'end')
      return { state: step.state, texts, tools, effects, refused, hungUp: true };
    if (step.kind === 'say') {
      texts.push(step.text);
      state = step.state;
      if (step.then === 'listen') return { state, texts, tools, effects, refused, hungUp: false };
      if (step.then === 'hang_up') return { state, texts, tools, effects, refused, hungUp: true };
      continue;
    }
    tools.push(step.call);
    const permission = permit(brief, state, step.call);
    if (permission.allowed) effects.push(permission.effect);
    else refused.push(step.call);
    const result: EffectResult = permission.allowed ? world(permission.effect) : { kind: 'failed' };
    state = settle(brief, state, step.call, result);
  }
  throw new Error('The agent ran tools without ever speaking.');
}

/** One exchange: what the lead says, and the agent's turn after it. */
export function exchange(
  brief: CallBrief,
  state: ScriptState,
  utterance: string,
  world: World,
  now: Date,
): SpokenTurn & { readonly move: string } {
  const heard = hear(brief, state, utterance, { now });
  if (heard.kind === 'moves') return { ...takeTurn(brief, heard.state, world), move: heard.move };
  return { ...takeTurn(brief, notUnderstood(brief, heard.state), world), move: 'ask-model' };
}
