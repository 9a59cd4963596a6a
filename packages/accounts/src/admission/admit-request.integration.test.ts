import { randomBytes } from 'node:crypto';
import type { Database } from '@immolab/database';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { admitRequest } from './admit-request.js';

const admit = (db: Database, secretHash: Buffer) => admitRequest(db, secretHash.toString('hex'));

describe('admitting a request', () => {
  it('lets exactly 10 of 100 parallel requests pass at a limit of 10, over two gateways', async () => {
    const { db, openAnother } = await openTestDatabase();
    const secretHash = randomBytes(32);
    await insertKey(db, { ratePerMinute: 10, secretHash });
    const other = openAnother();
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, i) => admit(i % 2 === 0 ? db : other, secretHash)),
    );
    expect(results.filter(({ kind }) => kind === 'admitted')).toHaveLength(10);
    expect(results.filter(({ kind }) => kind === 'limited')).toHaveLength(90);
    const remaining = results.flatMap((r) => (r.kind === 'admitted' ? [r.rate.remaining] : []));
    expect(remaining.sort((a, b) => b - a)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('opens a new window 60 seconds after the first request of the last one', async () => {
    const { db } = await openTestDatabase();
    const secretHash = randomBytes(32);
    const key = await insertKey(db, { ratePerMinute: 1, secretHash });
    expect(await admit(db, secretHash)).toMatchObject({
      kind: 'admitted',
      rate: { limit: 1, remaining: 0, resetSeconds: 60 },
    });
    expect(await admit(db, secretHash)).toMatchObject({ kind: 'limited' });
    await startedAgo(59);
    expect(await admit(db, secretHash)).toMatchObject({
      kind: 'limited',
      rate: { resetSeconds: 1 },
    });
    await startedAgo(60);
    expect(await admit(db, secretHash)).toMatchObject({ kind: 'admitted' });

    async function startedAgo(seconds: number) {
      const startedAt = new Date(Date.now() - seconds * 1_000);
      await db.prisma.rateWindow.update({ where: { keyId: key.id }, data: { startedAt } });
    }
  });

  it('counts all secrets of a key together', async () => {
    const { db } = await openTestDatabase();
    const [first, second] = [randomBytes(32), randomBytes(32)];
    const key = await insertKey(db, { ratePerMinute: 1, secretHash: first });
    await db.prisma.secret.create({
      data: { keyId: key.id, hash: Uint8Array.from(second), hint: 'b' },
    });
    expect(await admit(db, first)).toMatchObject({ kind: 'admitted' });
    expect(await admit(db, second)).toMatchObject({ kind: 'limited', key: { id: key.id } });
  });

  it('counts them together also when they come at the same time', async () => {
    const { db } = await openTestDatabase();
    const [first, second] = [randomBytes(32), randomBytes(32)];
    const key = await insertKey(db, { ratePerMinute: 3, secretHash: first });
    await db.prisma.secret.create({
      data: { keyId: key.id, hash: Uint8Array.from(second), hint: 'b' },
    });
    const results = await Promise.all(
      [first, second, randomBytes(32), first, second].map((hash) => admit(db, hash)),
    );
    const [unknown] = results.splice(2, 1);
    expect(unknown).toEqual({ kind: 'unauthorized' });
    expect(results.map(({ kind }) => kind)).toEqual([
      ...['admitted', 'admitted', 'admitted'],
      'limited',
    ]);
    expect(results.map((r) => ('rate' in r ? r.rate.remaining : null))).toEqual([2, 1, 0, 0]);
  });

  it('knows no unknown, expired or revoked secret, and tells a suspended key', async () => {
    const { db } = await openTestDatabase();
    const secretHash = randomBytes(32);
    expect(await admit(db, secretHash)).toEqual({ kind: 'unauthorized' });
    const { id } = await insertKey(db, { secretHash });
    const set = (status: string) => db.prisma.key.update({ where: { id }, data: { status } });
    await set('suspended');
    expect(await admit(db, secretHash)).toEqual({ kind: 'suspended' });
    await set('revoked');
    expect(await admit(db, secretHash)).toEqual({ kind: 'unauthorized' });
    await set('active');
    await db.prisma.secret.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await admit(db, secretHash)).toEqual({ kind: 'unauthorized' });
  });
});
