import { readEndedCall } from '@immolab/calls';
import { bookingEventSchema, LANGUAGES } from '@immolab/contracts';
import { scriptStateSchema } from '@immolab/conversation';
import { describe, expect, it } from 'vitest';
import { PERSONAS, type Persona } from '../simulated-line/persona.js';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { callIdFor, requestFor, slotIn } from '../testing/requests.js';
import { scriptedLine } from '../testing/scripted-line.js';

/** How the call of each simulated lead ends, and what is stored of it for the outcome. */
const ENDS: Readonly<Record<Persona, { endedReason: string; [fact: string]: unknown }>> = {
  books: { endedReason: 'slot_booked', identity: 'confirmed', booked: true },
  no_answer: { endedReason: 'no_answer', answered: false },
  busy: { endedReason: 'busy', answered: false },
  declines: { endedReason: 'declined', answered: false },
  voicemail: { endedReason: 'voicemail', answeredBy: 'voicemail', identity: null },
  wrong_person: { endedReason: 'wrong_number', identity: 'denied', answers: [] },
  fails_eliminatory: { endedReason: 'criteria_done', booked: false },
  hangs_up: { endedReason: 'lead_hung_up', booked: false, fault: 'lead' },
  wants_human: { endedReason: 'transferred', transferred: true },
  unclear_first: { endedReason: 'slot_booked', booked: true },
  opts_out: { endedReason: 'opted_out', optedOut: true },
  calls_back_later: { endedReason: 'callback_requested', callbackWanted: true },
  asks_questions: { endedReason: 'slot_booked', booked: true },
  refuses_slots: { endedReason: 'slots_refused', booked: false, identity: 'confirmed' },
};

describe('a call of each simulated lead', () => {
  it.each(LANGUAGES)('ends in %s as the contract says, all of them at once', async (language) => {
    const { accept, runCall, db, read, rung } = await openTestDialer();
    const ids = await Promise.all(
      PERSONAS.map((persona) =>
        accept(requestFor(persona, language), { callId: callIdFor(`${persona}-${language}`) }),
      ),
    );
    await Promise.all(ids.map(runCall));
    for (const [index, persona] of PERSONAS.entries()) {
      const callId = ids[index] ?? '';
      const ended = await readEndedCall(db, callId);
      const transcript = (await read(callId)).transcript.map((t) => `${t.role}: ${t.text}`);
      expect(ended, `${persona}\n${transcript.join('\n')}`).toMatchObject(ENDS[persona]);
    }
    expect([...rung].sort()).toEqual([...ids].sort());
  });
});

