import { createHook } from 'node:async_hooks';
import { createServer, type RequestListener, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { HOSTILE_ANSWERS, HOSTILE_HOSTS } from '../addresses/hostile-targets.js';
import { createAgents } from './agents.js';
import { SELF_SIGNED } from './self-signed.js';
import { createWebhookClient, type WebhookClientOptions } from './webhook-client.js';

const closers: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Listening {
  listen(port: number, host: string, done: () => void): unknown;
  address(): AddressInfo | string | null;
  close(done: () => void): unknown;
  on(event: 'connection', listener: (socket: Socket) => void): unknown;
}

async function listen(server: Listening, scheme = 'http', host = '127.0.0.1') {
  const sockets = new Set<Socket>();
  const seen = { connections: 0 };
  server.on('connection', (socket) => {
    seen.connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  return { seen, port: address.port, url: `${scheme}://127.0.0.1:${address.port}/hook` };
}

const startReceiver = (listener: RequestListener) => listen(createServer(listener));
const startTcp = (onData: (socket: Socket) => void) =>
  listen(createTcpServer((socket) => socket.once('data', () => onData(socket))));

function newClient(options: Partial<WebhookClientOptions> = {}) {
  const client = createWebhookClient({ allowedCidrs: ['127.0.0.0/8', '::1/128'], ...options });
  closers.push(() => client.close());
  return client;
}

const event = { body: '{"event":"call.completed"}', headers: { 'webhook-id': 'evt_1' } };

/** Real attempts to connect that are made meanwhile, refused or not. */
async function countConnects(action: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'TCPCONNECTWRAP') count += 1;
    },
  });
  hook.enable();
  try {
    await action();
  } finally {
    hook.disable();
  }
  return count;
}

describe('a post to a receiver', () => {
  it('carries body and headers and is ok with any 2xx', async () => {
    const requests: unknown[] = [];
    const { url } = await startReceiver(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      requests.push({ method: request.method, headers: request.headers, body });
      response.writeHead(204).end();
    });
    const result = await newClient().post({ url, ...event });
    expect(result).toEqual({ statusCode: 204, reason: 'ok', durationMs: expect.any(Number) });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        body: event.body,
        headers: {
          'content-type': 'application/json',
          'content-length': `${event.body.length}`,
          'user-agent': 'Immolab-Webhooks/1',
          'webhook-id': 'evt_1',
        },
      },
    ]);
    expect(JSON.stringify(requests)).not.toContain('accept-encoding');
  });

  it.each([400, 404, 410, 429, 500, 503])('is refused with its status: %d', async (status) => {
    const { url } = await startReceiver((_request, response) =>
      response.writeHead(status).end('no'),
    );
    expect(await newClient().post({ url, ...event })).toMatchObject({
      statusCode: status,
      reason: 'http_status',
    });
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect: %d', async (status) => {
    const target = await startReceiver((_request, response) => response.end());
    const { url } = await startReceiver((_request, response) =>
      response.writeHead(status, { location: target.url }).end(),
    );
    expect(await newClient().post({ url, ...event })).toMatchObject({
      statusCode: status,
      reason: 'redirect',
    });
    expect(target.seen.connections).toBe(0);
  });

  it('uses a connection again', async () => {
    const { url, seen } = await startReceiver((_request, response) => response.end('thanks'));
    const client = newClient();
    for (let count = 0; count < 20; count += 1) {
      expect(await client.post({ url, ...event })).toMatchObject({ reason: 'ok' });
    }
    expect(seen.connections).toBe(1);
  });

  it('is made again at once when the receiver closed the old connection meanwhile', async () => {
    let handled = 0;
    const { url, seen } = await startReceiver((request, response) => {
      handled += 1;
      if (handled === 2) return void request.socket.destroy();
      response.end();
    });
    const client = newClient();
    await client.post({ url, ...event });
    expect(await client.post({ url, ...event })).toMatchObject({ statusCode: 200, reason: 'ok' });
    expect(seen.connections).toBe(2);
  });

  it('is not made again when a new connection is broken', async () => {
    let received = 0;
    const { url } = await startTcp((socket) => {
      received += 1;
      socket.destroy();
    });
    expect(await newClient().post({ url, ...event })).toMatchObject({
      statusCode: null,
      reason: 'connection_lost',
    });
    expect(received).toBe(1);
  });

  it('reaches localhost where loopback is allowed', async () => {
    const { port } = await startReceiver((_request, response) => response.end());
    const url = `http://localhost:${port}/hook`;
    expect(await newClient().post({ url, ...event })).toMatchObject({ reason: 'ok' });
  });
});

