import type { CallBrief, OfferedSlot, ToolCall } from '@immolab/contracts';
import { hear } from '../responder/hear.js';
import type { ScriptState } from '../script/define-state.js';
import { silence, wrapUp } from '../script/leave-call.js';
import { notUnderstood } from '../script/not-understood.js';
import { startCall } from '../script/start-call.js';
import { EXAMPLE_NOW, EXAMPLE_SLOTS } from './example-brief.js';
import { kindWorld, takeTurn, type World } from './hold-call.js';

/** Says nothing until the agent asks. */
export const SILENT = Symbol('silent');
/** 80 % of the time is up. */
export const TIME_IS_UP = Symbol('time is up');

export interface ToldCall {
  readonly state: ScriptState;
  /** What the agent said, a turn an element; the greeting first. */
  readonly said: readonly string[];
  readonly last: string;
  readonly moves: readonly string[];
  readonly tools: readonly ToolCall[];
  readonly hungUp: boolean;
}

export interface Telling {
  readonly world?: World;
  readonly slots?: readonly OfferedSlot[];
}

/** Tells a call line by line, as a lead and an agent in the sandbox would have it. */
export function tellCall(
  brief: CallBrief,
  lines: readonly (string | typeof SILENT | typeof TIME_IS_UP)[],
  { slots = EXAMPLE_SLOTS, world = kindWorld(slots) }: Telling = {},
): ToldCall {
  const begun = startCall(brief);
  let { state } = begun;
  const said = [begun.text];
  const moves: string[] = [];
  const tools: ToolCall[] = [];
  let hungUp = false;
  for (const line of lines) {
    if (hungUp) throw new Error(`The agent hung up before "${String(line)}".`);
    let after: ScriptState;
    if (line === SILENT) after = silence(brief, state);
    else if (line === TIME_IS_UP) after = wrapUp(brief, state);
    else {
      const heard = hear(brief, state, String(line), { now: EXAMPLE_NOW });
      moves.push(heard.kind === 'moves' ? heard.move : 'ask-model');
      after = heard.kind === 'moves' ? heard.state : notUnderstood(brief, heard.state);
    }
    const turn = takeTurn(brief, after, world);
    said.push(turn.texts.join(' '));
    tools.push(...turn.tools);
    state = turn.state;
    hungUp = turn.hungUp;
  }
  return { state, said, last: said.at(-1) ?? '', moves, tools, hungUp };
}
