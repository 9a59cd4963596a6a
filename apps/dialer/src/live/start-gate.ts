import { createServer, type Socket } from 'node:net';
import { mayStart, type StartState } from './may-start.js';

/** How often those that wait are looked at. */
const LOOK_EVERY_MS = 100;

/** What lets a process in. */
const COME_IN = '\n';

/** What the gate asks about the calls of this dialer. */
export type CallsNow = Pick<StartState, 'sinceCallMs' | 'calls' | 'capacity'>;

/** Where processes for calls ask whether they may start, see `job/wait-at-gate.ts`. */
export interface StartGate {
  /** On loopback. */
  readonly port: number;
  close(): void;
}

/**
 * A process connects, is let in when it may start, and stays connected for as long as it lives: so
 * those that are alive are counted, however they end.
 */
export async function openStartGate(
  callsNow: () => CallsNow,
  clock: () => number = () => performance.now(),
): Promise<StartGate> {
  const waiting = new Map<Socket, number>();
  const alive = new Set<Socket>();
  const look = (): void => {
    for (const [socket, since] of waiting) {
      if (!mayStart({ ...callsNow(), waitedMs: clock() - since, alive: alive.size })) return;
      waiting.delete(socket);
      alive.add(socket);
      socket.write(COME_IN);
    }
  };
  const server = createServer((socket) => {
    socket.unref();
    waiting.set(socket, clock());
    // A process that is killed resets its connection.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      waiting.delete(socket);
      alive.delete(socket);
    });
    socket.resume();
    look();
  });
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return {
    port: address.port,
    close() {
      clearInterval(timer);
      server.close();
      for (const socket of [...waiting.keys(), ...alive]) socket.destroy();
    },
  };
}
