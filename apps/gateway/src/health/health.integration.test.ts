import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { send } from '../testing/send.js';
import { openTestStack, type TestGateway, type TestStack } from '../testing/start-test-gateway.js';

let stack: TestStack;
let gateway: TestGateway;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
});
afterAll(() => stack.close());

test('both ports tell that the gateway is alive and ready, without a key', async () => {
  for (const url of [gateway.url, gateway.operationsUrl]) {
    expect(await send(url, '/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } });
    expect(await send(url, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  }
});

test('measurements are on the operations port alone', async () => {
  await send(gateway.url, '/healthz');
  const { status, text } = await send(gateway.operationsUrl, '/metrics');
  expect(status).toBe(200);
  expect(text).toMatch(
    /http_request_duration_seconds_count\{service="gateway",method="GET",status="200"\} [1-9]/,
  );
  expect((await send(gateway.url, '/metrics')).status).toBe(404);
});
