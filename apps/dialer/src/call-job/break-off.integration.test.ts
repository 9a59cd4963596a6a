import { once } from 'node:events';
import { endLostCalls, readEndedCall } from '@immolab/calls';
import { describe, expect, it } from 'vitest';
import { openTestDialer, type TestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { hearNothing, type ScriptedLine, scriptedLine } from '../testing/scripted-line.js';
import { DrainedError } from './stop-reasons.js';

/** A dialer whose only line is the given one, and an accepted call for it. */
async function openWith(line: ScriptedLine, options: { readonly maxDurationMs?: number } = {}) {
  const dialer = await openTestDialer({ openLine: () => line, ...options });
  const callId = await dialer.accept(requestFor('books', 'en'));
  return { ...dialer, callId };
}

/** Runs the call until the lead has been asked for the first criterion and says nothing. */
function scriptedUntilSilence() {
  const reached = new EventTarget();
  const line = scriptedLine({
    hears: [
      'Yes, speaking.',
      (signal) => {
        reached.dispatchEvent(new Event('silence'));
        return hearNothing(signal);
      },
    ],
  });
  return { line, silence: once(reached, 'silence') };
}

async function snapshot({ db }: Pick<TestDialer, 'db'>, callId: string) {
  const call = await db.prisma.call.findUniqueOrThrow({
    where: { id: callId },
    include: { turns: true, tools: true, answers: true, bookings: true },
  });
  const { leaseUntil: _, ...rest } = call;
  return rest;
}

describe('a call that is broken off', () => {
  it('ends as our fault when the line breaks, with what was said kept', async () => {
    const line = scriptedLine({
      hears: ['Yes, speaking.', () => Promise.reject(new Error('the line broke'))],
    });
    const { runCall, callId, db, read, rung } = await openWith(line);
    await runCall(callId);
    expect(await readEndedCall(db, callId)).toMatchObject({
      endedReason: 'internal_error',
      fault: 'platform',
      identity: 'confirmed',
    });
    expect((await read(callId)).transcript.map(({ role }) => role)).toEqual([
      ...['agent', 'user', 'agent'],
    ]);
    expect(line.hangUps).toBe(1);
    expect(rung).toEqual([callId]);
  });

  it('ends as our fault when dialling throws, without having been answered', async () => {
    const line = scriptedLine({ dial: () => Promise.reject(new Error('no trunk')) });
    const { runCall, callId, db, rung } = await openWith(line);
    await runCall(callId);
    expect(await readEndedCall(db, callId)).toMatchObject({
      endedReason: 'internal_error',
      fault: 'platform',
      answered: false,
    });
    expect(rung).toEqual([callId]);
  });

  it('ends at its longest duration, at once, even when the lead says nothing', async () => {
    const { line } = scriptedUntilSilence();
    const { runCall, callId, db } = await openWith(line, { maxDurationMs: 2_000 });
    const startedAt = performance.now();
    await runCall(callId);
    expect(performance.now() - startedAt).toBeLessThan(7_000);
    expect(await readEndedCall(db, callId)).toMatchObject({
      endedReason: 'max_duration',
      fault: null,
    });
    // At 80 % of the time the agent said goodbye.
    expect(line.spokenTexts).toHaveLength(3);
  });

  const never = () => new Promise<never>(() => undefined);
  it.each(['openSession', 'identify'] as const)(
    'ends at its longest duration when it is held up before the first word (%s)',
    async (held) => {
      const line = Object.assign(scriptedLine(), { [held]: never });
      const { runCall, callId, db, activeCalls, rung } = await openWith(line, {
        maxDurationMs: 300,
      });
      await runCall(callId);
      await activeCalls.whenIdle();
      expect(await readEndedCall(db, callId)).toMatchObject({
        endedReason: 'max_duration',
        fault: null,
        answered: true,
      });
      expect(line.hangUps).toBe(1);
      expect(rung).toEqual([callId]);
    },
  );

  it('ends at its longest duration on a mailbox that talks on, which stays a mailbox', async () => {
    const pickup = { by: 'voicemail', greeting: 'You have reached' } as const;
    const line = Object.assign(scriptedLine({ pickup }), { untilRecording: never });
    const { accept, runCall, read } = await openWith(line, { maxDurationMs: 300 });
    const request = requestFor('books', 'en');
    const agent = { ...request.agent, voicemailMessage: 'Please call Example Homes.' };
    const callId = await accept({ ...request, agent });
    await runCall(callId);
    expect(await read(callId)).toMatchObject({
      endedReason: 'voicemail',
      answeredBy: 'voicemail',
      transcript: [{ role: 'user', text: pickup.greeting }],
    });
    expect(line.hangUps).toBe(1);
  });

  it('ends as lost when the process has to go, and is held by nobody', async () => {
    const { line, silence } = scriptedUntilSilence();
    const { runCall, callId, db, activeCalls, rung } = await openWith(line);
    const run = runCall(callId);
    await silence;
    activeCalls.abortAll(new DrainedError());
    await run;
    expect(await readEndedCall(db, callId)).toMatchObject({
      endedReason: 'dialer_lost',
      fault: 'platform',
    });
    expect(await snapshot({ db }, callId)).toMatchObject({ leaseHolder: null });
    expect(rung).toEqual([callId]);
  });
});

describe('a worker that has lost its call', () => {
  it('writes nothing any more and does not ring, whatever it still has to say', async () => {
    let lose = (): Promise<void> => Promise.resolve();
    let losing = lose();
    const line = scriptedLine({
      hears: [
        'Yes, speaking.',
        async () => {
          losing = lose();
          await losing;
          return { kind: 'says', text: 'About three thousand five hundred.' };
        },
      ],
    });
    const { runCall, callId, db, rung, logged, leases } = await openWith(line);
    // a renewal in between would find the loss out before the worker writes
    leases.close();
    let before: unknown = null;
    lose = async () => {
      await db.prisma.call.update({ where: { id: callId }, data: { leaseUntil: new Date(0) } });
      expect(await endLostCalls(db)).toEqual([callId]);
      before = await snapshot({ db }, callId);
    };
    await runCall(callId);
    // the worker may find the loss out, by what it wrote meanwhile, before all of this was looked at
    await losing;
    expect(before).not.toBeNull();
    expect(await snapshot({ db }, callId)).toEqual(before);
    expect(rung).toEqual([]);
    expect(logged.map(({ event }) => event)).toEqual(['call.claim_lost']);
    expect(line.hangUps).toBe(1);
  });

  it('stops at the next renewal of its lease, while it only listens', async () => {
    const { line, silence } = scriptedUntilSilence();
    const { runCall, callId, db, leases } = await openWith(line);
    const run = runCall(callId);
    await silence;
    await db.prisma.call.update({ where: { id: callId }, data: { leaseUntil: new Date(0) } });
    await endLostCalls(db);
    const before = await snapshot({ db }, callId);
    await leases.renew();
    await run;
    expect(await snapshot({ db }, callId)).toEqual(before);
  });

  it('is not dialled at all when its key is suspended', async () => {
    const line = scriptedLine({ dial: () => Promise.reject(new Error('it was dialled')) });
    const { runCall, callId, db, key, rung } = await openWith(line);
    await db.prisma.key.update({ where: { id: key.id }, data: { status: 'suspended' } });
    await runCall(callId);
    expect(await snapshot({ db }, callId)).toMatchObject({ status: 'pending', startedAt: null });
    expect(rung).toEqual([]);
  });
});
