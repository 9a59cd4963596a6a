import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRinger } from './ringer.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bell = { data: { callId: '1' }, options: {} };

function setUp(
  gather: boolean,
  answer: () => Promise<unknown> = async () => {},
  { shared = false } = {},
) {
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
    shared,
    deadlineMs: 250,
    onError: (error) => void errors.push(error),
  });
  const ringTimes = (count: number) =>
    Promise.all(Array.from({ length: count }, () => ringer.ring(bell)));
  return { ringer, ringTimes, commands, errors };
}

describe('ringing', () => {
  it('is false at the deadline when the store does not answer', async () => {
    const { ringer, errors } = setUp(false, () => new Promise(() => {}));
    const rung = ringer.ring(bell);
    await vi.advanceTimersByTimeAsync(250);
    expect(await rung).toBe(false);
    expect(errors).toMatchObject([{ code: 'ring_late' }]);
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

describe('ringing a shared bell', () => {
  /** A store whose answers the test gives. */
  function setUpShared() {
    const answers: ((error?: Error) => void)[] = [];
    const answer = () =>
      new Promise<void>((resolve, reject) => {
        answers.push((error) => (error === undefined ? resolve() : reject(error)));
      });
    return { ...setUp(false, answer, { shared: true }), answers };
  }

  it('is done once for all who come while it is being rung, and not by the ring under way', async () => {
    const { ringer, commands, answers } = setUpShared();
    const first = ringer.ring(bell);
    const later = [ringer.ring(bell), ringer.ring(bell), ringer.ring(bell)];
    expect(commands).toEqual([1]);
    answers[0]?.();
    expect(await first).toBe(true);
    await vi.advanceTimersByTimeAsync(20);
    expect(commands).toEqual([1, 1]);
    answers[1]?.();
    expect(await Promise.all(later)).toEqual([true, true, true]);
    await vi.advanceTimersByTimeAsync(20);
    const last = ringer.ring(bell);
    answers[2]?.();
    expect(await last).toBe(true);
    expect(commands).toEqual([1, 1, 1]);
  });

  it('fails for those it was rung for, and is rung anew for those after them', async () => {
    const { ringer, answers } = setUpShared();
    const first = ringer.ring(bell);
    const second = ringer.ring(bell);
    answers[0]?.(new Error('away'));
    expect(await first).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    answers[1]?.();
    expect(await second).toBe(true);
  });

  it('is not shared by one that is to ring later', () => {
    const { ringer, commands } = setUpShared();
    void ringer.ring(bell);
    void ringer.ring({ ...bell, options: { delay: 1_000 } });
    expect(commands).toEqual([1, 1]);
  });

  it('is idle when all have been rung for', async () => {
    const { ringer, answers } = setUpShared();
    void ringer.ring(bell);
    void ringer.ring(bell);
    let isIdle = false;
    void ringer.whenIdle().then(() => {
      isIdle = true;
    });
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(20);
    expect(isIdle).toBe(false);
    answers[1]?.();
    await vi.advanceTimersByTimeAsync(20);
    expect(isIdle).toBe(true);
  });
});
