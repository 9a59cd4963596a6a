import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';

export interface RedisStats {
  /** Carried out since its start, those inside of scripts included. */
  readonly commands: number;
  /** Connected now, this reader included. */
  readonly clients: number;
}

/** Asks a Redis for its own counters. @returns null where there is none */
export async function readRedisStats(url: string | null): Promise<RedisStats | null> {
  if (url === null) return null;
  const { hostname, port } = new URL(url);
  const socket = createConnection(Number(port), hostname);
  // Commands may be sent as plain lines; after the second one the server closes.
  socket.end('INFO\r\nQUIT\r\n');
  const info = await text(socket);
  const read = (name: string) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1]);
  return { commands: read('total_commands_processed'), clients: read('connected_clients') };
}
