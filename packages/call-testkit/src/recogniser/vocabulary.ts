import { BANDS, LogMelExtractor } from './log-mel.js';

/** A sentence that can be recognised. */
export interface Sentence {
  readonly text: string;
  /** Two letters. */
  readonly language: string;
  /** Feature frames of its sound, without the silence around it. */
  readonly frames: Float32Array;
  readonly length: number;
}

/** Mean over the bands, above which a frame is not silent. */
export const AUDIBLE = 0.35;

/** The sentences that a recogniser knows, with the sound of each. */
export class Vocabulary {
  readonly #sentences = new Map<string, Sentence>();

  /**
   * Adds a sentence, or another way of saying it; the same is not added twice.
   *
   * @param samples of 8 kHz
   */
  add(language: string, text: string, samples: Int16Array): void {
    const key = `${language} ${samples.length} ${text}`;
    if (this.#sentences.has(key)) return;
    const frames = trimSilence(new LogMelExtractor().push(samples));
    if (frames.length === 0) return;
    this.#sentences.set(key, { text, language, frames, length: frames.length / BANDS });
  }

  has(language: string, text: string): boolean {
    return this.sentences(language).some((sentence) => sentence.text === text);
  }

  /** All of a language; all there are, without one. */
  sentences(language?: string): readonly Sentence[] {
    const all = [...this.#sentences.values()];
    return language === undefined ? all : all.filter((sentence) => sentence.language === language);
  }
}

function trimSilence(frames: Float32Array): Float32Array {
  const count = frames.length / BANDS;
  const isAudible = (index: number): boolean => levelOf(frames, index) > AUDIBLE;
  let first = 0;
  while (first < count && !isAudible(first)) first += 1;
  let last = count - 1;
  while (last > first && !isAudible(last)) last -= 1;
  return frames.slice(first * BANDS, (last + 1) * BANDS);
}

/** Mean over the bands of a frame: 0 is silence. */
export function levelOf(frames: Float32Array, index: number): number {
  let sum = 0;
  for (let band = 0; band < BANDS; band += 1) sum += frames[index * BANDS + band] ?? 0;
  return sum / BANDS;
}
