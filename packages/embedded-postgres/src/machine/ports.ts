import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';
/** Beyond this many neighbours another free port is as good. */
const NEIGHBOURS = 20;

/** Whether a server could listen on `port` of this machine now, on loopback and everywhere. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await listensOn(port, LOOPBACK)) !== null && (await listensOn(port)) !== null;
}

/**
 * The preferred port, else the next free one after it, else any.
 * @param taken given away already, though nobody listens on them yet
 */
export async function findPort(
  preferred: number | null,
  taken: ReadonlySet<number> = new Set(),
): Promise<number> {
  if (preferred !== null) {
    const last = Math.min(preferred + NEIGHBOURS, 65_535);
    for (let port = preferred; port <= last; port += 1) {
      if (!taken.has(port) && (await isPortFree(port))) return port;
    }
  }
  const port = await listensOn(0, LOOPBACK);
  if (port === null) throw new Error('This machine has no free port.');
  return taken.has(port) ? findPort(null, taken) : port;
}

/** @returns the port, freed again; null when it could not be had */
function listensOn(port: number, host?: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : null),
      );
    });
  });
}
