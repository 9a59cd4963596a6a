import { mkdir, writeFile } from 'node:fs/promises';
import { findDrift } from './find-drift.js';
import { PRISMA_FOLDER } from './migration-files.js';

/**
 * Writes what the schema has and the migrations lack as a new migration.
 *
 * @param url a server on which a shadow database may be created and dropped.
 * @returns the new migration's folder name; null when there is nothing to write.
 */
export async function writeMigration(url: string, name: string, now: Date): Promise<string | null> {
  const sql = await findDrift(url);
  if (sql === null) return null;
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = `${stamp}_${name}`;
  await mkdir(`${PRISMA_FOLDER}migrations/${folder}`, { recursive: true });
  await writeFile(`${PRISMA_FOLDER}migrations/${folder}/migration.sql`, `${sql}\n`);
  return folder;
}
