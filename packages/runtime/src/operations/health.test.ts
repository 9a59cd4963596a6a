import { describe, expect, it } from 'vitest';
import { createHealth } from './health.js';

describe('readiness', () => {
  it('asks a store once for probes that arrive together, and again for the next', async () => {
    let asked = 0;
    let answer = () => {};
    const health = createHealth({
      checks: {
        database: () => {
          asked += 1;
          return new Promise<void>((resolve) => {
            answer = resolve;
          });
        },
      },
      draining: new AbortController().signal,
    });
    const crowd = Array.from({ length: 20 }, () => health.ready());
    await Promise.resolve();
    answer();
    for (const readiness of await Promise.all(crowd)) expect(readiness.ready).toBe(true);
    expect(asked).toBe(1);

    const next = health.ready();
    await Promise.resolve();
    answer();
    await next;
    expect(asked).toBe(2);
  });
});
