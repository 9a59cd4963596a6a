import { onServer } from '../scratch-database.js';

// Any number, as long as nothing else in the database takes the same advisory lock.
const LOCK = 7_315_120_001;

/** Runs `use` while no other process migrates this database: the engine itself takes no lock. */
export function withMigrationLock<T>(url: string, use: () => Promise<T>): Promise<T> {
  return onServer(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return use();
  });
}
