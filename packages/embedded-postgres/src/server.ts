import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { readTail, sizeOf } from './machine/log-files.js';
import { findPort, isPortFree } from './machine/ports.js';
import { signal, waitUntil } from './machine/processes.js';
import { postgresEnvironment } from './make-cluster.js';
import type { PostgresPlace } from './place.js';
import { findPostmaster, type Postmaster, removeStalePostmasterFile } from './postmaster-file.js';

const READY_TIMEOUT_MS = 30_000;
/** A killed server's children need a moment to let go of its memory. */
const ATTEMPTS = 20;
const ATTEMPT_PAUSE_MS = 250;
/** Clean first, then without a checkpoint, then by force: 3 s in all at the very most. */
const STOP_STEPS = [
  { signal: 'SIGINT', waitMs: 2_000 },
  { signal: 'SIGQUIT', waitMs: 500 },
  { signal: 'SIGKILL', waitMs: 500 },
] as const;

export interface ServerOptions {
  readonly place: PostgresPlace;
  /** Kept from the last run; another one when it is taken. */
  readonly preferredPort: number | null;
  readonly logFile: string;
  /** Of PostgreSQL, `name=value`, besides those that every embedded server has. */
  readonly settings?: readonly string[];
}

/**
 * Makes sure that a server runs on the data: one that runs already (of another command, or left by
 * one that was killed) is as good as a new one.
 *
 * @throws with the end of the server's log when it does not come up
 */
export async function ensureServer(options: ServerOptions): Promise<Postmaster> {
  const { data } = options.place;
  for (let attempt = 1; ; attempt += 1) {
    const logStart = sizeOf(options.logFile);
    const launched = findPostmaster(data) === null ? await launch(options) : null;
    const ended = (): boolean =>
      launched === null ? findPostmaster(data) === null : launched.ended();
    await waitUntil(() => findPostmaster(data)?.ready === true || ended(), READY_TIMEOUT_MS);
    const server = findPostmaster(data);
    if (server?.ready) return server;
    const tail = readTail(options.logFile, logStart);
    if (attempt === ATTEMPTS || !isPassing(tail)) {
      throw new Error(`PostgreSQL did not start:\n${tail}`);
    }
    await waitUntil(() => false, ATTEMPT_PAUSE_MS);
  }
}

/** Stops the server on `data`, cleanly if it lets itself be stopped so. */
export async function stopServer(data: string): Promise<void> {
  for (const step of STOP_STEPS) {
    const server = findPostmaster(data);
    if (server === null) return;
    signal(server.pid, step.signal);
    if (await waitUntil(() => findPostmaster(data)?.pid !== server.pid, step.waitMs)) return;
  }
}

async function launch({
  place,
  preferredPort,
  logFile,
  settings = [],
}: ServerOptions): Promise<{ ended(): boolean }> {
  removeStalePostmasterFile(place.data);
  const kept = preferredPort !== null && (await isPortFree(preferredPort));
  const port = kept ? preferredPort : await findPort(null);
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(
      join(place.programs, 'bin/postgres'),
      [
        '-D',
        place.data,
        '-p',
        String(port),
        ...[...SETTINGS, ...settings].flatMap((setting) => ['-c', setting]),
      ],
      {
        ...place.user,
        cwd: '/',
        env: postgresEnvironment(),
        stdio: ['ignore', log, log],
        // Neither Ctrl-C in our terminal nor our own end may stop it behind other commands' backs.
        detached: true,
      },
    );
    let failure: Error | null = null;
    child.once('error', (error) => {
      failure = error;
      appendFileSync(logFile, `${error.message}\n`);
    });
    child.unref();
    return {
      ended: () => failure !== null || child.exitCode !== null || child.signalCode !== null,
    };
  } finally {
    closeSync(log);
  }
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  // Statements and the values in their errors hold personal data.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];

function isPassing(tail: string): boolean {
  return /still in use|Address already in use|lock file ".*" already exists/.test(tail);
}
