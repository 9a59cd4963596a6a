import { holdPostgres } from '../postgres/hold-postgres.js';
import { logFileOf, POSTGRES_FOLDER } from '../sandbox/paths.js';

/** Keeps the embedded PostgreSQL running until `ended`. */
export async function keepStores(ended: Promise<void>, say: (line: string) => void): Promise<void> {
  const logFile = logFileOf('postgres');
  const postgres = await holdPostgres({ folder: POSTGRES_FOLDER, logFile, say });
  say(`PostgreSQL runs; its log is ${logFile}.`);
  await ended;
  await postgres.release();
}
