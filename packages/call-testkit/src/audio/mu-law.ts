/** G.711 mu-law (ITU-T): what a telephone line leaves of a 16-bit sample. */
const BIAS = 0x84;
const CLIP = 32_635;

function encodeMuLaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
  const exponent = Math.max(0, 24 - Math.clz32(magnitude));
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

function decodeMuLaw(code: number): number {
  const bits = ~code & 0xff;
  const magnitude = (((bits & 0x0f) << 3) + BIAS) << ((bits & 0x70) >> 4);
  return bits & 0x80 ? BIAS - magnitude : magnitude - BIAS;
}

/** Every 16-bit sample as it comes out at the other end of the line; index: sample + 32768. */
const THROUGH_THE_LINE = Int16Array.from({ length: 65_536 }, (_, index) =>
  decodeMuLaw(encodeMuLaw(index - 32_768)),
);

/** The samples (16 bit) after one way over a mu-law line. */
export function throughMuLaw(samples: Int16Array): Int16Array {
  return samples.map((sample) => THROUGH_THE_LINE[sample + 32_768] ?? 0);
}
