import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, deferred, newCall, newPrefix } from './harness.js';
import { BACKENDS, type TestStore } from './stores.js';

const never = () => new Promise<undefined>(() => {});
const done = async () => undefined;

describe.each(BACKENDS)('workers on $kind', ({ open, missing }) => {
  if (missing !== null) {
    it.skip(missing, () => {});
    return;
  }
  let store: TestStore;
  const harness = createHarness();
  beforeAll(async () => {
    store = await open();
  });
  afterEach(() => harness.close());
  afterAll(() => store.drop());

  it('take nothing while paused', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const worker = await queues.work('call.score', done, { concurrency: 1 });
    await worker.pause();
    await queues.ring('call.score', newCall());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reports.all).toEqual([]);
    await worker.resume();
    await reports.until(1);
  });

  it('wait at closing for what is in hand', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const started = deferred();
    const finish = deferred();
    const worker = await queues.work(
      'call.score',
      async () => {
        started.resolve();
        await finish.promise;
        return undefined;
      },
      { concurrency: 1 },
    );
    await queues.ring('call.score', newCall());
    await started.promise;
    expect(worker.running).toBe(1);
    const closed = worker.close(5_000);
    finish.resolve();
    expect(await closed).toBe(true);
    expect(reports.all.map(({ result }) => result)).toEqual(['done']);
    expect(worker.running).toBe(0);
  });

  it('abort at the deadline of closing, and hand the job to another worker', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const started = deferred<AbortSignal>();
    const worker = await queues.work(
      'call.score',
      ({ signal }) => {
        started.resolve(signal);
        return never();
      },
      { concurrency: 1 },
    );
    await queues.ring('call.score', newCall());
    const signal = await started.promise;
    const closingAt = performance.now();
    expect(await worker.close(200)).toBe(false);
    expect(performance.now() - closingAt).toBeLessThan(3_000);
    expect(signal.aborted).toBe(true);
    await queues.work('call.score', done, { concurrency: 1 });
    await reports.until(2);
    expect(reports.all.map(({ result, attempt }) => [result, attempt])).toEqual([
      ['put_back', 1],
      ['done', 1],
    ]);
  });
});
