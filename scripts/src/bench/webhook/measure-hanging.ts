import { setTimeout as pause } from 'node:timers/promises';
import { createDeliveries } from '@immolab/deliveries';
import { openQueues, type Queues } from '@immolab/queue';
import type { Measured } from '../bench.js';
import { describeRatio, report } from '../rounds/describe-ratio.js';
import { percentileOf } from '../rounds/statistics.js';
import type { BenchData, BenchKey } from '../stage/data.js';
import type { Stage } from '../stage/stage.js';
import { startService } from '../stage/start-service.js';
import type { Sink } from './arrivals.js';
import { benchDelivery } from './bench-delivery.js';

const RECEIVERS = 100;
const HANGING = 10;
const PER_SECOND = 300;
const STEP_MS = 50;
/** What a healthy receiver may wait for at most to count as served. */
const GRACE_MS = 5_000;

export interface HangingScene {
  readonly stage: Stage;
  readonly data: BenchData;
  readonly queueUrl: string;
  readonly sink: Sink;
  readonly quick: boolean;
}

/** What receivers that hang do to those that do not. */
export async function* measureHanging(scene: HangingScene): AsyncGenerator<Measured> {
  const { stage, data, queueUrl, quick } = scene;
  const keys = await data.createKeys(RECEIVERS);
  await startService(stage, 'dispatcher', { databaseUrl: data.databaseUrl, queueUrl });
  const queues = await openQueues({
    url: queueUrl,
    prefix: 'immolab',
    production: false,
    onError: (error) => {
      throw error;
    },
  });
  stage.onClose(() => queues.close());
  const ms = quick ? 6_000 : 20_000;
  const offerTo = (hanging: number) => offer(scene, queues, { keys, hanging, ms });
  // Code is compiled, connections are opened.
  await offer(scene, queues, { keys, hanging: 0, ms: 3_000 });
  const calm = await offerTo(0);
  const troubled = await offerTo(HANGING);
  const share = (troubled.served / troubled.offered) * 100;
  yield {
    what: `${HANGING} of ${RECEIVERS} receivers hang: healthy ones served`,
    figure: `${share.toFixed(2)} %`,
    goal: { text: '>= 99.9 %', holds: share >= 99.9 },
  };
  yield describeRatio('  their p99 against a day without hangs', troubled.p99 / calm.p99, {
    atMost: 2,
  });
  for (const [name, { p50, p99 }] of Object.entries({ calm, troubled })) {
    yield report(`  ${name}`, `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`);
  }
}

interface Offer {
  readonly keys: readonly BenchKey[];
  /** The first so many receivers answer nothing. */
  readonly hanging: number;
  readonly ms: number;
}

interface Served {
  readonly offered: number;
  readonly served: number;
  /** From the moment at which it is due to its arrival, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

async function offer(
  { data, sink }: HangingScene,
  queues: Queues,
  { keys, hanging, ms }: Offer,
): Promise<Served> {
  const dueAt = new Map<string, number>();
  let next = 0;
  const startedAt = performance.now();
  for (let step = 0; step * STEP_MS < ms; step += 1) {
    const due = Array.from({ length: (PER_SECOND * STEP_MS) / 1_000 }, () => {
      const place = next % keys.length;
      next += 1;
      const key = keys[place];
      if (key === undefined) throw new Error('no key was made');
      const isHanging = place < hanging;
      const made = benchDelivery(key, `${sink.url}${isHanging ? '/hang' : '/hook'}/${place}`);
      if (!isHanging) dueAt.set(made.id, Date.now());
      return made;
    });
    await createDeliveries(data.db, due);
    await queues.ringMany(
      'delivery.send',
      due.map(({ id }) => ({ payload: { deliveryId: id } })),
    );
    await pause(Math.max(0, startedAt + (step + 1) * STEP_MS - performance.now()));
  }
  await pause(GRACE_MS);
  const arrivals = await sink.take();
  const waits = arrivals.flatMap(({ id, at }) => {
    const due = dueAt.get(id);
    return due === undefined ? [] : [at - due];
  });
  return {
    offered: dueAt.size,
    served: waits.length,
    p50: percentileOf(waits, 0.5),
    p99: percentileOf(waits, 0.99),
  };
}
