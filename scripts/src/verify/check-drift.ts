import { join } from 'node:path';
import { findDrift } from '@immolab/database';
import { holdPostgres } from '../postgres/hold-postgres.js';
import { STATE_FOLDER } from '../repository.js';

// Run by `verify` as a program of its own, from the sources.
const postgres = await holdPostgres({
  folder: join(STATE_FOLDER, 'postgres'),
  logFile: join(STATE_FOLDER, 'logs/postgres.log'),
  say: (line) => process.stderr.write(`${line}\n`),
});
try {
  const drift = await findDrift(postgres.url);
  if (drift !== null) {
    process.stdout.write(`The migrations lack this to give schema.prisma:\n${drift}\n`);
    process.exitCode = 1;
  }
} finally {
  await postgres.release();
}
// The schema engine's own timer would hold the process for 10 s.
process.exit();
