import { createHash, randomUUID } from 'node:crypto';
import { buildTriggerRequest, insertKey, openTestDatabase, type TestKey } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { readUsage } from '../results/read-usage.js';
import { type AcceptCallInput, acceptCall } from './accept-call.js';

function input(key: TestKey, options: Partial<AcceptCallInput> = {}): AcceptCallInput {
  return {
    callId: randomUUID(),
    key,
    request: buildTriggerRequest(),
    phoneHash: Buffer.from('phone'),
    warnings: [],
    idempotency: null,
    now: new Date(),
    ...options,
  };
}

const sha = (text: string) => createHash('sha256').update(text).digest();
const times = (count: number) => Array.from({ length: count });

describe('accepting a call', () => {
  it('never overruns a quota: of 200 at once with 5 left, 5 are accepted', async () => {
    const { db, openAnother } = await openTestDatabase();
    const key = await insertKey(db, { maxCalls: 5 });
    const other = openAnother();
    const results = await Promise.all(
      times(200).map((_, index) => acceptCall(index % 2 === 0 ? db : other, input(key))),
    );
    expect(results.filter(({ kind }) => kind === 'accepted')).toHaveLength(5);
    expect(results.filter(({ kind }) => kind === 'quota_exceeded')).toHaveLength(195);
    expect(await readUsage(db, { keyId: key.id })).toMatchObject({ totalCalls: 5, remaining: 0 });
  });

  it('takes an external_ref once: of 50 at once one is accepted and uses one of the quota', async () => {
    const { db, openAnother } = await openTestDatabase();
    const key = await insertKey(db);
    const other = openAnother();
    const request = buildTriggerRequest({ externalRef: 'LEAD-1' });
    const results = await Promise.all(
      times(50).map((_, i) => acceptCall(i % 2 === 0 ? db : other, input(key, { request }))),
    );
    const accepted = results.flatMap((r) => (r.kind === 'accepted' ? [r.call.callId] : []));
    const refused = results.flatMap((r) => (r.kind === 'external_ref_taken' ? [r.callId] : []));
    expect(accepted).toHaveLength(1);
    expect(refused).toEqual(times(49).map(() => accepted[0]));
    expect(await readUsage(db, { keyId: key.id })).toMatchObject({ totalCalls: 1 });
  });

  it('lets another key use the same external_ref', async () => {
    const { db } = await openTestDatabase();
    const request = buildTriggerRequest({ externalRef: 'LEAD-1' });
    for (const key of [await insertKey(db), await insertKey(db)]) {
      expect(await acceptCall(db, input(key, { request }))).toMatchObject({ kind: 'accepted' });
    }
  });

  it('numbers the calls of a key without a gap, whatever was refused in between', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const request = buildTriggerRequest({ externalRef: 'LEAD-1' });
    await Promise.all(times(20).map(() => acceptCall(db, input(key, { request }))));
    await Promise.all(times(20).map(() => acceptCall(db, input(key))));
    const calls = await db.prisma.call.findMany({ orderBy: { sequence: 'asc' } });
    expect(calls.map(({ sequence }) => sequence)).toEqual(times(21).map((_, i) => i + 1));
  });

  it('answers the same Idempotency-Key and body with the first call, at once and at 30 at once', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const request = buildTriggerRequest({ externalRef: 'LEAD-1' });
    const idempotency = { key: 'once', bodyHash: sha('body') };
    const results = await Promise.all(
      times(30).map(() => acceptCall(db, input(key, { request, idempotency }))),
    );
    const ids = results.map((r) => ('call' in r ? r.call.callId : r.kind));
    expect(new Set(ids).size).toBe(1);
    expect(results.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'replayed')).toHaveLength(29);
  });

  it('replays even when the quota is used up since', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db, { maxCalls: 1 });
    const once = { idempotency: { key: 'once', bodyHash: sha('body') } };
    await acceptCall(db, input(key, once));
    expect(await acceptCall(db, input(key, once))).toMatchObject({ kind: 'replayed' });
  });

  it('refuses an Idempotency-Key with another body, and forgets it after 24 hours', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const first = input(key, { idempotency: { key: 'once', bodyHash: sha('body') } });
    await acceptCall(db, first);
    const changed = { idempotency: { key: 'once', bodyHash: sha('another body') } };
    expect(await acceptCall(db, input(key, changed))).toEqual({ kind: 'idempotency_key_reused' });
    const tomorrow = new Date(first.now.getTime() + 24 * 3_600_000);
    expect(await acceptCall(db, input(key, { ...changed, now: tomorrow }))).toMatchObject({
      kind: 'accepted',
    });
  });

  it('refuses numbers that opted out of this account, and only of this one', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const other = await insertKey(db);
    const phoneHash = Uint8Array.from(Buffer.from('phone'));
    await db.prisma.optOut.create({ data: { accountId: key.accountId, phoneHash } });
    expect(await acceptCall(db, input(key))).toEqual({ kind: 'opted_out' });
    expect(await acceptCall(db, input(other))).toMatchObject({ kind: 'accepted' });
    expect(await readUsage(db, { keyId: key.id })).toMatchObject({ totalCalls: 0 });
  });

  it('refuses calls of a suspended or revoked key', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    await db.prisma.key.update({ where: { id: key.id }, data: { status: 'suspended' } });
    expect(await acceptCall(db, input(key))).toEqual({ kind: 'suspended' });
    await db.prisma.key.update({ where: { id: key.id }, data: { status: 'revoked' } });
    expect(await acceptCall(db, input(key))).toEqual({ kind: 'unauthorized' });
  });

  it('shares slots between calls of one account that name the same property; the newest capacity counts', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const sibling = await insertKey(db, { accountId: key.accountId });
    const slot = { date: '2030-06-01', startTime: '10:00', endTime: '11:00' };
    const offer = (maxBookings: number, address: string) =>
      buildTriggerRequest({ slots: [{ ...slot, maxBookings }], property: { address } });
    await acceptCall(db, input(key, { request: offer(1, 'Seestrasse 1, Zürich') }));
    await acceptCall(db, input(sibling, { request: offer(3, '  SEESTRASSE 1,  Zürich') }));
    await acceptCall(db, input(key, { request: offer(1, 'Seestrasse 2, Zürich') }));
    const slots = await db.prisma.viewingSlot.findMany({ orderBy: { maxBookings: 'desc' } });
    expect(slots.map(({ maxBookings }) => maxBookings)).toEqual([3, 1]);
    expect(slots[0]?.startsAt.toISOString()).toBe('2030-06-01T08:00:00.000Z');
  });

  it('leaves slots as they were when the call is refused', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db, { maxCalls: 0 });
    const slot = { date: '2030-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 };
    const request = buildTriggerRequest({ slots: [slot] });
    expect(await acceptCall(db, input(key, { request }))).toEqual({ kind: 'quota_exceeded' });
    expect(await db.prisma.viewingSlot.count()).toBe(0);
  });
});
