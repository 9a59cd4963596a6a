import { revokeKey, rotateKey, suspendKey } from '@immolab/accounts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectError } from '../testing/expect-shape.js';
import { send } from '../testing/send.js';
import { openTestStack, type TestGateway, type TestStack } from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

const USAGE = '/api/v1/usage';

let stack: TestStack;
let gateway: TestGateway;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
});
afterAll(() => stack.close());

const withHeaders = (headers: Record<string, string>, url = gateway.url) =>
  send(url, USAGE, { headers });

describe('a key', () => {
  test('is taken from x-api-key and as a bearer token', async () => {
    const { apiKey } = await stack.createKey();
    for (const headers of [
      { 'x-api-key': apiKey },
      { authorization: `Bearer ${apiKey}` },
      { authorization: `bearer  ${apiKey}` },
      { 'x-api-key': apiKey, authorization: 'Basic eDp5' },
    ]) {
      expect((await withHeaders(headers)).status).toBe(200);
    }
  });

  test('that is missing, malformed, mistyped or unknown answers 401', async () => {
    const { apiKey } = await stack.createKey();
    const unknown = (await openOtherKey()).apiKey;
    const attempts: Record<string, string>[] = [
      {},
      { 'x-api-key': '' },
      { 'x-api-key': 'x' },
      { 'x-api-key': `${apiKey}x` },
      { 'x-api-key': `${apiKey.slice(0, -1)}${apiKey.endsWith('a') ? 'b' : 'a'}` },
      { 'x-api-key': unknown },
      { authorization: apiKey },
      { authorization: `Basic ${apiKey}` },
      { authorization: 'Bearer' },
    ];
    for (const headers of attempts) {
      const answer = await withHeaders(headers);
      expectError(answer, 'unauthorized');
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    }
  });

  test('that was good a moment ago, so that its call was read ahead, is refused all the same', async () => {
    const key = await stack.createKey();
    const stranger = await stack.createKey();
    const created = await send(gateway.url, '/api/v1/calls/trigger', {
      key: key.apiKey,
      json: triggerBody(),
    });
    const read = (apiKey: string) =>
      send(gateway.url, `${created.headers.location}`, { key: apiKey });
    expect((await read(key.apiKey)).status).toBe(200);
    for (let time = 0; time < 2; time += 1) expectError(await read(stranger.apiKey), 'not_found');
    await suspendKey(stack.db, key.id);
    expectError(await read(key.apiKey), 'suspended');
    await revokeKey(stack.db, key.id);
    expectError(await read(key.apiKey), 'unauthorized');
  });

  test('that is revoked answers 401, one that is suspended 403', async () => {
    const revoked = await stack.createKey();
    const suspended = await stack.createKey();
    expect((await withHeaders({ 'x-api-key': revoked.apiKey })).status).toBe(200);
    await revokeKey(stack.db, revoked.id);
    await suspendKey(stack.db, suspended.id);
    expectError(await withHeaders({ 'x-api-key': revoked.apiKey }), 'unauthorized');
    expectError(await withHeaders({ 'x-api-key': suspended.apiKey }), 'suspended');
  });

  test('has two good secrets after a rotation, one when the first has ended', async () => {
    const { id, apiKey } = await stack.createKey();
    const now = new Date();
    const kept = await rotateKey(stack.db, { id, keepMs: 60_000, now });
    expect((await withHeaders({ 'x-api-key': apiKey })).status).toBe(200);
    expect((await withHeaders({ 'x-api-key': kept.apiKey })).status).toBe(200);
    const last = await rotateKey(stack.db, { id, keepMs: 0, now });
    expectError(await withHeaders({ 'x-api-key': apiKey }), 'unauthorized');
    expectError(await withHeaders({ 'x-api-key': kept.apiKey }), 'unauthorized');
    expect((await withHeaders({ 'x-api-key': last.apiKey })).status).toBe(200);
  });
});

async function openOtherKey() {
  const elsewhere = await openTestStack(inject('postgresUrl'));
  const key = await elsewhere.createKey();
  await elsewhere.close();
  return key;
}

describe('failed authentications', () => {
  const LIMIT = 5;

  test('are limited per address, and good keys in use go on working', async () => {
    const strict = await stack.startGateway({ FAILED_AUTHENTICATIONS_PER_MINUTE: `${LIMIT}` });
    const used = await stack.createKey();
    const fresh = await stack.createKey();
    expect((await withHeaders({ 'x-api-key': used.apiKey }, strict.url)).status).toBe(200);
    for (let attempt = 0; attempt < LIMIT; attempt += 1) {
      expectError(await withHeaders({ 'x-api-key': 'wrong' }, strict.url), 'unauthorized');
    }
    const blocked = await withHeaders({ 'x-api-key': 'wrong' }, strict.url);
    expectError(blocked, 'rate_limited');
    const seconds = Number(blocked.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expectError(await withHeaders({ 'x-api-key': fresh.apiKey }, strict.url), 'rate_limited');
    expect((await withHeaders({ 'x-api-key': used.apiKey }, strict.url)).status).toBe(200);
  });

  test('of one client behind a trusted proxy do not block another', async () => {
    const strict = await stack.startGateway({
      FAILED_AUTHENTICATIONS_PER_MINUTE: '1',
      TRUST_PROXY: 'loopback',
    });
    const from = (client: string) =>
      withHeaders({ 'x-api-key': 'wrong', 'x-forwarded-for': client }, strict.url);
    expect((await from('192.0.2.1')).status).toBe(401);
    expect((await from('192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.2')).status).toBe(401);
    // One IPv6 network is one sender.
    expect((await from('2001:db8::1')).status).toBe(401);
    expect((await from('2001:db8::2')).status).toBe(429);
  });

  test('cannot be blamed on others by a client that no proxy stands before', async () => {
    const strict = await stack.startGateway({ FAILED_AUTHENTICATIONS_PER_MINUTE: '1' });
    const from = (client: string) =>
      withHeaders({ 'x-api-key': 'wrong', 'x-forwarded-for': client }, strict.url);
    expect((await from('192.0.2.1')).status).toBe(401);
    expect((await from('192.0.2.2')).status).toBe(429);
  });
});
