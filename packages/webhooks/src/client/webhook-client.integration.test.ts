import { createServer as createTlsServer } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, event, listen, newClient, startReceiver, startTcp } from './receivers.js';
import { SELF_SIGNED } from './self-signed.js';

afterEach(closeAll);

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
    expect(result.durationMs).toBeLessThan(3_000);
  });

  it('ends in time when the head of the answer trickles', async () => {
    const { url } = await startTcp((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-more: 1\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const result = await newClient({ timeoutMs: 300 }).post({ url, ...event });
    expect(result).toMatchObject({ statusCode: null, reason: 'timeout' });
    expect(result.durationMs).toBeLessThan(3_000);
  });

  it('is decided by the status when the body of the answer trickles, within a second', async () => {
    const { url } = await startReceiver((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const result = await newClient().post({ url, ...event });
    expect(result).toMatchObject({ statusCode: 200, reason: 'ok' });
    expect(result.durationMs).toBeLessThan(4_000);
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

  it('ends when another protocol is spoken as if we had asked for it', async () => {
    const head = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: chat\r\n\r\n';
    const { url } = await startTcp((socket) => socket.write(head));
    const { statusCode, reason } = await newClient({ timeoutMs: 2_000 }).post({ url, ...event });
    expect({ statusCode, reason }).toEqual({ statusCode: null, reason: 'invalid_response' });
  });

  it('names a refused connection, a failed handshake and a name without an address', async () => {
    const { port } = await startReceiver((_request, response) => response.end());
    await closeAll();
    const tls = await listen(createTlsServer(SELF_SIGNED), 'https');
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
    expect(result.durationMs).toBeLessThan(1_500);
    for (const { reason } of await Promise.all(silent)) expect(reason).toBe('timeout');
  });
});
