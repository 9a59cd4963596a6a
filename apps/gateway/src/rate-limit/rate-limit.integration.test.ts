import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectError } from '../testing/expect-shape.js';
import { send } from '../testing/send.js';
import { openTestStack, type TestGateway, type TestStack } from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

let stack: TestStack;
let gateways: readonly [TestGateway, TestGateway];

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateways = [await stack.startGateway(), await stack.startGateway()];
});
afterAll(() => stack.close());

describe('the limit of a key', () => {
  test('is ten a minute over all endpoints, and every answer tells what is left', async () => {
    const { apiKey: key } = await stack.createKey({ ratePerMinute: 10 });
    const [{ url }] = gateways;
    const requests = [
      () => send(url, '/api/v1/usage', { key }),
      () => send(url, '/api/v1/calls', { key }),
      () => send(url, '/api/v1/calls?limit=0', { key }),
      () => send(url, '/api/v1/calls/none', { key }),
      () => send(url, '/api/v1/calls/trigger', { key, json: triggerBody() }),
      () => send(url, '/api/v1/calls/trigger', { key, json: {} }),
      () => send(url, '/api/v1/usage', { key, method: 'HEAD' }),
      () =>
        send(url, '/api/v1/calls/trigger', {
          key,
          body: '{',
          headers: { 'content-type': 'application/json' },
        }),
      () => send(url, '/api/v1/calls/trigger', { key, body: 'x' }),
      () => send(url, '/api/v1/usage', { key }),
    ];
    for (const [number, request] of requests.entries()) {
      const { status, headers } = await request();
      expect(status).not.toBe(429);
      expect(headers['ratelimit-policy']).toBe('"key";q=10;w=60');
      expect(headers.ratelimit).toMatch(new RegExp(`^"key";r=${9 - number};t=(60|5\\d)$`));
    }
    const limited = await send(url, '/api/v1/usage', { key });
    expectError(limited, 'rate_limited');
    expect(limited.headers.ratelimit).toMatch(/^"key";r=0;t=\d+$/);
    expect(limited.headers['retry-after']).toBe(
      /t=(\d+)/.exec(`${limited.headers.ratelimit}`)?.[1],
    );
  });

  test('lets exactly ten of a hundred parallel requests to two gateways pass', async () => {
    const { apiKey: key } = await stack.createKey({ ratePerMinute: 10 });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        send(gateways[number % 2 === 0 ? 0 : 1].url, '/api/v1/usage', { key }),
      ),
    );
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(200), count(429)]).toEqual([10, 90]);
  });

  test('is of one key alone', async () => {
    const first = await stack.createKey({ ratePerMinute: 1 });
    const second = await stack.createKey({ ratePerMinute: 1, accountId: first.accountId });
    const [{ url }] = gateways;
    expect((await send(url, '/api/v1/usage', { key: first.apiKey })).status).toBe(200);
    expect((await send(url, '/api/v1/usage', { key: first.apiKey })).status).toBe(429);
    expect((await send(url, '/api/v1/usage', { key: second.apiKey })).status).toBe(200);
  });
});
