import { FRAME_SAMPLES, loudnessOf } from '../audio/tone.js';

export interface Utterance {
  /** 8 kHz, 16 bit. */
  readonly samples: Int16Array;
  readonly began: () => void;
  readonly ended: () => void;
}

/** Amplitude: an open line is never digitally silent, but far below what counts as speech. */
const LINE_NOISE = 8;
const AUDIBLE = 100;

/** What the telephone says, cut into frames of 20 ms. */
export class Mouth {
  #queue: {
    readonly utterance: Utterance;
    at: number;
    readonly begin: number;
    readonly end: number;
  }[] = [];

  /** Amplitude of what is heard while nothing is said: a street, a television. */
  noise = LINE_NOISE;

  speak(utterance: Utterance): void {
    const [begin, end] = audibleFrames(utterance.samples);
    this.#queue.push({ utterance, at: 0, begin, end });
  }

  /** Forgets what is not said yet. */
  clear(): void {
    this.#queue = [];
  }

  /** The next 20 ms. */
  next(): Int16Array {
    const current = this.#queue[0];
    if (current === undefined) return makeNoise(this.noise);
    const { utterance, at, begin, end } = current;
    const frame = new Int16Array(FRAME_SAMPLES);
    frame.set(utterance.samples.subarray(at, at + FRAME_SAMPLES));
    current.at += FRAME_SAMPLES;
    if (at === begin) utterance.began();
    if (at >= end) {
      this.#queue.shift();
      utterance.ended();
    }
    return frame;
  }
}

/** Where the first and the last frame begin that can be heard. */
function audibleFrames(samples: Int16Array): [number, number] {
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(samples.length / FRAME_SAMPLES)) },
    (_, index) => index * FRAME_SAMPLES,
  );
  const audible = starts.filter(
    (start) => loudnessOf(samples.subarray(start, start + FRAME_SAMPLES)) > AUDIBLE,
  );
  return [audible[0] ?? 0, audible.at(-1) ?? starts.at(-1) ?? 0];
}

function makeNoise(amplitude: number): Int16Array {
  return Int16Array.from({ length: FRAME_SAMPLES }, () => (Math.random() * 2 - 1) * amplitude);
}
