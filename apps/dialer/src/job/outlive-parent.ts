import { type Room, RoomEvent } from '@livekit/rtc-node';

/** Well within the 15 s after which the agents' library ends a job that hears nothing of its parent. */
const PING_EVERY_MS = 5_000;

/** By this the dialer tells a job to break off its call; SIGTERM goes to whole groups of processes. */
export const BREAK_OFF_SIGNAL = 'SIGUSR2';

/**
 * A process in reserve is of no use without its dialer, and ends with it. One whose dialer only stands
 * still is kept: the agents' library would end it when it has heard no ping for 15 s, and the dialer,
 * going on, would give its next call to a process that is gone. So the process pings itself.
 */
export function endWithParent(): void {
  process.on('disconnect', endNow);
  setInterval(() => {
    const timestamp = Date.now();
    process.emit('message', { case: 'pingRequest', value: { timestamp } }, undefined);
  }, PING_EVERY_MS).unref();
}

/**
 * From now on a call is held, which goes on when its dialer dies: the process has its own connections
 * to the room and to the database, and needs nobody. It ends with its call.
 */
export function outliveParent(): void {
  process.off('disconnect', endNow);
}

function endNow(): void {
  process.exit();
}

/**
 * The agents' library ends a job when its room is gone, in the middle of writing how the call
 * ended. Here the call decides when it is over.
 */
export function outliveRoom(room: Room): void {
  room.removeAllListeners(RoomEvent.Disconnected);
}
