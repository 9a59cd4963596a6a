import { voice } from '@livekit/agents';
import type { TranscriptFinisher } from './finish-transcripts.js';

/** What was said just before the lead hung up has come from the recogniser by then, or never does. */
const LAST_WORDS_MS = 1_500;

/** By then what may still change does not any more: it is taken as it is. */
const AS_IT_IS_MS = 1_000;

/** Sees to it that what the lead says just before hanging up is heard. */
export interface LastWords {
  /** The lead's turn is over: what was said is heard. */
  turnOver(): void;
  /** The lead has hung up. @param onHeard told when nothing of what they said can come any more */
  hungUp(onHeard: () => void): void;
  close(): void;
}

type Session = Pick<voice.AgentSession, 'on' | 'userState' | 'commitUserTurn'>;

export function watchLastWords(
  session: Session,
  finisher: Pick<TranscriptFinisher, 'isSettled' | 'settle'>,
): LastWords {
  const { UserStateChanged, UserInputTranscribed } = voice.AgentSessionEventTypes;
  let isOnTheWay = session.userState === 'speaking';
  let hasHungUp = false;
  let timers: NodeJS.Timeout[] = [];
  const attempt = (act: () => void): void => {
    try {
      if (hasHungUp) act();
    } catch {
      // The session has closed by itself: it hears nothing more.
    }
  };
  const commit = (): void => attempt(() => session.commitUserTurn());
  const close = (): void => {
    hasHungUp = false;
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  session.on(UserStateChanged, ({ newState }) => {
    if (newState === 'speaking') isOnTheWay = true;
  });
  session.on(UserInputTranscribed, ({ isFinal }) => {
    isOnTheWay = true;
    // Nobody goes on speaking. Not at once: the session tells of a text before it has it.
    if (isFinal && hasHungUp) setImmediate(commit);
  });
  return {
    turnOver() {
      isOnTheWay = false;
    },
    hungUp(onHeard) {
      if (!isOnTheWay) return onHeard();
      hasHungUp = true;
      if (finisher.isSettled) commit();
      timers = [
        setTimeout(() => attempt(finisher.settle), AS_IT_IS_MS),
        setTimeout(() => {
          close();
          onHeard();
        }, LAST_WORDS_MS),
      ];
    },
    close,
  };
}
