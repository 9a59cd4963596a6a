import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT_MS, mayStart } from './may-start.js';

const atRest = { waitedMs: 0, sinceCallMs: null, alive: 0, calls: 0, capacity: 10 };

describe('a process for a call to come', () => {
  it('starts at once when nobody calls', () => {
    expect(mayStart(atRest)).toBe(true);
    expect(mayStart({ ...atRest, sinceCallMs: 60_000, alive: 3, calls: 3 })).toBe(true);
  });

  it('waits while a call begins', () => {
    const beginning = { ...atRest, sinceCallMs: 1_000, alive: 4, calls: 4 };
    expect(mayStart(beginning)).toBe(false);
    expect(mayStart({ ...beginning, sinceCallMs: 5_000 })).toBe(true);
  });

  it('starts for a call that has no process, whatever else begins', () => {
    expect(mayStart({ ...atRest, sinceCallMs: 0, alive: 4, calls: 5 })).toBe(true);
  });

  it('waits while every call that there may be has a process', () => {
    const full = { ...atRest, sinceCallMs: 60_000, alive: 10, calls: 10 };
    expect(mayStart(full)).toBe(false);
    expect(mayStart({ ...full, alive: 9, calls: 9 })).toBe(true);
  });

  it('is not held back for ever', () => {
    const held = { ...atRest, sinceCallMs: 0, alive: 10, calls: 10 };
    expect(mayStart({ ...held, waitedMs: LONGEST_WAIT_MS })).toBe(true);
  });
});
