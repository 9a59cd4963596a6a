import { describe, expect, it } from 'vitest';
import { createActiveCalls } from './active-calls.js';

describe('the calls under way', () => {
  it('are idle at once when there are none', async () => {
    await createActiveCalls().whenIdle();
  });

  it('are idle when the last call and the last clean-up are over, however that ended', async () => {
    const calls = createActiveCalls();
    const call = calls.begin();
    let fail: (error: Error) => void = () => undefined;
    calls.cleanUp(
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
    );
    let idle = false;
    const waiting = calls.whenIdle().then(() => {
      idle = true;
    });
    call.end();
    await Promise.resolve();
    expect(idle).toBe(false);
    fail(new Error('broken'));
    await waiting;
    expect(calls.size).toBe(0);
  });

  it('are all told to stop, with the first reason they were given', () => {
    const calls = createActiveCalls();
    const [first, second] = [calls.begin(), calls.begin()];
    first.abort('lost');
    calls.abortAll('drained');
    expect([first.signal.reason, second.signal.reason]).toEqual(['lost', 'drained']);
  });
});
