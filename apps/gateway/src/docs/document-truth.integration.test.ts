import { revokeKey, suspendKey } from '@immolab/accounts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bookViewing } from '../testing/book-viewing.js';
import { expectDocumented } from '../testing/expect-documented.js';
import { type Answer, send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

const TRIGGER = '/api/v1/calls/trigger';
const CALL = '/api/v1/calls/{callId}';
const LIST = '/api/v1/calls';
const USAGE = '/api/v1/usage';
const BOOKINGS = '/api/v1/bookings';
const BOOKING = `${BOOKINGS}/{bookingId}`;
const CANCEL = `${BOOKING}/cancel`;
const RESCHEDULE = `${BOOKING}/reschedule`;
const ABSENT = 'a91b4f0f-00bc-429f-bac8-2ec0969aa214';

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
  key = await stack.createKey();
});
afterAll(() => stack.close());

/** Asks each operation that needs a key. */
async function askAll(apiKey: string, url = gateway.url): Promise<void> {
  const json = triggerBody();
  const slot = { date: '2030-06-01', startTime: '10:00' };
  const booking = `${BOOKINGS}/${ABSENT}`;
  expectDocumented(await send(url, TRIGGER, { key: apiKey, json }), 'post', TRIGGER);
  expectDocumented(await send(url, `${LIST}/${ABSENT}`, { key: apiKey }), 'get', CALL);
  expectDocumented(await send(url, LIST, { key: apiKey }), 'get', LIST);
  expectDocumented(await send(url, USAGE, { key: apiKey }), 'get', USAGE);
  expectDocumented(await send(url, BOOKINGS, { key: apiKey }), 'get', BOOKINGS);
  expectDocumented(await send(url, booking, { key: apiKey }), 'get', BOOKING);
  const cancel = { key: apiKey, method: 'POST' };
  expectDocumented(await send(url, `${booking}/cancel`, cancel), 'post', CANCEL);
  const reschedule = { key: apiKey, json: slot };
  expectDocumented(await send(url, `${booking}/reschedule`, reschedule), 'post', RESCHEDULE);
}

describe('every operation answers as the document says', () => {
  test('to a good key', () => askAll(key.apiKey));

  test('to a wrong, a revoked and a suspended key', async () => {
    const revoked = await stack.createKey();
    const suspended = await stack.createKey();
    await revokeKey(stack.db, revoked.id);
    await suspendKey(stack.db, suspended.id);
    for (const apiKey of ['wrong', revoked.apiKey, suspended.apiKey]) await askAll(apiKey);
  });

  test('to a key over its limit, and to an address with too many failures', async () => {
    const limited = await stack.createKey({ ratePerMinute: 1 });
    await askAll(limited.apiKey);
    await askAll(limited.apiKey);
    const strict = await stack.startGateway({ FAILED_AUTHENTICATIONS_PER_MINUTE: '1' });
    await askAll('wrong', strict.url);
    await askAll('wrong', strict.url);
  });

  test('when something of ours is broken', async () => {
    const broken = await openTestStack(inject('postgresUrl'));
    const { url } = await broken.startGateway();
    const { apiKey } = await broken.createKey();
    for (const table of ['call', 'booking', 'key']) {
      await broken.db.query(
        { name: table, text: `ALTER TABLE ${table} RENAME TO no_${table}` },
        [],
      );
      await askAll(apiKey, url);
    }
    await broken.close();
  });

  test('to a trigger in each way it can be refused', async () => {
    const post = async (json: unknown, apiKey = key.apiKey, headers = {}) => {
      const answer = await send(gateway.url, TRIGGER, { key: apiKey, json, headers });
      expectDocumented(answer, 'post', TRIGGER);
      return answer.status;
    };
    const poor = await stack.createKey({ maxCalls: 0 });
    const live = await stack.createKey({ test: false });
    const taken = triggerBody({ external_ref: 'LEAD-TAKEN', extra: 1 });
    const once = { 'idempotency-key': 'once' };
    const statuses = [
      await post(taken),
      await post(taken),
      await post(triggerBody(), key.apiKey, once),
      await post(triggerBody(), key.apiKey, once),
      await post(triggerBody({ extra: 1 }), key.apiKey, once),
      await post(triggerBody(), poor.apiKey),
      await post(triggerBody(), live.apiKey),
      await post({}),
      await post(triggerBody({ 'lead.remarks': 'x'.repeat(300_000) })),
      await post({}, key.apiKey, { 'content-type': 'text/plain' }),
    ];
    expect(statuses).toEqual([201, 409, 201, 201, 409, 403, 503, 400, 413, 415]);
  });

  test('to reads of what is there', async () => {
    const json = triggerBody({ metadata: { a: [1, { b: null }] }, extra: 1 });
    const { headers } = await send(gateway.url, TRIGGER, { key: key.apiKey, json });
    const read = (path: string): Promise<Answer> => send(gateway.url, path, { key: key.apiKey });
    expectDocumented(await read(`${headers.location}`), 'get', CALL);
    expectDocumented(await read(LIST), 'get', LIST);
    expectDocumented(await read(`${LIST}?limit=0`), 'get', LIST);
    expectDocumented(await read(USAGE), 'get', USAGE);
  });

  test('to what is done with bookings, and each way it can be refused', async () => {
    const own = await stack.createKey();
    const book = (changes = {}) => bookViewing({ stack, gateway, key: own, changes });
    const read = (path: string) => send(gateway.url, path, { key: own.apiKey });
    const post = async (id: string, what: string, json?: unknown, headers = {}) => {
      const sent = { key: own.apiKey, method: 'POST', json, headers };
      const answer = await send(gateway.url, `${BOOKINGS}/${id}/${what}`, sent);
      expectDocumented(answer, 'post', what === 'cancel' ? CANCEL : RESCHEDULE);
      return answer.status;
    };
    const { bookingId, slots } = await book({ 'lead.phone': '+41791110000' });
    expectDocumented(await read(BOOKINGS), 'get', BOOKINGS);
    expectDocumented(await read(`${BOOKINGS}?limit=x`), 'get', BOOKINGS);
    expectDocumented(await read(`${BOOKINGS}/${bookingId}`), 'get', BOOKING);
    const later = await book({ 'lead.phone': '+41791110000' });
    const statuses = [
      await post(bookingId, 'cancel'),
      await post(bookingId, 'reschedule', slots[1]),
      await post(later.bookingId, 'reschedule', slots[1]),
      await post(later.bookingId, 'reschedule', { ...slots[1], startTime: '03:00' }),
      await post(later.bookingId, 'reschedule', {}),
      await post(later.bookingId, 'reschedule', {}, { 'content-type': 'text/plain' }),
      await post(later.bookingId, 'reschedule', { date: 'x'.repeat(300_000) }),
      await post(later.bookingId, 'cancel'),
      await post(later.bookingId, 'reschedule', slots[1]),
    ];
    expect(statuses).toEqual([409, 409, 200, 409, 400, 415, 413, 200, 409]);
  });

  test.each(['/api/v1/openapi.json', '/healthz', '/readyz'])(
    'at %s, without a key',
    async (path) => {
      expectDocumented(await send(gateway.url, path), 'get', path);
    },
  );
});
