import { claimDial } from '@immolab/calls';
import { expect, it } from 'vitest';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { createLostCallsSweep } from './sweep-lost-calls.js';

it('ends lost calls, but none right after a silence of the database', async () => {
  const { db, accept } = await openTestDialer();
  const lose = async (): Promise<string> => {
    const callId = await accept(requestFor('books', 'en'));
    await claimDial(db, { callId, holder: 'dead', test: true });
    const past = new Date(Date.now() - 60_000);
    await db.prisma.call.update({
      where: { id: callId },
      data: { status: 'ringing', startedAt: past, leaseUntil: past },
    });
    return callId;
  };
  let now = 0;
  let isAway = false;
  const away = async (): Promise<never> => {
    throw new Error('away');
  };
  const sweep = createLostCallsSweep({
    db: {
      ...db,
      query: (statement, values) => (isAway ? away() : db.query(statement, values)),
      ping: () => (isAway ? away() : db.ping()),
    },
    silenceMs: 10_000,
    clock: () => now,
  });
  const first = await lose();
  // It has just begun, and does not know how long the database was silent.
  expect(await sweep()).toEqual([]);
  now = 5_000;
  expect(await sweep()).toEqual([first]);

  isAway = true;
  for (now of [10_000, 20_000]) await expect(sweep()).rejects.toThrow('away');
  isAway = false;
  const second = await lose();
  now = 25_000;
  expect(await sweep()).toEqual([]);
  now = 30_000;
  expect(await sweep()).toEqual([second]);
});
