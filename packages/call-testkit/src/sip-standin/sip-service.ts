import { setTimeout } from 'node:timers/promises';
import {
  CreateSIPParticipantRequest,
  type SIPOutboundTrunkInfo,
  TransferSIPParticipantRequest,
} from '@livekit/protocol';
import type { Behaviour } from '../behaviours/behaviour.js';
import type { Speech } from '../speech-server/speech.js';
import type { Invite } from '../telephone/invite.js';
import type { Line } from '../telephone/line.js';
import { CallOver, PhoneCall } from '../telephone/phone-call.js';
import type { Json } from './answer-twirp.js';
import { makeId } from './make-id.js';
import { describeLeg, readInvite } from './read-invite.js';
import { RoomLeg } from './room-leg.js';
import type { Trunks } from './trunks.js';
import { canceledFault, faultOfSipStatus, TwirpFault } from './twirp-fault.js';

const JOIN_TIMEOUT_MS = 10_000;
const TRANSFER_MS = 1_500;
/** The client waits 5 s when the server's confirmation of an attribute escapes it, one time in 50. */
const CONFIRMED_WITHIN_MS = 100;
/** From the other telephone having taken the call to the end of this one. */
const AFTER_TRANSFER_MS = 300;

export interface SipServiceOptions {
  /** Of livekit-server, `ws://…`. */
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly speech: Speech | null;
  readonly recordings: string | null;
  readonly trunks: Trunks;
  /** Undefined for a number that is not assigned. */
  readonly behaviourOf: (number: string) => Behaviour | undefined;
  /** Told of every request that is accepted, whatever becomes of it. */
  readonly dialled: (invite: Invite) => void;
  /** Told when the INVITE reaches the telephone. */
  readonly invited: (call: PhoneCall) => void;
  /** Told when a behaviour fails for another reason than the call's end. */
  readonly failed: (call: PhoneCall, error: unknown) => void;
}

/** What the SIP service does: dials, and transfers. Answers and errors as measured with livekit-sip. */
export class SipService {
  readonly #calls = new Map<string, PhoneCall>();

  constructor(readonly options: SipServiceOptions) {}

  /** `CreateSIPParticipant`. @returns the answer's JSON */
  async dial(json: Json): Promise<object> {
    const request = CreateSIPParticipantRequest.fromJson(json, { ignoreUnknownFields: true });
    const trunk = this.#chooseTrunk(request);
    if (request.sipCallTo === '')
      throw new TwirpFault('invalid_argument', 'missing sip callee number');
    if (request.roomName === '') throw new TwirpFault('invalid_argument', 'missing room name');
    const invite = readInvite(request, trunk);
    this.options.dialled(invite);
    const place = placeOf(invite.room, invite.identity);
    // Set by join before anything can be told to it.
    let call: PhoneCall | undefined;
    const joining = RoomLeg.join(
      { ...this.options, ...describeLeg(request, invite, trunk) },
      {
        heard: (frame) => call?.hearFrame(frame),
        digit: (digit) => call?.hearDigit(digit),
        gone: () => void call?.noticeRoomGone(),
      },
    );
    const leg = await joinInTime(joining);
    const answered = new Promise<void>((resolve, reject) => {
      call = new PhoneCall(
        invite,
        lineOf(leg),
        {
          answered: resolve,
          refused: (status) => reject(faultOfSipStatus(status, 'INVITE')),
          cancelled: () => reject(canceledFault()),
          // A second call to the same place has thrown this one out of it.
          over: () => {
            if (this.#calls.get(place) === call) this.#calls.delete(place);
          },
        },
        this.options.speech,
        this.options.recordings,
      );
    });
    // A caller that does not wait is not told.
    answered.catch(() => {});
    if (call !== undefined) this.#begin(place, call);
    if (request.waitUntilAnswered) await answered;
    return {
      participant_id: leg.sid,
      participant_identity: invite.identity,
      room_name: invite.room,
      sip_call_id: invite.callId,
    };
  }

  /** `TransferSIPParticipant`. */
  async transfer(json: Json): Promise<object> {
    const request = TransferSIPParticipantRequest.fromJson(json, { ignoreUnknownFields: true });
    const call = this.#calls.get(placeOf(request.roomName, request.participantIdentity));
    if (call === undefined) throw new TwirpFault('not_found', 'participant does not exist');
    if (request.transferTo === '') throw new TwirpFault('invalid_argument', 'missing transfer to');
    call.log.record({ type: 'transfer-asked', to: request.transferTo });
    const answer = call.transferAnswer;
    if (answer.kind === 'refuse') {
      call.log.record({ type: 'transfer-answered', kind: answer.kind });
      throw faultOfSipStatus(answer.status ?? 603, 'REFER');
    }
    try {
      await call.pause(answer.afterMs ?? TRANSFER_MS);
    } catch (error) {
      // The call ended in between, which the service takes for a success.
      if (error instanceof CallOver) return {};
      throw error;
    }
    call.log.record({ type: 'transfer-answered', kind: answer.kind });
    if (answer.kind === 'fail') throw canceledFault('call transfer failed');
    call
      .pause(AFTER_TRANSFER_MS)
      .then(() => call.hangUp())
      .catch(() => {});
    return {};
  }

  get calls(): readonly PhoneCall[] {
    return [...this.#calls.values()];
  }

  #begin(place: string, call: PhoneCall): void {
    this.#calls.set(place, call);
    const timer = globalThis.setTimeout(() => void call.cancel(), call.invite.ringingTimeoutMs);
    void call.whenEnded().then(() => clearTimeout(timer));
    this.options.invited(call);
    const behave = this.options.behaviourOf(call.number) ?? ((each) => each.refuse(404));
    behave(call).catch((error: unknown) => {
      if (!(error instanceof CallOver)) this.options.failed(call, error);
    });
  }

  #chooseTrunk(request: CreateSIPParticipantRequest): SIPOutboundTrunkInfo | null {
    return request.trunk === undefined ? this.options.trunks.get(request.sipTrunkId) : null;
  }
}

/** @throws the fault of a room that could not be joined: it went meanwhile, or the server does not answer */
async function joinInTime(joining: Promise<RoomLeg>): Promise<RoomLeg> {
  const late = setTimeout(JOIN_TIMEOUT_MS, null, { ref: false });
  const leg = await Promise.race([joining, late]).catch(() => null);
  if (leg !== null) return leg;
  void joining.then((each) => each.leave()).catch(() => {});
  throw canceledFault();
}

function lineOf(leg: RoomLeg): Line {
  return {
    startHearing: () => leg.startHearing(),
    write: (frame) => leg.write(frame),
    setStatus: async (status) => {
      const ids = { 'sip.callTag': makeId(''), 'sip.callIDFull': makeId('') };
      const attributes = { ...(status === 'active' && ids), 'sip.callStatus': status };
      await Promise.race([leg.setAttributes(attributes), setTimeout(CONFIRMED_WITHIN_MS)]);
    },
    sendDigit: (digit) => leg.sendDigit(digit),
    leave: () => leg.leave(),
    vanish: () => leg.vanish(),
  };
}

function placeOf(room: string, identity: string): string {
  return `${room}/${identity}`;
}
