import { createTestDatabase, type Database, openDatabase } from '@immolab/database';
import { inject, onTestFinished } from 'vitest';

/** A database of this test's own. */
export interface OpenTestDatabase {
  readonly db: Database;
  readonly url: string;
  /** A second pool on the same database, as another process would have. */
  openAnother(): Database;
}

/** A fresh, migrated database; it is closed and dropped when the test is over. */
export async function openTestDatabase(): Promise<OpenTestDatabase> {
  const { url, drop } = await createTestDatabase(inject('postgresUrl'));
  const opened: Database[] = [];
  const open = () => {
    // Dropping the database ends whatever connection a killed worker left behind.
    const db = openDatabase({ url, applicationName: 'test', onConnectionLost: () => undefined });
    opened.push(db);
    return db;
  };
  onTestFinished(async () => {
    for (const db of opened) await db.close();
    await drop();
  });
  return { db: open(), url, openAnother: open };
}
