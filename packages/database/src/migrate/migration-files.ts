import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** `prisma/` beside both `src` and `dist`. */
export const PRISMA_FOLDER = fileURLToPath(new URL('../../prisma/', import.meta.url));

export function readSchema(): Promise<string> {
  return readFile(`${PRISMA_FOLDER}schema.prisma`, 'utf8');
}

/** The migrations in their order, in the form that the schema engine takes. */
export async function readMigrations(): Promise<MigrationList> {
  const baseDir = `${PRISMA_FOLDER}migrations`;
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(`${baseDir}/${name}/migration.sql`, 'utf8'),
        },
      },
    })),
  );
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(`${baseDir}/migration_lock.toml`, 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}
