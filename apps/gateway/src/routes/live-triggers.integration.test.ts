import { storeCallingWindows } from '@immolab/calls';
import { triggerAnswerSchema, usageSchema } from '@immolab/contracts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectDocumented } from '../testing/expect-documented.js';
import { expectError } from '../testing/expect-shape.js';
import { type Answer, send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

const PATH = '/api/v1/calls/trigger';
const HOUR_MS = 3_600_000;

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway({ LIVE_LINE: 'sip' });
  key = await stack.createKey({ test: false });
});
afterAll(() => stack.close());

let numbers = 0;
/** A Swiss mobile number that no other test uses. */
const nextNumber = () => `+41791${String(++numbers).padStart(6, '0')}`;

function trigger(
  phone: string,
  {
    apiKey = key.apiKey,
    headers = {},
    ...changes
  }: Record<string, unknown> & {
    readonly apiKey?: string;
    readonly headers?: Record<string, string>;
  } = {},
): Promise<Answer> {
  const json = triggerBody({ 'lead.phone': phone, ...changes });
  return send(gateway.url, PATH, { key: apiKey, json, headers });
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS);

/** Has a call to the number dialled and ended so many hours ago. */
async function called(phone: string, hours: readonly number[]): Promise<void> {
  const answers = await Promise.all(hours.map(() => trigger(phone)));
  for (const [index, { body }] of answers.entries()) {
    const at = hoursAgo(hours[index] ?? 0);
    await stack.db.prisma.call.update({
      where: { id: triggerAnswerSchema.parse(body).callId },
      data: { startedAt: at, endedAt: at, closedAt: at, status: 'failed' },
    });
  }
}

async function usedCalls(): Promise<number> {
  const { body } = await send(gateway.url, '/api/v1/usage', { key: key.apiKey });
  return usageSchema.parse(body).totalCalls;
}

function refusal(answer: Answer): { retryInHours: number; retryAfterHours: number } {
  const { retryAt = '' } = expectError(answer, 'contact_limit');
  return {
    retryInHours: (Date.parse(retryAt) - Date.now()) / HOUR_MS,
    retryAfterHours: Number(answer.headers['retry-after']) / 3_600,
  };
}

describe('a trigger to a number that was called', () => {
  test('ten minutes ago at most is refused and told when to come again; no quota is used', async () => {
    const phone = nextNumber();
    await called(phone, [0.05]);
    const used = await usedCalls();
    const answer = await trigger(phone);
    const { retryInHours, retryAfterHours } = refusal(answer);
    expect(retryInHours).toBeCloseTo(7 / 60, 2);
    expect(retryAfterHours).toBeCloseTo(7 / 60, 2);
    expectDocumented(answer, 'post', PATH);
    expect(await usedCalls()).toBe(used);
  });

  test('three times in a day is refused until a day after the first of them', async () => {
    const phone = nextNumber();
    await called(phone, [20, 10, 5]);
    expect(refusal(await trigger(phone)).retryInHours).toBeCloseTo(4, 2);
  });

  test('six times in 30 days is refused until 30 days after the first of them', async () => {
    const phone = nextNumber();
    await called(phone, [700, 600, 500, 400, 300, 200]);
    expect(refusal(await trigger(phone)).retryInHours).toBeCloseTo(20, 2);
  });

  test('less often is accepted', async () => {
    const phone = nextNumber();
    await called(phone, [721, 600, 500, 400, 20, 10]);
    expect((await trigger(phone)).status).toBe(201);
  });

  test('is accepted when it is not due before the limit is over', async () => {
    const phone = nextNumber();
    await called(phone, [20, 10, 5]);
    const notBefore = (hours: number) => ({ not_before: hoursAgo(-hours).toISOString() });
    refusal(await trigger(phone, notBefore(3.9)));
    expect((await trigger(phone, notBefore(4.1))).status).toBe(201);
  });

  test('by another account is refused as well: the limits are those of the person', async () => {
    const phone = nextNumber();
    await called(phone, [0.05]);
    const other = await stack.createKey({ test: false });
    refusal(await trigger(phone, { apiKey: other.apiKey }));
  });

  test('is refused while the call is under way', async () => {
    const phone = nextNumber();
    await called(phone, [0.05]);
    const where = { startedAt: { gt: hoursAgo(0.06) }, endedAt: { not: null } };
    await stack.db.prisma.call.updateMany({
      where,
      data: { endedAt: null, leaseUntil: new Date() },
    });
    expect(refusal(await trigger(phone)).retryInHours).toBeCloseTo(10 / 60, 2);
  });

  test('answers a repeated request as it did the first time', async () => {
    const phone = nextNumber();
    const headers = { 'idempotency-key': 'lead-1' };
    const first = await trigger(phone, { headers });
    const { callId } = triggerAnswerSchema.parse(first.body);
    const at = { startedAt: new Date(), endedAt: new Date() };
    await stack.db.prisma.call.update({ where: { id: callId }, data: at });
    const second = await trigger(phone, { headers });
    expect([second.status, second.text]).toEqual([201, first.text]);
  });

  test('is accepted of a test key', async () => {
    const phone = nextNumber();
    await called(phone, [0.05]);
    const { apiKey } = await stack.createKey();
    expect((await trigger(phone, { apiKey })).status).toBe(201);
  });
});

test('several calls to one number may wait', async () => {
  const phone = nextNumber();
  const answers = [await trigger(phone), await trigger(phone)];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
});

describe('a live trigger outside the calling hours of its country', () => {
  const opening = (from: number, to: number, country = 'CH') =>
    storeCallingWindows(stack.db, [{ country, opensAt: hoursAgo(-from), closesAt: hoursAgo(-to) }]);
  const warningsOf = async (changes: Record<string, unknown> = {}) => {
    const { status, body } = await trigger(nextNumber(), changes);
    expect(status).toBe(201);
    return (triggerAnswerSchema.parse(body).warnings ?? []).map(({ code }) => code);
  };

  test('is accepted and told that it waits, or that it will expire first', async () => {
    await opening(2, 5);
    expect(await warningsOf()).toEqual(['waits_for_calling_hours']);
    await opening(25, 30);
    expect(await warningsOf()).toEqual(['expires_before_calling_hours']);
    expect(await warningsOf({ not_before: hoursAgo(-2).toISOString() })).toEqual([
      'waits_for_calling_hours',
    ]);
  });

  test('is told nothing where it is due within them, or where none are known yet', async () => {
    await opening(-1, 5);
    expect(await warningsOf()).toEqual([]);
    await opening(2, 5);
    expect(await warningsOf({ not_before: hoursAgo(-3).toISOString() })).toEqual([]);
    await opening(2, 5, 'DE');
    expect(await warningsOf()).toEqual([]);
  });

  test('of a test key is told nothing: it does not wait', async () => {
    await opening(2, 5);
    const { apiKey } = await stack.createKey();
    expect(await warningsOf({ apiKey })).toEqual([]);
  });
});
