import { applyMigrations, type Database, openDatabase } from '@immolab/database';
import { loadConfig } from '@immolab/runtime';
import { installationSettings } from './installation-settings.js';
import { holdPostgres } from './postgres/hold-postgres.js';
import { logFileOf, POSTGRES_FOLDER } from './sandbox/paths.js';
import { ensureSecrets } from './sandbox/secrets.js';

/** The data that a command works on, and what belongs to it. */
export interface Store {
  readonly db: Database;
  /** Encrypt webhook secrets. */
  readonly encryptionKeys: string;
  /** Null: nobody can be rung, sweeps find what is due. */
  readonly queueUrl: string | null;
  readonly queuePrefix: string;
  close(): Promise<void>;
}

/**
 * The installation that `DATABASE_URL` names, else the sandbox of this checkout, whether that runs
 * or not. The sandbox's database is migrated; that of an installation is its operator's to migrate.
 *
 * @throws ConfigurationError when `DATABASE_URL` is set without what belongs to that installation
 */
export async function openStore(
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Store> {
  const isInstallation = (environment.DATABASE_URL ?? '').trim() !== '';
  return isInstallation ? openInstallation(environment) : openSandboxStore(say);
}

function openInstallation(environment: NodeJS.ProcessEnv): Store {
  const config = loadConfig(installationSettings, environment);
  const db = open(config.databaseUrl);
  return { ...config, db, close: () => db.close() };
}

async function openSandboxStore(say: (line: string) => void): Promise<Store> {
  const { encryptionKeys } = ensureSecrets();
  const logFile = logFileOf('postgres');
  const postgres = await holdPostgres({ folder: POSTGRES_FOLDER, logFile, say });
  try {
    await applyMigrations(postgres.url);
  } catch (error) {
    await postgres.release();
    throw error;
  }
  const db = open(postgres.url);
  return {
    db,
    encryptionKeys,
    queueUrl: postgres.url,
    queuePrefix: 'immolab',
    close: async () => {
      await db.close();
      await postgres.release();
    },
  };
}

function open(url: string): Database {
  return openDatabase({ url, poolSize: 2, applicationName: 'immolab-command' });
}
