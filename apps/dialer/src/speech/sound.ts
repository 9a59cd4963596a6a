import { AudioFrame } from '@livekit/rtc-node';

/** Long enough to cost little; one that has begun is heard to its end when the agent is cut off. */
const FRAME_MS = 20;

/** One sentence as it sounds: mono, 16 bit. */
export interface Sound {
  readonly samples: Int16Array;
  /** Hertz. */
  readonly rate: number;
}

/** A sound in the frames that a session plays. */
export function* framesOf({ samples, rate }: Sound): Generator<AudioFrame> {
  const size = Math.round((rate * FRAME_MS) / 1_000);
  for (let from = 0; from < samples.length; from += size) {
    // A copy: what is sent is the buffer from its beginning, wherever a view of it begins.
    const data = samples.slice(from, from + size);
    yield new AudioFrame(data, rate, 1, data.length);
  }
}

export function joinFrames(frames: readonly AudioFrame[]): Sound | null {
  const [first] = frames;
  if (first === undefined) return null;
  const samples = new Int16Array(frames.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data } of frames) {
    samples.set(data, at);
    at += data.length;
  }
  return { samples, rate: first.sampleRate };
}
