import { createSpectrumAnalyser, type Spectrum } from './spectrum.js';

/** The tone with which an answering machine begins to record. */
export interface Beep {
  /** Of the strongest part. */
  readonly hz: number;
  readonly durationMs: number;
  /** When it ended, on the clock of the samples: 0 is the first one that was fed. */
  readonly endedAtMs: number;
}

const TELEPHONE_RATE = 8_000;
const FULL_SCALE = 32_768;

/** Beeps of mailboxes lie here, 350 to 2,500 Hz. */
const LOWEST_HZ = 345;
const HIGHEST_HZ = 2_510;
const SHORTEST_MS = 150;
/** A longer tone is a fax machine's answer or a line that is dead. */
const LONGEST_MS = 2_000;
/** Power of a tone, or of two, in that of all sound. */
const PURE = 0.85;
const PURE_PAIR = 0.9;
const SECOND_TONE = 0.08;
/** -46 dB of full scale, mean square: quieter is no sound. */
const AUDIBLE = 2.5e-5;
/** A tone keeps its pitch; a voice or an instrument never quite. */
const STEADY_HZ = 12;
/** And its loudness, as the ratio of two powers. */
const STEADY_POWER = 2;
/** A beep is followed by silence: so long it is waited for. */
const SILENCE_MS = 96;
/** A tenth of the beep's power, or inaudible. */
const SILENT_RATIO = 0.1;
/** Somebody, or a machine, has spoken before. */
const SPEECH_BEFORE_MS = 300;

/** Tones of the network (ITU-T E.180, Annex to OB 781): ringing, busy, dial tone. */
const NETWORK_TONES_HZ = [400, 425, 440, 450] as const;
const NETWORK_TOLERANCE_HZ = 12;
/** Keys of a telephone (ITU-T Q.23): a finger on one is no beep. */
const KEY_ROWS_HZ = [697, 770, 852, 941] as const;
const KEY_COLUMNS_HZ = [1_209, 1_336, 1_477, 1_633] as const;
const KEY_TOLERANCE_HZ = 25;

interface Tone {
  readonly hz: number;
  readonly second: number | null;
  readonly power: number;
  readonly beganAtMs: number;
}

/**
 * Finds the beep of an answering machine in a stream of sound: one or two steady tones for 150 ms to
 * 2 s, after speech and before silence. Speech, music, the network's own tones, keys and fax
 * machines are none.
 *
 * Feed it the callee's sound from the answer on, in frames of any length. About 1 % of a core at
 * 8 kHz.
 */
export class BeepDetector {
  readonly #analyser;
  readonly #stepMs: number;
  readonly #window: Float32Array;
  readonly #step: number;
  /** So many samples are taken together as one. */
  readonly #group: number;
  #sum = 0;
  #summed = 0;
  #filled = 0;
  #nowMs = 0;
  #speechMs = 0;
  #tone: Tone | null = null;
  /** A tone that ended as a beep does, as long as silence must prove it one. */
  #ended: { readonly beep: Beep; readonly power: number } | null = null;

  /** @param sampleRate samples a second, at least 8,000 */
  constructor(sampleRate: number) {
    // The telephone's band is all that counts.
    this.#group = Math.floor(sampleRate / TELEPHONE_RATE);
    if (this.#group < 1) throw new RangeError('a beep needs 8,000 samples a second to be heard');
    const rate = sampleRate / this.#group;
    this.#analyser = createSpectrumAnalyser(rate);
    this.#window = new Float32Array(this.#analyser.size);
    this.#step = Math.floor(this.#analyser.size / 2);
    this.#stepMs = (this.#step / rate) * 1_000;
  }

  /** @returns the beep that these samples made certain, 0.1 s after its end; else null */
  feed(samples: Int16Array): Beep | null {
    let found: Beep | null = null;
    for (let at = 0; at < samples.length; at += 1) {
      this.#sum += samples[at] ?? 0;
      this.#summed += 1;
      if (this.#summed < this.#group) continue;
      found ??= this.#take(this.#sum / (this.#group * FULL_SCALE));
      this.#sum = 0;
      this.#summed = 0;
    }
    return found;
  }

  #take(sample: number): Beep | null {
    this.#window[this.#filled] = sample;
    this.#filled += 1;
    if (this.#filled < this.#window.length) return null;
    this.#nowMs += this.#stepMs;
    const found = this.#look(this.#analyser.analyse(this.#window));
    this.#window.copyWithin(0, this.#step);
    this.#filled = this.#window.length - this.#step;
    return found;
  }

  #look(spectrum: Spectrum): Beep | null {
    const tone = this.#toneOf(spectrum);
    const running = this.#tone;
    if (running !== null && (tone === null || !isSame(running, tone))) {
      this.#end(running);
      this.#tone = null;
    }
    if (tone !== null && this.#tone === null) this.#tone = tone;
    if (tone === null && spectrum.power >= AUDIBLE && this.#ended === null) {
      this.#speechMs += this.#stepMs;
    }
    return this.#prove(spectrum.power);
  }

  #toneOf({ power, tones }: Spectrum): Tone | null {
    const [first, second] = tones;
    if (power < AUDIBLE || first === undefined || second === undefined) return null;
    const { hz } = first;
    if (hz < LOWEST_HZ || hz > HIGHEST_HZ) return null;
    const beganAtMs = this.#nowMs;
    if (first.share >= PURE) return { hz, second: null, power, beganAtMs };
    const isPair = second.share >= SECOND_TONE && first.share + second.share >= PURE_PAIR;
    return isPair ? { hz, second: second.hz, power, beganAtMs } : null;
  }

  #end(tone: Tone): void {
    const durationMs = this.#nowMs - tone.beganAtMs;
    const inTime = durationMs >= SHORTEST_MS && durationMs <= LONGEST_MS;
    if (!inTime || this.#speechMs < SPEECH_BEFORE_MS || isOfTheTelephone(tone)) return;
    const beep = { hz: Math.round(tone.hz), durationMs, endedAtMs: this.#nowMs };
    this.#ended = { beep, power: tone.power };
  }

  #prove(power: number): Beep | null {
    if (this.#ended === null) return null;
    const { beep } = this.#ended;
    const sinceMs = this.#nowMs - beep.endedAtMs;
    // The window still holds the end of the tone.
    if (sinceMs < 2 * this.#stepMs) return null;
    if (power > Math.max(AUDIBLE, this.#ended.power * SILENT_RATIO)) {
      this.#ended = null;
      return null;
    }
    if (sinceMs < SILENCE_MS) return null;
    this.#ended = null;
    return beep;
  }
}

function isSame(one: Tone, other: Tone): boolean {
  const ratio = one.power / other.power;
  return (
    Math.abs(one.hz - other.hz) <= STEADY_HZ && ratio <= STEADY_POWER && ratio >= 1 / STEADY_POWER
  );
}

function isOfTheTelephone({ hz, second }: Tone): boolean {
  if (isNear(hz, NETWORK_TONES_HZ, NETWORK_TOLERANCE_HZ)) return true;
  if (second === null) return false;
  const [low, high] = hz < second ? [hz, second] : [second, hz];
  return (
    isNear(low, KEY_ROWS_HZ, KEY_TOLERANCE_HZ) && isNear(high, KEY_COLUMNS_HZ, KEY_TOLERANCE_HZ)
  );
}

function isNear(hz: number, tones: readonly number[], toleranceHz: number): boolean {
  return tones.some((tone) => Math.abs(tone - hz) <= toleranceHz);
}
