import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/**
 * Below the ports that Linux (32768 on) and macOS (49152 on) give to outgoing connections and to
 * whoever listens on port 0: those would take one between its search and its use, or while a
 * server that is to come back on its ports is dead.
 */
const LOWEST = 10_000;
const HIGHEST = 32_765;
const ATTEMPTS = 100;

/** Two TCP ports and a UDP port of the loopback interface that nobody used a moment ago. */
export async function findFreePorts(): Promise<[number, number, number]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const first = randomInt(LOWEST, HIGHEST + 1);
    const ports: [number, number, number] = [first, first + 1, first + 2];
    const free = [isTcpFree(ports[0]), isTcpFree(ports[1]), isUdpFree(ports[2])];
    if ((await Promise.all(free)).every(Boolean)) return ports;
  }
  throw new Error(`no free ports between ${LOWEST} and ${HIGHEST} in ${ATTEMPTS} attempts`);
}

function isTcpFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function isUdpFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => resolve(false));
    socket.bind(port, '127.0.0.1', () => socket.close(() => resolve(true)));
  });
}
