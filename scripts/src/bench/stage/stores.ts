import type { Stage } from './stage.js';

/** Where a bench keeps its jobs: the two stores that production may choose between. */
export interface JobStore {
  readonly name: 'Redis' | 'PostgreSQL';
  /** @param databaseUrl of the data, which is where jobs lie that lie in PostgreSQL */
  queueUrl(databaseUrl: string): string;
}

/** Redis only where it is installed. */
export function jobStoresOf({ redisUrl }: Stage): readonly JobStore[] {
  const postgres: JobStore = { name: 'PostgreSQL', queueUrl: (databaseUrl) => databaseUrl };
  if (redisUrl === null) return [postgres];
  return [{ name: 'Redis', queueUrl: () => redisUrl }, postgres];
}
