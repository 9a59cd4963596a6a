import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { type Check, createHealth } from './health.js';

export interface OperationsServerOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly checks: Readonly<Record<string, Check>>;
  readonly registry: Registry;
  /** Aborted while the service drains. */
  readonly draining: AbortSignal;
  /** Time for each check, in milliseconds. */
  readonly checkTimeoutMs?: number;
}

export interface OperationsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * `/healthz` (the process turns), `/readyz` (it can do its work: 503 with the names of what fails,
 * and while draining) and `/metrics` (Prometheus text).
 * @throws when the port is taken
 */
export async function startOperationsServer(
  options: OperationsServerOptions,
): Promise<OperationsServer> {
  const health = createHealth({
    checks: options.checks,
    draining: options.draining,
    ...(options.checkTimeoutMs !== undefined && { timeoutMs: options.checkTimeoutMs }),
  });
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/healthz') return sendJson(response, 200, { status: 'alive' });
    if (path === '/readyz') {
      const { ready, failing } = await health.ready();
      if (ready) return sendJson(response, 200, { status: 'ready' });
      return sendJson(response, 503, { status: 'not_ready', failing });
    }
    if (path === '/metrics') {
      const text = await options.registry.metrics();
      response.writeHead(200, { 'content-type': options.registry.contentType }).end(text);
      return;
    }
    sendJson(response, 404, { status: 'not_found' });
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    answer(path, response).catch(() => sendJson(response, 500, { status: 'error' }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return {
    port: isTcp(address) ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isTcp(address: string | AddressInfo | null): address is AddressInfo {
  return address !== null && typeof address === 'object';
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
