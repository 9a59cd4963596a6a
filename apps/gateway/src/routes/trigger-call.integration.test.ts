import { createPhoneHasher, registerOptOut, suspendKey } from '@immolab/accounts';
import { callResultSchema, triggerAnswerSchema, usageSchema } from '@immolab/contracts';
import { openQueues } from '@immolab/queue';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { expectError, expectShape } from '../testing/expect-shape.js';
import { type Answer, type SentRequest, send } from '../testing/send.js';
import {
  openTestStack,
  TEST_PHONE_HASH_SECRET,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

const PATH = '/api/v1/calls/trigger';

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
  key = await stack.createKey();
});
afterAll(() => stack.close());

function trigger(changes: Record<string, unknown> = {}, more: SentRequest = {}): Promise<Answer> {
  return send(gateway.url, PATH, { key: key.apiKey, json: triggerBody(changes), ...more });
}

async function usedCalls(apiKey = key.apiKey): Promise<number> {
  const { body } = await send(gateway.url, '/api/v1/usage', { key: apiKey });
  return usageSchema.parse(body).totalCalls;
}

async function readCall(answer: Answer) {
  const { callId } = triggerAnswerSchema.parse(answer.body);
  const { body } = await send(gateway.url, `/api/v1/calls/${callId}`, { key: key.apiKey });
  return callResultSchema.parse(body);
}

describe('an accepted trigger', () => {
  test('answers 201 with its location, and nothing else than the contract says', async () => {
    const answer = await trigger({ external_ref: 'LEAD-ONE' });
    expect(answer.status).toBe(201);
    const body = expectShape(triggerAnswerSchema, answer.body);
    expect(body).toEqual({
      callId: body.callId,
      status: 'initiated',
      externalRef: 'LEAD-ONE',
      roomName: `immolab-call-${body.callId}`,
    });
    expect(answer.headers.location).toBe(`/api/v1/calls/${body.callId}`);
    expect(answer.headers['idempotent-replayed']).toBeUndefined();
  });

  test('has externalRef null when none was sent, and shows up as pending', async () => {
    const answer = await trigger();
    expect(answer.body).toMatchObject({ externalRef: null });
    const located = await send(gateway.url, `${answer.headers.location}`, { key: key.apiKey });
    expect(located.status).toBe(200);
    expect(expectShape(callResultSchema, located.body)).toMatchObject({
      status: 'pending',
      outcome: null,
      score: null,
      qualified: null,
      startedAt: null,
      endedAt: null,
      duration: null,
      leadName: 'John Smith',
      leadPhone: '+41791234567',
      leadEmail: 'john.smith@example.com',
      criteriaTotal: 3,
      metadata: null,
      test: true,
      warnings: [],
    });
  });

  test('keeps its warnings, and shows them in both answers', async () => {
    const answer = await trigger({
      'lead.age': 40,
      'viewing_slots.1.date': '2020-02-29',
      'agent_config.qualification_criteria': Array.from({ length: 7 }, () => ({
        question: 'Do you smoke?',
        expectedValue: 'no',
      })),
    });
    expect(answer.status).toBe(201);
    const { warnings } = triggerAnswerSchema.parse(answer.body);
    expect(warnings?.map(({ code, path }) => [code, path])).toEqual([
      ['unknown_field', ['lead', 'age']],
      ['many_criteria', ['agent_config', 'qualification_criteria']],
      ['slot_in_past', ['viewing_slots', 1]],
    ]);
    expect((await readCall(answer)).warnings).toEqual(warnings);
  });

  test('takes the French names of the lead', async () => {
    const answer = await trigger({
      lead: {
        prenom: 'Jean',
        nom: 'Dupont',
        telephone: '+33 6 12 34 56 00',
        email: 'jean@example.com',
        language: 'fr',
      },
    });
    expect(answer.status).toBe(201);
    expect(await readCall(answer)).toMatchObject({
      leadName: 'Jean Dupont',
      leadPhone: '+33612345600',
    });
  });

  test('echoes metadata', async () => {
    const metadata = { crm: { id: 4711, tags: ['a', 'ü'] }, empty: null };
    expect((await readCall(await trigger({ metadata }))).metadata).toEqual(metadata);
  });

  test('keeps text that PostgreSQL could not store', async () => {
    const answer = await trigger({
      'lead.firstName': 'Jo\u0000hn',
      'property.description': 'half \ud800 a character',
      'x\u0000y\ud800': 1,
    });
    expect(answer.status).toBe(201);
    expect((await readCall(answer)).leadName).toBe('Jo hn Smith');
  });

  test('needs neither agent_config nor viewing_slots', async () => {
    const answer = await trigger({ agent_config: undefined, viewing_slots: null });
    expect(answer.status).toBe(201);
    expect((await readCall(answer)).criteriaTotal).toBe(0);
  });
});

describe('the doorbell', () => {
  test('rings once for all that is due, and by itself for what may not begin yet', async () => {
    const queues = await openQueues({
      url: stack.databaseUrl,
      prefix: 'immolab',
      production: false,
      onError: () => {},
    });
    await trigger();
    await trigger();
    await trigger({ not_before: new Date(Date.now() + 3_600_000).toISOString() });
    // The answer does not wait for it.
    await vi.waitFor(async () => {
      expect(await queues.depth('call.dial')).toEqual({ waiting: 1, delayed: 1, active: 0 });
    });
    await queues.close();
  });
});

