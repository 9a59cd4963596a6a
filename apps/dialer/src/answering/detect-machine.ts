import type { AnsweredBy } from '@immolab/contracts';
import { type llm, voice } from '@livekit/agents';
import { LEAD_IDENTITY } from '../dialling/clear-room.js';
import { CALLEE_PROMPT } from '../prompt/callee-prompt.js';

/** So long after speech a verdict is worth something: who goes on has not finished. */
const PAUSE_MS = 400;

/** Longer than anybody is listened to on picking up. */
const NEVER_MS = 60_000;

/** What LiveKit's categories are called in a call. It has none for a telephone that screens callers. */
const PICKED_UP: Readonly<Partial<Record<voice.AMDCategory, AnsweredBy>>> = {
  [voice.AMDCategory.HUMAN]: 'person',
  [voice.AMDCategory.MACHINE_VM]: 'voicemail',
  [voice.AMDCategory.MACHINE_UNAVAILABLE]: 'voicemail',
  [voice.AMDCategory.MACHINE_IVR]: 'ivr',
};

/** A model's opinion of who picked up. */
export interface MachineDetection {
  /** All that was said so far, where the rules cannot place it. */
  hear(text: string): void;
  /** No verdict comes after this. */
  close(): void;
}

/**
 * LiveKit's answering machine detection, for what the rules leave open. It asks nothing before it has
 * heard something: a short hello is no model's business. A model that fails gives no verdict.
 *
 * @param onVerdict told at most once
 * @see https://docs.livekit.io/agents/build/answering-machine-detection/
 */
export function detectMachine(
  session: voice.AgentSession,
  model: llm.LLM,
  onVerdict: (by: AnsweredBy) => void,
): MachineDetection {
  const detection = new voice.AMD(session, {
    llm: model,
    stt: null,
    prompt: CALLEE_PROMPT,
    participantIdentity: LEAD_IDENTITY,
    interruptOnMachine: false,
    noSpeechTimeoutMs: NEVER_MS,
    detectionTimeoutMs: NEVER_MS,
    // Who speaks shortly is the rules' to tell.
    humanSpeechThresholdMs: 0,
    machineSilenceThresholdMs: PAUSE_MS,
    maxEndpointingDelayMs: PAUSE_MS,
    suppressCompatibilityWarning: true,
  });
  let isOpen = true;
  let heard = '';
  detection.execute().then(
    ({ category }) => {
      const by = PICKED_UP[category];
      if (isOpen && by !== undefined) onVerdict(by);
    },
    // Closed, or the model failed: the rules decide.
    () => undefined,
  );
  return {
    hear(text) {
      // It adds up what it is told.
      if (isOpen && text !== heard) detection.onTranscript(text.slice(heard.length));
      heard = text;
    },
    close() {
      isOpen = false;
      detection.aclose().catch(() => undefined);
    },
  };
}
