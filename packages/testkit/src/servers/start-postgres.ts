import { startTemporaryServer } from '@immolab/embedded-postgres';

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Nothing of a test needs to survive a power cut. */
const FAST_AND_LOOSE = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** An empty PostgreSQL server of this run's own. */
export function startPostgres(): Promise<TestServer> {
  return startTemporaryServer([...FAST_AND_LOOSE, 'max_connections=300']);
}
