import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { findProgram } from './find-program.js';
import { startPostgres } from './start-postgres.js';
import { startRedis } from './start-redis.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Administrator's address of the PostgreSQL of this test run; make a database of your own. */
    postgresUrl: string;
    /** Redis of this test run; null where no `redis-server` is installed. Use a prefix of your own. */
    redisUrl: string | null;
    /** A Chromium to look at pages with; null where none is installed. */
    chromiumPath: string | null;
  }
}

/** As distributions name it. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function findChromium(): string | null {
  const paths = CHROMIUM_NAMES.map((name) => findProgram(name, process.env.PATH));
  return paths.find((path) => path !== null) ?? null;
}

/** Starts the servers of the integration tests once a run, and ends them however it ends. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis(process.env.PATH)]);
  project.provide('postgresUrl', postgres.url);
  project.provide('redisUrl', redis?.url ?? null);
  project.provide('chromiumPath', findChromium());
  return async () => {
    await Promise.all([postgres.stop(), redis?.stop()]);
  };
}
