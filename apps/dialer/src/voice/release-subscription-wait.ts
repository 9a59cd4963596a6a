import { LocalTrackPublication, type Room, RoomEvent } from '@livekit/rtc-node';

/**
 * The session waits, and cannot be stopped from waiting, until the lead has subscribed to the
 * agent's track; with a lead who hangs up within the first half second that would hold its close
 * for a minute, and skip what comes after it (agents 1.9.0). So the wait ends when the lead is gone.
 *
 * To be called once a process, for the one room that it serves.
 */
export function releaseSubscriptionWait(room: Room): void {
  const gone = new Promise<void>((resolve) => {
    room.once(RoomEvent.ParticipantDisconnected, () => resolve());
    room.once(RoomEvent.Disconnected, () => resolve());
  });
  const wait = LocalTrackPublication.prototype.waitForSubscription;
  LocalTrackPublication.prototype.waitForSubscription = function waitOrLeave() {
    return Promise.race([wait.call(this), gone]);
  };
}
