import { setTimeout as sleep } from 'node:timers/promises';
import { type RoomServiceClient, ServerError } from 'livekit-server-sdk';

/** A LiveKit that restarts is back within a few seconds. */
const RETRY_AFTER_MS = [200, 1_000, 2_000];

/** The name by which the person called is known in a room. */
export const LEAD_IDENTITY = 'lead';

/**
 * Deletes a room, which sends BYE or CANCEL to whatever still rings or talks in it. Safe to call
 * again.
 *
 * @returns whether no room is left; if not, the sweep of rooms has to do it
 */
export async function clearRoom(
  rooms: Pick<RoomServiceClient, 'deleteRoom'>,
  room: string,
): Promise<boolean> {
  for (const waitMs of [...RETRY_AFTER_MS, null]) {
    try {
      await rooms.deleteRoom(room);
      return true;
    } catch (error) {
      if (error instanceof ServerError && error.code === 'not_found') return true;
      if (waitMs === null) return false;
      await sleep(waitMs);
    }
  }
  return false;
}
