import { applyMigrations } from './migrate/apply-migrations.js';
import { withMigrationLock } from './migrate/migration-lock.js';
import {
  createScratchDatabase,
  onServer,
  type ScratchDatabase,
  withDatabase,
} from './scratch-database.js';

const TEMPLATE = 'immolab_template';

/**
 * A fresh, migrated database on the server at `serverUrl`, copied from a template that is migrated
 * once per server.
 */
export function createTestDatabase(serverUrl: string): Promise<ScratchDatabase> {
  // A template cannot be copied while another session makes or copies it, so they take turns.
  return withMigrationLock(serverUrl, async () => {
    await onServer(serverUrl, async (client) => {
      const { rowCount } = await client.query(
        'SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate',
        [TEMPLATE],
      );
      if (rowCount !== 0) return;
      await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${TEMPLATE}`);
      await applyMigrations(withDatabase(serverUrl, TEMPLATE));
      await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
      await client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
        [TEMPLATE],
      );
    });
    return createScratchDatabase(serverUrl, { prefix: 'test', template: TEMPLATE });
  });
}
