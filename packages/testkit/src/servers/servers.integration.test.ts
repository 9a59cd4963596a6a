import { once } from 'node:events';
import { createConnection } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import { startRedis } from './start-redis.js';

async function accepts(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const redisUrl = inject('redisUrl');

describe('the servers of a test run', () => {
  it('include a PostgreSQL that takes connections', async () => {
    expect(await accepts(inject('postgresUrl'))).toBe(true);
  });

  it.skipIf(redisUrl === null)(
    'include a Redis (does not run without redis-server on the PATH)',
    async () => {
      expect(redisUrl !== null && (await accepts(redisUrl))).toBe(true);
    },
  );

  it('do without Redis where none is installed', async () => {
    expect(await startRedis('/nowhere')).toBeNull();
    expect(await startRedis(undefined)).toBeNull();
  });

  it.skipIf(redisUrl === null)(
    'are gone when they are stopped (does not run without redis-server on the PATH)',
    async () => {
      const server = await startRedis(process.env.PATH);
      expect(server !== null && (await accepts(server.url))).toBe(true);
      await server?.stop();
      expect(server !== null && (await accepts(server.url))).toBe(false);
    },
  );
});
