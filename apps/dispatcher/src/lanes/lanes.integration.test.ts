import { type Receiver, startReceiver } from '@immolab/testkit';
import { describe, expect, it, vi } from 'vitest';
import { createWorld, startTestDispatcher } from '../testing/test-dispatcher.js';

const hang = () => undefined;
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

const idOf = (request: Receiver['requests'][number]) =>
  String(request.headers['webhook-id']).replace('msg_', '');

describe('receivers that hang', () => {
  it('do not delay the others: 2 of 20 hang, with ten places in the lane', async () => {
    const world = await createWorld();
    const healthy = await Promise.all(Array.from({ length: 18 }, () => startReceiver()));
    const hanging = await Promise.all([startReceiver(hang), startReceiver(hang)]);
    await startTestDispatcher(world, { DISPATCHER_CONCURRENCY: '10' });

    const rungAt = new Map<string, number>();
    // 20 events to each; a lane without suspicion would be stuck for 40 s.
    for (let round = 0; round < 20; round += 1) {
      for (const { url } of [...hanging, ...healthy]) {
        const { id } = await world.send(url);
        rungAt.set(id, Date.now());
      }
    }
    await Promise.all(healthy.map((one) => one.until((requests) => requests.length === 20)));

    const delays = healthy.flatMap(({ requests }) =>
      requests.map((request) => request.at - (rungAt.get(idOf(request)) ?? Number.NaN)),
    );
    expect(delays).toHaveLength(360);
    expect(percentile(delays, 0.95)).toBeLessThan(2_000);
  }, 60_000);

  it('hold two places of the slow lane, and get everything once they answer again', async () => {
    const world = await createWorld();
    let answers = false;
    let open = 0;
    let mostOpen = 0;
    const receiver = await startReceiver((_request, response) => {
      if (answers) return void response.writeHead(200).end();
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      response.once('close', () => {
        open -= 1;
      });
    });
    const { operationsUrl } = await startTestDispatcher(world);
    const first = await world.send(receiver.url);
    await receiver.until((requests) => requests.length === 1);
    await vi.waitFor(async () => {
      const metrics = await (await fetch(`${operationsUrl}/metrics`)).text();
      expect(metrics).toMatch(/^immolab_delivery_suspect_endpoints\{.*\} 1$/m);
    }, 8_000);
    const later = await Promise.all(Array.from({ length: 20 }, () => world.send(receiver.url)));
    await receiver.until((requests) => requests.length === 2);
    await vi.waitFor(async () => expect((await world.row(first.id)).attempts).toBe(1), 15_000);
    expect(mostOpen).toBe(2);

    answers = true;
    await vi.waitFor(
      async () => {
        const ids = [first, ...later].map(({ id }) => id);
        const where = { id: { in: ids }, status: 'delivered' };
        expect(await world.db.prisma.delivery.count({ where })).toBe(21);
      },
      { timeout: 40_000, interval: 250 },
    );
  }, 80_000);
});
