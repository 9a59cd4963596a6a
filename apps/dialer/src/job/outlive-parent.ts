import { type Room, RoomEvent } from '@livekit/rtc-node';

/** Well within the 15 s after which the agents' library ends a job that hears nothing of its parent. */
const PING_EVERY_MS = 5_000;

/** By this the dialer tells a job to break off its call; SIGTERM goes to whole groups of processes. */
export const BREAK_OFF_SIGNAL = 'SIGUSR2';

/**
 * A call goes on when its dialer dies: the process has its own connections to the room and to the
 * database, and needs nobody. The agents' library would end it within 15 s, as it hears no more
 * pings; so the process pings itself from then on. It ends with its call.
 */
export function outliveParent(): void {
  const ping = (): void => {
    const timestamp = Date.now();
    process.emit('message', { case: 'pingRequest', value: { timestamp } }, undefined);
  };
  process.once('disconnect', () => {
    ping();
    setInterval(ping, PING_EVERY_MS).unref();
  });
}

/**
 * The agents' library ends a job when its room is gone, in the middle of writing how the call
 * ended. Here the call decides when it is over.
 */
export function outliveRoom(room: Room): void {
  room.removeAllListeners(RoomEvent.Disconnected);
}
