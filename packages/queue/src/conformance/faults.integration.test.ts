import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { startProxy } from '@immolab/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBells } from '../open-bells.js';
import { openQueues } from '../open-queues.js';
import { createHarness, deferred, newCall, newPrefix, until } from './harness.js';
import { BACKENDS, type TestStore } from './stores.js';

const done = async () => undefined;

/** A process that takes one job and never finishes it. */
async function startHangingWorker(url: string, prefix: string, name: string) {
  const program = `
    import { openQueues } from ${JSON.stringify(new URL('../open-queues.ts', import.meta.url))};
    const queues = await openQueues({
      url: ${JSON.stringify(url)}, prefix: ${JSON.stringify(prefix)}, production: false,
      onError: () => {}, lockDurationMs: 1000, stalledIntervalMs: 500,
    });
    const hang = () => { process.stdout.write('started'); return new Promise(() => {}); };
    await queues.work(${JSON.stringify(name)}, hang, { concurrency: 1 });`;
  const child = spawn(
    process.execPath,
    ['--conditions=@immolab/source', '--import', 'tsx', '--input-type=module', '-e', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const started = once(child.stdout, 'data');
  return { child, started };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe.each(BACKENDS)('queues on $kind, when something breaks', ({ open, missing }) => {
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

  const openThroughProxy = async () => {
    const proxy = await startProxy(store.url);
    harness.onClose(() => proxy.close());
    return { proxy, ...(await harness.open(proxy.url, newPrefix())) };
  };

  it('hand the job of a killed worker to another one', async () => {
    const prefix = newPrefix();
    const { queues, reports } = await harness.open(store.url, prefix);
    const { child, started } = await startHangingWorker(store.url, prefix, 'call.score');
    harness.onClose(() => kill(child));
    const call = newCall();
    await queues.ring('call.score', call);
    await started;
    await kill(child);
    await queues.work('call.score', done, { concurrency: 1 });
    await reports.until(1);
    expect(reports.all[0]).toMatchObject({ payload: call, attempt: 1, result: 'done' });
  });

  it('let a service that only rings start while the store is away, and ring once it is back', async () => {
    const proxy = await startProxy(store.url);
    harness.onClose(() => proxy.close());
    proxy.cut();
    const bells = await openBells({
      url: proxy.url,
      prefix: newPrefix(),
      production: false,
      onError: () => undefined,
    });
    harness.onClose(() => bells.close());
    expect(await bells.ring('call.dial', newCall())).toBe(false);
    proxy.restore();
    await until(() => bells.ring('call.dial', newCall()));
  });

  it.each(['cut', 'swallow'] as const)(
    'answer a ring with false within 250 ms when the store is gone (%s), and ring again later',
    async (how) => {
      const { proxy, queues } = await openThroughProxy();
      expect(await queues.ring('call.score', newCall())).toBe(true);
      proxy[how]();
      const startedAt = performance.now();
      const rings = Array.from({ length: 50 }, () => queues.ring('call.score', newCall()));
      const rung = await Promise.all(rings);
      expect(performance.now() - startedAt).toBeLessThan(1_000);
      expect(rung).not.toContain(true);
      expect(await queues.ringMany('call.score', [{ payload: newCall() }])).toBe(false);
      proxy.restore();
      await until(() => queues.ring('call.score', newCall()));
    },
  );

  it('go on working within seconds after the store was gone', async () => {
    const { proxy, queues, reports } = await openThroughProxy();
    await queues.work('call.score', done, { concurrency: 3 });
    await queues.ring('call.score', newCall());
    await reports.until(1);
    proxy.cut();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    proxy.restore();
    const restoredAt = performance.now();
    await until(() => queues.ring('call.score', newCall()));
    await reports.until(2);
    expect(performance.now() - restoredAt).toBeLessThan(8_000);
  });

  it('go on working after the store lost everything, jobs in hand included', async () => {
    const prefix = newPrefix();
    const { queues, reports } = await harness.open(store.url, prefix);
    const started = deferred();
    const finish = deferred();
    const worker = await queues.work(
      'call.score',
      async () => {
        started.resolve();
        await finish.promise;
        return undefined;
      },
      { concurrency: 2 },
    );
    await queues.ring('call.score', newCall());
    await started.promise;
    await store.empty(prefix);
    finish.resolve();
    await reports.until(1);
    expect(await queues.ring('call.score', newCall())).toBe(true);
    await reports.until(2);
    await until(async () => worker.running === 0);
  });

  it('do not spin while the store is gone', async () => {
    const { proxy, queues, errors } = await openThroughProxy();
    await queues.work('call.score', done, { concurrency: 3 });
    proxy.cut();
    const before = errors.length;
    const cpuBefore = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const cpu = process.cpuUsage(cpuBefore);
    expect(errors.length - before).toBeLessThan(100);
    expect((cpu.user + cpu.system) / 1_000).toBeLessThan(500);
    proxy.restore();
  });

  it('close in time while the store is gone', async () => {
    const { proxy, queues } = await openThroughProxy();
    const worker = await queues.work('call.score', done, { concurrency: 3 });
    proxy.cut();
    const startedAt = performance.now();
    await worker.close(500);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });

  it('fail the ping while the store is gone', async () => {
    const { proxy, queues } = await openThroughProxy();
    await queues.ping();
    proxy.cut();
    await expect(queues.ping()).rejects.toThrow();
    proxy.restore();
  });

  it('do not open on a store that is not there', async () => {
    const proxy = await startProxy(store.url);
    proxy.cut();
    const opening = openQueues({
      url: proxy.url,
      prefix: newPrefix(),
      production: true,
      onError: () => {},
      connectTimeoutMs: 300,
    });
    await expect(opening).rejects.toThrow();
    await proxy.close();
  });
});

const redisUrl = inject('redisUrl');

describe('queues on a Redis that may evict keys', () => {
  it.skipIf(redisUrl === null)(
    'do not open in production (does not run without redis-server)',
    async () => {
      const evicting = (text: Buffer) =>
        Buffer.from(text.toString('latin1').replaceAll('noeviction', 'allkeys-lr'), 'latin1');
      const proxy = await startProxy(redisUrl ?? '', evicting);
      const opening = openQueues({
        url: proxy.url,
        prefix: newPrefix(),
        production: true,
        onError: () => {},
      });
      await expect(opening).rejects.toThrow('set noeviction');
      await proxy.close();
    },
  );
});
