// migrate                      applies what is missing
// migrate drift                exits 1 and prints the SQL when migrations and schema differ
// migrate write NAME           writes the difference as a new migration
import { applyMigrations } from './apply-migrations.js';
import { findDrift } from './find-drift.js';
import { writeMigration } from './write-migration.js';

const url = process.env.DATABASE_URL;
const [verb = 'apply', name] = process.argv.slice(2);

async function run(): Promise<number> {
  if (url === undefined) {
    process.stderr.write('DATABASE_URL must be set to the database to migrate.\n');
    return 2;
  }
  switch (verb) {
    case 'apply': {
      const applied = await applyMigrations(url);
      process.stdout.write(`migrations applied: ${applied.join(', ') || 'none, up to date'}\n`);
      return 0;
    }
    case 'drift': {
      const sql = await findDrift(url);
      process.stdout.write(sql === null ? 'no drift\n' : `the migrations lack:\n${sql}\n`);
      return sql === null ? 0 : 1;
    }
    case 'write': {
      if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
        process.stderr.write('Give the migration a name of a-z, 0-9 and _.\n');
        return 2;
      }
      const folder = await writeMigration(url, name, new Date());
      process.stdout.write(`${folder ?? 'nothing to write'}\n`);
      return 0;
    }
    default:
      process.stderr.write('Usage: migrate [apply | drift | write NAME]\n');
      return 2;
  }
}

// The schema engine leaves a timer of 10 s behind, which whoever waits for this job should not wait for.
process.exit(await run());
