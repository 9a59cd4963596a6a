import {
  AudioFrame,
  AudioSource,
  AudioStream,
  LocalAudioTrack,
  type RemoteTrack,
  type RemoteTrackPublication,
  Room,
  RoomEvent,
  type RoomOptions,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
import { throughMuLaw } from '../audio/mu-law.js';
import { FRAME_MS, FRAME_SAMPLES, LINE_RATE } from '../audio/tone.js';
import { FrameMixer } from './frame-mixer.js';

export interface LegOptions {
  /** Of livekit-server itself, `ws://…`. */
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly room: string;
  readonly identity: string;
  readonly name: string;
  readonly metadata: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface LegListener {
  /** 20 ms of what the room says, as a telephone hears it. */
  heard(frame: Int16Array): void;
  digit(digit: string): void;
  /** The room is gone, or removed the participant. */
  gone(): void;
}

/**
 * A connection for what it sends and one for what it hears. A single one, as the library makes unless it is told
 * otherwise, is negotiated with places for several tracks of sound and picture, which takes 78 ms of processor to
 * join instead of 48: what telephones take is missing to the agents on the same machine. The library hands the
 * setting on, and has no name for it in its types.
 */
const ROOM_OPTIONS: RoomOptions & { readonly singlePeerConnection: boolean } = {
  autoSubscribe: false,
  dynacast: false,
  singlePeerConnection: false,
};

/** The sound that waits at most in front of the line. */
const QUEUE_MS = 200;

/** A telephone's side of a room: what livekit-sip puts there, a participant of kind SIP. */
export class RoomLeg {
  readonly #room = new Room();
  readonly #source = new AudioSource(LINE_RATE, 1, QUEUE_MS);
  readonly #mixer: FrameMixer;
  #left = false;

  private constructor(
    readonly options: LegOptions,
    readonly listener: LegListener,
  ) {
    this.#mixer = new FrameMixer((frame) => listener.heard(throughMuLaw(frame)));
  }

  /** Joins, publishes the telephone's sound, and hears nothing before `startHearing`. */
  static async join(options: LegOptions, listener: LegListener): Promise<RoomLeg> {
    const leg = new RoomLeg(options, listener);
    const room = leg.#room;
    room.on(RoomEvent.Disconnected, () => leg.#noticeEnd());
    room.on(RoomEvent.DtmfReceived, (_code, digit) => listener.digit(digit));
    // Fails when the call is over before the track is there.
    room.on(RoomEvent.TrackSubscribed, (track) => void leg.#hear(track).catch(() => {}));
    await room.connect(options.url, await makeToken(options), ROOM_OPTIONS);
    const track = LocalAudioTrack.createAudioTrack('', leg.#source);
    const publishing = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE });
    await room.localParticipant?.publishTrack(track, publishing);
    if (leg.#left) throw new Error('the room went while it was joined');
    return leg;
  }

  /** The participant's id in the room. */
  get sid(): string {
    return this.#room.localParticipant?.sid ?? '';
  }

  /** Subscribes as livekit-sip does once the call is answered, not earlier. */
  startHearing(): void {
    const subscribe = (publication: RemoteTrackPublication): void => {
      if (publication.kind === TrackKind.KIND_AUDIO) publication.setSubscribed(true);
    };
    this.#room.on(RoomEvent.TrackPublished, subscribe);
    for (const participant of this.#room.remoteParticipants.values()) {
      for (const publication of participant.trackPublications.values()) subscribe(publication);
    }
  }

  /** Sends 20 ms of sound. @returns in how many milliseconds its end is on the line */
  write(frame: Int16Array): number {
    if (this.#left || this.#source.queuedDuration > QUEUE_MS - FRAME_MS) return QUEUE_MS;
    const line = new AudioFrame(throughMuLaw(frame), LINE_RATE, 1, FRAME_SAMPLES);
    // Fails when the room goes in between, which `gone` reports.
    this.#source.captureFrame(line).catch(() => {});
    return this.#source.queuedDuration;
  }

  async setAttributes(attributes: Record<string, string>): Promise<void> {
    if (this.#left) return;
    await this.#room.localParticipant?.setAttributes(attributes).catch(() => {});
  }

  async sendDigit(digit: string): Promise<void> {
    await this.#room.localParticipant?.publishDtmf(codeOf(digit), digit);
  }

  /** Leaves; the listener is not told. */
  async leave(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    await this.#room.disconnect().catch(() => {});
    await this.#source.close();
  }

  /** Is thrown out by the server, which is as near as a client gets to being dead. */
  async vanish(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    const { url, apiKey, apiSecret, room, identity } = this.options;
    const rooms = new RoomServiceClient(url.replace(/^ws/, 'http'), apiKey, apiSecret);
    // The server may be dead too.
    await rooms.removeParticipant(room, identity).catch(() => {});
    await this.#room.disconnect().catch(() => {});
    await this.#source.close();
  }

  #noticeEnd(): void {
    if (this.#left) return;
    this.#left = true;
    void this.#source.close();
    this.listener.gone();
  }

  async #hear(track: RemoteTrack): Promise<void> {
    const options = { sampleRate: LINE_RATE, numChannels: 1, frameSizeMs: FRAME_MS };
    const sound = this.#mixer.open();
    for await (const { data } of new AudioStream(track, options)) {
      if (this.#left) return;
      sound.push(data);
    }
    sound.end();
  }
}

async function makeToken(options: LegOptions): Promise<string> {
  const token = new AccessToken(options.apiKey, options.apiSecret, {
    identity: options.identity,
    name: options.name,
    metadata: options.metadata,
    attributes: { ...options.attributes },
    ttl: '2h',
  });
  token.kind = 'sip';
  token.addGrant({
    roomJoin: true,
    room: options.room,
    canPublish: true,
    canSubscribe: true,
    canUpdateOwnMetadata: true,
  });
  return token.toJwt();
}

/** RFC 4733: 0 to 9, then star and hash, then A to D. */
function codeOf(digit: string): number {
  const code = '0123456789*#ABCD'.indexOf(digit);
  if (digit.length !== 1 || code < 0) throw new Error(`"${digit}" is no key of a telephone`);
  return code;
}
