import { randomUUID } from 'node:crypto';
import { createDeliveries } from '@immolab/deliveries';
import { openQueues } from '@immolab/queue';
import type { Measured } from '../bench.js';
import { FORGET, openQueue } from '../hand-written/open-queue.js';
import { startHandWritten } from '../hand-written/start.js';
import { describeRatio, report } from '../rounds/describe-ratio.js';
import { interleave } from '../rounds/interleave.js';
import { medianOf } from '../rounds/statistics.js';
import type { BenchProcess } from '../stage/bench-process.js';
import { type BenchData, chunksOf } from '../stage/data.js';
import type { Stage } from '../stage/stage.js';
import { startService } from '../stage/start-service.js';
import type { JobStore } from '../stage/stores.js';
import type { Sink } from './arrivals.js';
import { benchDelivery } from './bench-delivery.js';
import { webhookBody } from './webhook-body.js';

const KEYS = 100;
const CHUNK = 500;
const CLIENT_NAMES = { node: "Node's client", got: 'got' } as const;

export interface DispatcherScene {
  readonly stage: Stage;
  readonly data: BenchData;
  readonly sink: Sink;
  readonly handWrittenUrl: string;
  readonly quick: boolean;
}

/** How many webhooks one dispatcher delivers beside a worker whose jobs hold all that is sent. */
export async function* measureDispatcher(
  scene: DispatcherScene,
  store: JobStore,
): AsyncGenerator<Measured> {
  const ours = await openOurs(scene, store);
  const count = scene.quick ? 500 : 5_000;
  // Code is compiled, connections are opened.
  await ours.send(count);
  for (const client of ['node', 'got'] as const) {
    const theirs = await openTheirs(scene, store, client);
    await theirs.send(count);
    const rounds = await interleave(
      scene.quick || client === 'got' ? 3 : 7,
      () => ours.send(count),
      () => theirs.send(count),
    );
    await theirs.process.stop();
    const ratio = medianOf(rounds.map(({ first, second }) => first.perSecond / second.perSecond));
    const cpu = medianOf(rounds.map(({ first, second }) => first.cpuMicros / second.cpuMicros));
    // Ours posts with Node's own client, too.
    const goal = client === 'node' ? { atLeast: 0.9 } : null;
    const what = `jobs in ${store.name}: deliveries, beside a worker with ${CLIENT_NAMES[client]}`;
    yield describeRatio(what, ratio, goal);
    yield describeRatio('  CPU a delivery', cpu, null);
    yield report('  the dispatcher', describe(rounds.map(({ first }) => first)));
    yield report('  hand-written', describe(rounds.map(({ second }) => second)));
  }
  await ours.process.stop();
}

interface Sender {
  readonly process: BenchProcess;
  /** Sends so many webhooks, all waiting from the start. */
  send(count: number): Promise<Sent>;
}

interface Sent {
  readonly perSecond: number;
  readonly cpuMicros: number;
}

async function openOurs({ stage, data, sink }: DispatcherScene, store: JobStore): Promise<Sender> {
  const { db, databaseUrl } = data;
  const queueUrl = store.queueUrl(databaseUrl);
  const keys = await data.createKeys(KEYS);
  const dispatcher = await startService(stage, 'dispatcher', { databaseUrl, queueUrl });
  const queues = await openQueues({
    url: queueUrl,
    prefix: 'immolab',
    production: false,
    onError: (error) => {
      throw error;
    },
  });
  stage.onClose(() => queues.close());
  const send = async (count: number): Promise<Sent> => {
    const deliveries = Array.from({ length: count }, (_, index) => {
      const key = keys[index % keys.length];
      if (key === undefined) throw new Error('no key was made');
      return benchDelivery(key, `${sink.url}/hook/${index % keys.length}`);
    });
    // All are there at once: what a look of the dispatcher found meanwhile would be timed with the rest.
    await db.transaction(async (transaction) => {
      for (const chunk of chunksOf(deliveries, CHUNK)) await createDeliveries(transaction, chunk);
    });
    return timeSending(dispatcher, sink, count, async () => {
      await queues.ringMany(
        'delivery.send',
        deliveries.map(({ id }) => ({ payload: { deliveryId: id } })),
      );
    });
  };
  return { process: dispatcher, send };
}

async function openTheirs(
  { stage, sink, handWrittenUrl }: DispatcherScene,
  store: JobStore,
  client: keyof typeof CLIENT_NAMES,
): Promise<Sender> {
  const queueUrl = store.queueUrl(handWrittenUrl);
  const environment = { QUEUE_URL: queueUrl, HTTP_CLIENT: client };
  const dispatcher = await startHandWritten(stage, 'dispatcher', environment);
  const queue = await openQueue(queueUrl, 'deliver');
  stage.onClose(() => queue.close());
  const send = async (count: number): Promise<Sent> => {
    const jobs = Array.from({ length: count }, (_, index) => {
      const id = randomUUID();
      const url = `${sink.url}/hook/${index % KEYS}`;
      return {
        name: 'deliver',
        data: { id, url, body: webhookBody(id) },
        opts: { jobId: id, ...FORGET },
      };
    });
    return timeSending(dispatcher, sink, count, async () => {
      for (const chunk of chunksOf(jobs, CHUNK)) await queue.addBulk([...chunk]);
    });
  };
  return { process: dispatcher, send };
}

/** Both are timed from their first webhook to their last. */
async function timeSending(
  dispatcher: BenchProcess,
  sink: Sink,
  count: number,
  ring: () => Promise<void>,
): Promise<Sent> {
  const before = await dispatcher.usage();
  await ring();
  const arrivals = await sink.takeWhen(count);
  const after = await dispatcher.usage();
  const times = arrivals.map(({ at }) => at);
  const elapsedMs = times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
  return {
    perSecond: (count * 1_000) / elapsedMs,
    cpuMicros: ((after.cpuMs - before.cpuMs) * 1_000) / count,
  };
}

function describe(sent: readonly Sent[]): string {
  const perSecond = Math.round(medianOf(sent.map((one) => one.perSecond)));
  const micros = Math.round(medianOf(sent.map(({ cpuMicros }) => cpuMicros)));
  return `${perSecond.toLocaleString('en')}/s, ${micros} µs`;
}
