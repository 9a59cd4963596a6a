import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.js';

/** One SQL statement; its name makes PostgreSQL plan it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What a verb needs to run its statements: the pool, or one transaction. */
export interface Executor {
  /** @returns the rows; columns as the statement names them. */
  query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Executor {
  readonly prisma: PrismaClient;
  /**
   * One connection beside the pool, for what must not stand in line behind everything else: a lease
   * that is renewed too late loses the call. Opened by its first statement.
   */
  readonly reserved: Executor;
  /** Commits when `use` resolves and rolls back when it throws. */
  transaction<T>(use: (transaction: Executor) => Promise<T>): Promise<T>;
  /** @throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Connections at most, without the reserved one; 4 to 8 serve as well as 32. */
  readonly poolSize?: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** Called when an idle connection breaks; the pool replaces it. */
  readonly onConnectionLost?: (error: Error) => void;
}

const STATEMENT_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** The first statement connects. Statements and Prisma share the connections of one pool. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = openPool(options, options.poolSize ?? 8);
  const reserved = openPool(options, 1);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    query: executorOf(pool).query,
    reserved: executorOf(reserved),
    transaction: (use) => inTransaction(pool, use),
    async ping() {
      await pool.query('SELECT 1');
    },
    async close() {
      await prisma.$disconnect();
      await Promise.all([pool.end(), reserved.end()]);
    },
  };
}

function openPool(options: DatabaseOptions, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max,
    application_name: options.applicationName ?? 'immolab',
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  pool.on('error', (error) => options.onConnectionLost?.(error));
  return pool;
}

function executorOf(queryable: pg.Pool | pg.PoolClient): Executor {
  return {
    async query<Row extends object>(statement: Statement, values: readonly unknown[]) {
      const result = await queryable.query<Row>({
        name: statement.name,
        text: statement.text,
        values: [...values],
      });
      return result.rows;
    },
  };
}

async function inTransaction<T>(
  pool: pg.Pool,
  use: (transaction: Executor) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await use(executorOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
