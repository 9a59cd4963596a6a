import { findDeadCalls } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { Logger } from '@immolab/runtime';
import type { RoomServiceClient } from 'livekit-server-sdk';
import { clearRoom } from '../dialling/clear-room.js';
import { callIdOf, roomNameOf } from './room-name.js';

/** A room is made before its call is claimed, and the clocks may differ. */
const YOUNGEST_S = 30n;

export interface RoomSweepOptions {
  readonly db: Database;
  readonly rooms: Pick<RoomServiceClient, 'listRooms' | 'deleteRoom'>;
  readonly logger: Logger;
  readonly now: () => number;
}

/**
 * Deletes the rooms in which nobody works any more: their job died with its dialer, or its end was
 * not heard of. A lead who is still in one hears no silence for longer. Rooms of other installations
 * on the same server are left alone.
 */
export async function sweepRooms({ db, rooms, logger, now }: RoomSweepOptions): Promise<void> {
  const oldest = BigInt(Math.floor(now() / 1_000)) - YOUNGEST_S;
  const old = (await rooms.listRooms()).filter(({ creationTime }) => creationTime < oldest);
  const callIds = old.flatMap(({ name }) => callIdOf(name) ?? []);
  const dead = await findDeadCalls(db, callIds);
  for (const callId of dead) {
    logger.warn('room.swept', { callId });
    await clearRoom(rooms, roomNameOf(callId));
  }
}
