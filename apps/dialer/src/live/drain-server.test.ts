import { expect, it } from 'vitest';
import { drainServer } from './drain-server.js';

it('waits for calls that are held when the library gives up, and no longer', async () => {
  let looks = 0;
  const server = {
    drain: () => Promise.reject(new Error('runner not started')),
    callCount: () => {
      looks += 1;
      return looks < 3 ? 1 : 0;
    },
  };
  await drainServer(server, 60_000);
  expect(looks).toBe(3);
});

it('waits for no call when the time is up', async () => {
  const server = { drain: () => Promise.reject(new Error('timed out')), callCount: () => 1 };
  await drainServer(server, 0);
});
