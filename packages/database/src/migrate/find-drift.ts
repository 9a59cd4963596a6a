import { readMigrations, readSchema } from './migration-files.js';
import { withSchemaEngine } from './schema-engine.js';

const EMPTY_SCRIPT = '-- This is an empty migration.';

/**
 * The SQL that the migrations lack to give the schema; null when the two agree.
 *
 * @param url a server on which a shadow database may be created and dropped.
 */
export async function findDrift(url: string): Promise<string | null> {
  const [schema, migrations] = await Promise.all([readSchema(), readMigrations()]);
  const { stdout } = await withSchemaEngine(url, schema, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  const script = (stdout ?? '').trim();
  return script === '' || script === EMPTY_SCRIPT ? null : script;
}
