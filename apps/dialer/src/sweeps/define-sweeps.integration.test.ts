import { beginDialling, claimDial } from '@immolab/calls';
import { createLogger } from '@immolab/runtime';
import { describe, expect, it } from 'vitest';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { defineSweeps } from './define-sweeps.js';

const LONG_AGO = new Date(Date.now() - 60_000);

async function openSwept() {
  const dialer = await openTestDialer();
  const { db } = dialer;
  const rings: [job: string, callId: string][] = [];
  const sweeps = defineSweeps({
    db,
    lookForDueCalls: async () => undefined,
    ringMany: async (job, all) => {
      for (const { payload } of all) if ('callId' in payload) rings.push([job, payload.callId]);
      return true;
    },
    logger: createLogger({ service: 'test', level: 'silent' }),
    callingHours: null,
  });
  return {
    ...dialer,
    rings,
    async sweep() {
      rings.length = 0;
      const { signal } = new AbortController();
      for (const { run } of sweeps) await run(signal);
      return rings;
    },
  };
}

describe('the sweeps of the dialer', () => {
  it('end calls whose dialer was lost after dialling had begun, once', async () => {
    const { accept, db, sweep } = await openSwept();
    const callId = await accept(requestFor('books', 'en'));
    const claimed = await claimDial(db, { callId, holder: 'test', test: true });
    if (claimed === null) throw new Error('not claimed');
    await beginDialling(db, claimed, { fromNumber: null });
    expect(await sweep()).toEqual([]);
    await db.prisma.call.update({ where: { id: callId }, data: { leaseUntil: LONG_AGO } });
    expect(await sweep()).toEqual([['call.score', callId]]);
    expect(await sweep()).toEqual([]);
    expect(await db.prisma.call.findUniqueOrThrow({ where: { id: callId } })).toMatchObject({
      endedReason: 'dialer_lost',
      fault: 'platform',
    });
  });

  it('end calls that have waited for too long', async () => {
    const { accept, db, sweep } = await openSwept();
    const callId = await accept(requestFor('books', 'en'));
    const data = { notBefore: LONG_AGO, expiresAt: LONG_AGO };
    await db.prisma.call.update({ where: { id: callId }, data });
    expect(await sweep()).toEqual([['call.score', callId]]);
  });
});
