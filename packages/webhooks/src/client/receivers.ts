import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { createWebhookClient, type WebhookClientOptions } from './webhook-client.js';

const closers: Array<() => unknown> = [];

export function onClose(close: () => unknown): void {
  closers.push(close);
}

/** Ends what a test opened, the last first. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

interface Listening {
  listen(port: number, host: string, done: () => void): unknown;
  address(): AddressInfo | string | null;
  close(done: () => void): unknown;
  on(event: 'connection', listener: (socket: Socket) => void): unknown;
}

/** Starts to listen on a free port and counts the connections. */
export async function listen(server: Listening, scheme = 'http', host = '127.0.0.1') {
  const sockets = new Set<Socket>();
  const seen = { connections: 0 };
  server.on('connection', (socket) => {
    seen.connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onClose(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  return { seen, port: address.port, url: `${scheme}://127.0.0.1:${address.port}/hook` };
}

export const startReceiver = (listener: RequestListener) => listen(createServer(listener));
/** A receiver that speaks no HTTP: it is given the socket once something was posted. */
export const startTcp = (onData: (socket: Socket) => void) =>
  listen(createTcpServer((socket) => socket.once('data', () => onData(socket))));

export function newClient(options: Partial<WebhookClientOptions> = {}) {
  const client = createWebhookClient({ allowedCidrs: ['127.0.0.0/8', '::1/128'], ...options });
  onClose(() => client.close());
  return client;
}

export const event = { body: '{"event":"call.completed"}', headers: { 'webhook-id': 'evt_1' } };
