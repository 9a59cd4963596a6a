import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRinger } from './ringer.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bell = { data: { callId: '1' }, options: {} };

function setUp(gather: boolean, answer: () => Promise<unknown> = async () => {}) {
  const commands: number[] = [];
  const errors: unknown[] = [];
  const ringer = createRinger({
    name: 'call.score',
    queue: {
      add: () => {
        commands.push(1);
        return answer();
      },
      addBulk: (jobs) => {
        commands.push(jobs.length);
        return answer();
      },
      getWaiting: async () => [],
      getJobCounts: async () => ({}),
      waitUntilReady: async () => {},
      close: async () => {},
      on: () => {},
    },
    gather,
    deadlineMs: 250,
    onError: (error) => void errors.push(error),
  });
  const ringTimes = (count: number) =>
    Promise.all(Array.from({ length: count }, () => ringer.ring(bell)));
  return { ringer, ringTimes, commands, errors };
}

describe('ringing', () => {
  it('is false at the deadline when the store does not answer', async () => {
    const { ringer } = setUp(false, () => new Promise(() => {}));
    const rung = ringer.ring(bell);
    await vi.advanceTimersByTimeAsync(250);
    expect(await rung).toBe(false);
  });

  it('is false, and reported, when the store refuses', async () => {
    const refuse = async () => {
      throw new Error('read only');
    };
    const { ringer, errors } = setUp(false, refuse);
    expect(await ringer.ring(bell)).toBe(false);
    expect(errors).toHaveLength(1);
  });

  it('sends each at once where it does not gather', async () => {
    const { ringTimes, commands } = setUp(false);
    expect(await ringTimes(3)).toEqual([true, true, true]);
    expect(commands).toEqual([1, 1, 1]);
  });

  it('sends those of one turn together where it gathers, and a single one alone', async () => {
    vi.useRealTimers();
    const { ringTimes, commands } = setUp(true);
    expect(await ringTimes(700)).not.toContain(false);
    expect(await ringTimes(1)).toEqual([true]);
    expect(commands).toEqual([500, 200, 1]);
  });

  it('stops a long series at the first batch that is not taken', async () => {
    const { ringer, commands } = setUp(false, async () => {
      throw new Error('gone');
    });
    expect(await ringer.ringMany(Array.from({ length: 1_200 }, () => bell))).toBe(false);
    expect(commands).toEqual([500]);
  });
});
