import { once } from 'node:events';
import { Agent, request as httpRequest, IncomingMessage, ServerResponse } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTestDatabase } from '@immolab/database';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { expectError } from '../testing/expect-shape.js';
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

async function sendRaw(url: string, lines: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(lines);
  return text(socket);
}

describe('what is no HTTP', () => {
  test.each([
    ['nonsense', 'hello\r\n\r\n', 400, 'validation'],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400, 'validation'],
    [
      'headers without an end',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
      431,
      'payload_too_large',
    ],
  ])('%s is answered in the shape of all errors', async (_name, lines, status, code) => {
    const answer = await sendRaw(gateway.url, lines);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    const body: unknown = JSON.parse(answer.split('\r\n\r\n')[1] ?? '');
    expect(body).toMatchObject({ code, requestId: expect.any(String), error: expect.any(String) });
  });

  test.each([
    ['no Host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
    [
      'an expectation nobody knows',
      'GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
    ],
    [
      'an upgrade nobody offers',
      'GET /healthz HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade, close\r\n\r\n',
    ],
  ])('a request with %s is answered as any other', async (_name, lines) => {
    expect(await sendRaw(gateway.url, lines)).toContain('{"status":"alive"}');
  });
});

test('Express finds its prototypes in place, for to change them costs more than all it does', async () => {
  const isChange: boolean[] = [];
  const spy = vi.spyOn(Object, 'setPrototypeOf').mockImplementation((object, prototype) => {
    if (object instanceof IncomingMessage || object instanceof ServerResponse) {
      isChange.push(Object.getPrototypeOf(object) !== prototype);
    }
    return Reflect.setPrototypeOf(object, prototype) ? object : null;
  });
  await send(gateway.url, '/healthz');
  spy.mockRestore();
  expect(isChange).toEqual([false, false]);
});

test('answers carry protective headers, no word about the software, and are not kept', async () => {
  const { headers } = await send(gateway.url, '/api/v1/usage');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers.etag).toBeUndefined();
});

describe('when a store is away', () => {
  test('a queue that is gone costs the trigger nothing but its doorbell', async () => {
    const queueDatabase = await createTestDatabase(inject('postgresUrl'));
    const other = await stack.startGateway({ QUEUE_URL: queueDatabase.url });
    await queueDatabase.drop();
    const { apiKey: key } = await stack.createKey();
    const answer = await send(other.url, '/api/v1/calls/trigger', { key, json: triggerBody() });
    expect(answer.status).toBe(201);
    await vi.waitFor(() => {
      expect(other.lines).toContainEqual(expect.objectContaining({ event: 'queue.failed' }));
    });
    for (const url of [other.url, other.operationsUrl]) {
      expect((await send(url, '/readyz')).status).toBe(200);
    }
  });

  test('a queue that is not there yet keeps no gateway from starting and taking on calls', async () => {
    const other = await stack.startGateway({ QUEUE_URL: 'redis://127.0.0.1:1' });
    const { apiKey: key } = await stack.createKey();
    const answer = await send(other.url, '/api/v1/calls/trigger', { key, json: triggerBody() });
    expect(answer.status).toBe(201);
  });

  test('a database that is gone answers 503 unavailable, and work goes on when it is back', async () => {
    const wire = await openWire(stack.databaseUrl);
    const other = await stack.startGateway({ DATABASE_URL: wire.url });
    const { apiKey: key } = await stack.createKey();
    expect((await send(other.url, '/api/v1/usage', { key })).status).toBe(200);
    await wire.cut();
    const answer = await send(other.url, '/api/v1/usage', { key });
    expectError(answer, 'unavailable');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expectError(await send(other.url, '/readyz'), 'unavailable');
    expect((await send(other.url, '/healthz')).status).toBe(200);
    await wire.mend();
    expect((await send(other.url, '/api/v1/usage', { key })).status).toBe(200);
    expect((await send(other.url, '/readyz')).status).toBe(200);
    await other.drain();
    await wire.cut();
  });
});

/** A TCP connection to a server that can be cut. */
async function openWire(target: string) {
  const { hostname, port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  let port = 0;
  let server = createServer();
  const open = async () => {
    server = createServer((inner) => {
      const outer = connect(Number(targetPort), hostname);
      for (const socket of [inner, outer]) {
        sockets.add(socket);
        socket.on('error', () => {});
      }
      inner.pipe(outer).pipe(inner);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address === 'object') port = address.port;
  };
  await open();
  const url = new URL(target);
  url.port = `${port}`;
  return {
    url: url.href,
    mend: open,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
  };
}

describe('draining', () => {
  test('finishes the request in hand, then closes its kept-alive connection and takes no new one', async () => {
    const other = await stack.startGateway();
    const { apiKey } = await stack.createKey();
    const body = JSON.stringify(triggerBody());
    const agent = new Agent({ keepAlive: true });
    const { hostname, port } = new URL(other.url);
    const sent = httpRequest({
      agent,
      hostname,
      port,
      method: 'POST',
      path: '/api/v1/calls/trigger',
      headers: {
        'x-api-key': apiKey,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    });
    sent.flushHeaders();
    // The request is in hand: its body is asked for.
    await once(sent, 'continue');
    const drained = other.drain();
    expect(await send(other.url, '/healthz').catch((error) => error.code)).toBe('ECONNREFUSED');
    sent.end(body);
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(201);
    response.resume();
    await drained;
    agent.destroy();
  });
});
