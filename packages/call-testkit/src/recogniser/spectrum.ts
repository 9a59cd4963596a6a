/** Of the transform; a window of 25 ms at 8 kHz is filled up with zeros. */
const SIZE = 256;
const BITS = 8;

const REVERSED = Uint8Array.from({ length: SIZE }, (_, index) => {
  let reversed = 0;
  for (let bit = 0; bit < BITS; bit += 1) reversed |= ((index >> bit) & 1) << (BITS - 1 - bit);
  return reversed;
});
const COSINES = Float32Array.from({ length: SIZE / 2 }, (_, k) =>
  Math.cos((2 * Math.PI * k) / SIZE),
);
const SINES = Float32Array.from(
  { length: SIZE / 2 },
  (_, k) => -Math.sin((2 * Math.PI * k) / SIZE),
);

const real = new Float32Array(SIZE);
const imaginary = new Float32Array(SIZE);

/** Bins of a power spectrum, from 0 Hz to half the sampling rate. */
export const SPECTRUM_BINS = SIZE / 2;

/** The power spectrum of at most 256 samples: radix-2 Cooley-Tukey. @param power gets the bins */
export function computeSpectrum(window: Float32Array, power: Float32Array): void {
  imaginary.fill(0);
  for (let index = 0; index < SIZE; index += 1) {
    real[REVERSED[index] ?? 0] = window[index] ?? 0;
  }
  for (let half = 1; half < SIZE; half *= 2) {
    const stride = SIZE / (2 * half);
    for (let start = 0; start < SIZE; start += 2 * half) {
      for (let k = 0; k < half; k += 1) butterfly(start + k, start + k + half, k * stride);
    }
  }
  for (let bin = 0; bin < SPECTRUM_BINS; bin += 1) {
    const re = real[bin] ?? 0;
    const im = imaginary[bin] ?? 0;
    power[bin] = re * re + im * im;
  }
}

function butterfly(upper: number, lower: number, twiddle: number): void {
  const cosine = COSINES[twiddle] ?? 0;
  const sine = SINES[twiddle] ?? 0;
  const lowerReal = real[lower] ?? 0;
  const lowerImaginary = imaginary[lower] ?? 0;
  const re = lowerReal * cosine - lowerImaginary * sine;
  const im = lowerReal * sine + lowerImaginary * cosine;
  const upperReal = real[upper] ?? 0;
  const upperImaginary = imaginary[upper] ?? 0;
  real[lower] = upperReal - re;
  imaginary[lower] = upperImaginary - im;
  real[upper] = upperReal + re;
  imaginary[upper] = upperImaginary + im;
}
