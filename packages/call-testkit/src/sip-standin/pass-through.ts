import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Hands an HTTP request on, unchanged, and its answer back. */
export function passRequest(target: URL, incoming: IncomingMessage, answer: ServerResponse): void {
  const { method, url, headers } = incoming;
  const outgoing = request({
    host: target.hostname,
    port: target.port,
    path: url,
    method,
    headers,
  });
  outgoing.once('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  // As a load balancer does whose server is away.
  outgoing.once('error', () => {
    if (!answer.headersSent) answer.writeHead(502);
    answer.end();
  });
  answer.once('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

/** Hands a WebSocket on: the same bytes both ways until one end closes. */
export function passUpgrade(
  target: URL,
  incoming: IncomingMessage,
  client: Duplex,
  head: Buffer,
): void {
  const server = connect(Number(target.port), target.hostname, () => {
    server.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headerLines(incoming)}\r\n`);
    server.write(head);
    client.pipe(server).pipe(client);
  });
  const close = (): void => {
    server.destroy();
    client.destroy();
  };
  for (const end of [server, client]) end.once('error', close).once('close', close);
}

function headerLines({ rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.map((part, index) => (index % 2 === 0 ? `${part}: ` : `${part}\r\n`));
  return lines.join('');
}
