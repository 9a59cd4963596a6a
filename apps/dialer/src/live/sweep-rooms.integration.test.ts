import { randomUUID } from 'node:crypto';
import { claimDial, endLostCalls } from '@immolab/calls';
import { createLogger } from '@immolab/runtime';
import { Room } from 'livekit-server-sdk';
import { expect, it } from 'vitest';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { roomNameOf } from './room-name.js';
import { sweepRooms } from './sweep-rooms.js';

const NOW = Date.now();

it('deletes the rooms of calls on which nobody works, and no others', async () => {
  const { db, accept } = await openTestDialer();
  const accepted = () => accept(requestFor('books', 'en'));
  const [over, justOver, held, offered, forgotten, young, dialled] = await Promise.all(
    Array.from({ length: 7 }, accepted),
  );
  const past = new Date(NOW - 60_000);
  const set = (id: string | undefined, data: object) =>
    db.prisma.call.update({ where: { id: id ?? '' }, data });
  await claimDial(db, { callId: held ?? '', holder: 'test', test: true });
  for (const id of [over, justOver]) await set(id, { endedAt: past });
  await set(offered, { offeredUntil: new Date(NOW + 60_000) });
  await set(forgotten, { leaseUntil: past });
  await set(young, { leaseUntil: past });
  // Lost, or alive and kept from its lease by a database that was away: to be ended or renewed first.
  await set(dialled, { status: 'in_progress', startedAt: past, leaseUntil: past });

  const room = (name: string, ageS: number): Room =>
    new Room({ name, creationTime: BigInt(Math.floor(NOW / 1_000) - ageS) });
  const deleted: string[] = [];
  const rooms = {
    listRooms: async () => [
      ...[over, held, offered, forgotten, dialled].map((id) => room(roomNameOf(id ?? ''), 60)),
      ...[justOver, young].map((id) => room(roomNameOf(id ?? ''), 5)),
      room(roomNameOf(randomUUID()), 60),
      room('somebody-else', 60),
    ],
    deleteRoom: async (name: string) => void deleted.push(name),
  };
  const logger = createLogger({ service: 'dialer', level: 'error' });
  const sweep = () => sweepRooms({ db, rooms, logger, now: () => NOW });
  await sweep();
  expect(deleted.sort()).toEqual(
    [over, justOver, forgotten].map((id) => roomNameOf(id ?? '')).sort(),
  );
  await endLostCalls(db, dialled ?? null);
  await sweep();
  expect(deleted).toContain(roomNameOf(dialled ?? ''));
});
