import type { BenchInput, Measured } from '../bench.js';
import { type LoadGenerator, startLoadGenerator } from '../load/load-generator.js';
import { describeRatio, report } from '../rounds/describe-ratio.js';
import { interleave } from '../rounds/interleave.js';
import { medianOf, percentileOf } from '../rounds/statistics.js';
import { openBenchData } from '../stage/data.js';
import { seedFinishedCalls, settleTables } from '../stage/seed-calls.js';
import { openStage, type Stage } from '../stage/stage.js';
import { startService } from '../stage/start-service.js';

const FEW = 1_000;
const MANY = 1_000_000;
const PAGE = 50;

/** What is asked of a key with so many calls. */
const QUESTIONS: readonly { readonly what: string; pathAmong(calls: number): string }[] = [
  { what: 'first page', pathAmong: () => pageAt(0) },
  { what: 'page in the middle', pathAmong: (calls) => pageAt(calls / 2) },
  { what: 'last page', pathAmong: (calls) => pageAt(calls - PAGE) },
  { what: 'usage', pathAmong: () => '/api/v1/usage' },
];

/** How lists and usage of a key with a million calls compare with those of one with a thousand. */
export async function* measureList({ quick }: BenchInput): AsyncGenerator<Measured> {
  const stage = await openStage();
  try {
    const load = await startLoadGenerator(stage);
    const few = await openServer(stage, FEW);
    const many = await openServer(stage, MANY);
    for (const question of QUESTIONS) {
      await openLoads(load, question, [few, many]);
      yield* compare(load, question.what, quick);
    }
  } finally {
    await stage.close();
  }
}

interface Server {
  readonly calls: number;
  readonly port: number;
  readonly apiKey: string;
}

/** A gateway on a database of its own, with one key that made all its calls. */
async function openServer(stage: Stage, calls: number): Promise<Server> {
  const { db, databaseUrl, createKeys } = await openBenchData(stage);
  const [key] = await createKeys(1);
  if (key === undefined) throw new Error('no key was made');
  await seedFinishedCalls(db, key, { count: calls, conversations: false });
  await settleTables(db);
  const { port } = await startService(stage, 'gateway', { databaseUrl, queueUrl: databaseUrl });
  return { calls, port, apiKey: key.apiKey };
}

async function openLoads(
  load: LoadGenerator,
  { pathAmong }: (typeof QUESTIONS)[number],
  servers: readonly Server[],
): Promise<void> {
  for (const { calls, port, apiKey } of servers) {
    const name = nameOf(calls);
    await load.close(name);
    // One after the other: it is the time of an answer that is asked for, not how many at once.
    await load.open(name, {
      port,
      connections: 1,
      method: 'GET',
      paths: [pathAmong(calls)],
      keys: [apiKey],
      body: null,
      expectedStatus: 200,
    });
    await load.run(name, WARM_UP_MS);
  }
}

/** Until the code of a page is compiled on both sides. */
const WARM_UP_MS = 2_000;

async function* compare(
  load: LoadGenerator,
  what: string,
  quick: boolean,
): AsyncGenerator<Measured> {
  const ms = quick ? 500 : 1_000;
  const run = (calls: number) => async () => (await load.run(nameOf(calls), ms)).latenciesMs;
  const rounds = await interleave(quick ? 3 : 7, run(MANY), run(FEW));
  const ratioOf = (share: number) =>
    medianOf(
      rounds.map(({ first, second }) => percentileOf(first, share) / percentileOf(second, share)),
    );
  yield describeRatio(`${what}: p50`, ratioOf(0.5), { atMost: 1.2 });
  yield describeRatio(`${what}: p99`, ratioOf(0.99), { atMost: 2 });
  const all = rounds.flatMap(({ first }) => first);
  const [p50, p99] = [0.5, 0.99].map((share) => percentileOf(all, share).toFixed(1));
  yield report(`  among ${MANY.toLocaleString('en')}`, `p50 ${p50} ms, p99 ${p99} ms`);
}

function nameOf(calls: number): string {
  return `${calls} calls`;
}

function pageAt(offset: number): string {
  return `/api/v1/calls?limit=${PAGE}&offset=${offset}`;
}
