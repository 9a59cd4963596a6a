import { findDeadCalls } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { Logger } from '@immolab/runtime';
import type { RoomServiceClient } from 'livekit-server-sdk';
import { clearRoom } from '../dialling/clear-room.js';
import { callIdOf, roomNameOf } from './room-name.js';

/** A room is made before its call is offered and claimed, and the clocks may differ. */
const YOUNGEST_S = 30n;

export interface RoomSweepOptions {
  readonly db: Database;
  readonly rooms: Pick<RoomServiceClient, 'listRooms' | 'deleteRoom'>;
  readonly logger: Logger;
  readonly now: () => number;
}

/**
 * Deletes the rooms in which nobody works any more: their job died with its dialer, its end was not
 * heard of, or whoever had been in it made it again when LiveKit was back. A lead who is still in one
 * hears no silence for longer. Rooms of other installations on the same server are left alone.
 */
export async function sweepRooms({ db, rooms, logger, now }: RoomSweepOptions): Promise<void> {
  const oldest = BigInt(Math.floor(now() / 1_000)) - YOUNGEST_S;
  const isOld = new Map(
    (await rooms.listRooms()).flatMap(({ name, creationTime }) => {
      const callId = callIdOf(name);
      return callId === null ? [] : [[callId, creationTime < oldest] as const];
    }),
  );
  for (const { callId, hasEnded } of await findDeadCalls(db, [...isOld.keys()])) {
    if (!hasEnded && isOld.get(callId) !== true) continue;
    logger.warn('room.swept', { callId });
    await clearRoom(rooms, roomNameOf(callId));
  }
}
