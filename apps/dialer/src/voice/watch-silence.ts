import { voice } from '@livekit/agents';

/**
 * Of a detector that hears speech all the time where nobody says anything (a radio, a car): so many
 * times the silence that is due without a word recognised counts as silence.
 */
const NOISE_FACTOR = 3;

/** Tells how long nobody has said anything. */
export interface SilenceWatch {
  /** Resolves after so many milliseconds in which neither the agent nor the lead spoke. */
  untilSilent(ms: number, signal: AbortSignal): Promise<void>;
}

type Session = Pick<voice.AgentSession, 'on' | 'off' | 'userState' | 'agentState'>;

export function watchSilence(session: Session): SilenceWatch {
  return {
    untilSilent: (ms, signal) =>
      new Promise((resolve, reject) => {
        const { AgentStateChanged, UserStateChanged, UserInputTranscribed } =
          voice.AgentSessionEventTypes;
        let quiet: NodeJS.Timeout | undefined;
        let wordless = setTimeout(finish, ms * NOISE_FACTOR);
        const arm = (): void => {
          clearTimeout(quiet);
          const isQuiet = session.userState !== 'speaking' && session.agentState !== 'speaking';
          if (isQuiet) quiet = setTimeout(finish, ms);
        };
        const hearWords = (): void => {
          clearTimeout(wordless);
          wordless = setTimeout(finish, ms * NOISE_FACTOR);
          arm();
        };
        const stop = (): void => {
          clearTimeout(quiet);
          clearTimeout(wordless);
          session.off(AgentStateChanged, arm);
          session.off(UserStateChanged, arm);
          session.off(UserInputTranscribed, hearWords);
          signal.removeEventListener('abort', abort);
        };
        function finish(): void {
          stop();
          resolve();
        }
        function abort(): void {
          stop();
          reject(signal.reason);
        }
        if (signal.aborted) return abort();
        session.on(AgentStateChanged, arm);
        session.on(UserStateChanged, arm);
        session.on(UserInputTranscribed, hearWords);
        signal.addEventListener('abort', abort, { once: true });
        arm();
      }),
  };
}
