import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Two TCP ports and a UDP port of the loopback interface that nobody used a moment ago. */
export async function findFreePorts(): Promise<[number, number, number]> {
  // All three are held until the last is found, so that no two are the same.
  const tcp = [createServer(), createServer()] as const;
  for (const server of tcp) server.listen(0, '127.0.0.1');
  await Promise.all(tcp.map((server) => once(server, 'listening')));
  const udp = createSocket('udp4');
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  const ports: [number, number, number] = [
    portOf(tcp[0].address()),
    portOf(tcp[1].address()),
    udp.address().port,
  ];
  await Promise.all(tcp.map((server) => new Promise((resolve) => server.close(resolve))));
  await new Promise<void>((resolve) => udp.close(resolve));
  return ports;
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  return address.port;
}
