import type { CallBrief } from '@immolab/contracts';
import type { Prompt } from '@immolab/conversation';
import type { Persona } from './persona.js';
import { replyToPrompt } from './reply-to-prompt.js';
import { type Scene, setScene } from './scene.js';

export type Reply =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'hangs_up' };

export interface SimulatedLead {
  /**
   * What the lead does when the agent has finished speaking and waits for `prompt`. Has a memory:
   * to be called once a turn. `text` is never empty.
   */
  reply(prompt: Prompt, agentText: string): Reply;
}

export interface SimulatedLeadOptions {
  readonly brief: CallBrief;
  readonly persona: Persona;
  /** The call id: the same one gives the same sentences. */
  readonly seed: string;
}

/** A person at the other end of the simulated line. Pure: no clock, no I/O. */
export function createSimulatedLead({ brief, persona, seed }: SimulatedLeadOptions): SimulatedLead {
  const scene = setScene(brief, persona, seed);
  return {
    reply: (prompt, agentText) => {
      if (prompt.kind === 'nothing' || hangsUpNow(prompt, scene)) return { kind: 'hangs_up' };
      return { kind: 'says', text: replyToPrompt(prompt, agentText, scene) };
    },
  };
}

/**
 * In the middle: after the first answer. A single question is not answered at all, since a lead
 * who has answered everything was not broken off; nor is the name confirmed where nothing is asked.
 */
function hangsUpNow(prompt: Prompt, { brief, persona }: Scene): boolean {
  if (persona !== 'hangs_up') return false;
  const [first, second] = brief.criteria;
  if (prompt.kind === 'identity') return first === undefined;
  const answersFirst = prompt.kind === 'criterion' && prompt.criterionId === first?.id;
  return !(answersFirst && second !== undefined);
}
