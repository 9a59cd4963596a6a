import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { gather } from './gather.js';

function databaseError(code: string): Error {
  return Object.assign(new pg.DatabaseError('refused', 0, 'error'), { code });
}

/** A statement whose end the test decides. */
function openStatement({ most = 10, atOnce = 1, patienceMs = 60_000 } = {}) {
  const asked: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const answer = gather(
    async (_source: object, inputs: readonly number[]) => {
      asked.push(inputs);
      await new Promise<void>((resolve) => ends.push(resolve));
      return inputs.map((input) => `answer ${input}`);
    },
    { most, atOnce, patienceMs },
  );
  const untilAsked = async (times: number) => {
    while (asked.length < times) await new Promise(setImmediate);
  };
  return { asked, ends, answer, untilAsked };
}

const SOURCE = {};

describe('a question that is gathered', () => {
  it('goes at once and alone when nobody else asks', async () => {
    const { asked, ends, answer, untilAsked } = openStatement();
    const answered = answer(SOURCE, 1);
    await untilAsked(1);
    ends[0]?.();
    expect(await answered).toBe('answer 1');
    expect(asked).toEqual([[1]]);
  });

  it('shares the next statement with all that come while one is under way', async () => {
    const { asked, ends, answer, untilAsked } = openStatement();
    const first = answer(SOURCE, 1);
    await untilAsked(1);
    const later = [2, 3, 4].map((input) => answer(SOURCE, input));
    ends[0]?.();
    await untilAsked(2);
    ends[1]?.();
    expect(await Promise.all([first, ...later])).toEqual([1, 2, 3, 4].map((n) => `answer ${n}`));
    expect(asked).toEqual([[1], [2, 3, 4]]);
  });

  it('waits for the statement after that when there are too many', async () => {
    const { asked, ends, answer, untilAsked } = openStatement({ most: 2 });
    const answers = [1, 2, 3].map((input) => answer(SOURCE, input));
    await untilAsked(1);
    ends[0]?.();
    await untilAsked(2);
    ends[1]?.();
    await Promise.all(answers);
    expect(asked).toEqual([[1, 2], [3]]);
  });

  it('does not wait while fewer statements are under way than may be', async () => {
    const { asked, ends, answer, untilAsked } = openStatement({ atOnce: 2 });
    const answers = [answer(SOURCE, 1)];
    await untilAsked(1);
    answers.push(answer(SOURCE, 2));
    await untilAsked(2);
    answers.push(answer(SOURCE, 3), answer(SOURCE, 4));
    ends[1]?.();
    await untilAsked(3);
    ends[0]?.();
    ends[2]?.();
    await Promise.all(answers);
    expect(asked).toEqual([[1], [2], [3, 4]]);
  });

  it('does not wait long for a statement that hangs', async () => {
    const { asked, ends, answer, untilAsked } = openStatement({ patienceMs: 1 });
    const hanging = answer(SOURCE, 1);
    await untilAsked(1);
    const next = answer(SOURCE, 2);
    await untilAsked(2);
    ends[1]?.();
    expect(await next).toBe('answer 2');
    ends[0]?.();
    await hanging;
    expect(asked).toEqual([[1], [2]]);
  });

  it('is never asked of another database than it was meant for', async () => {
    const sources: object[] = [];
    const answer = gather(
      async (source: object, inputs: readonly number[]) => {
        sources.push(source);
        return inputs;
      },
      { most: 10 },
    );
    const [here, there] = [{}, {}];
    await Promise.all([answer(here, 1), answer(there, 2)]);
    expect(sources).toEqual([here, there]);
  });
});

describe('a statement of several that fails', () => {
  const failing = (code: string) => {
    const asked: (readonly number[])[] = [];
    const answer = gather(
      async (_source: object, inputs: readonly number[]) => {
        asked.push(inputs);
        if (inputs.includes(2)) throw databaseError(code);
        return inputs;
      },
      { most: 10 },
    );
    const answers = [1, 2, 3].map((input) => answer(SOURCE, input));
    return { asked, settled: Promise.allSettled(answers) };
  };

  it.each(['22P05', '23505', '40P01'])(
    'for one input (%s) is asked again by halves, and only that one fails',
    async (code) => {
      const { asked, settled } = failing(code);
      expect((await settled).map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(asked).toEqual([[1, 2, 3], [1, 2], [1], [2], [3]]);
    },
  );

  it('is asked again in the order in which they came, whichever is answered sooner', async () => {
    const stored: number[] = [];
    const answer = gather(
      async (_source: object, inputs: readonly number[]) => {
        // The later, the faster.
        for (let turn = Math.max(...inputs); turn < 10; turn += 1) await Promise.resolve();
        if (inputs.includes(2)) throw databaseError('22P05');
        stored.push(...inputs);
        return inputs;
      },
      { most: 10 },
    );
    await Promise.allSettled([1, 2, 3, 4, 5].map((input) => answer(SOURCE, input)));
    expect(stored).toEqual([1, 3, 4, 5]);
  });

  it('because the server went away fails for all: it may have been carried out', async () => {
    const { asked, settled } = failing('57P01');
    expect((await settled).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    expect(asked).toEqual([[1, 2, 3]]);
  });
});
