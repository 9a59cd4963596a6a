import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimedCall } from '@immolab/calls';
import { answerOf } from '../simulated-line/answer-line.js';
import { personaOf } from '../simulated-line/persona.js';
import { createSimulatedLead, type SimulatedLead } from '../simulated-line/simulated-lead.js';
import type { Line, Pickup } from './line.js';

/** How long things take on the simulated line, in milliseconds. */
export interface SimulatedPace {
  readonly ringMs: number;
  /** From the end of the agent's words to the lead's. */
  readonly replyMs: number;
  readonly transferMs: number;
}

/**
 * A line to one of the simulated leads, chosen by the last two digits of the number. Nothing
 * leaves the process.
 */
export function openSimulatedLine({ brief }: ClaimedCall, pace: SimulatedPace): Line {
  const fullBrief = { ...brief, modelAvailable: false, maxDurationMs: Number.POSITIVE_INFINITY };
  const persona = personaOf(brief.lead.phone);
  let lead: SimulatedLead | null = null;
  let heard = '';
  return {
    fromNumber: null,
    async dial(signal): Promise<Pickup> {
      await sleep(pace.ringMs, undefined, { signal });
      const answer = answerOf(persona, fullBrief, brief.callId);
      if (!answer.answered) return { ...answer, fault: null };
      if (answer.by === 'voicemail') return { ...answer };
      lead = createSimulatedLead({ brief: fullBrief, persona, seed: brief.callId });
      return { ...answer, greeting: null };
    },
    async hear(prompt, signal) {
      await sleep(pace.replyMs, undefined, { signal });
      const reply = lead?.reply(prompt, heard) ?? { kind: 'hangs_up' };
      return reply.kind === 'says' ? reply : { kind: 'hung_up' };
    },
    spoken(text) {
      heard = text;
    },
    async transfer(_number, signal) {
      await sleep(pace.transferMs, undefined, { signal });
      return true;
    },
    async hangUp() {
      lead = null;
    },
  };
}
