const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

export interface Sound {
  /** Mono, 16 bit. */
  readonly samples: Int16Array;
  /** In Hz. */
  readonly rate: number;
}

/** A WAV file. @param samples 16 bit, interleaved when there is more than one channel */
export function encodeWav(samples: Int16Array, rate: number, channels = 1): Buffer {
  const data = bytesOf(samples);
  const header = Buffer.alloc(HEADER_BYTES);
  const frameBytes = BYTES_PER_SAMPLE * channels;
  header.write('RIFF', 0);
  header.writeUInt32LE(HEADER_BYTES - 8 + data.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * frameBytes, 28);
  header.writeUInt16LE(frameBytes, 32);
  header.writeUInt16LE(8 * BYTES_PER_SAMPLE, 34);
  header.write('data', 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

/**
 * The first channel of a 16-bit WAV file. A data length that is too great is taken as "to the end",
 * as programs write it that stream.
 *
 * @throws when it is no 16-bit PCM WAV file
 */
export function decodeWav(file: Buffer): Sound {
  if (file.toString('latin1', 0, 4) !== 'RIFF') throw new Error('not a WAV file');
  let rate = 0;
  let channels = 1;
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const start = at + 8;
    if (name === 'fmt ') {
      channels = file.readUInt16LE(start + 2);
      rate = file.readUInt32LE(start + 4);
      if (file.readUInt16LE(start + 14) !== 16) throw new Error('not a 16-bit WAV file');
    }
    if (name === 'data') {
      const all = samplesOf(file.subarray(start, Math.min(start + length, file.length)));
      const samples = channels === 1 ? all : all.filter((_, index) => index % channels === 0);
      return { samples, rate };
    }
    at = start + length + (length % 2);
  }
  throw new Error('a WAV file without data');
}

/** Little-endian 16-bit samples; a last odd byte is left out. */
export function samplesOf(bytes: Uint8Array): Int16Array {
  const whole = bytes.byteLength - (bytes.byteLength % BYTES_PER_SAMPLE);
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + whole);
  return new Int16Array(copy);
}

export function bytesOf(samples: Int16Array): Buffer {
  return Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}
