import type { CallBrief } from '@immolab/contracts';
import { nextStep, type ScriptState } from '@immolab/conversation';

/** What the script wants next, in English, as a model is told it when its tool call returns. */
export function instruct(brief: CallBrief, state: ScriptState): string {
  const step = nextStep(brief, state);
  switch (step.kind) {
    case 'tool':
      return `Call ${step.call.tool} now.`;
    case 'say':
      return `Say this now: ${step.text}`;
    case 'end':
      return 'The call is over. Say nothing.';
  }
}
