import type { BenchInput, Measured } from '../bench.js';
import { startHandWritten } from '../hand-written/start.js';
import {
  createHandWrittenDatabase,
  type FinishedCall,
  insertFinishedCalls,
} from '../hand-written/tables.js';
import { startLoadGenerator } from '../load/load-generator.js';
import type { LoadPlan } from '../load/load-plan.js';
import { describeRatio, report } from '../rounds/describe-ratio.js';
import { compareSides, describeTurn, roundsOf } from '../rounds/measure-side.js';
import { type BenchData, openBenchData } from '../stage/data.js';
import { seedFinishedCalls, settleTables } from '../stage/seed-calls.js';
import { openStage, type Stage } from '../stage/stage.js';
import { startService } from '../stage/start-service.js';

const KEYS = 100;
const CALLS_OF_A_KEY = 5;
const CONNECTIONS = 64;

/** How `GET /calls/{id}` compares with an Express that sends a prepared read of one row. */
export async function* measureRead({ quick }: BenchInput): AsyncGenerator<Measured> {
  const stage = await openStage();
  try {
    const load = await startLoadGenerator(stage);
    const data = await openBenchData(stage);
    const { databaseUrl } = data;
    const ours = await startService(stage, 'gateway', { databaseUrl, queueUrl: databaseUrl });
    const calls = await seed(data);
    const theirs = await openHandWritten(stage, ours.port, calls);
    const planFor = (port: number): LoadPlan => ({
      port,
      connections: CONNECTIONS,
      method: 'GET',
      paths: calls.map(({ id }) => pathOf(id)),
      keys: calls.map(({ apiKey }) => apiKey),
      body: null,
      expectedStatus: 200,
    });
    const compared = await compareSides(
      load,
      [
        { name: 'gateway', process: ours, plan: planFor(ours.port) },
        { name: 'hand-written', process: theirs, plan: planFor(theirs.port) },
      ],
      roundsOf(quick),
    );
    yield describeRatio('GET a call: throughput', compared.throughput, { atLeast: 0.85 });
    yield describeRatio('  CPU a request', compared.cpu, null);
    yield report('  the gateway', describeTurn(compared.ours));
    yield report('  hand-written', describeTurn(compared.theirs));
  } finally {
    await stage.close();
  }
}

interface SeededCall {
  readonly id: string;
  /** Of the key that it belongs to. */
  readonly apiKey: string;
}

/** @returns all calls, those of one key never one after the other */
async function seed({ db, createKeys }: BenchData): Promise<readonly SeededCall[]> {
  const keys = await createKeys(KEYS);
  for (const key of keys) {
    await seedFinishedCalls(db, key, { count: CALLS_OF_A_KEY, conversations: true });
  }
  await settleTables(db);
  const rows = await db.query<{ id: string; keyId: string }>(
    { name: 'seeded', text: 'SELECT id, key_id AS "keyId" FROM call ORDER BY sequence, key_id' },
    [],
  );
  const apiKeys = new Map(keys.map(({ id, apiKey }) => [id, apiKey]));
  return rows.map(({ id, keyId }) => ({ id, apiKey: apiKeys.get(keyId) ?? '' }));
}

/** The same calls with the very answers that the gateway gives, each in one row. */
async function openHandWritten(stage: Stage, gatewayPort: number, calls: readonly SeededCall[]) {
  const databaseUrl = await createHandWrittenDatabase(stage.postgresUrl);
  const results: FinishedCall[] = [];
  for (const { id, apiKey } of calls) {
    const answer = await fetch(`http://127.0.0.1:${gatewayPort}${pathOf(id)}`, {
      headers: { 'x-api-key': apiKey },
    });
    if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
    results.push({ id, result: await answer.json() });
  }
  await insertFinishedCalls(databaseUrl, results);
  return startHandWritten(stage, 'api', { DATABASE_URL: databaseUrl, QUEUE_URL: databaseUrl });
}

function pathOf(id: string): string {
  return `/api/v1/calls/${id}`;
}
