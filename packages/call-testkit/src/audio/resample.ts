import { AudioFrame, AudioResampler, AudioResamplerQuality } from '@livekit/rtc-node';
import type { Sound } from './wav.js';

/** Changes the rate of a stream of sound (SoX, as LiveKit brings it). */
export interface Resampler {
  /** @returns what is ready now; the end of it comes with the next piece */
  push(samples: Int16Array): Int16Array;
  close(): void;
}

/** @param from @param to in Hz */
export function openResampler(from: number, to: number): Resampler {
  if (from === to) return { push: (samples) => samples, close: () => {} };
  const resampler = new AudioResampler(from, to, 1, AudioResamplerQuality.HIGH);
  return {
    push: (samples) => joinFrames(resampler.push(new AudioFrame(samples, from, 1, samples.length))),
    close: () => resampler.close(),
  };
}

/** The same sound at another rate. @param rate in Hz */
export function resample({ samples, rate: from }: Sound, rate: number): Int16Array {
  if (from === rate) return samples;
  const resampler = new AudioResampler(from, rate, 1, AudioResamplerQuality.HIGH);
  try {
    const frame = new AudioFrame(samples, from, 1, samples.length);
    return joinFrames([...resampler.push(frame), ...resampler.flush()]);
  } finally {
    resampler.close();
  }
}

function joinFrames(frames: readonly AudioFrame[]): Int16Array {
  const whole = new Int16Array(frames.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data } of frames) {
    whole.set(data, at);
    at += data.length;
  }
  return whole;
}
