import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobHandler, JobReport } from './handler.js';
import { runJob, type StoredJob } from './run-job.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const callId = '0c6f2f9e-6f0a-4c0f-9d59-0f6c5f0d3a11';

function setUp(handler: JobHandler<'call.score'>, job: Partial<StoredJob> = {}) {
  const reports: JobReport[] = [];
  const moves: string[] = [];
  const force = new AbortController();
  const lock = new AbortController();
  const context = {
    name: 'call.score' as const,
    handler,
    force: force.signal,
    report: (report: JobReport) => void reports.push(report),
  };
  const stored: StoredJob = {
    data: { callId },
    timestamp: Date.now() - 70,
    opts: {},
    attemptsMade: 0,
    moveToDelayed: async (at) => void moves.push(`delayed until +${at - Date.now()}`),
    moveToWait: async (token) => void moves.push(`waiting, ${token}`),
    ...job,
  };
  const ended = runJob(context, stored, 'token', lock.signal).then(
    () => 'fulfilled',
    (error: Error) => error,
  );
  return { ended, reports, moves, force, lock };
}

describe('a run of a job', () => {
  it('is aborted and has failed when its time is over', async () => {
    let seen: AbortSignal | undefined;
    const { ended, reports } = setUp(({ signal }) => {
      seen = signal;
      return new Promise(() => {});
    });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(seen?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toMatchObject({ name: 'Error', message: 'job_timeout' });
    expect(seen?.aborted).toBe(true);
    expect(reports).toMatchObject([{ result: 'failed', attempt: 1 }]);
  });

  it('is aborted and has failed when its lock is lost', async () => {
    const { ended, lock } = setUp(() => new Promise(() => {}));
    lock.abort();
    expect(await ended).toMatchObject({ message: 'lock_lost' });
  });

  it('throws to the store a code, never a message or a stack', async () => {
    const { ended, reports } = setUp(async () => {
      throw Object.assign(new Error('Jean Canari'), { code: 'P2002' });
    });
    const thrown = await ended;
    expect(thrown).toMatchObject({ message: 'P2002', stack: 'P2002' });
    expect(reports[0]?.error).toMatchObject({ message: 'Jean Canari' });
  });

  it.each([
    ['has no code', new Error('x'), 'error'],
    ['has a strange code', Object.assign(new Error('x'), { code: '+41 79 123' }), 'error'],
    ['is no error', 'Jean Canari', 'error'],
  ])('throws a plain word when what was thrown %s', async (_what, thrown, word) => {
    const { ended } = setUp(async () => {
      throw thrown;
    });
    expect(await ended).toMatchObject({ message: word, stack: word });
  });

  it('gives up after the last attempt of the catalog', async () => {
    const fail = async () => {
      throw new Error('x');
    };
    const fourth = setUp(fail, { attemptsMade: 3 });
    expect(await fourth.ended).toMatchObject({ name: 'Error' });
    const fifth = setUp(fail, { attemptsMade: 4 });
    expect(await fifth.ended).toMatchObject({ name: 'UnrecoverableError' });
    expect(fifth.reports).toMatchObject([{ result: 'given_up', attempt: 5 }]);
  });

  it('gives up on a payload that is not of the catalog, without calling the handler', async () => {
    let called = false;
    const { ended, reports } = setUp(
      async () => {
        called = true;
        return undefined;
      },
      { data: { callId: 'Jean Dupont' } },
    );
    expect(await ended).toMatchObject({ name: 'UnrecoverableError', message: 'payload_invalid' });
    expect(called).toBe(false);
    expect(reports).toMatchObject([{ result: 'given_up' }]);
  });

  it('goes back into the queue when the worker must close', async () => {
    const { ended, moves, force } = setUp(() => new Promise(() => {}));
    force.abort();
    expect(await ended).toMatchObject({ name: 'WaitingError' });
    expect(moves).toEqual(['waiting, token']);
  });

  it('is not begun when the worker has to close already', async () => {
    let begun = false;
    const { ended, force } = setUp(async () => {
      begun = true;
      return undefined;
    });
    force.abort();
    expect(await ended).toMatchObject({ name: 'WaitingError' });
    expect(begun).toBe(false);
  });

  it('tells how long it waited and took', async () => {
    const { ended, reports } = setUp(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return undefined;
    });
    await vi.advanceTimersByTimeAsync(30);
    expect(await ended).toBe('fulfilled');
    expect(reports[0]).toMatchObject({ result: 'done', waitedMs: 70 });
    expect(reports[0]?.durationMs).toBeGreaterThanOrEqual(30);
  });

  it('leaves no timer behind', async () => {
    await setUp(async () => undefined).ended;
    expect(vi.getTimerCount()).toBe(0);
  });
});
