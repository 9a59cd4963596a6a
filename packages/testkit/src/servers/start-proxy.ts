import { connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  /** The given address, by way of this proxy. */
  readonly url: string;
  /** Refuses and breaks connections, as a server that is gone. */
  cut(): void;
  /** Keeps connections open and passes nothing on, as a network that swallows packets. */
  swallow(): void;
  restore(): void;
  close(): Promise<void>;
}

/** Stands between a client and a store, so that a test can take the store away. */
export async function startProxy(
  target: string,
  rewrite: (text: Buffer) => Buffer = (text) => text,
): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<readonly [Socket, Socket]>();
  let mode: 'pass' | 'cut' | 'swallow' = 'pass';

  const server = createServer((client) => {
    if (mode === 'cut') return client.destroy();
    const upstream = connect({ host: hostname, port: Number(port) });
    const pair = [client, upstream] as const;
    pairs.add(pair);
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        for (const other of pair) other.destroy();
      });
    }
    client.on('data', (chunk) => mode === 'pass' && upstream.write(chunk));
    upstream.on('data', (chunk) => mode === 'pass' && client.write(rewrite(chunk)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  const url = new URL(target);
  url.host = `127.0.0.1:${address.port}`;

  const breakAll = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };
  return {
    url: url.href,
    cut: () => {
      mode = 'cut';
      breakAll();
    },
    swallow: () => {
      mode = 'swallow';
    },
    restore: () => {
      // What was swallowed is missing from the streams: only new connections make sense.
      if (mode === 'swallow') breakAll();
      mode = 'pass';
    },
    close: () => {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