describe('a refused trigger stores nothing', () => {
  test('when it is invalid: every fault is told with the key that was sent', async () => {
    const used = await usedCalls();
    const answer = await trigger({
      'lead.phone': undefined,
      'lead.telephone': '+41 79',
      'property.price': null,
      'viewing_slots.0.endTime': '13:00',
    });
    expectError(answer, 'validation');
    expect(answer.body).toMatchObject({
      error: 'Validation error',
      details: [
        { path: ['lead', 'telephone'], message: 'String must contain at least 7 character(s)' },
        { path: ['property', 'price'], message: 'Expected number, received null' },
        { path: ['viewing_slots', 0, 'endTime'], message: 'Must be after startTime' },
      ],
    });
    expect(await usedCalls()).toBe(used);
  });

  test('when the quota is used up: 403 quota_exceeded', async () => {
    const { apiKey } = await stack.createKey({ maxCalls: 1 });
    expect((await trigger({}, { key: apiKey })).status).toBe(201);
    expectError(await trigger({}, { key: apiKey }), 'quota_exceeded');
    expect(await usedCalls(apiKey)).toBe(1);
  });

  test('when the number has opted out, for every key of the account: 403 opted_out', async () => {
    const first = await stack.createKey();
    const second = await stack.createKey({ accountId: first.accountId });
    const { callId } = triggerAnswerSchema.parse((await trigger({}, { key: first.apiKey })).body);
    const phoneHash = createPhoneHasher(TEST_PHONE_HASH_SECRET)('+41791234567');
    await registerOptOut(stack.db, { accountId: first.accountId, phoneHash, callId });
    expectError(await trigger({}, { key: first.apiKey }), 'opted_out');
    expectError(await trigger({}, { key: second.apiKey }), 'opted_out');
    const elsewhere = await trigger({ 'lead.phone': '+41791234568' }, { key: second.apiKey });
    expect(elsewhere.status).toBe(201);
    expect((await trigger()).status).toBe(201);
  });

  test('when the key is suspended: 403 suspended', async () => {
    const { id, apiKey } = await stack.createKey();
    await suspendKey(stack.db, id);
    expectError(await trigger({}, { key: apiKey }), 'suspended');
  });

  test('when the reference is taken: 409 with the first call', async () => {
    const first = await trigger({ external_ref: 'LEAD-TWICE' });
    const used = await usedCalls();
    const second = await trigger({ external_ref: 'LEAD-TWICE', 'lead.firstName': 'Jane' });
    const { callId } = triggerAnswerSchema.parse(first.body);
    expect(expectError(second, 'external_ref_taken').callId).toBe(callId);
    expect(await usedCalls()).toBe(used);
    const { apiKey } = await stack.createKey({ accountId: key.accountId });
    const other = await trigger({ external_ref: 'LEAD-TWICE' }, { key: apiKey });
    expect(other.status).toBe(201);
  });

  test('when the key is a live one and there is no live line: 503 no_live_line', async () => {
    const { apiKey } = await stack.createKey({ test: false });
    expectError(await trigger({}, { key: apiKey }), 'no_live_line');
    expect(await usedCalls(apiKey)).toBe(0);
    expectError(await trigger({ 'lead.email': 'x' }, { key: apiKey }), 'validation');
  });

  test('but a live key is served where there is a live line', async () => {
    const { apiKey } = await stack.createKey({ test: false });
    const live = await stack.startGateway({ LIVE_LINE: 'sip' });
    const answer = await send(live.url, PATH, { key: apiKey, json: triggerBody() });
    expect(answer.status).toBe(201);
  });
});

describe('an Idempotency-Key', () => {
  const withKey = (name: string) => ({ headers: { 'idempotency-key': name } });

  test('answers the first 201 again for the same body', async () => {
    const changes = { 'lead.age': 3, external_ref: 'LEAD-IDEMPOTENT' };
    const first = await trigger(changes, withKey('order-1'));
    const used = await usedCalls();
    const second = await trigger(changes, withKey('order-1'));
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(second.status).toBe(201);
    expect(second.text).toBe(first.text);
    expect(second.headers.location).toBe(first.headers.location);
    expect(await usedCalls()).toBe(used);
  });

  test('refuses another body', async () => {
    await trigger({}, withKey('order-2'));
    const used = await usedCalls();
    const answer = await trigger({ 'lead.firstName': 'Jane' }, withKey('order-2'));
    expectError(answer, 'idempotency_key_reused');
    expect(await usedCalls()).toBe(used);
  });

  test('belongs to one key', async () => {
    const { apiKey } = await stack.createKey();
    const first = await trigger({}, withKey('order-3'));
    const second = await trigger({}, { ...withKey('order-3'), key: apiKey });
    expect(second.status).toBe(201);
    expect(second.headers.location).not.toBe(first.headers.location);
  });

  test.each(['', 'a b', 'x'.repeat(256)])('is refused when it is %j', async (name) => {
    const answer = await trigger({ 'lead.email': 'x' }, withKey(name));
    expectError(answer, 'validation');
    expect(answer.body).toMatchObject({
      details: [{ path: ['Idempotency-Key'] }, { path: ['lead', 'email'] }],
    });
  });
});
