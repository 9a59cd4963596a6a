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

  it('do not delay another path of the same host under the same key', async () => {
    const world = await createWorld();
    let fails = true;
    const receiver = await startReceiver(({ path }, response) => {
      if (path === '/hang') return;
      response.writeHead(path === '/503' && fails ? 503 : 200).end();
    });
    await startTestDispatcher(world, { DISPATCHER_CONCURRENCY: '10' });
    const to = (path: string) => receiver.requests.filter((request) => request.path === path);

    await Promise.all(Array.from({ length: 30 }, () => world.send(`${receiver.url}/hang`)));
    await receiver.until(() => to('/hang').length > 0);
    const rungAt = Date.now();
    const refused = await world.send(`${receiver.url}/503`);
    await Promise.all(Array.from({ length: 10 }, () => world.send(`${receiver.url}/ok`)));
    await receiver.until(() => to('/ok').length === 10);
    // Behind a post that hangs they would wait for its 10 s.
    expect(Math.max(...to('/ok').map(({ at }) => at)) - rungAt).toBeLessThan(5_000);

    await receiver.until(() => to('/503').length === 3);
    fails = false;
    await receiver.until(() => to('/503').length === 4);
    const times = to('/503').map(({ at }) => at);
    const waits = times.slice(1).map((at, i) => at - (times[i] ?? Number.NaN));
    // A test key's first retries come after 1, 2 and 4 s, each up to a fifth earlier or later.
    for (const [i, wait] of waits.entries()) {
      expect(wait).toBeGreaterThan(2 ** i * 800 - 50);
      expect(wait).toBeLessThan(2 ** i * 1_200 + 4_000);
    }
    await vi.waitFor(async () => expect((await world.row(refused.id)).status).toBe('delivered'));
  }, 60_000);

  it('are known by their origin when each call has a path of its own', async () => {
    const world = await createWorld();
    let open = 0;
    const receiver = await startReceiver((_request, response) => {
      open += 1;
      response.once('close', () => {
        open -= 1;
      });
    });
    const { operationsUrl } = await startTestDispatcher(world, { DISPATCHER_CONCURRENCY: '5' });
    const send = (from: number) =>
      Promise.all(Array.from({ length: 5 }, (_, i) => world.send(`${receiver.url}/${from + i}`)));
    const first = await send(0);
    await vi.waitFor(
      async () => {
        const metrics = await (await fetch(`${operationsUrl}/metrics`)).text();
        expect(metrics).toMatch(/^immolab_delivery_suspect_endpoints\{.*\} 5$/m);
      },
      { timeout: 8_000, interval: 250 },
    );
    await send(5);
    await vi.waitFor(
      async () => {
        const where = { id: { in: first.map(({ id }) => id) }, attempts: 1 };
        expect(await world.db.prisma.delivery.count({ where })).toBe(5);
      },
      { timeout: 15_000, interval: 250 },
    );
    // The five that hung at first, and never more than two of those that came after them.
    expect(receiver.requests.length).toBeLessThanOrEqual(7);
    expect(open).toBeLessThanOrEqual(2);
  }, 60_000);
});
