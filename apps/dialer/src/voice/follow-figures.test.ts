import { voice } from '@livekit/agents';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { followFigures } from './follow-figures.js';

const DETECTOR_WAITS_MS = 250;

beforeAll(silenceLiveKitLog);
beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

function startTurn() {
  const session = new voice.AgentSession({});
  const figures = followFigures(session, () => DETECTOR_WAITS_MS);
  const recognise = (): void => {
    session.emit(
      voice.AgentSessionEventTypes.UserInputTranscribed,
      voice.createUserInputTranscribedEvent({ transcript: 'yes', isFinal: true }),
    );
  };
  return { session, figures, recognise };
}

it('parts the time from the end of speech to the first sound among who took it', () => {
  const { session, figures, recognise } = startTurn();
  session._updateUserState('speaking');
  vi.advanceTimersByTime(1_000);
  session._updateUserState('listening');
  vi.advanceTimersByTime(50);
  recognise();
  vi.advanceTimersByTime(100);
  figures.turnOver();
  vi.advanceTimersByTime(40);
  session._updateAgentState('speaking');
  expect(figures.take({ tookMs: 10 })).toEqual({
    responseMs: DETECTOR_WAITS_MS + 190,
    endOfTurnMs: DETECTOR_WAITS_MS + 150,
    recogniserMs: DETECTOR_WAITS_MS + 50,
    answerMs: 10,
    synthesisMs: 30,
  });
  expect(figures.take({ tookMs: 10 })).toBeNull();
});

it('has no figures of what answered nothing', () => {
  const { session, figures } = startTurn();
  session._updateAgentState('speaking');
  expect(figures.take({ tookMs: 1 })).toBeNull();
});
