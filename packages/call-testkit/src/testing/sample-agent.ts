import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  Room,
  RoomEvent,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { AccessToken } from 'livekit-server-sdk';
import { AGENT_RATE } from '../audio/speech-store.js';
import { samplesOf } from '../audio/wav.js';

export interface SampleAgentOptions {
  /** `ws://…` */
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly room: string;
  /** Base URL of a speech endpoint in OpenAI's form. */
  readonly openaiUrl: string;
}

/** The other side of a test call: joins a room, says what it is told, and notes what it notices. */
export interface SampleAgent {
  readonly room: Room;
  /** Attributes of others, those they came with and as they changed. */
  readonly attributes: readonly Readonly<Record<string, string>>[];
  readonly digits: readonly string[];
  /** Until what it has noticed is so. */
  until(isSo: () => boolean): Promise<void>;
  /** Speaks, and returns when it is said. @param language two letters */
  say(text: string, language?: string): Promise<void>;
  /** Stops in the middle of a word. */
  fallSilent(): void;
  leave(): Promise<void>;
}

export async function joinAsAgent(options: SampleAgentOptions): Promise<SampleAgent> {
  const token = new AccessToken(options.apiKey, options.apiSecret, { identity: 'agent' });
  token.addGrant({ roomJoin: true, room: options.room, canPublish: true, canSubscribe: true });
  const room = new Room();
  const attributes: Record<string, string>[] = [];
  const digits: string[] = [];
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const each of waiting) each();
  };
  const note = (changed: Record<string, string>): void => {
    attributes.push({ ...changed });
    look();
  };
  room.on(RoomEvent.ParticipantConnected, (other) => note(other.attributes));
  room.on(RoomEvent.ParticipantAttributesChanged, note);
  room.on(RoomEvent.DtmfReceived, (_code, digit) => {
    digits.push(digit);
    look();
  });
  await room.connect(options.url, await token.toJwt());
  const source = new AudioSource(AGENT_RATE, 1, 30_000);
  const track = LocalAudioTrack.createAudioTrack('agent', source);
  const publishing = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE });
  await room.localParticipant?.publishTrack(track, publishing);
  return {
    room,
    attributes,
    digits,
    until: (isSo) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!isSo()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    say: async (text, language = 'en') => {
      const response = await fetch(`${options.openaiUrl}/audio/speech`, {
        method: 'POST',
        body: JSON.stringify({ input: text, voice: language, response_format: 'pcm' }),
      });
      const samples = samplesOf(new Uint8Array(await response.arrayBuffer()));
      await source.captureFrame(new AudioFrame(samples, AGENT_RATE, 1, samples.length));
      await source.waitForPlayout();
    },
    fallSilent: () => source.clearQueue(),
    leave: async () => {
      await room.disconnect();
      await source.close();
    },
  };
}
