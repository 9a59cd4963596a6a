import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { acceptTestCall, answerTestCall, expireLease } from '../testing/test-call.js';
import { claimDial } from './claim-dial.js';
import { claimDueTestCalls } from './claim-due-test-calls.js';

const holder = 'test';
const ago = (ms: number) => new Date(Date.now() - ms);
const idsOf = (calls: readonly { readonly callId: string }[]) => calls.map(({ callId }) => callId);

describe('test calls that are due', () => {
  it('are claimed, those that became due first, as many as there are places for', async () => {
    const { db } = await openTestDatabase();
    const newest = await acceptTestCall(db, { notBefore: ago(1_000) });
    const oldest = await acceptTestCall(db, { notBefore: ago(9_000) });
    const older = await acceptTestCall(db, { notBefore: ago(5_000) });
    const first = await claimDueTestCalls(db, { limit: 2, holder });
    expect(idsOf(first).sort()).toEqual([oldest.callId, older.callId].sort());
    expect(idsOf(await claimDueTestCalls(db, { limit: 2, holder }))).toEqual([newest.callId]);
    expect(await claimDueTestCalls(db, { limit: 2, holder })).toEqual([]);
  });

  it('are claimed as one by one: with the same words, and a fence that counts', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await acceptTestCall(db);
    const [together] = await claimDueTestCalls(db, { limit: 1, holder });
    const row = await db.prisma.call.findUniqueOrThrow({ where: { id: callId } });
    expect(row).toMatchObject({ leaseHolder: holder, fence: together?.fence });
    expect(row.leaseUntil?.getTime()).toBeGreaterThan(Date.now());
    await expireLease(db, callId);
    const alone = await claimDial(db, { callId, holder, test: true });
    expect(alone).toEqual({ ...together, fence: (together?.fence ?? 0) + 1 });
  });

  it('are given to one of many workers that look at once', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const calls = [];
    for (let number = 0; number < 12; number += 1) calls.push(await acceptTestCall(db, { key }));
    const looks = await Promise.all(
      Array.from({ length: 8 }, () => claimDueTestCalls(db, { limit: 5, holder })),
    );
    const rest = await claimDueTestCalls(db, { limit: 12, holder });
    expect(idsOf([...looks.flat(), ...rest]).sort()).toEqual(idsOf(calls).sort());
  });

  it('are none of these: too early, too late, of a suspended key, opted out, held or under way', async () => {
    const { db } = await openTestDatabase();
    await acceptTestCall(db, { notBefore: ago(-60_000) });
    await acceptTestCall(db, { notBefore: ago(25 * 3_600_000) });
    const suspended = await acceptTestCall(db);
    await db.prisma.key.update({ where: { id: suspended.key.id }, data: { status: 'suspended' } });
    const phoneHash = Uint8Array.from(Buffer.from('opted out'));
    const { key } = await acceptTestCall(db, { phoneHash: Buffer.from(phoneHash) });
    await db.prisma.optOut.create({ data: { accountId: key.accountId, phoneHash } });
    const held = await acceptTestCall(db);
    await claimDial(db, { callId: held.callId, holder, test: true });
    await answerTestCall(db);
    expect(await claimDueTestCalls(db, { limit: 10, holder })).toEqual([]);
  });
});
