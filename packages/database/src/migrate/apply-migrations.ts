import { readMigrations, readSchema } from './migration-files.js';
import { withMigrationLock } from './migration-lock.js';
import { withSchemaEngine } from './schema-engine.js';

/**
 * Brings the database at `url` up to the newest migration and keeps Prisma's own ledger of them.
 * Safe to run from several processes at once.
 *
 * @returns the names of the migrations applied now; empty when there was nothing to do.
 */
export function applyMigrations(url: string): Promise<readonly string[]> {
  return withMigrationLock(url, async () => {
    const [schema, migrationsList] = await Promise.all([readSchema(), readMigrations()]);
    const { appliedMigrationNames } = await withSchemaEngine(url, schema, (engine) =>
      engine.applyMigrations({
        migrationsList,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return appliedMigrationNames;
  });
}
