import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, openDatabase } from '@immolab/database';
import { type HeldPostgres, holdPostgres } from '../postgres/hold-postgres.js';
import { logFileOf, POSTGRES_FOLDER } from './paths.js';
import { runSandboxExample } from './run-sandbox-example.js';
import { readSandboxFile, type SandboxFile } from './sandbox-file.js';
import { readSandboxKey } from './sandbox-key.js';
import { SandboxIsRunning, SandboxRun } from './sandbox-run.js';

const RETRY_MS = 500;
const LONGEST_WAIT_MS = 180_000;

/**
 * The example call, once: through the sandbox that `npm start` runs in this checkout, else through
 * one of its own. One of another demo ends with that demo, so it is waited for.
 */
export class DemoRun {
  readonly #say: (line: string) => void;
  #sandbox: SandboxRun | null = null;
  #postgres: HeldPostgres | null = null;
  #database: Database | null = null;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** @throws when any part of the example does not happen */
  async show(): Promise<void> {
    const end = performance.now() + LONGEST_WAIT_MS;
    for (let attempt = 1; ; attempt += 1) {
      const running = readSandboxFile();
      if (running?.supervisor.command === 'start') return this.#showThrough(running);
      try {
        this.#sandbox = new SandboxRun({ command: 'demo', say: this.#say });
        return await runSandboxExample(await this.#sandbox.start(), this.#say);
      } catch (error) {
        if (!(error instanceof SandboxIsRunning) || performance.now() > end) throw error;
        this.#sandbox = null;
        if (attempt === 1) this.#say(`Waiting for the sandbox of ${error.message}…`);
        await sleep(RETRY_MS);
      }
    }
  }

  /** Ends what the demo started, and nothing else. */
  async close(): Promise<void> {
    await this.#sandbox?.stop();
    await this.#database?.close();
    await this.#postgres?.release();
  }

  async #showThrough(running: SandboxFile): Promise<void> {
    const key = readSandboxKey();
    if (key === null) throw new Error('The key of the running sandbox is not kept any more.');
    this.#say(`Using the sandbox that runs at ${running.url}.`);
    this.#postgres = await holdPostgres({
      folder: POSTGRES_FOLDER,
      logFile: logFileOf('postgres'),
      say: this.#say,
    });
    this.#database = openDatabase({ url: this.#postgres.url, poolSize: 2 });
    await runSandboxExample({ url: running.url, key, db: this.#database }, this.#say);
  }
}
