import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  type Room,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';

const RATE = 8_000;
const FRAME_MS = 100;
const SAMPLES = (RATE * FRAME_MS) / 1_000;

/** About -62 dB below full scale: a live line, and far below any speech. */
const AMPLITUDE = 24;

/** Different frames, so that no rhythm is heard. */
const FRAMES = 20;

export interface ComfortNoise {
  stop(): Promise<void>;
}

/** Quiet noise under the whole call: a line without any sound is taken for dead. */
export async function playComfortNoise(room: Room): Promise<ComfortNoise> {
  const source = new AudioSource(RATE, 1);
  const track = LocalAudioTrack.createAudioTrack('comfort-noise', source);
  const options = new TrackPublishOptions({ source: TrackSource.SOURCE_UNKNOWN });
  await room.localParticipant?.publishTrack(track, options);
  const frames = Array.from({ length: FRAMES }, makeNoise);
  let stopped = false;
  const play = async (): Promise<void> => {
    for (let index = 0; !stopped; index = (index + 1) % FRAMES) {
      const frame = frames[index];
      // Waits for its place in the source's queue, which is what keeps the time.
      if (frame !== undefined) await source.captureFrame(frame);
    }
  };
  // It ends with the room, whose end is noticed elsewhere.
  const playing = play().catch(() => undefined);
  return {
    async stop() {
      stopped = true;
      await playing;
      await source.close();
    },
  };
}

function makeNoise(): AudioFrame {
  const data = Int16Array.from({ length: SAMPLES }, () => (Math.random() * 2 - 1) * AMPLITUDE);
  return new AudioFrame(data, RATE, 1, SAMPLES);
}
