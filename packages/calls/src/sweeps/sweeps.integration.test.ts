import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { claimDial } from '../claim/claim-dial.js';
import { holdSlot } from '../slots/hold-slot.js';
import { acceptTestCall, answerTestCall, expireLease } from '../testing/test-call.js';
import { cancelWaitingCalls } from './cancel-waiting-calls.js';
import { endExpiredCalls, endLostCalls, endOptedOutCalls } from './end-abandoned-calls.js';

describe('the sweeps', () => {
  it('end a call under way whose lease ran out, once over all that sweep', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await answerTestCall(db);
    expect(await endLostCalls(db)).toEqual([]);
    await expireLease(db, callId);
    const swept = await Promise.all([endLostCalls(db), endLostCalls(db), endLostCalls(db)]);
    expect(swept.flat()).toEqual([callId]);
    const row = await db.prisma.call.findUniqueOrThrow({ where: { id: callId } });
    expect(row).toMatchObject({ endedReason: 'dialer_lost', fault: 'platform' });
  });

  it('free at once what a lost call held', async () => {
    const { db } = await openTestDatabase();
    const slots = [{ date: '2030-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 }];
    const key = await insertKey(db);
    const lost = await answerTestCall(db, { key, slots });
    const next = await answerTestCall(db, { key, slots, phoneHash: Buffer.from('another') });
    const { id: slotId } = await db.prisma.viewingSlot.findFirstOrThrow();
    expect(await holdSlot(db, lost, slotId)).toBe('held');
    expect(await holdSlot(db, next, slotId)).toBe('gone');
    await expireLease(db, lost.callId);
    await endLostCalls(db);
    expect(await holdSlot(db, next, slotId)).toBe('held');
  });

  it('end calls that waited for a day', async () => {
    const { db } = await openTestDatabase();
    const waited = await acceptTestCall(db, { notBefore: new Date(Date.now() - 24 * 3_600_000) });
    await acceptTestCall(db);
    expect(await endExpiredCalls(db)).toEqual([waited.callId]);
  });

  it('end calls that wait for a number that opted out since, which nobody dials any more', async () => {
    const { db } = await openTestDatabase();
    const phoneHash = Buffer.from('opted out');
    const { callId, key } = await acceptTestCall(db, { phoneHash });
    await acceptTestCall(db, { key });
    expect(await endOptedOutCalls(db)).toEqual([]);
    await db.prisma.optOut.create({
      data: { accountId: key.accountId, phoneHash: Uint8Array.from(phoneHash) },
    });
    expect(await claimDial(db, { callId, holder: 'test', test: true })).toBeNull();
    expect(await endOptedOutCalls(db)).toEqual([callId]);
    expect(await endOptedOutCalls(db)).toEqual([]);
  });

  it('cancel what waits of one key and leave what is under way', async () => {
    const { db } = await openTestDatabase();
    const { callId, key } = await acceptTestCall(db);
    await answerTestCall(db, { key });
    await acceptTestCall(db);
    const input = { keyId: key.id, endedReason: 'key_suspended' } as const;
    expect(await cancelWaitingCalls(db, input)).toEqual([callId]);
    expect(await cancelWaitingCalls(db, input)).toEqual([]);
  });
});
