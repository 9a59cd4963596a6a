import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Fault, Faults } from './faults.js';
import { ListenSession } from './listen-session.js';
import type { SpeechWorld } from './openai-endpoints.js';

/** Serves `WS /v1/listen` as Deepgram does. */
export function serveListen(
  server: Server,
  world: SpeechWorld,
  faults: Faults,
  resultDelayMs: number,
): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'ws://localhost');
    const fault = faults.take('listen');
    if (fault !== null) world.note('listen', `(${fault.kind})`);
    if (url.pathname !== '/v1/listen') return rejectUpgrade(socket, 404);
    if (fault?.kind === 'refuse') {
      socket.destroy();
      return;
    }
    if (fault?.kind === 'status') return rejectUpgrade(socket, fault.status);
    sockets.handleUpgrade(request, socket, head, (client) =>
      hold(client, world, url.searchParams, fault, resultDelayMs),
    );
  });
  return {
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function rejectUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Stand-in fault\r\ncontent-length: 0\r\n\r\n`);
}

function hold(
  client: WebSocket,
  world: SpeechWorld,
  query: URLSearchParams,
  fault: Fault | null,
  resultDelayMs: number,
): void {
  const requestId = randomUUID();
  const session = new ListenSession({
    vocabulary: world.leadSentences,
    language: languageOf(query.get('language') ?? 'en'),
    rate: Number(query.get('sample_rate') ?? 16_000),
    endpointingMs: Number(query.get('endpointing')) || 0,
    resultDelayMs: resultDelayMs + (fault?.kind === 'slow' ? fault.ms : 0),
    interimResults: query.get('interim_results') === 'true',
    requestId,
    send: (message) => {
      if (fault?.kind === 'nonsense') client.send('no JSON');
      else client.send(JSON.stringify(message));
      // In the middle of a sentence: after the first words.
      if (fault?.kind === 'break' && message.type === 'Results') client.terminate();
    },
    final: (text) => world.note('listen', text),
  });
  client.on('message', (data: Buffer, isBinary) => {
    if (fault?.kind === 'hang') return;
    if (isBinary) return session.hear(data);
    const { type } = JSON.parse(data.toString());
    if (type === 'Finalize') session.finalise();
    if (type !== 'CloseStream') return;
    session.finalise();
    void session.flushed.then(() => {
      client.send(JSON.stringify({ type: 'Metadata', request_id: requestId }));
      client.close(1000);
    });
  });
  client.on('close', () => session.stop());
}

/** Deepgram's `multi` is any language, `en-US` English. */
function languageOf(name: string): string | undefined {
  return name === 'multi' ? undefined : name.slice(0, 2);
}
