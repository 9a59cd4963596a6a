import { join } from 'node:path';
import { applyMigrations, openDatabase } from '@immolab/database';
import { holdPostgres } from '../postgres/hold-postgres.js';
import { replaceFile } from '../replace-file.js';
import { STATE_FOLDER } from '../repository.js';
import {
  DEV_KEY_FILE,
  KEY_FILE,
  logFileOf,
  PORTS_FILE,
  POSTGRES_FOLDER,
} from '../sandbox/paths.js';
import { openPortBook } from '../sandbox/port-book.js';
import { ensureSandboxKey } from '../sandbox/sandbox-key.js';
import { ensureSecrets } from '../sandbox/secrets.js';
import { sharedSettings } from '../sandbox/service-environment.js';
import { defineServices } from '../sandbox/services.js';

export interface PrepareOptions {
  /** Of other stores, such as compose's; the embedded PostgreSQL without it. */
  readonly databaseUrl: string | undefined;
  readonly queueUrl: string | undefined;
  readonly say: (line: string) => void;
}

/**
 * Gets the stores of `turbo dev` ready: migrated, with a key, and an environment file for each
 * service. An embedded PostgreSQL is left running for {@link keepStores} to hold.
 */
export async function prepareStores(options: PrepareOptions): Promise<void> {
  const { say, databaseUrl } = options;
  if (databaseUrl !== undefined) {
    await prepare(databaseUrl, DEV_KEY_FILE, options);
    return;
  }
  const logFile = logFileOf('postgres');
  const postgres = await holdPostgres({ folder: POSTGRES_FOLDER, logFile, say });
  try {
    await prepare(postgres.url, KEY_FILE, options);
  } catch (error) {
    await postgres.release();
    throw error;
  }
  await postgres.leave();
}

async function prepare(url: string, keyFile: string, options: PrepareOptions): Promise<void> {
  const { say, queueUrl } = options;
  await applyMigrations(url);
  const secrets = ensureSecrets();
  const db = openDatabase({ url, poolSize: 1, applicationName: 'immolab-dev' });
  try {
    const { key } = await ensureSandboxKey(db, secrets.encryptionKeys, say, keyFile);
    const services = defineServices({
      ports: openPortBook(PORTS_FILE),
      settings: () => sharedSettings({ databaseUrl: url, secrets, ...(queueUrl && { queueUrl }) }),
      say,
    });
    for (const definition of services.definitions) {
      const { environment } = await definition.prepare();
      writeEnvironment(definition.name, environment);
    }
    say(`API ${services.apiUrl()}, docs ${services.apiUrl()}/docs, key ${key}`);
  } finally {
    await db.close();
  }
}

/** Read by the `dev` script of each app; variables that are set already win. */
function writeEnvironment(service: string, environment: NodeJS.ProcessEnv): void {
  const lines = Object.entries(environment).map(([name, value]) => `${name}="${value ?? ''}"\n`);
  replaceFile(join(STATE_FOLDER, 'dev', `${service}.env`), lines.join(''));
}
