import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { ERRORS, type ErrorCode } from '@immolab/contracts';
import type { Express } from 'express';
import { messagesOf } from './messages-of.js';

export interface ListenOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly api: Express;
}

export interface HttpServer {
  readonly port: number;
  /** Stops accepting, lets requests in hand finish, closes connections as they become idle. */
  close(): Promise<void>;
}

/** Longest time to receive one request: the largest body on the slowest honest connection. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** Longer than the 60 s after which load balancers drop idle connections, so that they do. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;

/** @throws when the port is taken */
export async function listen({ host, port, api }: ListenOptions): Promise<HttpServer> {
  let closing = false;
  // Without a Host header Node would answer by itself, in another shape than ours.
  const options = { requireHostHeader: false, ...messagesOf(api) };
  const server = createServer(options, (request, response) => {
    response.once('close', () => {
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
    api(request, response);
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on('clientError', answerBrokenRequest);
  // The body is read whatever `Expect` says.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  return {
    port: portOf(server) ?? port,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function portOf(server: Server): number | null {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : null;
}

/** What is no HTTP, or too much of it, is answered in the shape of every other error. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const code: ErrorCode = tooLarge ? 'payload_too_large' : 'validation';
  const requestId = randomUUID();
  const body = JSON.stringify({
    error: tooLarge ? 'The request headers are too large' : ERRORS[code].message,
    code,
    requestId,
    ...(!tooLarge && { details: [{ path: [], message: 'This is not a complete HTTP request' }] }),
  });
  socket.end(
    [
      tooLarge ? 'HTTP/1.1 431 Request Header Fields Too Large' : 'HTTP/1.1 400 Bad Request',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
