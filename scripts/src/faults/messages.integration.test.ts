import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey, createKeyring, generateEncryptionKey, setAccount } from '@immolab/accounts';
import type { Database } from '@immolab/database';
import { createDeliveries, type NewDelivery } from '@immolab/deliveries';
import {
  openTestDatabase,
  type ResendStandIn,
  startResendStandIn,
  startTwilioStandIn,
  type TwilioStandIn,
} from '@immolab/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { inheritedEnvironment, sharedSettings } from '../sandbox/service-environment.js';
import { untilIdle } from './call-witness.js';
import { killAtRandom } from './kill-at-random.js';
import { seededRandom } from './random.js';
import { startServiceFleet } from './service-fleet.js';

const CONFIRMATIONS = 300;
const KILLS = 30;
const SEED = 20_261_125;
/** Time between the provider's taking a message and its answer, for a kill to fall into. */
const ANSWER_AFTER_MS = 60;
const SERVICES = ['dispatcher'] as const;

const textOf = (index: number) => `Lead ${index}, your viewing is confirmed.`;

/** The confirmation of one booking: an SMS and an email. */
function confirmationOf(index: number, key: { id: string; accountId: string }): NewDelivery {
  const isSms = index % 2 === 0;
  const subject = textOf(index);
  const email = { subject, html: '<p></p>', fromName: 'Homes', replyTo: null, attachments: [] };
  return {
    id: randomUUID(),
    accountId: key.accountId,
    keyId: key.id,
    callId: randomUUID(),
    test: false,
    event: 'booking.confirmation',
    audience: 'lead',
    revision: 0,
    channel: isSms ? 'sms' : 'email',
    destination: isSms ? `+4179123${4_000 + index}` : `lead-${index}@example.com`,
    body: JSON.stringify({ text: subject, ...(isSms ? { subject: null } : email) }),
  };
}

async function openWorld(random: () => number) {
  const { db, url } = await openTestDatabase();
  const encryptionKeys = generateEncryptionKey('test');
  const keyring = createKeyring(encryptionKeys);
  const { summary: key } = await createKey({ db, keyring }, { test: false });
  await setAccount(
    { db, keyring },
    {
      id: key.accountId,
      settings: {
        emailFrom: 'visits@mail.example',
        resendApiKey: 're_12345678',
        smsFrom: 'Homes',
        twilioAccountSid: `AC${'0a'.repeat(16)}`,
        twilioAuthToken: '0'.repeat(32),
      },
    },
  );
  // Now and then an answer is lost although nobody died.
  const decide = () => (random() < 0.03 ? 'take_and_drop' : 'take');
  const options = { answerAfterMs: ANSWER_AFTER_MS };
  const resend = await startResendStandIn(decide, options);
  const twilio = await startTwilioStandIn(decide, undefined, options);
  const folder = await mkdtemp(join(tmpdir(), 'immolab-messages-'));
  const fleet = await startServiceFleet({
    services: SERVICES,
    logFile: join(folder, 'services.log'),
    environment: {
      ...inheritedEnvironment(),
      ...sharedSettings({
        databaseUrl: url,
        secrets: { encryptionKeys, phoneHashSecret: 'x'.repeat(32) },
      }),
      PUBLIC_BASE_URL: 'https://immolab.example',
      QUEUE_PREFIX: `messages-${key.id.slice(0, 8)}`,
      RESEND_BASE_URL: resend.url,
      TWILIO_BASE_URL: twilio.url,
    },
  });
  onTestFinished(async () => {
    await fleet.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await fleet.untilReady();
  return { db, key, resend, twilio, fleet };
}

async function expectAllArrived(db: Database): Promise<void> {
  const rows = await db.prisma.delivery.groupBy({ by: ['status'], _count: true });
  expect(rows).toEqual([{ status: 'delivered', _count: CONFIRMATIONS }]);
}

/** Repeated posts carry the key and the bytes of the first one, and are sent once. */
function expectEmailsOnce({ posts, sent }: ResendStandIn, emails: readonly NewDelivery[]): void {
  expect([...sent.values()].map(({ key }) => key).sort()).toEqual(
    emails.map(({ id }) => id).sort(),
  );
  for (const { id } of emails) {
    const ofEmail = posts.filter(({ key }) => key === id).map(({ email }) => JSON.stringify(email));
    expect(new Set(ofEmail).size).toBe(1);
  }
  // The kills fell into posts.
  expect(posts.length).toBeGreaterThan(emails.length);
}

/** The provider knows no repetition: nobody gets the same words twice because we asked first. */
function expectSmsOnce({ sent, lists }: TwilioStandIn, sms: readonly NewDelivery[]): void {
  const bodies = [...sent.values()].map(({ body }) => body);
  const expected = sms.map(({ body }) => String(JSON.parse(body).text));
  expect(bodies.sort()).toEqual(expected.sort());
  expect(lists()).toBeGreaterThan(0);
}

it(`${KILLS} SIGKILLs of the dispatcher over ${CONFIRMATIONS} confirmations: each arrives, once`, {
  timeout: 300_000,
}, async () => {
  const random = seededRandom(SEED);
  const { db, key, resend, twilio, fleet } = await openWorld(random);
  const confirmations = Array.from({ length: CONFIRMATIONS }, (_, index) =>
    confirmationOf(index, key),
  );
  let stored = 0;
  const storing: Promise<void>[] = [];
  await killAtRandom({
    fleet,
    kills: KILLS,
    places: SERVICES.length,
    random,
    // They come in evenly while the dispatcher dies; its sweep finds them.
    beforeEach: (kill) => {
      const upTo = Math.ceil(((kill + 1) * CONFIRMATIONS) / KILLS);
      storing.push(createDeliveries(db, confirmations.slice(stored, upTo)));
      stored = upTo;
    },
  });
  await Promise.all(storing);
  await untilIdle(db);

  await expectAllArrived(db);
  expectEmailsOnce(
    resend,
    confirmations.filter(({ channel }) => channel === 'email'),
  );
  expectSmsOnce(
    twilio,
    confirmations.filter(({ channel }) => channel === 'sms'),
  );
});
