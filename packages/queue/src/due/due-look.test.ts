import { describe, expect, it } from 'vitest';
import { createDueLook } from './due-look.js';

/** A table of which so many are due, and places that are taken by what was claimed. */
function setUp({ due, places }: { readonly due: number; readonly places: number }) {
  const state = { due, free: places, looks: [] as number[], errors: [] as unknown[] };
  let fault: Error | null = null;
  let hold: Promise<void> = Promise.resolve();
  const look = createDueLook({
    free: () => state.free,
    take: async (limit) => {
      await hold;
      if (fault !== null) throw fault;
      const taken = Math.min(limit, state.due);
      state.due -= taken;
      state.free -= taken;
      state.looks.push(taken);
      return taken;
    },
    onError: (error) => void state.errors.push(error),
    apartMs: 0,
  });
  return {
    state,
    look,
    failWith: (error: Error | null) => {
      fault = error;
    },
    holdUntil: (promise: Promise<void>) => {
      hold = promise;
    },
  };
}

describe('the look for what is due', () => {
  it('claims for the places that are free', async () => {
    const { state, look } = setUp({ due: 7, places: 10 });
    await look.wake();
    expect(state.looks).toEqual([7]);
    state.due = 2;
    await look.wake();
    expect(state.looks).toEqual([7, 2]);
  });

  it('goes on as soon as there is a place', async () => {
    const { state, look } = setUp({ due: 5, places: 2 });
    await look.wake();
    expect(state.looks).toEqual([2]);
    state.free = 1;
    look.placeFree();
    await look.wake();
    expect(state.looks).toEqual([2, 1]);
    state.free = 4;
    look.placeFree();
    await look.wake();
    expect(state.due).toBe(0);
  });

  it('sees what was rung for while it looked', async () => {
    const { state, look, holdUntil } = setUp({ due: 1, places: 10 });
    let release = () => {};
    holdUntil(new Promise((resolve) => (release = resolve)));
    const first = look.wake();
    await new Promise((resolve) => setImmediate(resolve));
    const second = look.wake();
    release();
    await Promise.all([first, second]);
    expect(state.looks).toEqual([1, 0]);
  });

  it('tells of a fault, and looks again when it is woken', async () => {
    const { state, look, failWith } = setUp({ due: 1, places: 1 });
    failWith(new Error('away'));
    await look.wake();
    expect(state.errors).toHaveLength(1);
    failWith(null);
    await look.wake();
    expect(state.due).toBe(0);
  });

  it('takes nothing more once it is closed', async () => {
    const { state, look } = setUp({ due: 1, places: 1 });
    await look.close();
    await look.wake();
    look.placeFree();
    expect(state.looks).toEqual([]);
  });
});