describe('what is written of a call', () => {
  it('is every turn in its order, with who answered it and how long that took', async () => {
    const { accept, runCall, db } = await openTestDialer();
    const callId = await accept(requestFor('books', 'en'), { callId: callIdFor('turns') });
    await runCall(callId);
    const turns = await db.prisma.turn.findMany({ where: { callId }, orderBy: { number: 'asc' } });
    expect(turns.map(({ number }) => number)).toEqual(turns.map((_, index) => index + 1));
    expect(turns.map(({ role }) => role)).toEqual(
      turns.map((_, index) => (index % 2 === 0 ? 'agent' : 'user')),
    );
    for (const { role, answeredBy, tookMs } of turns) {
      expect(answeredBy).toBe(role === 'agent' ? 'rules' : null);
      expect(tookMs).toEqual(role === 'agent' ? expect.any(Number) : null);
    }
  });

  it('is every tool call as it ran, and nothing of what the lead said', async () => {
    const { accept, runCall, read, db } = await openTestDialer();
    const callId = await accept(requestFor('books', 'en'), { callId: callIdFor('tools') });
    await runCall(callId);
    const { toolCallsLog, booking } = await read(callId);
    const slot = { date: booking?.date, startTime: booking?.startTime, endTime: booking?.endTime };
    expect(toolCallsLog.map(({ timestamp: _, ...entry }) => entry)).toEqual([
      { tool: 'confirm_identity', ok: true },
      ...['c1', 'c2', 'c3'].map((criterionId) =>
        expect.objectContaining({
          ...{ tool: 'save_criterion_result', ok: true, criterionId },
          ...{ verdict: 'pass', attempt: 1 },
        }),
      ),
      { tool: 'propose_viewing_slots', ok: true, open: 3 },
      { tool: 'book_property_viewing', ok: true, step: 'hold', slot },
      { tool: 'book_property_viewing', ok: true, step: 'book', slot },
      { tool: 'end_call', ok: true, reason: 'slot_booked' },
    ]);
    const answers = await db.prisma.answer.findMany({ where: { callId } });
    for (const { answer } of answers) {
      if ((answer ?? '').length > 3) expect(JSON.stringify(toolCallsLog)).not.toContain(answer);
    }
  });

  it('is the event of its booking, for which the dispatcher is rung, where the key has an address', async () => {
    const { accept, runCall, read, db, key, rungDeliveries } = await openTestDialer();
    const silent = await accept(requestFor('books', 'en', { number: 1 }));
    await runCall(silent);
    await db.prisma.key.update({
      where: { id: key.id },
      data: { eventsUrl: 'https://hooks.example.com/events' },
    });
    const callId = await accept(requestFor('books', 'en', { number: 2 }));
    await runCall(callId);
    const [delivery, ...others] = await db.prisma.delivery.findMany();
    expect(others).toEqual([]);
    expect(rungDeliveries).toEqual([delivery?.id]);
    expect(delivery).toMatchObject({
      callId,
      channel: 'webhook',
      audience: 'integrator',
      destination: 'https://hooks.example.com/events',
      status: 'pending',
    });
    const event = bookingEventSchema.parse(JSON.parse(delivery?.body ?? ''));
    const { booking } = await read(callId);
    expect(event).toMatchObject({
      event: 'booking.created',
      by: 'lead',
      previous: null,
      booking: { ...booking, callId, leadName: 'John Smith' },
    });
  });

  it('is a script state from which the conversation could go on, after each turn', async () => {
    const line = scriptedLine({ hears: ['Yes, speaking.'] });
    const { accept, runCall, db } = await openTestDialer({ openLine: () => line });
    const callId = await accept(requestFor('books', 'en'));
    await runCall(callId);
    const { scriptState } = await db.prisma.call.findUniqueOrThrow({ where: { id: callId } });
    expect(scriptStateSchema.parse(scriptState)).toMatchObject({
      identity: 'confirmed',
      awaiting: { kind: 'criterion', criterionId: 'c1' },
    });
  });

  it('is one line in the log, without anything personal', async () => {
    const { accept, runCall, logged } = await openTestDialer();
    const callId = await accept(requestFor('books', 'en'), { callId: callIdFor('log') });
    await runCall(callId);
    expect(logged).toEqual([
      expect.objectContaining({
        event: 'call.ended',
        callId,
        endedReason: 'slot_booked',
        fault: null,
        test: true,
        rung: true,
        turnsByModel: 0,
      }),
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/John|Smith|\+41|@/);
  });
});

describe('the end of a call', () => {
  it('comes after the farewell was spoken, and then the line is hung up once', async () => {
    const line = scriptedLine({ hears: ['No, wrong number.', 'This is not heard any more.'] });
    const { accept, runCall, read } = await openTestDialer({ openLine: () => line });
    const callId = await accept(requestFor('books', 'en'));
    await runCall(callId);
    const { transcript, endedReason } = await read(callId);
    expect(transcript.map(({ role }) => role)).toEqual(['agent', 'user', 'agent']);
    expect(line.spokenTexts).toEqual(
      transcript.filter(({ role }) => role === 'agent').map(({ text }) => text),
    );
    expect(endedReason).toBe('wrong_number');
    expect(line.hangUps).toBe(1);
  });

  it('on a machine leaves the message of the integrator and nothing else', async () => {
    const line = scriptedLine({
      pickup: { by: 'voicemail', greeting: 'Please leave a message.' },
    });
    const { accept, runCall, read } = await openTestDialer({ openLine: () => line });
    const request = requestFor('books', 'en');
    const voicemailMessage = 'Please call Example Homes.';
    const withMessage = { ...request, agent: { ...request.agent, voicemailMessage } };
    const [silent = '', speaking = ''] = [await accept(request), await accept(withMessage)];
    await runCall(silent);
    await runCall(speaking);
    expect((await read(silent)).transcript).toMatchObject([
      { role: 'user', text: 'Please leave a message.' },
    ]);
    expect(await read(speaking)).toMatchObject({
      endedReason: 'voicemail',
      answeredBy: 'voicemail',
      transcript: [{ role: 'user' }, { role: 'agent', text: voicemailMessage }],
      toolCallsLog: [],
    });
  });

  it.each([
    ['no_answer', null],
    ['busy', 486],
    ['declined', 603],
  ] as const)(
    'when nobody answers (%s) was never in progress, and tells the SIP answer',
    async (endedReason, sipCode) => {
      const line = scriptedLine({
        dial: async () => ({ answered: false, endedReason, fault: null, sipCode }),
      });
      const { accept, runCall, db, read } = await openTestDialer({ openLine: () => line });
      const callId = await accept(requestFor('books', 'en'));
      await runCall(callId);
      expect(await read(callId)).toMatchObject({ endedReason, sipCode });
      expect(await db.prisma.call.findUniqueOrThrow({ where: { id: callId } })).toMatchObject({
        status: 'ringing',
        answeredAt: null,
        answeredBy: null,
        endedReason,
        fault: null,
        sipCode,
      });
    },
  );

  it('after an opt-out refuses further calls to that number', async () => {
    const { accept, runCall, db } = await openTestDialer();
    const callId = await accept(requestFor('opts_out', 'en'));
    await runCall(callId);
    expect(await db.prisma.optOut.findMany()).toMatchObject([{ callId }]);
    await expect(accept(requestFor('opts_out', 'en'))).rejects.toThrow('opted_out');
  });
});

describe('calls that want the same viewing', () => {
  it('get as many as there are places, and the others are told and end qualified', async () => {
    const { accept, runCall, db } = await openTestDialer();
    const shared = { slots: [slotIn(10, 3)], reference: 'one flat' };
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        accept(requestFor('books', 'en', { ...shared, number }), {
          callId: callIdFor(`race-${number}`),
        }),
      ),
    );
    await Promise.all(ids.map(runCall));
    const ended = await Promise.all(ids.map((callId) => readEndedCall(db, callId)));
    expect(ended.filter((call) => call?.booked)).toHaveLength(3);
    expect(ended.filter((call) => call?.endedReason === 'slot_booked')).toHaveLength(3);
    for (const call of ended) {
      expect(['slot_booked', 'no_slot_open', 'slots_refused']).toContain(call?.endedReason);
    }
    expect(await db.prisma.viewingSlot.findMany()).toMatchObject([{ taken: 3, maxBookings: 3 }]);
  });
});

