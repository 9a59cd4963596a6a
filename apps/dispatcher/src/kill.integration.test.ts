import { startReceiver } from '@immolab/testkit';
import { verifyWebhook } from '@immolab/webhooks';
import { describe, expect, it, vi } from 'vitest';
import { startServiceProcess } from './testing/service-process.js';
import { createWorld } from './testing/test-dispatcher.js';

const EVENTS = 150;
const KILLS = 6;

describe('a dispatcher that is killed again and again', () => {
  it('delivers every event, and repeats none but with the same id and bytes', async () => {
    const world = await createWorld();
    // One in five is refused, and each takes long enough for a kill to fall into it.
    let count = 0;
    const taken = new Set<unknown>();
    const receiver = await startReceiver((request, response) => {
      count += 1;
      const status = count % 5 === 0 ? 503 : 200;
      if (status === 200) taken.add(request.headers['webhook-id']);
      setTimeout(() => response.writeHead(status).end(), 40);
    });
    const dispatcher = await startServiceProcess(world.environment);

    const bodies = new Map<string, string>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const seen = receiver.requests.length;
      const upTo = Math.ceil(((kill + 1) * EVENTS) / KILLS);
      while (bodies.size < upTo) {
        const body = JSON.stringify({ event: 'call.completed', number: bodies.size });
        const { id } = await world.send(receiver.url, { body });
        bodies.set(`msg_${id}`, body);
      }
      // In the midst of it: posts have arrived that have no answer yet.
      await receiver.until((requests) => requests.length > seen + 2 * kill);
      await dispatcher.killAndRestart();
    }
    await vi.waitFor(
      async () => {
        const open = await world.db.prisma.delivery.count({ where: { status: 'pending' } });
        expect(open).toBe(0);
      },
      { timeout: 90_000, interval: 500 },
    );

    const rows = await world.db.prisma.delivery.groupBy({ by: ['status'], _count: true });
    expect(rows).toEqual([{ status: 'delivered', _count: EVENTS }]);
    expect(taken).toEqual(new Set(bodies.keys()));
    for (const request of receiver.requests) {
      expect(request.body).toBe(bodies.get(String(request.headers['webhook-id'])));
      expect(verifyWebhook(request, world.key.webhookSecret)).toBe(true);
    }
    // The kills fell into posts: the receiver saw more of them than anybody lived to record.
    const recorded = await world.db.prisma.deliveryAttempt.count();
    expect(receiver.requests.length).toBeGreaterThan(recorded);
  }, 150_000);
});
