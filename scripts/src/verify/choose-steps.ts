import type { Step } from './step.js';

/** The steps that are named, all when none is; null when a name is not known. */
export function chooseSteps(steps: readonly Step[], names: readonly string[]): Step[] | null {
  if (names.some((name) => !steps.some((step) => step.name === name))) return null;
  return steps.filter((step) => names.length === 0 || names.includes(step.name));
}
