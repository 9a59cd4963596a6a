import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateEncryptionKey } from '@immolab/accounts';
import { startTemporaryServer } from '@immolab/embedded-postgres';
import { startRedis } from '@immolab/testkit/redis';
import type { SandboxSecrets } from '../../sandbox/secrets.js';
import { inheritedEnvironment } from '../../sandbox/service-environment.js';
import { type BenchProcess, startBenchProcess } from './bench-process.js';

export interface StageProcess {
  readonly entry: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly nodeArguments?: readonly string[];
}

/** Servers of a bench's own, and the processes that it measures; all end with it. */
export interface Stage {
  /** Of PostgreSQL's administrator. */
  readonly postgresUrl: string;
  /** Null where no `redis-server` is installed. */
  readonly redisUrl: string | null;
  readonly secrets: SandboxSecrets;
  start(process: StageProcess): BenchProcess;
  onClose(close: () => Promise<unknown>): void;
  close(): Promise<void>;
}

// As in production but for the size of the machine: every commit waits for the disk. The pause
// before it is nothing at first; see `setCommitDelay`.
const POSTGRES_SETTINGS = [
  ...['shared_buffers=256MB', 'max_wal_size=4GB'],
  ...['commit_siblings=0', 'track_commit_timestamp=on'],
];
const REDIS_PERSISTENCE = ['--appendonly', 'yes', '--appendfsync', 'everysec'];

export async function openStage(): Promise<Stage> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (let next = closers.pop(); next !== undefined; next = closers.pop()) await next();
  };
  const folder = mkdtempSync(join(tmpdir(), 'immolab-bench-'));
  const logFile = join(folder, 'log');
  const log = openSync(logFile, 'a', 0o600);
  closers.push(async () => {
    closeSync(log);
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    const postgres = await startTemporaryServer(POSTGRES_SETTINGS);
    closers.push(postgres.stop);
    const redis = await startRedis(process.env.PATH, REDIS_PERSISTENCE);
    if (redis !== null) closers.push(redis.stop);
    return {
      postgresUrl: postgres.url,
      redisUrl: redis?.url ?? null,
      secrets: {
        encryptionKeys: generateEncryptionKey('bench'),
        phoneHashSecret: randomBytes(32).toString('base64url'),
      },
      start: ({ environment, ...options }) => {
        const started = startBenchProcess({
          ...options,
          environment: { ...inheritedEnvironment(), NODE_ENV: 'production', ...environment },
          logFile,
          log,
        });
        closers.push(started.stop);
        return started;
      },
      onClose: (closer) => void closers.push(closer),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
