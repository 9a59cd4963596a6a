import { describe, expect, it } from 'vitest';
import { createOpenSends } from './open-sends.js';

/** A send that ends when told to, or when its signal is aborted. */
function manualSend() {
  let finish = () => {};
  const send = (signal: AbortSignal) =>
    new Promise<'finished' | 'aborted'>((resolve) => {
      finish = () => resolve('finished');
      signal.addEventListener('abort', () => resolve('aborted'));
    });
  return { send, finish: () => finish() };
}

describe('open sends', () => {
  it('are waited for when the process ends', async () => {
    const sends = createOpenSends();
    const { send, finish } = manualSend();
    const sending = sends.run(send);
    const closing = sends.close(10_000);
    finish();
    await closing;
    expect(await sending).toBe('finished');
    expect(sends.size).toBe(0);
  });

  it('are aborted at the deadline', async () => {
    const sends = createOpenSends();
    const sending = sends.run(manualSend().send);
    await sends.close(1);
    expect(await sending).toBe('aborted');
  });

  it('that fail do not keep the process from ending', async () => {
    const sends = createOpenSends();
    const sending = sends.run(() => Promise.reject(new Error('no')));
    await expect(sending).rejects.toThrow('no');
    await sends.close(10_000);
    expect(sends.size).toBe(0);
  });
});
