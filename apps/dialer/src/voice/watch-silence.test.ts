import { voice } from '@livekit/agents';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { watchSilence } from './watch-silence.js';

beforeAll(silenceLiveKitLog);
beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

/** A session on whose line nothing happens but what the test says. */
function quietLine() {
  const session = new voice.AgentSession({});
  session._updateAgentState('listening');
  const watching = new AbortController();
  onTestFinished(() => watching.abort());
  const silent = vi.fn();
  watchSilence(session)
    .untilSilent(1_000, watching.signal)
    .then(silent, () => undefined);
  const hear = (transcript: string): void => {
    session.emit(
      voice.AgentSessionEventTypes.UserInputTranscribed,
      voice.createUserInputTranscribedEvent({ transcript, isFinal: false }),
    );
  };
  return { session, silent, watching, hear };
}

describe('silence', () => {
  it('has lasted when nobody spoke for so long', async () => {
    const { silent } = quietLine();
    await vi.advanceTimersByTimeAsync(999);
    expect(silent).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(silent).toHaveBeenCalledOnce();
  });

  it.each(['lead', 'agent'] as const)('begins anew when the %s has spoken', async (who) => {
    const { session, silent } = quietLine();
    const set = (isSpeaking: boolean): void => {
      const state = isSpeaking ? 'speaking' : 'listening';
      if (who === 'lead') session._updateUserState(state);
      else session._updateAgentState(state);
    };
    await vi.advanceTimersByTimeAsync(900);
    set(true);
    await vi.advanceTimersByTimeAsync(1_050);
    expect(silent).not.toHaveBeenCalled();
    set(false);
    await vi.advanceTimersByTimeAsync(999);
    expect(silent).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(silent).toHaveBeenCalledOnce();
  });

  it('is a noise without words, too, in the end', async () => {
    const { session, silent, hear } = quietLine();
    session._updateUserState('speaking');
    await vi.advanceTimersByTimeAsync(2_900);
    hear('well');
    await vi.advanceTimersByTimeAsync(2_999);
    expect(silent).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(silent).toHaveBeenCalledOnce();
  });

  it('is told of to nobody who has left', async () => {
    const { silent, watching } = quietLine();
    watching.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(silent).not.toHaveBeenCalled();
  });
});
