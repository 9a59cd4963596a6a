import { createHook } from 'node:async_hooks';
import { createServer, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { HOSTILE_ANSWERS, HOSTILE_HOSTS } from '../addresses/hostile-targets.js';
import { createAgents } from './agents.js';
import { closeAll, event, listen, newClient, onClose, startReceiver } from './receivers.js';

afterEach(closeAll);

/** Real attempts to connect that are made meanwhile, refused or not. */
async function countConnects(action: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'TCPCONNECTWRAP') count += 1;
    },
  });
  hook.enable();
  try {
    await action();
  } finally {
    hook.disable();
  }
  return count;
}

describe('a post to a hostile address', () => {
  it(`never connects: ${HOSTILE_HOSTS.length} notations`, async () => {
    const { seen, port } = await listen(createServer(), 'http', '0.0.0.0');
    const client = newClient({ allowedCidrs: [] });
    const reasons = new Set<string>();
    const connects = await countConnects(async () => {
      for (const host of HOSTILE_HOSTS) {
        for (const scheme of ['http', 'https']) {
          const { reason } = await client.post({ url: `${scheme}://${host}:${port}/`, ...event });
          reasons.add(reason);
        }
      }
    });
    expect([...reasons]).toEqual(['address_refused']);
    expect(connects).toBe(0);
    expect(seen.connections).toBe(0);
  });

  it.each([
    ['the default', []],
    ['a network of the operator', ['198.51.100.0/30']],
  ])(
    'never connects when a name resolves to it, alone or among others: %s',
    async (_how, allowedCidrs) => {
      let answer: string[] = [];
      const client = newClient({ allowedCidrs, resolveHost: async () => answer });
      const reasons = new Set<string>();
      const connects = await countConnects(async () => {
        for (const address of HOSTILE_ANSWERS.filter((text) => !text.endsWith('198.51.100.1'))) {
          for (const mixed of [
            [address],
            ['93.184.215.14', address],
            [address, '2606:4700::1111'],
          ]) {
            answer = mixed;
            const { reason } = await client.post({ url: 'https://hook.example/', ...event });
            reasons.add(reason);
          }
        }
      });
      expect([...reasons]).toEqual(['address_refused']);
      expect(connects).toBe(0);
    },
  );

  it('is refused by the agents as well, should our own check be wrong', async () => {
    const agents = createAgents([], true);
    onClose(() => agents.destroy());
    const { port, seen } = await startReceiver((_request, response) => response.end());
    const refused = await new Promise<Error>((resolve, reject) => {
      request({ host: '127.0.0.1', port, agent: agents.http }, () => reject(new Error('reached')))
        .on('error', resolve)
        .end();
    });
    expect(refused.message).toContain('not allowed');
    expect(seen.connections).toBe(0);
  });
});
