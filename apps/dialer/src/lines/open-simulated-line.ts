import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimedCall } from '@immolab/calls';
import { openTextSession } from '../agent/open-text-session.js';
import { answerOf } from '../simulated-line/answer-line.js';
import { personaOf } from '../simulated-line/persona.js';
import { createSimulatedLead } from '../simulated-line/simulated-lead.js';
import type { Line } from './line.js';

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
  const answer = answerOf(persona, fullBrief, brief.callId);
  const lead = createSimulatedLead({ brief: fullBrief, persona, seed: brief.callId });
  let heard = '';
  return {
    fromNumber: null,
    isPatient: true,
    prepare: async () => 'ready',
    async dial(signal) {
      await sleep(pace.ringMs, undefined, { signal });
      return answer.answered ? { answered: true } : { ...answer, fault: null };
    },
    openSession: openTextSession,
    async identify() {
      if (!answer.answered) throw new Error('nobody picked up');
      return { by: answer.by, greeting: answer.by === 'voicemail' ? answer.greeting : null };
    },
    async hear({ prompt }, signal) {
      await sleep(pace.replyMs, undefined, { signal });
      const reply = lead.reply(prompt, heard);
      return reply.kind === 'says' ? reply : { kind: 'hung_up' };
    },
    untilRecording: async () => undefined,
    spoken(text) {
      heard = text;
    },
    async transfer(_number, signal) {
      await sleep(pace.transferMs, undefined, { signal });
      return true;
    },
    hangUp: async () => undefined,
  };
}
