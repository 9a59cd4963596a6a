import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import {
  type ClaimedDelivery,
  claimDelivery,
  createDeliveries,
  findDueDeliveries,
  type NewDelivery,
  postponeDelivery,
  recordAttempt,
} from './index.js';

const webhook = (changes: Partial<NewDelivery> = {}): NewDelivery => ({
  id: randomUUID(),
  accountId: randomUUID(),
  keyId: randomUUID(),
  callId: randomUUID(),
  test: true,
  channel: 'webhook',
  event: 'call.completed',
  audience: 'integrator',
  revision: 0,
  destination: 'https://example.com/hook',
  body: '{"text":"Grüezi \\"you\\" \\u0000 €"}',
  ...changes,
});

async function stored(db: Database, changes: Partial<NewDelivery> = {}): Promise<NewDelivery> {
  const delivery = webhook(changes);
  await createDeliveries(db, [delivery]);
  return delivery;
}

async function claimed(db: Database, id: string): Promise<ClaimedDelivery> {
  const claim = await claimDelivery(db, { id });
  if (claim === null) throw new Error('nothing to claim');
  return claim;
}

const row = (db: Database, id: string) =>
  db.prisma.delivery.findUniqueOrThrow({
    where: { id },
    include: { log: { orderBy: { number: 'asc' } } },
  });

const makeDue = (db: Database, id: string, agoMs = 0) =>
  db.prisma.delivery.update({
    where: { id },
    data: { nextAttemptAt: new Date(Date.now() - agoMs) },
  });

const endLease = (db: Database, id: string) =>
  db.prisma.delivery.update({
    where: { id },
    data: { leaseUntil: new Date(Date.now() - 1_000) },
  });

describe('a delivery', () => {
  it('is claimed with the very bytes it was stored with', async () => {
    const { db } = await openTestDatabase();
    const delivery = await stored(db);
    expect(await claimed(db, delivery.id)).toMatchObject({
      id: delivery.id,
      body: delivery.body,
      destination: delivery.destination,
      attempts: 0,
    });
  });

  it('is claimed by one of many workers', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db);
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimDelivery(db, { id })));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it('is claimed for whom it was asked, when many are asked for at once', async () => {
    const { db } = await openTestDatabase();
    const due = await Promise.all(Array.from({ length: 20 }, () => stored(db)));
    const { id: gone } = await stored(db, { channel: 'sms', audience: 'lead' });
    const asked = [...due.map(({ id }) => id), gone, randomUUID()];
    const claims = await Promise.all(asked.map((id) => claimDelivery(db, { id })));
    expect(claims.map((claim) => claim?.body ?? null)).toEqual([
      ...due.map(({ body }) => body),
      null,
      null,
    ]);
  });

  it('exists once for each call, channel, audience and event', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await stored(db);
    await expect(stored(db, { callId })).rejects.toThrow();
  });

  it('of a test call is captured at once unless it is a webhook, and never claimed', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db, { channel: 'sms', audience: 'lead' });
    expect(await row(db, id)).toMatchObject({ status: 'captured', nextAttemptAt: null });
    expect(await claimDelivery(db, { id })).toBeNull();
    expect(await findDueDeliveries(db, { overdueMs: 0, limit: 10 })).toEqual([]);
  });

  it('given back is due again later, without an attempt', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db);
    await postponeDelivery(db, await claimed(db, id), { delayMs: 60_000 });
    expect(await claimDelivery(db, { id })).toBeNull();
    await makeDue(db, id);
    expect(await claimed(db, id)).toMatchObject({ attempts: 0, fence: 2 });
  });
});

