import { callListSchema, callResultSchema, usageSchema } from '@immolab/contracts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectError, expectShape } from '../testing/expect-shape.js';
import { send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;
/** Newest first. */
const locations: string[] = [];

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
  key = await stack.createKey({ maxCalls: 31 });
  for (const number of [1, 2, 3]) {
    const json = triggerBody({ external_ref: `LEAD-${number}`, metadata: { number } });
    const answer = await send(gateway.url, '/api/v1/calls/trigger', { key: key.apiKey, json });
    locations.unshift(`${answer.headers.location}`);
  }
});
afterAll(() => stack.close());

const get = (path: string, apiKey = key.apiKey) => send(gateway.url, path, { key: apiKey });

describe('a call', () => {
  test('is answered in full', async () => {
    const { status, body } = await get(locations[0] ?? '');
    expect(status).toBe(200);
    const call = expectShape(callResultSchema, body);
    expect(call).toMatchObject({ externalRef: 'LEAD-3', metadata: { number: 3 } });
  });

  test.each([
    '/api/v1/calls/a91b4f0f-00bc-429f-bac8-2ec0969aa214',
    '/api/v1/calls/LEAD-3',
    '/api/v1/calls/0',
    '/api/v1/calls/%zz',
    '/api/v1/calls/%E0%A4%A',
    '/api/v1/calls/%00',
    '/api/v1/calls/..%2f..%2fusage',
    `/api/v1/calls/${'x'.repeat(5_000)}`,
  ])('at %s is not found, whatever is wrong with its id', async (path) => {
    const answer = await get(path);
    const { requestId, ...body } = expectError(answer, 'not_found');
    expect(body).toEqual({ error: 'Not found', code: 'not_found' });
    expect(answer.headers.ratelimit).toBeDefined();
    expect(requestId).toBe(answer.headers['x-request-id']);
  });
});

describe('the list', () => {
  const list = async (query: string) =>
    expectShape(callListSchema, (await get(`/api/v1/calls${query}`)).body);

  test('is newest first, with the defaults of the reference', async () => {
    const { calls, ...page } = await list('');
    expect(page).toEqual({ total: 3, limit: 50, offset: 0 });
    expect(calls.map(({ externalRef }) => externalRef)).toEqual(['LEAD-3', 'LEAD-2', 'LEAD-1']);
    expect(calls[0]?.metadata).toEqual({ number: 3 });
  });

  test('is cut by limit and offset, and tells the total', async () => {
    const { calls, ...page } = await list('?limit=1&offset=1');
    expect(page).toEqual({ total: 3, limit: 1, offset: 1 });
    expect(calls.map(({ externalRef }) => externalRef)).toEqual(['LEAD-2']);
    expect((await list('?offset=3')).calls).toEqual([]);
  });

  test('is empty, not broken, behind any offset', async () => {
    const offset = Number.MAX_SAFE_INTEGER;
    expect(await list(`?offset=${offset}`)).toEqual({ calls: [], total: 3, limit: 50, offset });
    expect(await list(`?status=pending&offset=${offset}`)).toMatchObject({ calls: [] });
  });

  test('is filtered by status', async () => {
    expect((await list('?status=pending')).total).toBe(3);
    expect(await list('?status=completed')).toMatchObject({ calls: [], total: 0 });
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['offset=-1', 'offset'],
    ['offset=1.5', 'offset'],
    ['status=done', 'status'],
  ])('refuses %s', async (query, name) => {
    const answer = await get(`/api/v1/calls?${query}`);
    expectError(answer, 'validation');
    expect(answer.body).toMatchObject({ details: [{ path: [name] }] });
  });
});

test('usage counts what was accepted', async () => {
  const { status, body } = await get('/api/v1/usage');
  expect(status).toBe(200);
  expect(expectShape(usageSchema, body)).toEqual({
    totalCalls: 3,
    maxCalls: 31,
    remaining: 28,
    byStatus: { pending: 3 },
    activeCalls: [],
    averageScore: null,
    qualifiedCount: 0,
  });
});

describe('another key', () => {
  test.each([
    ['of the same account', true],
    ['of another account', false],
  ])('%s sees none of it: every route answers as if it were absent', async (_name, same) => {
    const other = await stack.createKey(same ? { accountId: key.accountId } : {});
    for (const location of locations) {
      const theirs = await get(location, other.apiKey);
      const absent = await get('/api/v1/calls/a91b4f0f-00bc-429f-bac8-2ec0969aa214', other.apiKey);
      const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
      expect(theirs.status).toBe(404);
      expect(withoutId(theirs.text)).toBe(withoutId(absent.text));
      const names = ({ headers }: typeof theirs) => Object.keys(headers).sort();
      expect(names(theirs)).toEqual(names(absent));
    }
    expect((await get('/api/v1/calls', other.apiKey)).body).toMatchObject({ calls: [], total: 0 });
    expect((await get('/api/v1/calls?status=pending', other.apiKey)).body).toMatchObject({
      calls: [],
      total: 0,
    });
    expect((await get('/api/v1/usage', other.apiKey)).body).toMatchObject({ totalCalls: 0 });
    const json = triggerBody({ external_ref: 'LEAD-1' });
    const answer = await send(gateway.url, '/api/v1/calls/trigger', { key: other.apiKey, json });
    expect(answer.status).toBe(201);
    expect((await get('/api/v1/usage')).body).toMatchObject({ totalCalls: 3 });
  });
});

test('HEAD is answered as GET without its body', async () => {
  const answer = await send(gateway.url, '/api/v1/usage', { key: key.apiKey, method: 'HEAD' });
  expect(answer).toMatchObject({ status: 200, text: '' });
  expect(Number(answer.headers['content-length'])).toBeGreaterThan(10);
});
