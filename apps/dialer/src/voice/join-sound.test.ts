import { AudioByteStream } from '@livekit/agents';
import { expect, it, vi } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';

const RATE = 16_000;
const PIECE = 160;
const FRAME = 400;

it('sound is cut into frames without being gone through a byte at a time', () => {
  silenceLiveKitLog();
  const stream = new AudioByteStream(RATE, 1, FRAME);
  const sound = Int16Array.from({ length: 10 * PIECE }, (_, at) => at * 7 - 5_000);
  const arrays: Iterable<number> = Object.getPrototypeOf(Int8Array.prototype);
  const walk = arrays[Symbol.iterator];
  const each = vi.fn(walk);
  arrays[Symbol.iterator] = each;
  const frames = Array.from({ length: 10 }, (_, at) =>
    stream.write(sound.slice(at * PIECE, (at + 1) * PIECE).buffer),
  ).flat();
  arrays[Symbol.iterator] = walk;
  expect(each).not.toHaveBeenCalled();
  expect(frames.map(({ data }) => [...data])).toEqual(
    [0, 1, 2, 3].map((at) => [...sound.slice(at * FRAME, (at + 1) * FRAME)]),
  );
});
