import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@immolab/database';
import { waitUntil } from '@immolab/embedded-postgres/machine';
import type { Measured } from '../bench.js';
import { startHandWritten } from '../hand-written/start.js';
import { createHandWrittenDatabase } from '../hand-written/tables.js';
import { describeRatio, report } from '../rounds/describe-ratio.js';
import { interleave } from '../rounds/interleave.js';
import { medianOf, percentileOf } from '../rounds/statistics.js';
import { startService } from '../stage/start-service.js';
import type { JobStore } from '../stage/stores.js';
import { type StartWitness, witnessStarts } from '../stage/witness-starts.js';
import type { SandboxScene } from './measure-whole-stack.js';
import { type CallPoster, createCallPoster } from './post-calls.js';

const CALLS_A_ROUND = 20;
const STEP_MS = 100;
const DEADLINE_MS = 30_000;
// A conversation would keep the machine busy that the next call is dialled on.
const POSTED = { webhookUrl: 'https://example.com/hook', leads: 'absent' } as const;

/** From the commit of a call to the moment at which a dialer has it, beside a bare job's. */
export async function* measureDialStart(
  scene: SandboxScene,
  store: JobStore,
): AsyncGenerator<Measured> {
  const ours = await openOurs(scene, store);
  const theirs = await openTheirs(scene, store);
  for (const side of [ours, theirs]) await side.takeRound();
  const rounds = await interleave(scene.quick ? 3 : 7, ours.takeRound, theirs.takeRound);
  for (const { stop } of [ours, theirs]) await stop();
  const ratio = medianOf(
    rounds.map(({ first, second }) => percentileOf(first, 0.5) / percentileOf(second, 0.5)),
  );
  yield describeRatio(`jobs in ${store.name}: commit to dialer, p50`, ratio, { atMost: 1.5 });
  yield report('  the dialer', describe(rounds.flatMap(({ first }) => first)));
  yield report('  hand-written', describe(rounds.flatMap(({ second }) => second)));
}

interface Side {
  takeRound(): Promise<readonly number[]>;
  stop(): Promise<void>;
}

async function openOurs({ stage, data, apiKey }: SandboxScene, store: JobStore): Promise<Side> {
  const { db, databaseUrl } = data;
  const where = { databaseUrl, queueUrl: store.queueUrl(databaseUrl) };
  const gateway = await startService(stage, 'gateway', where);
  const dialer = await startService(stage, 'dialer', where);
  const witness = await witnessStarts(db, 'call');
  const poster = createCallPoster({
    ...POSTED,
    apiPort: gateway.port,
    apiKey,
  });
  return {
    takeRound: () => takeRound(poster, witness),
    stop: async () => {
      await gateway.stop();
      await dialer.stop();
    },
  };
}

async function openTheirs({ stage }: SandboxScene, store: JobStore): Promise<Side> {
  const databaseUrl = await createHandWrittenDatabase(stage.postgresUrl);
  const environment = { DATABASE_URL: databaseUrl, QUEUE_URL: store.queueUrl(databaseUrl) };
  const api = await startHandWritten(stage, 'api', environment);
  const dialer = await startHandWritten(stage, 'dialer', environment);
  const db = openDatabase({ url: databaseUrl, poolSize: 1 });
  const witness = await witnessStarts(db, 'lead_call');
  const poster = createCallPoster({ ...POSTED, apiPort: api.port, apiKey: 'none' });
  return {
    takeRound: () => takeRound(poster, witness),
    stop: async () => {
      await api.stop();
      await dialer.stop();
      await db.close();
    },
  };
}

/** Calls one after the other. @returns how long each waited, in milliseconds */
async function takeRound(poster: CallPoster, witness: StartWitness): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let call = 0; call < CALLS_A_ROUND; call += 1) {
    await poster.post();
    await pause(STEP_MS);
  }
  const haveStarted = async () => {
    waits.push(...(await witness.take()));
    return waits.length >= CALLS_A_ROUND;
  };
  if (!(await waitUntil(haveStarted, DEADLINE_MS))) throw new Error('not all calls were begun');
  return waits;
}

function describe(waits: readonly number[]): string {
  const [p50, p99] = [0.5, 0.99].map((share) => percentileOf(waits, share).toFixed(1));
  return `p50 ${p50} ms, p99 ${p99} ms`;
}