describe('a post to a receiver that behaves badly', () => {
  it('ends in time when nothing is answered', async () => {
    const { url } = await startTcp(() => {});
    const result = await newClient({ timeoutMs: 300 }).post({ url, ...event });
    expect(result).toMatchObject({ statusCode: null, reason: 'timeout' });
    expect(result.durationMs).toBeGreaterThanOrEqual(290);
    expect(result.durationMs).toBeLessThan(800);
  });

  it('ends in time when the head of the answer trickles', async () => {
    const { url } = await startTcp((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-more: 1\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const result = await newClient({ timeoutMs: 300 }).post({ url, ...event });
    expect(result).toMatchObject({ statusCode: null, reason: 'timeout' });
    expect(result.durationMs).toBeLessThan(800);
  });

  it('is decided by the status when the body of the answer trickles, within a second', async () => {
    const { url } = await startReceiver((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const result = await newClient().post({ url, ...event });
    expect(result).toMatchObject({ statusCode: 200, reason: 'ok' });
    expect(result.durationMs).toBeLessThan(1_500);
  });

  it('is decided by the status when the answer breaks off in its body', async () => {
    const { url } = await startTcp((socket) => {
      socket.end('HTTP/1.1 503 Busy\r\ncontent-length: 100\r\n\r\nhalf');
    });
    expect(await newClient().post({ url, ...event })).toMatchObject({ statusCode: 503 });
  });

  it('reads at most 64 KB of 50 answers of 300 MB, compressed or not', async () => {
    const chunk = Buffer.alloc(64 * 1_024);
    const sent: number[] = [];
    const { url } = await startReceiver((_request, response) => {
      response.writeHead(200, { 'content-length': 300 * 2 ** 20, 'content-encoding': 'gzip' });
      const send = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', send);
      const { socket } = response;
      response.on('close', () => sent.push(socket?.bytesWritten ?? Number.POSITIVE_INFINITY));
      send();
    });
    const client = newClient();
    await client.post({ url, ...event });
    const before = process.memoryUsage().rss;
    let most = before;
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 5);
    const posts = Array.from({ length: 50 }, () => client.post({ url, ...event }));
    for (const result of await Promise.all(posts)) expect(result.reason).toBe('ok');
    clearInterval(timer);
    expect((most - before) / 2 ** 20).toBeLessThan(50);
    while (sent.length < 51) await new Promise((resolve) => setImmediate(resolve));
    // What the systems between the two buffer comes on top of the 64 KB.
    expect(Math.max(...sent) / 2 ** 20).toBeLessThan(20);
  });

  it.each([
    ['no HTTP at all', 'SSH-2.0-OpenSSH\r\n\r\n'],
    ['a broken header', 'HTTP/1.1 200 OK\r\nbad header\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
    ['20 KB of headers', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`],
  ])('gets no sense from %s', async (_what, text) => {
    const { url } = await startTcp((socket) => socket.end(text));
    expect(await newClient().post({ url, ...event })).toMatchObject({
      statusCode: null,
      reason: 'invalid_response',
    });
  });

  it('names a refused connection, a failed handshake and a name without an address', async () => {
    const { port } = await startReceiver((_request, response) => response.end());
    const tls = await listen(createTlsServer(SELF_SIGNED), 'https');
    await closers.splice(0, 1)[0]?.();
    const client = newClient({
      resolveHost: async () => {
        throw Object.assign(new Error('queryA ENOTFOUND'), { code: 'ECONNREFUSED' });
      },
    });
    const reasonOf = async (url: string) => (await client.post({ url, ...event })).reason;
    expect(await reasonOf(`http://127.0.0.1:${port}/`)).toBe('connection_refused');
    expect(await reasonOf(tls.url)).toBe('tls_failed');
    expect(await reasonOf(tls.url.replace('https', 'http'))).toBe('connection_lost');
    expect(await reasonOf('https://nowhere.example/')).toBe('dns_failed');
  });

  it('gives up when told to', async () => {
    const stop = new AbortController();
    const { url } = await startTcp(() => stop.abort());
    const result = await newClient().post({ url, ...event, signal: stop.signal });
    expect(result).toMatchObject({ statusCode: null, reason: 'aborted' });
  });

  it('does not wait for names whose servers are silent', async () => {
    const { url } = await startReceiver((_request, response) => response.end());
    const client = newClient({ timeoutMs: 2_000, resolveHost: () => new Promise(() => {}) });
    const silent = Array.from({ length: 20 }, (_, index) =>
      client.post({ url: `https://silent-${index}.example/`, ...event }),
    );
    const result = await client.post({ url, ...event });
    expect(result.reason).toBe('ok');
    expect(result.durationMs).toBeLessThan(500);
    for (const { reason } of await Promise.all(silent)) expect(reason).toBe('timeout');
  });
});

describe('a post to a hostile address', () => {
  it(`never connects: ${HOSTILE_HOSTS.length} notations`, async () => {
    const { seen, port } = await listen(createServer(), 'http', '0.0.0.0');
    const client = newClient({ allowedCidrs: [] });
    const reasons = new Set<string>();
    const connects = await countConnects(async () => {
      for (const host of HOSTILE_HOSTS) {
        for (const scheme of ['http', 'https']) {
          const { reason } = await client.post({ url: `${scheme}://${host}:${port}/`, ...event });
          reasons.add(reason);
        }
      }
    });
    expect([...reasons]).toEqual(['address_refused']);
    expect(connects).toBe(0);
    expect(seen.connections).toBe(0);
  });

  it.each([
    ['the default', []],
    ['a network of the operator', ['198.51.100.0/30']],
  ])(
    'never connects when a name resolves to it, alone or among others: %s',
    async (_how, allowedCidrs) => {
      let answer: string[] = [];
      const client = newClient({ allowedCidrs, resolveHost: async () => answer });
      const reasons = new Set<string>();
      const connects = await countConnects(async () => {
        for (const address of HOSTILE_ANSWERS.filter((text) => !text.endsWith('198.51.100.1'))) {
          for (const mixed of [
            [address],
            ['93.184.215.14', address],
            [address, '2606:4700::1111'],
          ]) {
            answer = mixed;
            const { reason } = await client.post({ url: 'https://hook.example/', ...event });
            reasons.add(reason);
          }
        }
      });
      expect([...reasons]).toEqual(['address_refused']);
      expect(connects).toBe(0);
    },
  );

  it('is refused by the agents as well, should our own check be wrong', async () => {
    const agents = createAgents([], true);
    closers.push(() => agents.destroy());
    const { port, seen } = await startReceiver((_request, response) => response.end());
    const refused = await new Promise<Error>((resolve, reject) => {
      request({ host: '127.0.0.1', port, agent: agents.http }, () => reject(new Error('reached')))
        .on('error', resolve)
        .end();
    });
    expect(refused.message).toContain('not allowed');
    expect(seen.connections).toBe(0);
  });
});
