import { randomBytes } from 'node:crypto';
import type { Database } from '@immolab/database';
import { insertKey, openTestDatabase, type TestKeyOptions } from '@immolab/testkit';
import { claimDial } from '../claim/claim-dial.js';
import type { ClaimedCall } from '../claim/claimed-call.js';
import { storeCallingWindows } from '../dialling/store-calling-windows.js';
import { beginDialling } from '../progress/begin-dialling.js';
import { endCall } from '../progress/end-call.js';
import { acceptTestCall } from './test-call.js';

const HOUR_MS = 3_600_000;

/** Within `hours` of now. */
export const hoursFromNow = (hours: number): Date => new Date(Date.now() + hours * HOUR_MS);

/** A database with calling hours in Switzerland now, and what tests do with live calls in it. */
export async function openLiveCalls() {
  const { db } = await openTestDatabase();
  await openHours(db);
  const liveKey = (options: TestKeyOptions = {}) => insertKey(db, { ...options, test: false });
  // Accepted to a number of its own, which it has had from the start as far as anybody can see: a
  // trigger is refused what may wait in a claim.
  const wait = async ({ phoneHash, ...options }: Parameters<typeof acceptTestCall>[1] = {}) => {
    const key = options.key ?? (await liveKey());
    const call = await acceptTestCall(db, { phoneHash: randomBytes(32), ...options, key });
    const where = { id: call.callId };
    if (phoneHash) {
      await db.prisma.call.update({ where, data: { phoneHash: Uint8Array.from(phoneHash) } });
    }
    return call;
  };
  return {
    db,
    liveKey,
    /** A waiting live call of a key of its own, to a number of its own unless one is given. */
    wait,
    claim: (callId: string) => claimDial(db, { callId, holder: 'test', test: false }),
    async dial(callId: string): Promise<ClaimedCall> {
      const claim = await claimDial(db, { callId, holder: 'test', test: false });
      if (claim === null) throw new Error('not claimed');
      await beginDialling(db, claim, { fromNumber: null });
      return claim;
    },
    /** A call to the number that was dialled and was over so many hours ago. */
    async past(phoneHash: Buffer, hours: number, options: { readonly country?: string } = {}) {
      const { callId } = await wait({ phoneHash, ...options });
      const at = hoursFromNow(-hours);
      const data = { startedAt: at, answeredAt: at, endedAt: at, fence: { increment: 1 } };
      await db.prisma.call.update({ where: { id: callId }, data });
      return callId;
    },
    end: (claim: ClaimedCall) => endCall(db, claim, { endedReason: 'no_answer', fault: null }),
  };
}

/** Calling hours in Switzerland and France from an hour ago to an hour from now. */
function openHours(db: Database): Promise<void> {
  const window = { opensAt: hoursFromNow(-1), closesAt: hoursFromNow(1) };
  return storeCallingWindows(db, [
    { country: 'CH', ...window },
    { country: 'FR', ...window },
  ]);
}
