import { initializeLogger, telemetry, voice } from '@livekit/agents';
import { ProxyTracerProvider } from '@opentelemetry/api';
import { silenceLiveKitClient } from './silence-livekit-client.js';

/**
 * More tools than any turn of the script runs (refuse the last slot, look again, look once more,
 * end), so that only a fault meets the limit.
 */
export const MAX_TOOL_STEPS = 12;

/**
 * LiveKit's own log and traces are off: they quote what people say, and prompts. What matters
 * reaches us as events. To be called once a process, before anything of LiveKit is made.
 */
export function silenceLiveKitLog(): void {
  initializeLogger({ pretty: false, level: 'silent' });
  silenceLiveKitClient();
  telemetry.genAI.setCaptureContent(false);
  // Spans carry prompts and texts in attributes of their own too. Without a delegate this provider
  // gives spans that record nothing, whatever exporter the process has.
  telemetry.tracer.setProvider(new ProxyTracerProvider());
}

/** Something that the agent said. */
export interface Spoken {
  /** As far as it was heard. */
  readonly text: string;
  readonly interrupted: boolean;
}

export interface SessionEvents {
  readonly onSpoken: (spoken: Spoken) => void;
  /** Told what a person said on picking up, before the agent's first word. */
  readonly onHello: (text: string) => void;
  /** Told of what broke inside the session. */
  readonly onFault: (error: unknown) => void;
}

/** Tells what the agent speaks, and what breaks. To be called before the session starts. */
export function watchSession(session: voice.AgentSession, events: SessionEvents): void {
  const { ConversationItemAdded, Error: Failed } = voice.AgentSessionEventTypes;
  session.on(ConversationItemAdded, ({ item }) => {
    if (item.type !== 'message' || item.role !== 'assistant') return;
    const text = item.textContent ?? '';
    if (text !== '') events.onSpoken({ text, interrupted: item.interrupted });
  });
  session.on(Failed, ({ error }) => events.onFault(error));
}
