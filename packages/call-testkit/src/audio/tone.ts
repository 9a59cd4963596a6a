/** Of the telephone: 8 kHz, 16 bit, frames of 20 ms. */
export const LINE_RATE = 8_000;
export const FRAME_MS = 20;
export const FRAME_SAMPLES = (LINE_RATE * FRAME_MS) / 1_000;

/** A sine, such as an answering machine's beep. */
export function makeTone(hz: number, durationMs: number, amplitude = 8_000): Int16Array {
  const step = (2 * Math.PI * hz) / LINE_RATE;
  return Int16Array.from({ length: (LINE_RATE * durationMs) / 1_000 }, (_, index) =>
    Math.round(amplitude * Math.sin(step * index)),
  );
}

/** Root of the mean square: how loud a piece of sound is. */
export function loudnessOf(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length));
}
