import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** One request that a receiver got, its body as the bytes that came. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly at: number;
}

export interface Receiver {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** Resolves when `enough` holds of the requests so far, at once if it already does. */
  until(enough: (requests: readonly ReceivedRequest[]) => boolean): Promise<void>;
}

/** Answers one request; without one, every request gets a 200. */
export type Answer = (request: ReceivedRequest, response: ServerResponse) => void;

/** A webhook receiver on the loopback; it is closed when the test is over. */
export async function startReceiver(
  answer: Answer = (_request, response) => void response.writeHead(200).end(),
): Promise<Receiver> {
  const requests: ReceivedRequest[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const received = { path: request.url ?? '', headers: request.headers, body, at: Date.now() };
      requests.push(received);
      answer(received, response);
      for (const look of waiting) look();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    until: (enough) =>
      new Promise((resolve) => {
        const look = () => {
          if (!enough(requests)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
