import { once } from 'node:events';
import { createServer } from 'node:http';

export interface ReceivedEvent {
  readonly callId: string;
  readonly event: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Receives the webhook events of calls. */
export interface EventReceiver {
  readonly url: string;
  readonly events: readonly ReceivedEvent[];
  /** The first event of a call, once it has come. */
  eventOf(callId: string): Promise<ReceivedEvent>;
  stop(): Promise<void>;
}

export async function startEventReceiver(): Promise<EventReceiver> {
  const events: ReceivedEvent[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(200).end();
      const body = Buffer.concat(chunks).toString('utf8');
      const { callId, event }: { callId: string; event: string } = JSON.parse(body);
      events.push({ callId, event, body, at: Date.now() });
      for (const look of waiting) look();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  return {
    url: `http://127.0.0.1:${address.port}/events`,
    events,
    eventOf: (callId) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = events.find((event) => event.callId === callId);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
