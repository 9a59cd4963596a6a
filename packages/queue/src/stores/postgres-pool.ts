import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import pg from 'pg';

/** The schema that BullMQ's tables live in. A pool that is handed in can have no other. */
export const QUEUE_SCHEMA = 'bullmq';

export interface QueuePoolOptions {
  readonly url: string;
  readonly max: number;
  readonly connectTimeoutMs: number;
  readonly onError: (error: unknown) => void;
}

/** A pool whose connections see BullMQ's tables. */
export function openQueuePool(options: QueuePoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max,
    connectionTimeoutMillis: options.connectTimeoutMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'immolab-queue',
    // Jobs are doorbells: the last milliseconds of them may be lost in a crash of the server, for
    // the sweeps ring again; waiting for the disk would make every ring as slow as the disk.
    options: `-c search_path=${QUEUE_SCHEMA} -c synchronous_commit=off`,
  });
  pool.setMaxListeners(0);
  pool.on('error', options.onError);
  return pool;
}

/**
 * The pool as BullMQ sees it. Its worker asks again at once after any error that it does not know
 * to be one of the connection, and it knows only ECONNREFUSED: while PostgreSQL restarts it would
 * spin. So every loss of the connection is given that name. Statements are prepared by their text.
 */
export function asBullPool(pool: pg.Pool): PgPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `bullmq_${names.size}`;
    names.set(text, name);
    return name;
  };
  const facade: PgPool = {
    query: async (text, params) => {
      const statement = params ? { name: nameOf(text), text, values: [...params] } : text;
      try {
        const result: PgQueryResult = await pool.query(statement);
        return result;
      } catch (error) {
        throw isConnectionLost(error) ? connectionError(error) : error;
      }
    },
    // BullMQ means pg's own client here; only the overloads of `on` are written differently.
    connect: async () => (await pool.connect()) as unknown as PgPoolClient,
    end: () => pool.end(),
    // Errors of idle connections are reported by the pool itself, see `openQueuePool`.
    on: () => facade,
    removeAllListeners: () => facade,
  };
  return facade;
}

/** Classes 08 (connection), 53 (no resources) and 57P (shut down, starting up), or no SQLSTATE. */
function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) return /connection|timeout/i.test(error.message);
  return /^(08|53|57P)/.test(code) || /^E[A-Z]+$/.test(code);
}

function connectionError(cause: unknown): Error {
  return Object.assign(new Error('the connection to PostgreSQL was lost', { cause }), {
    code: 'ECONNREFUSED',
  });
}
