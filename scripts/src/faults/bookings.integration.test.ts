import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey, createKeyring, generateEncryptionKey } from '@immolab/accounts';
import type { Database } from '@immolab/database';
import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { inheritedEnvironment, sharedSettings } from '../sandbox/service-environment.js';
import { killAtRandom } from './kill-at-random.js';
import { postLead } from './post-lead.js';
import { seededRandom } from './random.js';
import { type ServiceFleet, startServiceFleet } from './service-fleet.js';
import { untilCallsEnded, witnessSlots } from './slot-witness.js';

const CALLS = 200;
const SLOTS = 20;
const PLACES = 3;
const KILLS = 20;
const SEED = 20_261_125;
/** The dialers come first, as they alone are killed. */
const SERVICES = ['dialer', 'dialer', 'gateway'] as const;
const DIALERS = 2;
/** A sweep runs every five seconds. */
const SWEPT_MS = 30_000;

const viewingSlots = Array.from({ length: SLOTS }, (_, day) => ({
  date: `2030-06-${String(day + 1).padStart(2, '0')}`,
  startTime: '10:00',
  endTime: '11:00',
  maxBookings: PLACES,
}));

/** A lead who takes a viewing: the number ends in 00. */
function leadBody(index: number) {
  return {
    lead: {
      firstName: 'Maria',
      lastName: 'Muster',
      phone: `+4179${10_000 + index}00`,
      email: 'maria@example.com',
      language: ['de', 'fr', 'en', 'nl'][index % 4],
    },
    property: {
      title: 'Flat',
      address: 'Seestrasse 1, 8002 Zürich',
      price: 2400,
      type: 'rent',
      description: 'On the third floor.',
    },
    viewing_slots: viewingSlots,
    external_ref: `LEAD-${index}`,
  };
}

async function startFleet(databaseUrl: string, encryptionKeys: string): Promise<ServiceFleet> {
  const folder = await mkdtemp(join(tmpdir(), 'immolab-kill-'));
  const phoneHashSecret = randomBytes(32).toString('base64url');
  const secrets = { encryptionKeys, phoneHashSecret };
  const fleet = await startServiceFleet({
    services: SERVICES,
    logFile: join(folder, 'services.log'),
    environment: {
      ...inheritedEnvironment(),
      ...sharedSettings({ databaseUrl, secrets }),
      PUBLIC_BASE_URL: 'https://immolab.example',
    },
  });
  onTestFinished(async () => {
    await fleet.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await fleet.untilReady();
  return fleet;
}

const bookedOf = (db: Database) => db.prisma.booking.count({ where: { status: 'booked' } });

/**
 * A dialer may be killed between the end of a call and the release of what it held: a sweep frees that.
 * No hold may outlast its call by the two minutes for which it was meant.
 */
async function untilNothingIsHeld(db: Database): Promise<void> {
  await vi.waitFor(
    async () => expect(await db.prisma.booking.count({ where: { status: 'held' } })).toBe(0),
    { timeout: SWEPT_MS, interval: 250 },
  );
}

describe(`${KILLS} SIGKILLs of two dialers while ${CALLS} leads talk about ${SLOTS} viewings with ${PLACES} places`, () => {
  it('sell no place twice, and leave no unsold place that cannot be booked again', {
    timeout: 300_000,
  }, async () => {
    const { db, url } = await openTestDatabase();
    const witness = await witnessSlots(db);
    const encryptionKeys = generateEncryptionKey('test');
    const keyring = createKeyring(encryptionKeys);
    const key = await createKey({ db, keyring }, { test: true, ratePerMinute: 1_000_000 });
    const fleet = await startFleet(url, encryptionKeys);
    const { apiKey } = key;
    const post = (index: number) =>
      postLead({ apiUrls: fleet.apiUrls, apiKey, body: leadBody(index) });

    const posted: Promise<string>[] = [];
    await killAtRandom({
      fleet,
      kills: KILLS,
      places: DIALERS,
      random: seededRandom(SEED),
      beforeEach: (kill) => {
        while (posted.length < ((kill + 1) * CALLS) / KILLS) posted.push(post(posted.length));
      },
    });
    expect(new Set(await Promise.all(posted)).size).toBe(CALLS);
    await untilCallsEnded(db);

    const sold = await bookedOf(db);
    expect(sold).toBeLessThanOrEqual(SLOTS * PLACES);
    const lost = await db.prisma.call.count({ where: { endedReason: 'dialer_lost' } });
    expect(lost).toBeGreaterThan(0);
    await untilNothingIsHeld(db);
    expect(await witness.miscounted()).toEqual([]);

    // As many leads again, and nobody is killed: every place that is left finds its lead.
    await Promise.all(Array.from({ length: CALLS }, (_, index) => post(CALLS + index)));
    await untilCallsEnded(db);
    expect(await bookedOf(db)).toBe(SLOTS * PLACES);
    expect(await witness.overbooked()).toEqual([]);
    expect(await witness.miscounted()).toEqual([]);
  });
});
