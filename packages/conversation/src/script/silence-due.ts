import type { ScriptState } from './define-state.js';

/** Longer than people think about an answer, shorter than a dead line feels. */
const USUAL_MS = 7_000;

/** After "one moment please": a pen is looked for, a door is closed. */
const PATIENT_MS = 20_000;

/** How long the lead may say nothing, in milliseconds, before the script is told of the silence. */
export function silenceDueMs(state: ScriptState): number {
  if (state.awaiting.kind === 'wait_for_lead') return state.awaiting.waitMs;
  return state.patient ? PATIENT_MS : USUAL_MS;
}
