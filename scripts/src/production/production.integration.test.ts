import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey, createKeyring, generateEncryptionKey } from '@immolab/accounts';
import { callResultSchema } from '@immolab/contracts';
import { findPort } from '@immolab/embedded-postgres/machine';
import { openTestDatabase } from '@immolab/testkit';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { createApiClient } from '../example/api-client.js';
import { buildExampleBody } from '../example/example-body.js';
import { followCall } from '../example/follow-call.js';
import { REPOSITORY } from '../repository.js';
import { gatewaySettings } from '../sandbox/service-environment.js';
import { SERVICE_NAMES } from '../sandbox/services.js';
import { type LaunchedService, launchService } from '../supervisor/launch-service.js';
import { settingsOf } from '../verify/generated-docs/render-configuration.js';
import { composeEnvironment, composeStopGraceMs } from './compose-environment.js';

const redisUrl = inject('redisUrl');
const READY_MS = 30_000;

const COMPOSE_VARIABLES = { POSTGRES_PASSWORD: 'unused' };

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const action of cleanUp.splice(0).reverse()) await action();
});

/** Starts a service as compose does, but for the addresses of the stores and its own port. */
async function launch(
  name: string,
  variables: Record<string, string>,
  own: Record<string, string>,
): Promise<LaunchedService & { readonly logFile: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'immolab-test-'));
  cleanUp.push(() => rmSync(folder, { recursive: true }));
  const logFile = join(folder, 'log');
  const port = await findPort(null);
  const environment = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    ...composeEnvironment(name, variables),
    ...own,
    OPERATIONS_PORT: String(port),
  };
  const service = await launchService(
    {
      name,
      entry: join(REPOSITORY, 'apps', name, 'dist/main.js'),
      nodeArguments: ['--import', 'tsx'],
      prepare: async () => ({ environment, url: `http://127.0.0.1:${port}` }),
    },
    logFile,
  );
  cleanUp.push(() => service.stop(0));
  return { ...service, logFile };
}

it('the gateway has the same room for new objects in its image, by its start script and in a sandbox', () => {
  const { NODE_OPTIONS = '' } = gatewaySettings(0);
  const [option = ''] = NODE_OPTIONS.split(' ');
  expect(option).toMatch(/^--max-semi-space-size=\d+$/);
  const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
  expect(read('infra/docker/Dockerfile')).toContain(`ENV NODE_OPTIONS=${option}\n`);
  expect(read('apps/gateway/package.json')).toContain(`"start": "node ${option} dist/main.js"`);
});

it('the dialer in compose is left to hold a call to its end when it is told to stop', () => {
  const { DRAIN_DEADLINE_MS } = composeEnvironment('dialer', COMPOSE_VARIABLES);
  const longestCallMs = 35_000 + 600_000;
  expect(Number(DRAIN_DEADLINE_MS)).toBeGreaterThan(longestCallMs);
  expect(composeStopGraceMs('dialer')).toBeGreaterThan(Number(DRAIN_DEADLINE_MS));
});

it('the dialer in compose has what its operator sets of calls and calling hours', () => {
  const set = { MAX_CALL_DURATION_MS: '900000', LIVE_CALL_CONCURRENCY: '20' };
  expect(composeEnvironment('dialer', { ...COMPOSE_VARIABLES, ...set })).toMatchObject(set);
  const hours = (file: string) =>
    composeEnvironment('dialer', { ...COMPOSE_VARIABLES, CALLING_HOURS_FILE: file })
      .CALLING_HOURS_FILE;
  expect([hours(''), hours('./hours.json')]).toEqual(['', '/etc/immolab/calling-hours.json']);
});

/** What the containers decide: addresses within, and how long the smaller services may drain. */
const OF_CONTAINERS: readonly string[] = [
  ...['HOST', 'PORT', 'OPERATIONS_HOST', 'OPERATIONS_PORT', 'DATABASE_URL'],
  ...['QUEUE_URL', 'QUEUE_PREFIX', 'SPEECH_STORE_FOLDER', 'CALLING_HOURS_FILE'],
];

it.each(SERVICE_NAMES)('the %s in compose has what its operator sets', async (service) => {
  const settings = Object.values(await settingsOf(service)).map(({ env }) => env);
  const others = service === 'dialer' ? OF_CONTAINERS : [...OF_CONTAINERS, 'DRAIN_DEADLINE_MS'];
  const names = settings.filter((name) => !others.includes(name));
  const set = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));
  expect(composeEnvironment(service, { ...COMPOSE_VARIABLES, ...set })).toMatchObject(set);
});

describe('the services as docker-compose.yml configures them', () => {
  it.skipIf(redisUrl === null)(
    'carry a call from POST to result on PostgreSQL and Redis, and drain on SIGTERM (does not run without redis-server on the PATH)',
    async () => {
      const { db, url: databaseUrl } = await openTestDatabase();
      const encryptionKeys = generateEncryptionKey('k1');
      const variables = {
        ...COMPOSE_VARIABLES,
        PUBLIC_BASE_URL: 'https://immolab.example',
        ENCRYPTION_KEYS: encryptionKeys,
        PHONE_HASH_SECRET: randomBytes(32).toString('hex'),
      };
      const apiPort = await findPort(null);
      const stores = {
        DATABASE_URL: databaseUrl,
        QUEUE_URL: redisUrl ?? '',
        QUEUE_PREFIX: `test-${randomBytes(4).toString('hex')}`,
        PORT: String(apiPort),
      };
      const services = await Promise.all(
        SERVICE_NAMES.map((name) => launch(name, variables, stores)),
      );
      for (const service of services) {
        expect(await service.isReadyWithin(READY_MS), service.tail()).toBe(true);
      }

      const keyring = createKeyring(encryptionKeys);
      const { apiKey } = await createKey({ db, keyring }, { test: true, ratePerMinute: 1_000 });
      const api = `http://127.0.0.1:${apiPort}`;
      const body = buildExampleBody({ now: new Date(), webhookUrl: null });
      const { callId } = await createApiClient(api, apiKey).trigger(body);
      const call = await followCall({
        read: async () => {
          const headers = { 'x-api-key': apiKey };
          const answer = await fetch(`${api}/api/v1/calls/${callId}`, { headers });
          return callResultSchema.parse(await answer.json());
        },
        onTurn: () => undefined,
        timeoutMs: READY_MS,
      });
      expect(call.outcome).toBe('booked');

      const ends = await Promise.all(
        services.map(async (service) => {
          process.kill(service.pid, 'SIGTERM');
          return service.ended;
        }),
      );
      expect(ends).toEqual(SERVICE_NAMES.map(() => 'exit code 0'));
    },
    90_000,
  );

  it.each(SERVICE_NAMES)('%s does not start in production without its settings', async (name) => {
    const service = await launch(
      name,
      {
        ...COMPOSE_VARIABLES,
        PUBLIC_BASE_URL: ' ',
        ENCRYPTION_KEYS: ' ',
        PHONE_HASH_SECRET: ' ',
        LIVEKIT_API_KEY: ' ',
        LIVEKIT_API_SECRET: ' ',
      },
      { DATABASE_URL: '', QUEUE_URL: 'amqp://queue' },
    );
    expect(await service.ended).toBe('exit code 1');
    expect(service.tail()).toContain('DATABASE_URL is missing');
    expect(service.tail()).toContain('QUEUE_URL must');
  });
});
