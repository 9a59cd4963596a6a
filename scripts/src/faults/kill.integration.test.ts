import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey, createKeyring, generateEncryptionKey } from '@immolab/accounts';
import type { Database } from '@immolab/database';
import { openTestDatabase, type ReceivedRequest, startReceiver } from '@immolab/testkit';
import { Webhook } from 'standardwebhooks';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { inheritedEnvironment, sharedSettings } from '../sandbox/service-environment.js';
import { untilIdle, witnessDials } from './call-witness.js';
import { killAtRandom } from './kill-at-random.js';
import { postLead } from './post-lead.js';
import { seededRandom } from './random.js';
import { startServiceFleet } from './service-fleet.js';

const CALLS = 100;
const KILLS = 60;
const SEED = 20_261_122;
const SERVICES = ['gateway', 'gateway', 'dialer', 'dialer', 'scorer', 'dispatcher'] as const;

const redisUrl = inject('redisUrl');

function leadBody(index: number, webhook: string) {
  // A number of its own for each lead, of all 14 personas in turn.
  const block = String(10 + Math.floor(index / 14)).padStart(2, '0');
  const persona = String(index % 14).padStart(2, '0');
  return {
    lead: {
      firstName: 'Maria',
      lastName: 'Muster',
      phone: `+4179123${block}${persona}`,
      email: 'maria@example.com',
      language: ['de', 'fr', 'en', 'nl'][index % 4],
    },
    property: {
      title: 'Flat',
      address: `Seestrasse ${index}, 8002 Zürich`,
      price: 2400,
      type: 'rent',
      description: 'On the third floor.',
    },
    agent_config: {
      agency_name: 'Example Homes',
      qualification_criteria: [
        {
          question: 'What is your budget?',
          type: 'number',
          expectedValue: '2400',
          eliminatory: true,
        },
        { question: 'Do you have a stable job?', expectedValue: 'yes' },
      ],
    },
    viewing_slots: [{ date: '2030-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 }],
    callback_webhook: `${webhook}/${index}`,
    external_ref: `LEAD-${index}`,
  };
}

async function runKillTest(queueUrlOf: (databaseUrl: string) => string): Promise<void> {
  const random = seededRandom(SEED);
  const { db, url } = await openTestDatabase();
  const dials = await witnessDials(db);
  const encryptionKeys = generateEncryptionKey('test');
  const phoneHashSecret = randomBytes(32).toString('base64url');
  const keyring = createKeyring(encryptionKeys);
  const key = await createKey({ db, keyring }, { test: true, ratePerMinute: 1_000_000 });
  const accepted = new Set<string>();
  const receiver = await startReceiver((request, response) => {
    const status = random() < 0.2 ? 503 : 200;
    if (status === 200) accepted.add(callOf(request));
    response.writeHead(status).end();
  });
  const folder = await mkdtemp(join(tmpdir(), 'immolab-kill-'));
  const fleet = await startServiceFleet({
    services: SERVICES,
    logFile: join(folder, 'services.log'),
    environment: {
      ...inheritedEnvironment(),
      ...sharedSettings({
        databaseUrl: url,
        queueUrl: queueUrlOf(url),
        secrets: { encryptionKeys, phoneHashSecret },
      }),
      PUBLIC_BASE_URL: 'https://immolab.example',
      QUEUE_PREFIX: `kill-${key.summary.id.slice(0, 8)}`,
    },
  });
  onTestFinished(async () => {
    await fleet.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await fleet.untilReady();

  const posted: Promise<string | Error>[] = [];
  await killAtRandom({
    fleet,
    kills: KILLS,
    places: SERVICES.length,
    random,
    // The leads come in evenly while the services die.
    beforeEach: (kill) => {
      while (posted.length < ((kill + 1) * CALLS) / KILLS) {
        const body = leadBody(posted.length, receiver.url);
        const lead = postLead({ apiUrls: fleet.apiUrls, apiKey: key.apiKey, body });
        posted.push(lead.catch((error: Error) => error));
      }
    },
  });
  const answers = await Promise.all(posted);
  expect(answers.filter((answer) => typeof answer !== 'string')).toEqual([]);
  const callIds = answers.map(String);
  await untilIdle(db);

  expect(new Set(callIds).size).toBe(CALLS);
  await expectFinal(db, callIds);
  expect(await dials.dialledTwice()).toEqual([]);
  expect(accepted).toEqual(new Set(callIds));
  expectOneEventEach(receiver.requests, callIds, key.webhookSecret);
}

async function expectFinal(db: Database, callIds: readonly string[]): Promise<void> {
  const calls = await db.prisma.call.findMany({ select: { id: true, status: true } });
  expect(calls.map(({ id }) => id).sort()).toEqual([...callIds].sort());
  const open = calls.filter(({ status }) => status !== 'completed' && status !== 'failed');
  expect(open).toEqual([]);
  const [key] = await db.prisma.key.findMany();
  expect(key?.totalCalls).toBe(CALLS);
  expect((key?.completedCalls ?? 0) + (key?.failedCalls ?? 0)).toBe(CALLS);
}

function expectOneEventEach(
  requests: readonly ReceivedRequest[],
  callIds: readonly string[],
  secret: string,
): void {
  for (const callId of callIds) {
    const ofCall = requests.filter((request) => callOf(request) === callId);
    expect(new Set(ofCall.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(ofCall.map(({ body }) => body)).size).toBe(1);
    for (const { body, headers } of ofCall) {
      expect(() => new Webhook(secret).verify(body, signatureOf(headers))).not.toThrow();
    }
  }
}

function signatureOf(headers: ReceivedRequest['headers']): Record<string, string> {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
  return Object.fromEntries(names.map((name) => [name, String(headers[name])]));
}

function callOf(request: ReceivedRequest): string {
  const { callId }: { callId: string } = JSON.parse(request.body);
  return callId;
}

describe(`${KILLS} SIGKILLs over all services while ${CALLS} leads come in and 20 % of the webhooks are answered 503`, () => {
  const guarantee = 'each lead is dialled at most once and ends with exactly one event';

  it(`with the queue on PostgreSQL: ${guarantee}`, { timeout: 300_000 }, () =>
    runKillTest((databaseUrl) => databaseUrl),
  );

  it.skipIf(redisUrl === null)(
    `with the queue on Redis: ${guarantee} (does not run without redis-server on the PATH)`,
    { timeout: 300_000 },
    () => runKillTest(() => redisUrl ?? ''),
  );
});
