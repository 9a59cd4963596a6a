import { randomUUID } from 'node:crypto';
import { hashLinkToken, readCall, readEndedCall } from '@immolab/calls';
import { webhookPayloadSchema } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { createDeliveries } from '@immolab/deliveries';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { judgeCall } from '../judging/judge-call.js';
import { createTestLogger, holdTestCall, missTestCall } from '../testing/test-scorer.js';
import { type ClosingDependencies, closeEndedCall } from './close-ended-call.js';

const callbackWebhook = 'https://hooks.example.com/immo';
const bothAnswered = ['two thousand four hundred', 'yes, I do'];

function closing(db: Database) {
  const rung: string[] = [];
  const { lines, logger } = createTestLogger();
  const dependencies: ClosingDependencies = {
    db,
    logger,
    queues: {
      ring: async (_name, payload) => {
        rung.push(...Object.values(payload));
        return true;
      },
    },
    newId: randomUUID,
    publicBaseUrl: 'https://immolab.example',
    onClosed: () => undefined,
  };
  return { dependencies, lines, rung };
}

const deliveriesOf = (db: Database, callId: string) =>
  db.prisma.delivery.findMany({ where: { callId }, orderBy: [{ channel: 'asc' }] });

describe('closing a call', () => {
  it('stores the result and one event with the body that the API shows, and rings for it', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies, lines, rung } = closing(db);
    const callId = await holdTestCall(db, { key, callbackWebhook, says: bothAnswered });

    await closeEndedCall(dependencies, callId);

    const call = await readCall(db, { keyId: key.id, callId });
    expect(call).toMatchObject({
      status: 'completed',
      outcome: 'qualified',
      score: 100,
      qualified: true,
    });
    const [event, ...others] = await deliveriesOf(db, callId);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      status: 'pending',
      channel: 'webhook',
      event: 'call.completed',
      destination: callbackWebhook,
    });
    const body = webhookPayloadSchema.parse(JSON.parse(event?.body ?? ''));
    expect(body).toMatchObject({
      event: 'call.completed',
      callId,
      score: 100,
      criteriaResults: call?.criteriaResults,
      completedAt: call?.endedAt,
    });
    expect(rung).toEqual([event?.id]);
    expect(lines).toEqual([
      expect.objectContaining({
        event: 'call.closed',
        callId,
        outcome: 'qualified',
        deliveries: 1,
      }),
    ]);
  });

  it('gives one event and counts once, however many jobs come at once', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies, lines } = closing(db);
    const callId = await holdTestCall(db, { key, callbackWebhook, says: bothAnswered });

    await Promise.all(Array.from({ length: 20 }, () => closeEndedCall(dependencies, callId)));
    await closeEndedCall(dependencies, callId);

    expect(await deliveriesOf(db, callId)).toHaveLength(1);
    expect(await db.prisma.key.findUniqueOrThrow({ where: { id: key.id } })).toMatchObject({
      completedCalls: 1,
      scoredCalls: 1,
      scoreSum: 100,
      qualifiedCalls: 1,
    });
    expect(lines.filter(({ event }) => event === 'call.closed')).toHaveLength(1);
  });

  it('leaves a call that is not over, or does not exist, as it is', async () => {
    const { db } = await openTestDatabase();
    const { dependencies, rung } = closing(db);
    await closeEndedCall(dependencies, randomUUID());
    expect(rung).toEqual([]);
  });

  it('sends `call.failed` for a call that reached nobody', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies } = closing(db);
    const callId = await missTestCall(db, { key, callbackWebhook });
    await closeEndedCall(dependencies, callId);
    const [event] = await deliveriesOf(db, callId);
    expect(webhookPayloadSchema.parse(JSON.parse(event?.body ?? ''))).toMatchObject({
      event: 'call.failed',
      status: 'failed',
      outcome: 'no_answer',
      score: null,
      criteriaResults: [],
      duration: null,
    });
  });

  it('captures the report of a test call, and shows it beside the result', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies, rung } = closing(db);
    const callId = await holdTestCall(db, {
      key,
      says: bothAnswered,
      agent: { notificationEmail: 'team@example.com' },
    });
    await closeEndedCall(dependencies, callId);
    const call = await readCall(db, { keyId: key.id, callId });
    expect(call?.notifications).toMatchObject([
      {
        channel: 'email',
        type: 'call.report',
        recipient: 'agency',
        status: 'captured',
        message: { to: 'team@example.com', subject: expect.stringContaining('Maria Muster') },
      },
    ]);
    expect(rung).toEqual([]);
  });

  it('captures the confirmation of a booking by SMS and email, in the language of the lead', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies } = closing(db);
    const callId = await holdTestCall(db, {
      key,
      says: bothAnswered,
      books: true,
      endedReason: 'slot_booked',
      lead: { language: 'fr' },
      slots: [{ date: '2100-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 }],
    });
    await closeEndedCall(dependencies, callId);
    const call = await readCall(db, { keyId: key.id, callId });
    expect(call).toMatchObject({ outcome: 'booked', booking: { date: '2100-06-01' } });
    const text = expect.stringMatching(/[Mm]ardi 1er juin 2100, de 10h00 à 11h00/);
    const shared = { type: 'booking.confirmation', recipient: 'lead', status: 'captured' };
    expect(call?.notifications).toHaveLength(2);
    expect(call?.notifications).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...shared,
          channel: 'sms',
          message: { to: '+41791234500', subject: null, text },
        }),
        expect.objectContaining({
          ...shared,
          channel: 'email',
          message: { to: 'maria.muster@example.com', subject: expect.any(String), text },
        }),
      ]),
    );
    // One link in both messages; what is stored of it is a hash.
    const links = call?.notifications.map(
      ({ message }) => /https:\/\/immolab\.example\/b\/(\w+)/.exec(message?.text ?? '')?.[1],
    );
    expect(new Set(links).size).toBe(1);
    const stored = await db.prisma.bookingLink.findFirstOrThrow();
    expect(Buffer.from(stored.tokenHash)).toEqual(hashLinkToken(links?.[0] ?? ''));
    expect(stored.bookingId).toBe(call?.booking?.id);
  });

  it('plans messages of a live call by the channels that its account has a provider for', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies, rung } = closing(db);
    const held = { key, callbackWebhook, says: bothAnswered };
    const agent = { notificationEmail: 'team@example.com' };
    const closeLive = async () => {
      const callId = await holdTestCall(db, { ...held, agent });
      await db.prisma.call.update({ where: { id: callId }, data: { test: false } });
      await closeEndedCall(dependencies, callId);
      return deliveriesOf(db, callId);
    };
    expect((await closeLive()).map(({ channel }) => channel)).toEqual(['webhook']);
    await db.prisma.account.update({
      where: { id: key.accountId },
      data: { emailFrom: 'visits@example.com', resendApiKey: 'sealed' },
    });
    const rows = await closeLive();
    expect(rows.map(({ channel, status }) => `${channel} ${status}`).sort()).toEqual([
      'email pending',
      'webhook pending',
    ]);
    // Both are rung for at once.
    expect(rung).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
  });

  it('writes neither result nor delivery when one of them cannot be written', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies, rung } = closing(db);
    const callId = await holdTestCall(db, { key, callbackWebhook, says: bothAnswered });
    // The place of the event is taken, so that storing the deliveries fails.
    await createDeliveries(db, [
      {
        id: randomUUID(),
        accountId: key.accountId,
        keyId: key.id,
        callId,
        test: true,
        channel: 'webhook',
        event: 'call.completed',
        audience: 'integrator',
        revision: 0,
        destination: callbackWebhook,
        body: '{}',
      },
    ]);
    await expect(closeEndedCall(dependencies, callId)).rejects.toThrow();
    expect(await readCall(db, { keyId: key.id, callId })).toMatchObject({
      status: 'in_progress',
      outcome: null,
      score: null,
    });
    expect(rung).toEqual([]);
  });

  it.each([
    [['two thousand four hundred', 'yes'], 'criteria_done'],
    [['nine hundred', 'no'], 'criteria_done'],
    [['hard to say', 'well, it depends'], 'lead_hung_up'],
    [['2500'], 'lead_hung_up'],
    [[], 'lead_silent'],
  ] as const)(
    'gives the same result when it is computed again from the stored answers %j',
    async (says, endedReason) => {
      const { db } = await openTestDatabase();
      const key = await insertKey(db);
      const { dependencies, lines } = closing(db);
      const callId = await holdTestCall(db, { key, says, endedReason });
      await closeEndedCall(dependencies, callId);
      const where = { id: callId };
      const stored = await db.prisma.call.findUniqueOrThrow({ where });
      // As if it had not been closed, which makes it readable for scoring.
      await db.prisma.call.update({ where, data: { closedAt: null } });
      const again = await readEndedCall(db, callId);
      if (again === null) throw new Error('nothing to score');
      const { status, outcome, score, qualified, needsReview, criteriaResults } = stored;
      expect(judgeCall(again)).toEqual({
        status,
        outcome,
        score,
        qualified,
        needsReview,
        criteriaResults,
        criteriaAsked: stored.criteriaAsked,
        rulesVersion: stored.rulesVersion,
      });
      expect(lines.map(({ event }) => event)).toEqual(['call.closed']);
    },
  );

  it('logs a verdict that the rules would not give again, and nothing that was said', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const { dependencies, lines } = closing(db);
    const callId = await holdTestCall(db, { key, says: ['two thousand four hundred', 'no'] });
    const answers = await db.prisma.answer.findMany({ where: { callId, criterionId: 'c2' } });
    const [answer] = answers;
    if (answer === undefined) throw new Error('nothing was answered');
    await db.prisma.answer.updateMany({
      where: { callId, criterionId: 'c2' },
      data: { answer: 'yes certainly' },
    });
    await closeEndedCall(dependencies, callId);
    expect(await readCall(db, { keyId: key.id, callId })).toMatchObject({ qualified: false });
    const mismatches = lines.filter(({ event }) => event === 'evaluation.mismatch');
    expect(mismatches).toEqual([
      expect.objectContaining({ callId, kind: 'verdict', verdict: 'fail' }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/certainly|Maria|\+41/);
  });
});
