import { ROOM_NAME_PREFIX } from '@immolab/contracts';

export function roomNameOf(callId: string): string {
  return `${ROOM_NAME_PREFIX}${callId}`;
}

/** The call of a room; null for a room of somebody else's. */
export function callIdOf(roomName: string): string | null {
  if (!roomName.startsWith(ROOM_NAME_PREFIX)) return null;
  const callId = roomName.slice(ROOM_NAME_PREFIX.length);
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(callId) ? callId : null;
}
