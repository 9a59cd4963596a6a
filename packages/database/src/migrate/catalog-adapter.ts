import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { createScratchDatabase } from '../scratch-database.js';

// PostgreSQL's internal one-byte "char", in which its catalogs keep kinds and flags.
const INTERNAL_CHAR = 18;
const TEXT = 25;

export interface CatalogAdapter {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  /** Closes what the engine opened and leaves open, and drops its shadow databases. */
  close(): Promise<void>;
}

/**
 * The driver adapter through which the schema engine reads a database. `@prisma/adapter-pg` knows
 * no internal "char", and the engine's own queries of the catalogs select some: they are handed on
 * as single characters. Its shadow database would, given a connection string, be the database
 * itself: here it is a scratch one.
 */
export function createCatalogAdapter(url: string): CatalogAdapter {
  const closers: (() => Promise<void>)[] = [];
  async function open(address: string): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaPg({ connectionString: address }).connect();
    closers.push(() => adapter.underlyingDriver().end());
    return readInternalChar(adapter);
  }
  const { provider, adapterName } = new PrismaPg({ connectionString: url });
  return {
    factory: {
      provider,
      adapterName,
      connect: () => open(url),
      async connectToShadowDb() {
        const shadow = await createScratchDatabase(url, { prefix: 'shadow' });
        closers.push(() => shadow.drop());
        return open(shadow.url);
      },
    },
    async close() {
      for (const close of closers.reverse()) await close();
    },
  };
}

function readInternalChar(
  adapter: SqlDriverAdapter & { underlyingDriver(): pg.Pool },
): SqlDriverAdapter {
  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  // The engine sends one query at a time, so these are the columns of the one being answered.
  let charColumns: ReadonlySet<number> = new Set();
  Object.assign(pool, {
    async query(config: pg.QueryArrayConfig, values: unknown[]) {
      const result = await query(config, values);
      const fields = result.fields ?? [];
      charColumns = new Set(fields.flatMap((f, i) => (f.dataTypeID === INTERNAL_CHAR ? [i] : [])));
      for (const index of charColumns) Object.assign(fields[index] ?? {}, { dataTypeID: TEXT });
      return result;
    },
  });
  return Object.assign(adapter, {
    // The pool is closed by the adapter's owner, once.
    dispose: () => Promise.resolve(),
    async queryRaw(params: SqlQuery) {
      const result = await queryRaw(params);
      const columnTypes = result.columnTypes.map((type, index) =>
        charColumns.has(index) ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    },
  });
}
