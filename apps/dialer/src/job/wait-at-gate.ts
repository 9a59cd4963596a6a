import { connect } from 'node:net';

/** A dialer that stands still lets nobody in, and needs the process when it goes on. */
const LONGEST_MS = 20_000;

/**
 * Waits until the dialer lets this process start, or is gone. The connection stays, for the dialer to
 * see that the process is alive.
 *
 * @param port of the dialer's gate on loopback
 */
export function waitAtGate(port: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const timer = setTimeout(goOn, LONGEST_MS);
    function goOn(): void {
      clearTimeout(timer);
      socket.unref();
      resolve();
    }
    socket.once('data', goOn);
    socket.once('error', goOn);
    socket.once('close', goOn);
  });
}
