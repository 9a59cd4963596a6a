import { type RemoteParticipant, type Room, RoomEvent } from '@livekit/rtc-node';
import { LEAD_IDENTITY } from '../dialling/clear-room.js';

/** Tells when a lead who has answered is gone, and what keys they press. */
export interface LeadFollower {
  /** The lead has answered: from now on leaving is hanging up. */
  begin(): void;
  /** Aborted when the lead has left the room. */
  readonly gone: AbortSignal;
  /** Told when the room itself is gone, with or without the lead. */
  onRoomLost(listener: () => void): void;
  onKey(listener: (key: string) => void): void;
}

/**
 * Before the answer a disconnect means nothing: it comes with every attempt that fails, and only
 * the attempt's own error says why.
 */
export function followLeadInRoom(room: Room): LeadFollower {
  const gone = new AbortController();
  const isLead = ({ identity }: RemoteParticipant): boolean => identity === LEAD_IDENTITY;
  return {
    gone: gone.signal,
    begin() {
      room.on(RoomEvent.ParticipantDisconnected, (participant) => {
        if (isLead(participant)) gone.abort();
      });
      if (![...room.remoteParticipants.values()].some(isLead)) gone.abort();
    },
    onRoomLost: (listener) =>
      void room.on(RoomEvent.Disconnected, () => {
        if (!gone.signal.aborted) listener();
      }),
    onKey: (listener) =>
      void room.on(RoomEvent.DtmfReceived, (_code, digit, participant) => {
        if (isLead(participant)) listener(digit);
      }),
  };
}
