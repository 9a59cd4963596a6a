import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import {
  type ClaimedDelivery,
  claimDueDeliveries,
  createDeliveries,
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

const claimDue = (db: Database, limit = 100) => claimDueDeliveries(db, { limit });

async function claimed(db: Database, id: string): Promise<ClaimedDelivery> {
  const claim = (await claimDue(db)).find((one) => one.id === id);
  if (claim === undefined) throw new Error('nothing to claim');
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
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimDue(db)));
    expect(claims.flat().map((claim) => claim.id)).toEqual([id]);
  });

  it('is claimed once when many workers claim many at the same time', async () => {
    const { db } = await openTestDatabase();
    const due = await Promise.all(Array.from({ length: 40 }, () => stored(db)));
    await stored(db, { channel: 'sms', audience: 'lead' });
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimDue(db, 7)));
    const rest = await claimDue(db);
    const ids = [...claims.flat(), ...rest].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(due.map(({ id }) => id).toSorted());
    expect(Math.max(...claims.map(({ length }) => length))).toBeLessThanOrEqual(7);
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
    expect(await claimDue(db)).toEqual([]);
  });

  it('given back is due again later, without an attempt', async () => {
    const { db } = await openTestDatabase();
    const { id } = await stored(db);
    await postponeDelivery(db, await claimed(db, id), { delayMs: 60_000 });
    expect(await claimDue(db)).toEqual([]);
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
    expect(await claimDue(db)).toEqual([]);
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
      expect(await claimDue(db)).toEqual([]);
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
    await Promise.all(made.map(() => stored(db)));
    const claims = await claimDue(db);
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
    expect(await claimDue(db)).toEqual([]);
  });
});

describe('what is due', () => {
  it('is claimed the oldest first, and nothing that is held', async () => {
    const { db } = await openTestDatabase();
    const [held, lost] = [await stored(db), await stored(db)];
    await claimDue(db);
    await endLease(db, lost.id);
    const [newer, older, later] = [await stored(db), await stored(db), await stored(db)];
    await makeDue(db, held.id, 20_000);
    await makeDue(db, older.id, 30_000);
    await makeDue(db, newer.id, 10_000);
    await makeDue(db, lost.id, 5_000);
    await makeDue(db, later.id, -60_000);
    const ids = async (limit: number) => (await claimDue(db, limit)).map(({ id }) => id);
    expect(await ids(1)).toEqual([older.id]);
    expect(await ids(10)).toEqual([newer.id, lost.id]);
    expect(await ids(10)).toEqual([]);
  });

  it('that another statement has locked is left to it, and nobody waits', async () => {
    const { db } = await openTestDatabase();
    const [locked, other] = [await stored(db), await stored(db)];
    const lock = { name: 'lock_one', text: 'SELECT id FROM delivery WHERE id = $1 FOR UPDATE' };
    await db.transaction(async (transaction) => {
      await transaction.query(lock, [locked.id]);
      expect((await claimDue(db)).map(({ id }) => id)).toEqual([other.id]);
    });
    expect((await claimDue(db)).map(({ id }) => id)).toEqual([locked.id]);
  });

  it('is given back all at once, each at its own time and only by who holds it', async () => {
    const { db } = await openTestDatabase();
    const [soon, late, lost] = [await stored(db), await stored(db), await stored(db)];
    const claims = await claimDue(db);
    await endLease(db, lost.id);
    await claimDue(db);
    const delays = new Map([
      [soon.id, 0],
      [late.id, 60_000],
      [lost.id, 0],
    ]);
    await Promise.all(
      claims.map((claim) => postponeDelivery(db, claim, { delayMs: delays.get(claim.id) ?? 0 })),
    );
    expect((await claimDue(db)).map(({ id }) => id)).toEqual([soon.id]);
  });
});
