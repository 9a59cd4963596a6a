import { connect, type Socket } from 'node:net';

/** One kept connection; a request at a time. Cheap, so that the load leaves the machine to what is measured. */
export interface Connection {
  /** @returns the answer's status. @throws when the server closes or answers no plain HTTP/1.1 */
  send(request: string): Promise<number>;
  close(): void;
}

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return speakHttp(socket);
}

interface Waiting {
  readonly resolve: (status: number) => void;
  readonly reject: (error: Error) => void;
}

function speakHttp(socket: Socket): Connection {
  let waiting: Waiting | null = null;
  let received = Buffer.alloc(0);
  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = null;
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the server closed a kept connection')));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = readAnswer(received);
    if (answer === null || received.length < answer.length) return;
    received = Buffer.alloc(0);
    const { resolve } = waiting ?? { resolve: () => {} };
    waiting = null;
    resolve(answer.status);
  });
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Null while the head is not complete. An answer without a length has no body here. */
function readAnswer(bytes: Buffer): { readonly status: number; readonly length: number } | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const bodyLength = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  return { status: Number(head.slice(9, 12)), length: headEnd + 4 + bodyLength };
}
