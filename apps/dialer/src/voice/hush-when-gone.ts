import { voice } from '@livekit/agents';

type Session = Pick<voice.AgentSession, 'on' | 'agentState' | 'interrupt'>;

/**
 * Cuts off what the agent says when the lead is gone, and what it begins to say after that. What it does
 * before it speaks is left alone: tools run to their end.
 */
export function hushWhenGone(session: Session, gone: AbortSignal): void {
  const hush = (): void => {
    if (gone.aborted && session.agentState === 'speaking') session.interrupt({ force: true });
  };
  session.on(voice.AgentSessionEventTypes.AgentStateChanged, hush);
  gone.addEventListener('abort', hush, { once: true });
  hush();
}