describe('an attempt', () => {
  it('with a 2xx delivers, and nothing is sent after it', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db);
    const claim = await claimed(db, id);
    const attempt = { statusCode: 204, durationMs: 12.4, reason: 'ok' };
    expect(await recordAttempt(db, claim, attempt)).toEqual({ kind: 'delivered' });
    expect(await claimDelivery(db, { id })).toBeNull();
    expect(await row(db, id)).toMatchObject({
      status: 'delivered',
      attempts: 1,
      deliveredAt: expect.any(Date),
      log: [{ number: 1, statusCode: 204, durationMs: 12, reason: 'ok' }],
    });
  });

  it.each([[null], [302], [404], [429], [503]])(
    'that ends with %s is followed by another in about a second on a test key',
    async (statusCode) => {
      const { db } = await openTestDatabase();
      const { id } = await stored(db);
      const attempt = { statusCode, durationMs: 5, reason: 'some' };
      const result = await recordAttempt(db, await claimed(db, id), attempt, () => 0.5);
      expect(result).toEqual({ kind: 'retry', delayMs: 1_000, nextAttemptAt: expect.any(Date) });
      expect(await claimDelivery(db, { id })).toBeNull();
      await makeDue(db, id);
      expect(await claimed(db, id)).toMatchObject({ attempts: 1 });
    },
  );

  it('that ends with 410, or can never succeed, is the last', async () => {
    const { db } = await openTestDatabase();
    for (const attempt of [{ statusCode: 410 }, { statusCode: null, final: true }]) {
      const { id } = await stored(db);
      const result = await recordAttempt(db, await claimed(db, id), {
        durationMs: 1,
        reason: 'gone',
        ...attempt,
      });
      expect(result).toEqual({ kind: 'given_up' });
      expect((await row(db, id)).status).toBe('given_up');
    }
  });

  it('is the last when the schedule has ended: the ninth on a live key', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db, { test: false });
    const kinds: string[] = [];
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await makeDue(db, id);
      const claim = await claimed(db, id);
      const failed = { statusCode: 500, durationMs: 1, reason: 'http_error' };
      kinds.push((await recordAttempt(db, claim, failed)).kind);
    }
    expect(kinds).toEqual([...Array(8).fill('retry'), 'given_up']);
    expect((await row(db, id)).log.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('is recorded as it was, whatever else is recorded at the same time', async () => {
    const { db } = await openTestDatabase();
    const made = [
      { attempt: { statusCode: 200, durationMs: 1, reason: 'ok' }, kind: 'delivered' },
      { attempt: { statusCode: 503, durationMs: 2, reason: 'http_status' }, kind: 'retry' },
      { attempt: { statusCode: 410, durationMs: 3, reason: 'http_status' }, kind: 'given_up' },
      { attempt: { statusCode: null, durationMs: 4, reason: 'timeout' }, kind: 'retry' },
    ];
    const claims = await Promise.all(made.map(async () => claimed(db, (await stored(db)).id)));
    const results = await Promise.all(
      made.map(async ({ attempt }, index) => {
        const claim = claims[index];
        if (claim === undefined) throw new Error('one claim was made for each');
        const { kind } = await recordAttempt(db, claim, attempt);
        const { log } = await row(db, claim.id);
        return { kind, log: log.map(({ at: _at, ...rest }) => rest) };
      }),
    );
    expect(results).toEqual(
      made.map(({ attempt, kind }) => ({ kind, log: [expect.objectContaining(attempt)] })),
    );
  });

  it('of a lost claim writes nothing beside that of the claim that holds', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db);
    const stale = await claimed(db, id);
    await endLease(db, id);
    const fresh = await claimed(db, id);
    const [late, held] = await Promise.all([
      recordAttempt(db, stale, { statusCode: 500, durationMs: 1, reason: 'late' }),
      recordAttempt(db, fresh, { statusCode: 200, durationMs: 2, reason: 'ok' }),
    ]);
    expect([late.kind, held.kind]).toEqual(['stale', 'delivered']);
    expect(await row(db, id)).toMatchObject({ attempts: 1, log: [{ reason: 'ok' }] });
  });

  it('of a worker that lost its claim writes nothing', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db);
    const stale = await claimed(db, id);
    await endLease(db, id);
    const fresh = await claimed(db, id);
    const attempt = { statusCode: 500, durationMs: 1, reason: 'late' };
    expect(await recordAttempt(db, stale, attempt)).toEqual({ kind: 'stale' });
    await postponeDelivery(db, stale, { delayMs: 0 });
    expect(await row(db, id)).toMatchObject({ attempts: 0, fence: fresh.fence, log: [] });
    expect(await claimDelivery(db, { id })).toBeNull();
  });
});

describe('the sweep', () => {
  it('finds what is overdue and held by nobody, oldest first', async () => {
    const { db } = await openTestDatabase();
    const [newer, older, held, later, lost] = await Promise.all(
      Array.from({ length: 5 }, () => stored(db)),
    );
    if (!newer || !older || !held || !later || !lost) throw new Error('five were stored');
    await makeDue(db, older.id, 30_000);
    await makeDue(db, newer.id, 10_000);
    await makeDue(db, held.id, 20_000);
    await claimed(db, held.id);
    await makeDue(db, lost.id, 5_000);
    await claimed(db, lost.id);
    await endLease(db, lost.id);
    expect(await findDueDeliveries(db, { overdueMs: 2_000, limit: 10 })).toEqual([
      older.id,
      newer.id,
      lost.id,
    ]);
    expect(await findDueDeliveries(db, { overdueMs: 2_000, limit: 1 })).toEqual([older.id]);
  });
});
