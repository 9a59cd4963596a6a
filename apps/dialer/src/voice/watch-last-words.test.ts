import { voice } from '@livekit/agents';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { watchLastWords } from './watch-last-words.js';

beforeAll(silenceLiveKitLog);
beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

/** A session in which nothing happens but what the test says. */
function openSession({ isSettled = false } = {}) {
  const session = new voice.AgentSession({});
  session._updateUserState('listening');
  const commitUserTurn = vi.spyOn(session, 'commitUserTurn').mockImplementation(() => undefined);
  const settle = vi.fn();
  const onHeard = vi.fn();
  const words = watchLastWords(session, { isSettled, settle });
  onTestFinished(words.close);
  const hear = (transcript: string, isFinal: boolean): void => {
    session.emit(
      voice.AgentSessionEventTypes.UserInputTranscribed,
      voice.createUserInputTranscribedEvent({ transcript, isFinal }),
    );
  };
  const speak = (): void => {
    session._updateUserState('speaking');
    session._updateUserState('listening');
  };
  return { words, hear, speak, commitUserTurn, settle, onHeard };
}

describe('who has hung up', () => {
  it('is gone at once, when they have said nothing since their last turn', () => {
    const { words, speak, onHeard } = openSession();
    speak();
    words.turnOver();
    words.hungUp(onHeard);
    expect(onHeard).toHaveBeenCalledOnce();
  });

  it.each(['speech', 'words'] as const)('is waited for when %s came before', async (what) => {
    const { words, speak, hear, onHeard } = openSession();
    if (what === 'speech') speak();
    else hear('Do not', false);
    words.hungUp(onHeard);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(onHeard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onHeard).toHaveBeenCalledOnce();
  });

  it('has ended the turn with each text that becomes final, and with one that was', async () => {
    const { words, speak, hear, commitUserTurn, onHeard } = openSession({ isSettled: true });
    speak();
    hear('Do not call me again.', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(commitUserTurn).not.toHaveBeenCalled();
    words.hungUp(onHeard);
    expect(commitUserTurn).toHaveBeenCalledTimes(1);
    hear('Ever.', true);
    // Not before the session has the text itself.
    expect(commitUserTurn).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(commitUserTurn).toHaveBeenCalledTimes(2);
  });

  it('has said what may still change, when nothing else comes within a second', async () => {
    const { words, hear, commitUserTurn, settle, onHeard } = openSession();
    hear('Do not call', false);
    words.hungUp(onHeard);
    await vi.advanceTimersByTimeAsync(999);
    expect(settle).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settle).toHaveBeenCalledOnce();
    expect(commitUserTurn).not.toHaveBeenCalled();
  });

  it('is gone in time, too, when the session has closed by itself', async () => {
    const { words, hear, commitUserTurn, settle, onHeard } = openSession({ isSettled: true });
    const closed = (): never => {
      throw new Error('AgentSession is not running');
    };
    commitUserTurn.mockImplementation(closed);
    settle.mockImplementation(closed);
    hear('Do not', false);
    words.hungUp(onHeard);
    hear('Do not call me again.', true);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(commitUserTurn).toHaveBeenCalledTimes(2);
    expect(settle).toHaveBeenCalledOnce();
    expect(onHeard).toHaveBeenCalledOnce();
  });

  it('is waited for no longer when the call is over', async () => {
    const { words, speak, settle, onHeard } = openSession();
    speak();
    words.hungUp(onHeard);
    words.close();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(settle).not.toHaveBeenCalled();
    expect(onHeard).not.toHaveBeenCalled();
  });
});
