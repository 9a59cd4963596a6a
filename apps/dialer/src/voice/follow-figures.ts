import type { TurnTiming } from '@immolab/contracts';
import { voice } from '@livekit/agents';

/** Gathers how long each of the agent's turns took to come, and where the time went. */
export interface FigureKeeper {
  /** The lead's turn is over. */
  turnOver(): void;
  /** Of the text spoken last; null when it answered nothing (a greeting, a reminder). */
  take(answering: { readonly tookMs: number }): TurnTiming | null;
}

interface Moments {
  speechEndedAt: number | null;
  recognisedAt: number | null;
  turnOverAt: number | null;
  soundAt: number | null;
}

const noMoments = (): Moments => ({
  speechEndedAt: null,
  recognisedAt: null,
  turnOverAt: null,
  soundAt: null,
});

/**
 * @param silenceMs how much silence the detector has waited for when it says that speech ended
 */
export function followFigures(session: voice.AgentSession, silenceMs: () => number): FigureKeeper {
  const { AgentStateChanged, UserStateChanged, UserInputTranscribed } =
    voice.AgentSessionEventTypes;
  let moments = noMoments();
  session.on(UserStateChanged, ({ oldState, newState }) => {
    if (oldState === 'speaking' && newState === 'listening' && moments.turnOverAt === null) {
      moments.speechEndedAt = Date.now() - silenceMs();
    }
  });
  session.on(UserInputTranscribed, ({ isFinal }) => {
    if (isFinal && moments.turnOverAt === null) moments.recognisedAt = Date.now();
  });
  session.on(AgentStateChanged, ({ newState }) => {
    if (newState === 'speaking' && moments.turnOverAt !== null) moments.soundAt ??= Date.now();
  });
  return {
    turnOver() {
      moments.turnOverAt = Date.now();
      moments.soundAt = null;
    },
    take({ tookMs }) {
      const { speechEndedAt, recognisedAt, turnOverAt, soundAt } = moments;
      moments = noMoments();
      if (speechEndedAt === null || turnOverAt === null || soundAt === null) return null;
      return {
        responseMs: soundAt - speechEndedAt,
        endOfTurnMs: turnOverAt - speechEndedAt,
        recogniserMs: recognisedAt === null ? null : recognisedAt - speechEndedAt,
        answerMs: tookMs,
        synthesisMs: Math.max(0, soundAt - turnOverAt - tookMs),
      };
    },
  };
}
