import type { BenchInput, Measured } from '../bench.js';
import { startHandWritten } from '../hand-written/start.js';
import { createHandWrittenDatabase } from '../hand-written/tables.js';
import { type LoadGenerator, startLoadGenerator } from '../load/load-generator.js';
import type { LoadPlan } from '../load/load-plan.js';
import { describeRatio, report } from '../rounds/describe-ratio.js';
import { compareSides, describeTurn, roundsOf, type Side } from '../rounds/measure-side.js';
import { type BenchData, openBenchData, setCommitDelay } from '../stage/data.js';
import { openStage, type Stage } from '../stage/stage.js';
import { startService } from '../stage/start-service.js';
import { type JobStore, jobStoresOf } from '../stage/stores.js';
import { triggerBody } from './trigger-body.js';

const KEYS = 100;
const CONNECTIONS = 64;
const SLOW_COMMIT_MICROS = 2_000;

/** How a trigger of the whole gateway compares with one that was written by hand. */
export async function* measureTrigger({ quick }: BenchInput): AsyncGenerator<Measured> {
  const stage = await openStage();
  try {
    const load = await startLoadGenerator(stage);
    const data = await openBenchData(stage);
    const keys = (await data.createKeys(KEYS)).map(({ apiKey }) => apiKey);
    const handWrittenUrl = await createHandWrittenDatabase(stage.postgresUrl);
    for (const store of jobStoresOf(stage)) {
      yield* measureOnStore({ stage, load, data, keys, handWrittenUrl, quick }, store);
    }
  } finally {
    await stage.close();
  }
}

interface Scene {
  readonly stage: Stage;
  readonly load: LoadGenerator;
  readonly data: BenchData;
  readonly keys: readonly string[];
  readonly handWrittenUrl: string;
  readonly quick: boolean;
}

async function* measureOnStore(scene: Scene, store: JobStore): AsyncGenerator<Measured> {
  const { load, data, keys } = scene;
  const rounds = roundsOf(scene.quick);
  const { sidesFor, stop } = await openSides(scene, store);
  const where = `jobs in ${store.name}`;

  const many = await compareSides(load, sidesFor(keys), rounds);
  yield describeRatio(`${where}: throughput`, many.throughput, { atLeast: 0.8 });
  yield describeRatio(`${where}: CPU a request`, many.cpu, { atMost: 1.2 });
  yield report('  the gateway', describeTurn(many.ours));
  yield report('  hand-written', describeTurn(many.theirs));

  const one = await compareSides(load, sidesFor(keys.slice(0, 1)), rounds);
  yield describeRatio(`${where}, one key: throughput`, one.throughput, null);

  await setCommitDelay(data.db, SLOW_COMMIT_MICROS);
  const slow = await compareSides(load, sidesFor(keys), rounds);
  await setCommitDelay(data.db, 0);
  yield describeRatio(`${where}, commits 2 ms later: throughput`, slow.throughput, null);
  const kept = slow.ours.perSecond / many.ours.perSecond;
  yield describeRatio('  against itself without that delay', kept, null);
  yield report('  the gateway', describeTurn(slow.ours));
  yield report('  hand-written', describeTurn(slow.theirs));
  await stop();
}

interface Sides {
  /** Their loads, with these keys. */
  sidesFor(keys: readonly string[]): readonly [Side, Side];
  stop(): Promise<void>;
}

/** Starts both APIs. */
async function openSides({ stage, data, handWrittenUrl }: Scene, store: JobStore): Promise<Sides> {
  const { databaseUrl } = data;
  const queueUrl = store.queueUrl(databaseUrl);
  const ours = await startService(stage, 'gateway', { databaseUrl, queueUrl });
  const theirs = await startHandWritten(stage, 'api', {
    DATABASE_URL: handWrittenUrl,
    QUEUE_URL: store.queueUrl(handWrittenUrl),
  });
  const body = triggerBody(new Date());
  const planFor = (port: number, keys: readonly string[]): LoadPlan => ({
    port,
    connections: CONNECTIONS,
    method: 'POST',
    paths: ['/api/v1/calls/trigger'],
    keys: [...keys],
    body,
    expectedStatus: 201,
  });
  return {
    sidesFor: (keys) => [
      { name: 'gateway', process: ours, plan: planFor(ours.port, keys) },
      { name: 'hand-written', process: theirs, plan: planFor(theirs.port, keys) },
    ],
    stop: async () => {
      await ours.stop();
      await theirs.stop();
    },
  };
}
