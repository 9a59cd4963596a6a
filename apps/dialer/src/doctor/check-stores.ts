import { randomUUID } from 'node:crypto';
import { readCall } from '@immolab/calls';
import { openDatabase } from '@immolab/database';
import { openQueues } from '@immolab/queue';
import { codeOf, type Finding, failed, found, reasonOf } from './finding.js';

const TIMEOUT_MS = 5_000;

/** PostgreSQL's code for a table or column that there is not. */
const NOT_MIGRATED: ReadonlySet<string> = new Set(['42P01', '42703']);

/** Whether PostgreSQL answers, and has the tables of this version. */
export async function checkDatabase(url: string): Promise<Finding> {
  const db = openDatabase({ url, poolSize: 1, applicationName: 'immolab-doctor' });
  try {
    await within(db.ping());
    // A statement of the dialer itself, for a call that does not exist.
    await within(readCall(db, { keyId: randomUUID(), callId: randomUUID() }));
    return found('PostgreSQL', 'answers, and has the tables of this version');
  } catch (error) {
    if (NOT_MIGRATED.has(codeOf(error) ?? '')) {
      return failed(
        'PostgreSQL',
        'lacks tables of this version',
        'Apply the migrations: node dist/migrate/main.js apply, in the container "migrations".',
      );
    }
    return failed(
      'PostgreSQL',
      `cannot be used: ${reasonOf(error)}`,
      'Start it, or correct DATABASE_URL (user, password, host, name of the database).',
    );
  } finally {
    await db.close().catch(() => undefined);
  }
}

/** Whether the queue answers, and keeps its jobs. */
export async function checkQueue(url: string, prefix: string): Promise<Finding> {
  const check = url.startsWith('postgres') ? 'Queue (PostgreSQL)' : 'Queue (Redis)';
  // Redis's client tells why it can't connect here, and in the end only that it could not.
  let why: unknown = null;
  try {
    const queues = await openQueues({
      ...{ url, prefix, production: true, connectTimeoutMs: TIMEOUT_MS },
      onError: (error) => {
        why = error;
      },
    });
    try {
      await within(queues.ping());
    } finally {
      await queues.close();
    }
    return found(check, 'answers, and keeps its jobs');
  } catch (error) {
    if (error instanceof Error && error.message.includes('maxmemory-policy')) {
      const advice = 'Set maxmemory-policy noeviction in its configuration.';
      return failed(check, 'drops jobs when its memory is full', advice);
    }
    const advice = 'Start it, or correct QUEUE_URL (redis://host:6379, or postgres://…).';
    const reason = reasonOf(codeOf(error) === null ? why : error);
    return failed(check, `cannot be used: ${reason}`, advice);
  }
}

async function within<T>(promise: Promise<T>): Promise<T> {
  const timeout = new DOMException('no answer', 'TimeoutError');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timeout), TIMEOUT_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
