import type { ToolCall } from '@immolab/contracts';
import type { Turn } from '../responder/define-moves.js';
import type { ScriptState } from '../script/define-state.js';
import { permit } from '../script/permit.js';
import type { ModelCall } from './model-call.js';

export type Proposal =
  | { readonly accepted: true; readonly state: ScriptState }
  /** `instruction` tells the model, in English, what holds instead. */
  | { readonly accepted: false; readonly instruction: string };

export type CallOf<Name extends ModelCall['tool']> = Extract<ModelCall, { tool: Name }>;

export const accept = (state: ScriptState): Proposal => ({ accepted: true, state });
export const refuse = (instruction: string): Proposal => ({ accepted: false, instruction });

/** Null when the script allows the call. */
export function permitted(turn: Turn, call: ToolCall): Proposal | null {
  const permission = permit(turn.brief, turn.state, call);
  return permission.allowed ? null : refuse(permission.instruction);
}
