import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, deferred, newCall, newPrefix, until } from './harness.js';
import { BACKENDS, type TestStore } from './stores.js';

const done = async () => undefined;

describe.each(BACKENDS)('queues on $kind', ({ open, missing }) => {
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

  it('run what was rung, once, with its payload and nothing else', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const call = newCall();
    const payloads: unknown[] = [];
    await queues.work(
      'call.score',
      async ({ payload, attempt, signal }) => {
        payloads.push({ payload, attempt, aborted: signal.aborted });
      },
      { concurrency: 2 },
    );
    const careless = { ...call, phone: '+41791234567' };
    expect(await queues.ring('call.score', careless)).toBe(true);
    await reports.until(1);
    expect(payloads).toEqual([{ payload: call, attempt: 1, aborted: false }]);
    expect(reports.all[0]).toMatchObject({ job: 'call.score', result: 'done', payload: call });
    expect(await queues.depth('call.score')).toMatchObject({ waiting: 0, delayed: 0 });
  });

  it('refuse a payload that is not ids', async () => {
    const { queues, errors } = await harness.open(store.url, newPrefix());
    expect(await queues.ring('call.score', { callId: 'Jean Dupont' })).toBe(false);
    expect(errors).toHaveLength(1);
    expect(await queues.depth('call.score')).toEqual({ waiting: 0, delayed: 0, active: 0 });
  });

  it('keep the names of jobs and installations apart', async () => {
    const first = await harness.open(store.url, newPrefix());
    const second = await harness.open(store.url, newPrefix());
    const handled: string[] = [];
    const note = (name: string) => async () => void handled.push(name) as undefined;
    await first.queues.work('call.score', note('score'), { concurrency: 1 });
    await first.queues.listen('call.dial', note('dial'));
    await second.queues.work('call.score', note('other'), { concurrency: 1 });
    await first.queues.ring('call.score', newCall());
    await first.reports.until(1);
    expect(handled).toEqual(['score']);
  });

  it('take many rings at once, each of its own', async () => {
    // On a busy machine a burst may take longer than a request would wait.
    const patient = { ringDeadlineMs: 30_000 };
    const { queues, reports } = await harness.open(store.url, newPrefix(), patient);
    const rings = Array.from({ length: 700 }, () => ({ payload: newCall() }));
    const half = rings.splice(0, 350);
    expect(await queues.ringMany('call.score', rings)).toBe(true);
    const rung = await Promise.all(half.map(({ payload }) => queues.ring('call.score', payload)));
    expect(rung.every(Boolean)).toBe(true);
    await queues.work('call.score', done, { concurrency: 20 });
    await reports.until(700);
    const ids = new Set(reports.all.map(({ payload }) => JSON.stringify(payload)));
    expect(ids.size).toBe(700);
  });

  it('ignore a ring for work that waits or runs, and take it again afterwards', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const call = newCall();
    const started = deferred();
    const finish = deferred();
    await queues.ring('call.score', call);
    await queues.ringMany('call.score', [{ payload: call }, { payload: call }]);
    expect(await queues.depth('call.score')).toMatchObject({ waiting: 1 });
    await queues.work(
      'call.score',
      async () => {
        started.resolve();
        await finish.promise;
        return undefined;
      },
      { concurrency: 5 },
    );
    await started.promise;
    expect(await queues.ring('call.score', call)).toBe(true);
    expect(await queues.depth('call.score')).toEqual({ waiting: 0, delayed: 0, active: 1 });
    finish.resolve();
    await reports.until(1);
    await until(async () => (await queues.depth('call.score')).active === 0);
    await queues.ring('call.score', call);
    await reports.until(2);
  });

  it('run what was rung under ids of its own twice', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const call = newCall();
    await queues.work('call.score', done, { concurrency: 1 });
    await queues.ringMany('call.score', [
      { payload: call, id: 'first' },
      { payload: call, id: 'second' },
    ]);
    expect(await reports.until(2)).toHaveLength(2);
  });

  it('try a failed job again, later each time, and count the attempts', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const startedAt: number[] = [];
    await queues.work(
      'call.score',
      async ({ attempt }) => {
        startedAt.push(performance.now());
        if (attempt < 3) throw new Error('not yet');
        return undefined;
      },
      { concurrency: 1 },
    );
    await queues.ring('call.score', newCall());
    await reports.until(3);
    expect(reports.all.map(({ attempt, result }) => [attempt, result])).toEqual([
      [1, 'failed'],
      [2, 'failed'],
      [3, 'done'],
    ]);
    const [first = 0, second = 0, third = 0] = startedAt;
    // 500 ms and 1,000 ms, each less at most half of it.
    expect(second - first).toBeGreaterThanOrEqual(240);
    expect(third - second).toBeGreaterThanOrEqual(490);
  });

  it('give up at once on what cannot be retried, and take it again afterwards', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    const call = newCall();
    await queues.work(
      'call.score',
      async () => {
        throw Object.assign(new Error('gone'), { code: 'not_found', retryable: false });
      },
      { concurrency: 1 },
    );
    await queues.ring('call.score', call);
    await reports.until(1);
    expect(reports.all[0]).toMatchObject({ result: 'given_up', attempt: 1 });
    await until(async () => (await queues.depth('call.score')).active === 0);
    await queues.ring('call.score', call);
    await reports.until(2);
  });

  it('store nothing of what a handler throws', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    await queues.work(
      'call.score',
      async () => {
        throw new Error('Jean Canari +41791234567');
      },
      { concurrency: 1 },
    );
    const call = newCall();
    await queues.ring('call.score', call);
    await reports.until(1);
    await until(async () => (await queues.depth('call.score')).delayed > 0);
    const stored = await store.dump();
    expect(stored).toContain(call.callId);
    expect(stored).not.toMatch(/Canari|41791234567|run-job|integration/);
  });

  it('run a delayed ring when it is due, not before', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    await queues.work('call.score', done, { concurrency: 1 });
    const rungAt = performance.now();
    await queues.ring('call.score', newCall(), { delayMs: 400 });
    await reports.until(1);
    expect(performance.now() - rungAt).toBeGreaterThanOrEqual(390);
    expect(reports.all[0]?.waitedMs).toBeLessThan(2_000);
  });

  it('run a job again after the time that its handler asked for, as the same attempt', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    let runs = 0;
    await queues.work(
      'call.score',
      async () => {
        runs += 1;
        return runs < 3 ? { delayMs: 150 } : undefined;
      },
      { concurrency: 1 },
    );
    const rungAt = performance.now();
    await queues.ring('call.score', newCall());
    await reports.until(3);
    expect(performance.now() - rungAt).toBeGreaterThanOrEqual(290);
    expect(reports.all.map(({ attempt, result, delayMs }) => [attempt, result, delayMs])).toEqual([
      [1, 'delayed', 150],
      [1, 'delayed', 150],
      [1, 'done', null],
    ]);
  });

  it('let a shared bell be heard for all who rang before as for one', async () => {
    const { queues } = await harness.open(store.url, newPrefix());
    const ring = () => ({ payload: { deliveryId: newCall().callId } });
    await queues.ringMany('delivery.send', Array.from({ length: 600 }, ring));
    await Promise.all(
      Array.from({ length: 20 }, () => queues.ring('delivery.send', ring().payload)),
    );
    expect(await queues.depth('delivery.send')).toEqual({ waiting: 1, delayed: 0, active: 0 });
    let heard = 0;
    await queues.listen('delivery.send', async () => {
      heard += 1;
    });
    // As the job comes, and after it was taken off.
    await until(async () => heard === 2);
    expect(await queues.depth('delivery.send')).toEqual({ waiting: 0, delayed: 0, active: 0 });
    expect(heard).toBe(2);
  });

  it('let no ring of a shared bell be lost, whenever it comes', async () => {
    const { queues } = await harness.open(store.url, newPrefix());
    const { callId: deliveryId } = newCall();
    let committed = 0;
    let seen = 0;
    await queues.listen('delivery.send', async () => {
      const found = committed;
      // As long as a look takes; what is committed meanwhile is not in it.
      await new Promise((resolve) => setTimeout(resolve, 3));
      seen = found;
    });
    for (let number = 1; number <= 60; number += 1) {
      committed = number;
      await queues.ring('delivery.send', { deliveryId });
      await new Promise((resolve) => setTimeout(resolve, number % 7));
    }
    await until(async () => seen === committed);
  });

  it('run no more at a time than they were told', async () => {
    const { queues, reports } = await harness.open(store.url, newPrefix());
    let now = 0;
    let most = 0;
    await queues.ringMany(
      'call.score',
      Array.from({ length: 30 }, () => ({ payload: newCall() })),
    );
    await queues.work(
      'call.score',
      async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now -= 1;
        return undefined;
      },
      { concurrency: 4 },
    );
    await reports.until(30);
    expect(most).toBe(4);
  });

  it('tell how much waits and for how long the next in line has', async () => {
    const { queues } = await harness.open(store.url, newPrefix());
    expect(await queues.oldestWaitingMs('call.score')).toBeNull();
    await queues.ring('call.score', newCall());
    await queues.ring('call.score', newCall(), { delayMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const age = await queues.oldestWaitingMs('call.score');
    expect(age).toBeGreaterThanOrEqual(50);
    expect(age).toBeLessThan(5_000);
    expect(await queues.depth('call.score')).toEqual({ waiting: 1, delayed: 1, active: 0 });
  });

  it('can be opened by many processes at once', async () => {
    const fresh = await open();
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => harness.open(fresh.url, newPrefix())),
    );
    for (const { queues } of opened) await queues.ping();
    await harness.close();
    await fresh.drop();
  });
});
