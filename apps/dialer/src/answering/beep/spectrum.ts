/** What a short piece of sound is made of. */
export interface Spectrum {
  /** Mean square of the samples, full scale 1. */
  readonly power: number;
  /** The one or two strongest tones, the strongest first. */
  readonly tones: readonly SpectralTone[];
}

export interface SpectralTone {
  readonly hz: number;
  /** Its part of the power, 0 to 1. */
  readonly share: number;
}

export interface SpectrumAnalyser {
  /** In samples: so many `analyse` takes. */
  readonly size: number;
  analyse(samples: Float32Array): Spectrum;
}

/** 32 ms: bins of 31 Hz, and a beep of 150 ms is seen several times. */
const WINDOW_S = 0.032;
/** Of the telephone's band, what is looked at. */
const LOWEST_HZ = 250;
const HIGHEST_HZ = 2_700;
/** The window spreads a tone over so many bins to each side. */
const SPREAD_BINS = 2;

/**
 * Takes a piece of sound apart with the Goertzel algorithm, bin by bin of the band in which tones
 * lie, under a Hann window.
 */
export function createSpectrumAnalyser(sampleRate: number): SpectrumAnalyser {
  const size = Math.round(sampleRate * WINDOW_S);
  const binHz = sampleRate / size;
  const first = Math.ceil(LOWEST_HZ / binHz);
  const last = Math.floor(HIGHEST_HZ / binHz);
  const window = Float32Array.from(
    { length: size },
    (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size),
  );
  const bins = new Float64Array(last - first + 1);
  const shaped = new Float32Array(size);

  return {
    size,
    analyse(samples) {
      let plain = 0;
      let total = 0;
      for (let at = 0; at < size; at += 1) {
        const sample = samples[at] ?? 0;
        const value = sample * (window[at] ?? 0);
        shaped[at] = value;
        plain += sample * sample;
        total += value * value;
      }
      for (let bin = first; bin <= last; bin += 1) {
        bins[bin - first] = goertzelPower(shaped, bin / size);
      }
      // Parseval: the power of all bins of a real signal, each of which has a mirror image.
      const whole = (total * size) / 2;
      const tones = whole > 0 ? findTones(bins, whole) : [];
      return {
        power: plain / size,
        tones: tones.map(({ bin, share }) => ({ hz: (first + bin) * binHz, share })),
      };
    },
  };
}

/** Squared magnitude of one frequency, given in cycles a sample. */
function goertzelPower(samples: Float32Array, frequency: number): number {
  const factor = 2 * Math.cos(2 * Math.PI * frequency);
  let before = 0;
  let last = 0;
  // By index: iterating a typed array takes ten times as long.
  for (let at = 0; at < samples.length; at += 1) {
    const next = (samples[at] ?? 0) + factor * last - before;
    before = last;
    last = next;
  }
  return last * last + before * before - factor * last * before;
}

interface BinTone {
  /** With a fraction: the centre of the tone's power. */
  readonly bin: number;
  readonly share: number;
}

function findTones(bins: Float64Array, whole: number): BinTone[] {
  const strongest = toneAt(bins, peakOf(bins), whole);
  const rest = Float64Array.from(bins);
  const from = Math.round(strongest.bin) - SPREAD_BINS;
  rest.fill(0, Math.max(0, from), Math.round(strongest.bin) + SPREAD_BINS + 1);
  return [strongest, toneAt(rest, peakOf(rest), whole)];
}

function peakOf(bins: Float64Array): number {
  let peak = 0;
  for (let bin = 1; bin < bins.length; bin += 1) {
    if ((bins[bin] ?? 0) > (bins[peak] ?? 0)) peak = bin;
  }
  return peak;
}

function toneAt(bins: Float64Array, peak: number, whole: number): BinTone {
  let power = 0;
  let moment = 0;
  for (let bin = peak - SPREAD_BINS; bin <= peak + SPREAD_BINS; bin += 1) {
    const here = bins[bin] ?? 0;
    power += here;
    moment += here * bin;
  }
  return { bin: power > 0 ? moment / power : peak, share: power / whole };
}