describe('a call that two workers are rung for', () => {
  it('is carried by one of them', async () => {
    const { accept, runCall, db, rung } = await openTestDialer();
    const callId = await accept(requestFor('books', 'en'));
    await Promise.all(Array.from({ length: 10 }, () => runCall(callId)));
    expect(rung).toEqual([callId]);
    const greetings = await db.prisma.turn.findMany({
      where: { callId, role: 'agent', text: { startsWith: 'Hello, this is' } },
    });
    expect(greetings).toHaveLength(1);
  });

  it('is not taken by a process that drains', async () => {
    const { accept, runCall, draining, db } = await openTestDialer();
    const callId = await accept(requestFor('books', 'en'));
    draining.abort();
    await runCall(callId);
    expect(await db.prisma.call.findUniqueOrThrow({ where: { id: callId } })).toMatchObject({
      status: 'pending',
      fence: 0,
    });
  });

  it('waits when no line can carry it', async () => {
    const { accept, runCall, db } = await openTestDialer({ openLine: () => null });
    const callId = await accept(requestFor('books', 'en'));
    await runCall(callId);
    expect(await db.prisma.call.findUniqueOrThrow({ where: { id: callId } })).toMatchObject({
      status: 'pending',
      leaseHolder: null,
      endedAt: null,
    });
  });
});
