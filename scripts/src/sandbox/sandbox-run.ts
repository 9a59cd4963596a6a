import { mkdirSync, rmSync } from 'node:fs';
import { applyMigrations, type Database, openDatabase } from '@immolab/database';
import { signal } from '@immolab/embedded-postgres/machine';
import { identityOf, type Lock, tryLock } from '../../bootstrap/process-lock.mjs';
import { type HeldPostgres, holdPostgres } from '../postgres/hold-postgres.js';
import { SupervisedService } from '../supervisor/supervise-service.js';
import type { KeptKey } from './kept-key.js';
import * as paths from './paths.js';
import { openPortBook } from './port-book.js';
import { removeSandboxFile, writeSandboxFile } from './sandbox-file.js';
import { ensureSandboxKey } from './sandbox-key.js';
import { ensureSecrets } from './secrets.js';
import { inheritedEnvironment, sharedSettings } from './service-environment.js';
import { defineServices, SERVICE_NAMES, type Services } from './services.js';

/** With PostgreSQL's stop and a margin this stays under the 4 s that Ctrl-C may take. */
const STOP_DEADLINE_MS = 2_200;
const POSTGRES_POLL_MS = 250;

export interface SandboxOptions {
  /** `start`, `demo` or `call`, for whoever finds the sandbox running. */
  readonly command: string;
  readonly say: (line: string) => void;
  /** Settings of the services beside the usual ones. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Services that have not ended by themselves in this time are killed; 2.2 s, if not said. */
  readonly stopDeadlineMs?: number;
}

/** A sandbox whose services are all ready. */
export interface Sandbox {
  /** Of the API. */
  readonly url: string;
  readonly docs: string;
  readonly key: KeptKey;
  readonly db: Database;
}

/** Another command keeps a sandbox in this checkout. */
export class SandboxIsRunning extends Error {
  override readonly name = 'SandboxIsRunning';
}

/** The end was asked for while the sandbox was being started. */
class SandboxWasStopped extends Error {
  override readonly name = 'SandboxWasStopped';
}

/** PostgreSQL and the four services, from npm alone; one at a time in a checkout. */
export class SandboxRun {
  readonly #options: SandboxOptions;
  #lock: Lock | null = null;
  #postgres: Promise<HeldPostgres> | null = null;
  #databaseUrl = '';
  #database: Database | null = null;
  #postgresWatch: NodeJS.Timeout | null = null;
  #services: readonly SupervisedService[] = [];
  #isStopping = false;
  #isReviving = false;

  constructor(options: SandboxOptions) {
    this.#options = options;
  }

  /** @throws SandboxIsRunning, SandboxWasStopped, or what kept a part from starting */
  async start(): Promise<Sandbox> {
    const { say, environment } = this.#options;
    const lock = tryLock(paths.SANDBOX_LOCK);
    if ('heldBy' in lock) throw new SandboxIsRunning(`process ${lock.heldBy}`);
    this.#lock = lock;
    removeSandboxFile();
    const secrets = ensureSecrets();

    say('Starting PostgreSQL…');
    const postgres = await this.#startPostgres();
    await applyMigrations(this.#databaseUrl);
    const db = openDatabase({ url: this.#databaseUrl, poolSize: 2, applicationName: 'sandbox' });
    this.#database = db;
    const key = await ensureSandboxKey(db, secrets.encryptionKeys, say);
    this.#throwIfStopping();

    say(`Starting ${SERVICE_NAMES.join(', ')}…`);
    const services = defineServices({
      ports: openPortBook(paths.PORTS_FILE),
      settings: () => ({
        ...inheritedEnvironment(),
        ...sharedSettings({ databaseUrl: this.#databaseUrl, secrets }),
        ...environment,
      }),
      say,
    });
    await this.#startServices(services, key);
    this.#postgresWatch = setInterval(() => void this.#revivePostgres(postgres), POSTGRES_POLL_MS);
    const url = services.apiUrl();
    return { url, docs: docsOf(url), key, db };
  }

  /** Ends everything, also half of a start; within 4 s, unless the services were given longer. */
  async stop(): Promise<void> {
    const { stopDeadlineMs = STOP_DEADLINE_MS } = this.#options;
    this.#isStopping = true;
    if (this.#postgresWatch !== null) clearInterval(this.#postgresWatch);
    if (this.#lock !== null) removeSandboxFile();
    await Promise.all(this.#services.map((service) => service.stop(stopDeadlineMs)));
    await this.#database?.close().catch(() => undefined);
    const postgres = await this.#postgres?.catch(() => null);
    await postgres?.release();
    this.#lock?.release();
  }

  async #startPostgres(): Promise<HeldPostgres> {
    rmSync(paths.LOG_FOLDER, { recursive: true, force: true });
    mkdirSync(paths.LOG_FOLDER, { recursive: true });
    this.#postgres = holdPostgres({
      folder: paths.POSTGRES_FOLDER,
      logFile: paths.logFileOf('postgres'),
      say: this.#options.say,
      announcement: paths.SANDBOX_FILE,
    });
    const postgres = await this.#postgres;
    this.#throwIfStopping();
    this.#databaseUrl = postgres.url;
    return postgres;
  }

  async #startServices(services: Services, key: KeptKey): Promise<void> {
    let areReady = false;
    const tell = (): void => {
      if (areReady && !this.#isStopping) this.#writeFile(services.apiUrl(), key);
    };
    this.#services = services.definitions.map(
      (definition) =>
        new SupervisedService(definition, {
          logFile: paths.logFileOf(definition.name),
          say: this.#options.say,
          onChange: tell,
        }),
    );
    await Promise.all(this.#services.map((service) => service.ready));
    this.#throwIfStopping();
    areReady = true;
    tell();
  }

  #writeFile(url: string, key: KeptKey): void {
    writeSandboxFile({
      url,
      key: key.key,
      webhookSecret: key.webhookSecret,
      docs: docsOf(url),
      services: this.#services.flatMap((service) => service.running() ?? []),
      supervisor: {
        pid: process.pid,
        identity: identityOf(process.pid),
        command: this.#options.command,
      },
    });
  }

  /** The services find a server again by themselves when it is back on its port. */
  async #revivePostgres(postgres: HeldPostgres): Promise<void> {
    if (this.#isReviving || this.#isStopping || postgres.isRunning()) return;
    this.#isReviving = true;
    try {
      this.#options.say('PostgreSQL died. Starting it again…');
      const url = await postgres.revive();
      this.#options.say('PostgreSQL runs again.');
      if (url === this.#databaseUrl) return;
      // Its port was taken meanwhile: the services learn the new one as they start.
      this.#databaseUrl = url;
      for (const service of this.#services) {
        const running = service.running();
        if (running !== null) signal(running.pid, 'SIGTERM');
      }
    } catch (error) {
      this.#options.say(String(error));
    } finally {
      this.#isReviving = false;
    }
  }

  #throwIfStopping(): void {
    if (this.#isStopping) throw new SandboxWasStopped();
  }
}

function docsOf(url: string): string {
  return `${url}/docs`;
}
