import { LINE_RATE } from '../audio/tone.js';
import { computeSpectrum, SPECTRUM_BINS } from './spectrum.js';

/** A feature frame every 20 ms, of a window of 25 ms. */
export const HOP_MS = 20;
const HOP = (LINE_RATE * HOP_MS) / 1_000;
const WINDOW = 256;
/** Numbers in a feature frame. */
export const BANDS = 14;
/** What a telephone carries, in Hz. */
const LOWEST_HZ = 150;
const HIGHEST_HZ = 3_700;
const PRE_EMPHASIS = 0.95;
/** Power of a band below which it counts as silent: line noise, quantisation. */
const FLOOR = 1e6;

const HAMMING = Float32Array.from(
  { length: WINDOW },
  (_, index) => 0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (WINDOW - 1)),
);

interface MelBand {
  readonly first: number;
  readonly weights: Float32Array;
}

const MEL_BANDS = makeMelBands();

/**
 * Cuts sound of 8 kHz into feature frames: the logarithm of the power in each of 20 bands, evenly
 * spaced in mel, over a floor. Silence is all zeros.
 */
export class LogMelExtractor {
  #rest: Float32Array = new Float32Array(0);
  #previous = 0;

  /** @returns the frames that are complete now, one after the other */
  push(samples: Int16Array): Float32Array {
    const sound = new Float32Array(this.#rest.length + samples.length);
    sound.set(this.#rest);
    samples.forEach((sample, index) => {
      sound[this.#rest.length + index] = sample - PRE_EMPHASIS * this.#previous;
      this.#previous = sample;
    });
    const count = Math.max(0, Math.floor((sound.length - WINDOW) / HOP) + 1);
    const frames = new Float32Array(count * BANDS);
    for (let frame = 0; frame < count; frame += 1) {
      describeWindow(sound, frame * HOP, frames.subarray(frame * BANDS, (frame + 1) * BANDS));
    }
    this.#rest = sound.slice(count * HOP);
    return frames;
  }
}

const windowed = new Float32Array(WINDOW);
const power = new Float32Array(SPECTRUM_BINS);

function describeWindow(sound: Float32Array, start: number, bands: Float32Array): void {
  for (let index = 0; index < WINDOW; index += 1) {
    windowed[index] = (sound[start + index] ?? 0) * (HAMMING[index] ?? 0);
  }
  computeSpectrum(windowed, power);
  MEL_BANDS.forEach(({ first, weights }, band) => {
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) {
      sum += (power[first + index] ?? 0) * (weights[index] ?? 0);
    }
    bands[band] = Math.log1p(sum / FLOOR);
  });
}

/** Triangles that overlap by half. */
function makeMelBands(): readonly MelBand[] {
  const toMel = (hz: number): number => 1_127 * Math.log(1 + hz / 700);
  const toHz = (mel: number): number => 700 * (Math.exp(mel / 1_127) - 1);
  const binWidth = LINE_RATE / 2 / SPECTRUM_BINS;
  const step = (toMel(HIGHEST_HZ) - toMel(LOWEST_HZ)) / (BANDS + 1);
  const edgeOf = (index: number): number => toHz(toMel(LOWEST_HZ) + index * step) / binWidth;
  return Array.from({ length: BANDS }, (_, band) => {
    const [low, middle, high] = [edgeOf(band), edgeOf(band + 1), edgeOf(band + 2)];
    const first = Math.ceil(low);
    const weights = Float32Array.from({ length: Math.floor(high) - first + 1 }, (_, index) => {
      const bin = first + index;
      return bin <= middle ? (bin - low) / (middle - low) : (high - bin) / (high - middle);
    });
    return { first, weights };
  });
}
