import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { lineOf } from '../testing/line-of.js';
import { send } from '../testing/send.js';
import { openTestStack, type TestGateway, type TestStack } from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

let stack: TestStack;
let gateway: TestGateway;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
});
afterAll(() => stack.close());

test('each request writes one line that names it, its route, key, call and code', async () => {
  const key = await stack.createKey();
  const created = await send(gateway.url, '/api/v1/calls/trigger', {
    key: key.apiKey,
    json: triggerBody({ 'lead.age': 1 }),
  });
  const path = `${created.headers.location}`;
  const read = await send(gateway.url, path, { key: key.apiKey });
  const missing = await send(gateway.url, '/api/v1/calls/none?x=y', { key: key.apiKey });
  const lines = await Promise.all(
    [created, read, missing].map((answer) => lineOf(gateway, answer)),
  );
  const callId = path.split('/').at(-1);
  const common = { event: 'request.handled', keyId: key.id, accountId: key.accountId, test: true };
  expect(lines).toMatchObject([
    {
      ...common,
      method: 'POST',
      route: '/api/v1/calls/trigger',
      status: 201,
      callId,
      replayed: false,
      warnings: ['unknown_field'],
      durationMs: expect.any(Number),
    },
    { ...common, method: 'GET', route: '/api/v1/calls/:callId', status: 200, callId },
    { ...common, route: '/api/v1/calls/:callId', status: 404, code: 'not_found' },
  ]);
});

test('no name, number, address or key is ever logged', async () => {
  const { apiKey } = await stack.createKey();
  const canaries = [
    'Canaryfirst',
    'Canarylast',
    '41791110011',
    'canary@example.com',
    'canarymeta',
    'canaryref',
  ];
  const changes = {
    'lead.firstName': 'Canaryfirst',
    'lead.lastName': 'Canarylast',
    'lead.phone': '+41791110011',
    'lead.email': 'canary@example.com',
    metadata: { canarymeta: 'canarymeta' },
    external_ref: 'canaryref',
    canarymeta: 1,
  };
  const post = (json: unknown) => send(gateway.url, '/api/v1/calls/trigger', { key: apiKey, json });
  await post(triggerBody(changes));
  await post(triggerBody(changes));
  await post(triggerBody({ ...changes, 'lead.email': 'canary@example' }));
  await send(gateway.url, '/api/v1/calls/Canaryfirst?key=canarymeta', { key: apiKey });
  await send(gateway.url, '/Canarylast', { headers: { 'x-request-id': 'canarymeta' } });
  const last = await send(gateway.url, '/api/v1/usage', { key: `${apiKey}x` });
  await lineOf(gateway, last);
  const logged = JSON.stringify(gateway.lines);
  for (const canary of [...canaries, apiKey]) expect(logged).not.toContain(canary);
});
