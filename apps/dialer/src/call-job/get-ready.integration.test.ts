import { describe, expect, it, vi } from 'vitest';
import type { Line } from '../lines/line.js';
import { openTestDialer, type TestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { scriptedLine } from '../testing/scripted-line.js';
import { DrainedError, LineLostError } from './stop-reasons.js';

interface World extends Pick<TestDialer, 'db' | 'key' | 'activeCalls'> {
  readonly callId: string;
}

/** A call that does not get as far as to be dialled, for what happens while its line gets ready. */
async function openCall(prepare: (world: World) => ReturnType<Line['prepare']>) {
  const dial = vi.fn(() => Promise.reject(new Error('it was dialled')));
  const line = Object.assign(scriptedLine({ dial }), { prepare: () => prepare(world) });
  const dialer = await openTestDialer({ openLine: () => line });
  const callId = await dialer.accept(requestFor('books', 'en'));
  const world: World = { ...dialer, callId };
  const read = () => dialer.db.prisma.call.findUniqueOrThrow({ where: { id: callId } });
  return { ...dialer, callId, line, dial, read };
}

const WAITING = { status: 'pending', startedAt: null, endedAt: null };
const GIVEN_BACK = { ...WAITING, leaseHolder: null, leaseUntil: null };

describe('a call that is not dialled', () => {
  it('waits for the line when the room is not joined, and its line is closed', async () => {
    const call = await openCall(() => Promise.reject(new LineLostError('no room in time')));
    await call.runCall(call.callId);
    expect(await call.read()).toMatchObject({ ...GIVEN_BACK, postponedReason: 'line_down' });
    expect(call.line.hangUps).toBe(1);
    expect(call.dial).not.toHaveBeenCalled();
  });

  it('is given back when getting ready fails, and its line is closed', async () => {
    const call = await openCall(() => Promise.reject(new Error('no voice')));
    await expect(call.runCall(call.callId)).rejects.toThrow('no voice');
    expect(await call.read()).toMatchObject({ ...GIVEN_BACK, postponedReason: null });
    expect(call.line.hangUps).toBe(1);
  });

  it('is given back when its key is suspended meanwhile, and its line is closed', async () => {
    const call = await openCall(async ({ db, key }) => {
      await db.prisma.key.update({ where: { id: key.id }, data: { status: 'suspended' } });
      return 'ready';
    });
    await call.runCall(call.callId);
    expect(await call.read()).toMatchObject(GIVEN_BACK);
    expect(call.line.hangUps).toBe(1);
    expect(call.dial).not.toHaveBeenCalled();
  });

  it('is given back when that dialling begins cannot be written, and its line is closed', async () => {
    const call = await openCall(async () => 'ready');
    // A text that PostgreSQL takes from nobody.
    Object.assign(call.line, { fromNumber: '\u0000' });
    await expect(call.runCall(call.callId)).rejects.toThrow();
    expect(await call.read()).toMatchObject(GIVEN_BACK);
    expect(call.line.hangUps).toBe(1);
    expect(call.dial).not.toHaveBeenCalled();
  });

  it('is given back when the process has to go meanwhile, and its line is closed', async () => {
    const call = await openCall(({ activeCalls }) => {
      activeCalls.abortAll(new DrainedError());
      return new Promise(() => undefined);
    });
    await call.runCall(call.callId);
    expect(await call.read()).toMatchObject(GIVEN_BACK);
    expect(call.line.hangUps).toBe(1);
  });

  it('is left to the worker who has it by then, and so is its room', async () => {
    const call = await openCall(async ({ db, callId }) => {
      const data = { fence: { increment: 1 }, leaseHolder: 'another' };
      await db.prisma.call.update({ where: { id: callId }, data });
      return 'ready';
    });
    await call.runCall(call.callId);
    expect(await call.read()).toMatchObject({ ...WAITING, leaseHolder: 'another' });
    expect(call.line.hangUps).toBe(0);
    expect(call.dial).not.toHaveBeenCalled();
    expect(call.logged.map(({ event }) => event)).toEqual(['call.claim_lost']);
  });
});
