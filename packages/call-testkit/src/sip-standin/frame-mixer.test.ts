import { describe, expect, it } from 'vitest';
import { FrameMixer } from './frame-mixer.js';

const frameOf = (value: number) => new Int16Array(2).fill(value);

function mix() {
  const heard: number[] = [];
  const mixer = new FrameMixer(([value = 0]) => void heard.push(value));
  return { heard, mixer };
}

describe('tracks of a room', () => {
  it('are heard as one sound, in the time of the oldest', () => {
    const { heard, mixer } = mix();
    const [noise, speech] = [mixer.open(), mixer.open()];
    noise.push(frameOf(1));
    speech.push(frameOf(100));
    noise.push(frameOf(2));
    noise.push(frameOf(3));
    expect(heard).toEqual([1, 102, 3]);
  });

  it('are not heard later and later when one sends more than the oldest', () => {
    const { heard, mixer } = mix();
    const [noise, speech] = [mixer.open(), mixer.open()];
    for (const value of [10, 20, 30, 40, 50]) speech.push(frameOf(value));
    noise.push(frameOf(1));
    expect(heard).toEqual([31]);
  });

  it('go on when the oldest ends', () => {
    const { heard, mixer } = mix();
    const [noise, speech] = [mixer.open(), mixer.open()];
    noise.end();
    speech.push(frameOf(100));
    expect(heard).toEqual([100]);
  });

  it('are clipped, not wrapped', () => {
    const { heard, mixer } = mix();
    const [one, other] = [mixer.open(), mixer.open()];
    other.push(frameOf(30_000));
    one.push(frameOf(30_000));
    expect(heard).toEqual([32_767]);
  });
});
