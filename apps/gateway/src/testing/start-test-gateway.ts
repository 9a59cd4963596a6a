import {
  type CreateKeyInput,
  createKey,
  createKeyring,
  generateEncryptionKey,
  type Keyring,
} from '@immolab/accounts';
import { createTestDatabase, type Database, openDatabase } from '@immolab/database';
import { createLogger, loadConfig } from '@immolab/runtime';
import { startGateway } from '../app.js';
import { gatewaySettings } from '../configuration/settings.js';

export interface TestKey {
  readonly id: string;
  readonly accountId: string;
  readonly apiKey: string;
}

/** One running gateway. */
export interface TestGateway {
  readonly url: string;
  readonly operationsUrl: string;
  /** Lines that it logged. */
  readonly lines: readonly Record<string, unknown>[];
  /** What SIGTERM does. */
  drain(): Promise<void>;
}

/** A migrated database of its own with as many gateways on it as a test wants. */
export interface TestStack {
  readonly db: Database;
  readonly databaseUrl: string;
  readonly keyring: Keyring;
  /** @param environment beside what every gateway of the stack has */
  startGateway(environment?: Readonly<Record<string, string>>): Promise<TestGateway>;
  /** A test key with room for any test, unless `input` says otherwise. */
  createKey(input?: Partial<CreateKeyInput>): Promise<TestKey>;
  close(): Promise<void>;
}

export const TEST_PHONE_HASH_SECRET = 'a-secret-of-this-test-and-no-other-place';

/** @param postgresUrl of the server that the test run started */
export async function openTestStack(postgresUrl: string): Promise<TestStack> {
  const scratch = await createTestDatabase(postgresUrl);
  const db = openDatabase({ url: scratch.url, poolSize: 4 });
  const encryptionKeys = generateEncryptionKey('test');
  const keyring = createKeyring(encryptionKeys);
  const gateways: TestGateway[] = [];
  return {
    db,
    databaseUrl: scratch.url,
    keyring,
    startGateway: async (environment = {}) => {
      const gateway = await startOne(scratch.url, {
        ENCRYPTION_KEYS: encryptionKeys,
        ...environment,
      });
      gateways.push(gateway);
      return gateway;
    },
    createKey: async (input = {}) => {
      const wanted = { test: true, ratePerMinute: 100_000, maxCalls: 100_000, ...input };
      const { summary, apiKey } = await createKey({ db, keyring }, wanted);
      return { id: summary.id, accountId: summary.accountId, apiKey };
    },
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.drain()));
      await db.close();
      await scratch.drop();
    },
  };
}

async function startOne(
  databaseUrl: string,
  environment: Readonly<Record<string, string>>,
): Promise<TestGateway> {
  const lines: Record<string, unknown>[] = [];
  const closers: (() => Promise<unknown> | unknown)[] = [];
  const drain = new AbortController();
  const config = loadConfig(gatewaySettings, {
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_BASE_URL: 'https://immolab.example',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: '4',
    QUEUE_URL: databaseUrl,
    PHONE_HASH_SECRET: TEST_PHONE_HASH_SECRET,
    WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8',
    FAILED_AUTHENTICATIONS_PER_MINUTE: '100000',
    ...environment,
  });
  const { port, operationsPort } = await startGateway({
    config,
    logger: createLogger({
      service: 'gateway',
      level: 'info',
      destination: { write: (line) => void lines.push(JSON.parse(line)) },
    }),
    lifecycle: { onClose: (_name, close) => void closers.push(close), draining: drain.signal },
    production: false,
  });
  return {
    url: `http://127.0.0.1:${port}`,
    operationsUrl: `http://127.0.0.1:${operationsPort}`,
    lines,
    drain: async () => {
      drain.abort();
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
    },
  };
}
