import { DisconnectReason, type RemoteParticipant, type Room, RoomEvent } from '@livekit/rtc-node';
import { LEAD_IDENTITY } from '../dialling/clear-room.js';

/** Tells when a lead who has answered is gone, and what keys they press. */
export interface LeadFollower {
  /** The lead has answered: from now on leaving is hanging up. */
  begin(): void;
  /** Aborted when the lead has hung up. */
  readonly gone: AbortSignal;
  /** Told when the lead is gone without having hung up, or the room with the lead in it. */
  onLost(listener: () => void): void;
  onKey(listener: (key: string) => void): void;
}

/**
 * Before the answer a disconnect means nothing: it comes with every attempt that fails, and only
 * the attempt's own error says why.
 */
export function followLeadInRoom(room: Room): LeadFollower {
  const gone = new AbortController();
  const lost = new AbortController();
  const isLead = ({ identity }: RemoteParticipant): boolean => identity === LEAD_IDENTITY;
  let wasCutOff = false;
  return {
    gone: gone.signal,
    begin() {
      room.on(RoomEvent.Reconnecting, () => {
        wasCutOff = true;
      });
      room.on(RoomEvent.ParticipantDisconnected, (participant) => {
        if (!isLead(participant)) return;
        (isFault(participant.disconnectReason, wasCutOff) ? lost : gone).abort();
      });
      room.on(RoomEvent.Disconnected, () => {
        if (!gone.signal.aborted) lost.abort();
      });
      if (![...room.remoteParticipants.values()].some(isLead)) gone.abort();
    },
    onLost: (listener) =>
      lost.signal.aborted
        ? listener()
        : lost.signal.addEventListener('abort', listener, { once: true }),
    onKey: (listener) =>
      void room.on(RoomEvent.DtmfReceived, (_code, digit, participant) => {
        if (isLead(participant)) listener(digit);
      }),
  };
}

/**
 * A lead who hangs up leaves as a client does. One whose sound stopped coming has no reason given:
 * most often a telephone that lost its network, unless we were cut off ourselves.
 */
function isFault(reason: DisconnectReason | undefined, wasCutOff: boolean): boolean {
  return reason === undefined ? wasCutOff : FAULTS.includes(reason);
}

const FAULTS: readonly DisconnectReason[] = [
  DisconnectReason.CONNECTION_TIMEOUT,
  DisconnectReason.SERVER_SHUTDOWN,
  DisconnectReason.SIGNAL_CLOSE,
  DisconnectReason.STATE_MISMATCH,
  DisconnectReason.PARTICIPANT_REMOVED,
  DisconnectReason.SIP_TRUNK_FAILURE,
  DisconnectReason.MEDIA_FAILURE,
];
