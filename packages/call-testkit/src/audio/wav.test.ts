import { describe, expect, it } from 'vitest';
import { decodeWav, encodeWav, samplesOf } from './wav.js';

describe('a WAV file', () => {
  it('gives back what was put in', () => {
    const samples = Int16Array.of(0, 1, -1, 32_767, -32_768);
    expect(decodeWav(encodeWav(samples, 8_000))).toEqual({ samples, rate: 8_000 });
  });

  it('of two channels gives its first', () => {
    const file = encodeWav(Int16Array.of(1, 10, 2, 20), 24_000, 2);
    expect([...decodeWav(file).samples]).toEqual([1, 2]);
  });

  it('that was streamed says more than it has, and is read to its end', () => {
    const file = encodeWav(Int16Array.of(1, 2, 3), 8_000);
    file.writeUInt32LE(0xffff_ffff, 40);
    expect([...decodeWav(file).samples]).toEqual([1, 2, 3]);
  });

  it('is not anything else', () => {
    expect(() => decodeWav(Buffer.from('no sound at all'))).toThrow('not a WAV file');
    expect(() => decodeWav(encodeWav(new Int16Array(), 8_000).subarray(0, 36))).toThrow(
      'without data',
    );
  });

  it('has whole samples: a last odd byte is left out', () => {
    expect([...samplesOf(Uint8Array.of(1, 0, 7))]).toEqual([1]);
  });
});
