import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from '@immolab/embedded-postgres/machine';
import { SERVICE_NAMES, type ServiceName } from '../../sandbox/services.js';
import type { Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { type RunningService, startService } from '../stage/start-service.js';
import type { SandboxScene } from './measure-whole-stack.js';
import { createCallPoster } from './post-calls.js';
import { readRedisStats } from './read-redis-stats.js';
import { startReceiver } from './start-receiver.js';

// All kinds of leads, once.
const CALLS = 100;
/** So that each is worked on by itself, as in a day of calls. */
const STEP_MS = 100;
/** Starts, first sweeps, and what PostgreSQL counts late. */
const SETTLE_MS = 10_000;
const REST_MS = 10_000;
const DEADLINE_MS = 120_000;

/** What a call asks of the stores beside its turns' worth of rows, and what resting services ask. */
export async function* measureFootprint(
  scene: SandboxScene,
  redisUrl: string | null,
): AsyncGenerator<Measured> {
  const { stage, data, apiKey } = scene;
  const { databaseUrl } = data;
  const services = new Map<ServiceName, RunningService>();
  for (const name of SERVICE_NAMES) {
    const where = { databaseUrl, queueUrl: redisUrl ?? databaseUrl };
    services.set(name, await startService(stage, name, where));
  }
  const gateway = services.get('gateway');
  if (gateway === undefined) throw new Error('no gateway was started');
  let events = 0;
  const webhookUrl = await startReceiver(stage, () => {
    events += 1;
  });
  const poster = createCallPoster({ apiPort: gateway.port, apiKey, webhookUrl, leads: 'all' });

  await pause(SETTLE_MS);
  const rest = await spentBy(scene, redisUrl, () => pause(REST_MS));
  const busy = await spentBy(scene, redisUrl, async () => {
    for (let call = 0; call < CALLS; call += 1) {
      await poster.post();
      await pause(STEP_MS);
    }
    const haveCome = async (): Promise<boolean> => events >= CALLS;
    if (!(await waitUntil(haveCome, DEADLINE_MS))) throw new Error('not all events came');
  });
  const share = busy.ms / rest.ms;
  yield report('four services at rest, a second', describe(rest, 0, rest.ms / 1_000));
  yield report('  a call beside that', describe(busy, share, CALLS, rest));
  const redis = await readRedisStats(redisUrl);
  const toRedis = redis === null ? '' : `, ${redis.clients - 1} to Redis`;
  yield report('  connections', `${await countConnections(scene)} to PostgreSQL${toRedis}`);
  for (const service of services.values()) await service.stop();
}

interface Spent {
  readonly ms: number;
  readonly commits: number;
  /** Written ahead by PostgreSQL. */
  readonly walBytes: number;
  /** 0 where there is no Redis. */
  readonly redisCommands: number;
}

async function spentBy(
  scene: SandboxScene,
  redisUrl: string | null,
  action: () => Promise<unknown>,
): Promise<Spent> {
  const startedAt = performance.now();
  const before = await readCounters(scene, redisUrl);
  await action();
  const after = await readCounters(scene, redisUrl);
  return {
    ms: performance.now() - startedAt,
    commits: after.commits - before.commits,
    walBytes: after.walBytes - before.walBytes,
    redisCommands: after.redisCommands - before.redisCommands,
  };
}

async function readCounters(
  { data: { db } }: SandboxScene,
  redisUrl: string | null,
): Promise<Omit<Spent, 'ms'>> {
  const text = `SELECT xact_commit::float8 AS commits,
    pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS "walBytes"
    FROM pg_stat_database WHERE datname = current_database()`;
  const counters = { name: 'footprint_counters', text };
  const [row] = await db.query<{ commits: number; walBytes: number }>(counters, []);
  if (row === undefined) throw new Error('PostgreSQL counts nothing');
  return { ...row, redisCommands: (await readRedisStats(redisUrl))?.commands ?? 0 };
}

/** @param rest what is not to be counted, `restShare` times */
function describe(spent: Spent, restShare: number, by: number, rest: Spent = spent): string {
  const one = (name: 'commits' | 'walBytes' | 'redisCommands'): number =>
    (spent[name] - restShare * rest[name]) / by;
  const log = `${(one('walBytes') / 1_024).toFixed(0)} KB of log`;
  return `${one('commits').toFixed(0)} commits, ${log}, ${one('redisCommands').toFixed(0)} of Redis`;
}

async function countConnections({ data: { db } }: SandboxScene): Promise<number> {
  const text = `SELECT count(*)::int AS connections FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  const [row] = await db.query<{ connections: number }>({ name: 'connections', text }, []);
  return row?.connections ?? 0;
}
