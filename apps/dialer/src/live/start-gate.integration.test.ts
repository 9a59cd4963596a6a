import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitAtGate } from '../job/wait-at-gate.js';
import { type CallsNow, openStartGate, type StartGate } from './start-gate.js';

describe('the gate of processes that start', () => {
  let gate: StartGate;
  let now: CallsNow;
  const callsNow = vi.fn(() => now);

  beforeEach(async () => {
    now = { sinceCallMs: null, calls: 0, capacity: 1 };
    callsNow.mockClear();
    gate = await openStartGate(callsNow);
  });
  afterEach(() => gate.close());

  it('keeps one out while a call begins, and lets it in afterwards', async () => {
    now = { ...now, sinceCallMs: 0 };
    let isIn = false;
    const waiting = waitAtGate(gate.port).then(() => {
      isIn = true;
    });
    await vi.waitFor(() => expect(callsNow.mock.calls.length).toBeGreaterThan(2));
    expect(isIn).toBe(false);
    now = { ...now, sinceCallMs: null };
    await waiting;
  });

  it('counts those that live: the place of one that ends is free', async () => {
    const first = connect(gate.port, '127.0.0.1');
    await once(first, 'data');
    let isIn = false;
    const second = waitAtGate(gate.port).then(() => {
      isIn = true;
    });
    const looks = callsNow.mock.calls.length;
    await vi.waitFor(() => expect(callsNow.mock.calls.length).toBeGreaterThan(looks + 2));
    expect(isIn).toBe(false);
    first.destroy();
    await second;
  });

  it('holds nobody up when it is gone', async () => {
    gate.close();
    await waitAtGate(gate.port);
  });
});
