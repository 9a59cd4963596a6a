import { ReadableStream } from 'node:stream/web';
import { AudioFrame } from '@livekit/rtc-node';
import { expect, it } from 'vitest';
import { endWithSilence } from './end-with-silence.js';

const RATE = 16_000;

/** A line on which a loud tenth of a second has been heard, and that stays open. */
function openLine() {
  const dead = new AbortController();
  const loud = new AudioFrame(new Int16Array(RATE / 10).fill(9_000), RATE, 1, RATE / 10);
  const audio = new ReadableStream<AudioFrame>({ start: (line) => line.enqueue(loud) });
  return { dead, loud, reader: endWithSilence(audio, dead.signal).getReader() };
}

it('passes on what is heard, and a second of silence when the line is dead', async () => {
  const { dead, loud, reader } = openLine();
  expect((await reader.read()).value).toBe(loud);
  dead.abort();
  let samples = 0;
  while (samples < RATE) {
    const { value } = await reader.read();
    expect(value).toMatchObject({ sampleRate: RATE, channels: 1 });
    expect(value?.data.every((sample) => sample === 0)).toBe(true);
    samples += value?.samplesPerChannel ?? RATE;
  }
  expect(samples).toBe(RATE);
});

it('says nothing more to a recogniser that has stopped listening', async () => {
  const { dead, reader } = openLine();
  await reader.read();
  await reader.cancel();
  expect(() => dead.abort()).not.toThrow();
});
