import type { CreateSIPParticipantRequest, SIPOutboundTrunkInfo } from '@livekit/protocol';
import type { Invite } from '../telephone/invite.js';
import { makeId } from './make-id.js';
import type { LegOptions } from './room-leg.js';

/** The service's own default, in milliseconds. */
const RINGING_TIMEOUT_MS = 180_000;

/** What is dialled. */
export function readInvite(
  request: CreateSIPParticipantRequest,
  trunk: SIPOutboundTrunkInfo | null,
): Invite {
  const { ringingTimeout, maxCallDuration } = request;
  return {
    callId: makeId('SCL_'),
    number: request.sipCallTo,
    callerNumber: request.sipNumber || (trunk?.numbers[0] ?? ''),
    room: request.roomName,
    identity: request.participantIdentity || 'sip-participant',
    trunkId: trunk?.sipTrunkId ?? '',
    headers: { ...trunk?.headers, ...request.headers },
    ringingTimeoutMs: Number(ringingTimeout?.seconds ?? 0) * 1_000 || RINGING_TIMEOUT_MS,
    maxCallDurationMs: maxCallDuration && Number(maxCallDuration.seconds) * 1_000,
    at: Date.now(),
  };
}

/** The participant that the room gets to see. */
export function describeLeg(
  request: CreateSIPParticipantRequest,
  invite: Invite,
  trunk: SIPOutboundTrunkInfo | null,
): Pick<LegOptions, 'room' | 'identity' | 'name' | 'metadata' | 'attributes'> {
  const numbers = {
    'sip.phoneNumber': invite.number,
    'sip.trunkPhoneNumber': invite.callerNumber,
    'sip.hostname': trunk?.address ?? request.trunk?.hostname ?? '',
  };
  return {
    room: invite.room,
    identity: invite.identity,
    name: request.participantName,
    metadata: request.participantMetadata,
    attributes: {
      ...request.participantAttributes,
      'sip.callID': invite.callId,
      'sip.trunkID': invite.trunkId,
      'sip.callStatus': 'dialing',
      ...(!request.hidePhoneNumber && numbers),
    },
  };
}
