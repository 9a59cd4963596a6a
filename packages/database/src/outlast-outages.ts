import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './client.js';

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 1_000;

export interface OutageOptions {
  /** A statement that has failed for so long, in milliseconds, fails for good. */
  readonly forMs: number;
  readonly clock?: () => number;
}

/**
 * A database whose statements wait for it while it is away: for whoever has something in hand that
 * cannot be begun again, as a call. A statement or transaction may run twice when its answer was
 * lost, so only verbs that bear that may be used through it. Prisma's own and `ping` fail at once.
 */
export function outlastOutages(db: Database, options: OutageOptions): Database {
  const { forMs, clock = () => performance.now() } = options;
  const outlast = async <T>(run: () => Promise<T>): Promise<T> => {
    const begunAt = clock();
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
      try {
        return await run();
      } catch (error) {
        if (!isOutage(error) || clock() - begunAt + waitMs > forMs) throw error;
        await sleep(waitMs);
      }
    }
  };
  return {
    prisma: db.prisma,
    reserved: { query: (statement, values) => outlast(() => db.reserved.query(statement, values)) },
    query: (statement, values) => outlast(() => db.query(statement, values)),
    transaction: (use) => outlast(() => db.transaction(use)),
    ping: () => db.ping(),
    close: () => db.close(),
  };
}

/** What the system says of a connection that is refused or broken. */
const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

/** Connection exceptions, operator intervention (shut down, starting up), too many connections. */
const AWAY = /^(08...|57P0[1-3]|53300)$/;

/** What `pg` says itself, without a code. */
const SAID = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** Whether the database was away, as opposed to having refused (PostgreSQL, appendix A). */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return BROKEN.has(code) || AWAY.test(code) || SAID.test(error.message);
}
