import { tryLock } from '../../bootstrap/process-lock.mjs';
import { endOfRun } from '../end-of-run.js';
import { SANDBOX_LOCK } from '../sandbox/paths.js';
import { keepStores } from '../stores/keep-stores.js';
import { prepareStores } from '../stores/prepare-stores.js';

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

/**
 * The stores of `turbo dev`: `prepare` gets them ready and ends, `keep` holds an embedded
 * PostgreSQL as long as the services run. With `DATABASE_URL` they are somebody else's to keep.
 */
export async function main([verb]: readonly string[]): Promise<void> {
  const { DATABASE_URL: databaseUrl, QUEUE_URL: queueUrl } = process.env;
  const ended = endOfRun();
  const lock = tryLock(SANDBOX_LOCK);
  if ('heldBy' in lock) {
    say('A sandbox runs in this checkout (npm start, or another dev): stop it first.');
    process.exit(1);
  }
  try {
    if (verb === 'prepare') await prepareStores({ databaseUrl, queueUrl, say });
    else if (databaseUrl === undefined) await keepStores(ended, say);
    else await ended;
  } finally {
    lock.release();
  }
  process.exit();
}
