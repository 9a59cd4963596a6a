import { initializeLogger, voice } from '@livekit/agents';
import type { ScriptAgent } from './script-agent.js';
import { SilentModel } from './silent-model.js';

/**
 * More tools than any turn of the script runs (refuse the last slot, look again, look once more,
 * end), so that only a fault meets the limit.
 */
const MAX_TOOL_STEPS = 12;

/**
 * LiveKit's own log is off: it may quote what people say. What matters reaches us as events. To be
 * called once a process, before anything of LiveKit is made.
 */
export function silenceLiveKitLog(): void {
  initializeLogger({ pretty: false, level: 'silent' });
}

export interface SessionOptions {
  readonly agent: ScriptAgent;
  /** Told of each text that the agent spoke, as far as it was heard. */
  readonly onSpoken: (spoken: { readonly text: string; readonly interrupted: boolean }) => void;
  /** Told of what broke inside the session. */
  readonly onFault: (error: unknown) => void;
}

/** A session in text: no audio, no recogniser, no synthesiser and no model. */
export async function openSession(options: SessionOptions): Promise<voice.AgentSession> {
  const session = new voice.AgentSession({
    llm: new SilentModel(),
    vad: null,
    turnHandling: {
      turnDetection: null,
      // Answers move the script, so an utterance must be heard once and when it is finished; the
      // rules take no time that guessing ahead could save.
      preemptiveGeneration: { enabled: false },
    },
    userAwayTimeout: null,
    ttsTextTransforms: null,
    maxToolSteps: MAX_TOOL_STEPS,
  });
  const { ConversationItemAdded, Error: Failed } = voice.AgentSessionEventTypes;
  session.on(ConversationItemAdded, ({ item }) => {
    if (item.type !== 'message' || item.role !== 'assistant') return;
    const text = item.textContent ?? '';
    if (text !== '') options.onSpoken({ text, interrupted: item.interrupted });
  });
  session.on(Failed, ({ error }) => options.onFault(error));
  await session.start({ agent: options.agent, record: false });
  return session;
}
