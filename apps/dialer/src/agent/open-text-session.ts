import { voice } from '@livekit/agents';
import type { OpenedSession } from '../lines/line.js';
import { MAX_TOOL_STEPS, type SessionEvents, watchSession } from './open-session.js';
import { ScriptAgent, type ScriptAgentOptions } from './script-agent.js';
import { SilentModel } from './silent-model.js';

/** A session in text: no audio, no recogniser, no synthesiser and no model. */
export async function openTextSession(
  options: ScriptAgentOptions,
  events: SessionEvents,
): Promise<OpenedSession> {
  const agent = new ScriptAgent(options);
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
  watchSession(session, events);
  await session.start({ agent, record: false });
  return { session, agent };
}
