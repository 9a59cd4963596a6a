import { rotateWebhookSecret } from '@immolab/accounts';
import { startReceiver } from '@immolab/testkit';
import { verifyWebhook } from '@immolab/webhooks';
import { describe, expect, inject, it, vi } from 'vitest';
import { createWorld, startTestDispatcher } from './testing/test-dispatcher.js';

describe('a webhook, with the queue on PostgreSQL', () => describeDelivery('postgres'));

describe.skipIf(inject('redisUrl') === null)(
  'a webhook, with the queue on Redis (does not run without redis-server on the PATH)',
  () => describeDelivery('redis'),
);

function describeDelivery(backend: 'postgres' | 'redis'): void {
  it('arrives once, with the stored bytes, signed by the key it belongs to', async () => {
    const world = await createWorld(backend);
    const receiver = await startReceiver();
    const { lines } = await startTestDispatcher(world);
    const { id, body } = await world.send(`${receiver.url}/hook`);
    await receiver.until((requests) => requests.length > 0);
    const [request] = receiver.requests;
    expect(request).toMatchObject({
      path: '/hook',
      body,
      headers: { 'content-type': 'application/json', 'webhook-id': `msg_${id}` },
    });
    expect(request && verifyWebhook(request, world.key.webhookSecret)).toBe(true);
    await vi.waitFor(async () => expect((await world.row(id)).status).toBe('delivered'));
    await vi.waitFor(() => {
      const attempted = lines.filter(({ event }) => event === 'delivery.attempted');
      expect(attempted).toEqual([
        expect.objectContaining({
          deliveryId: id,
          state: 'delivered',
          status: 200,
          reason: 'ok',
          attempt: 1,
          lane: 'fast',
        }),
      ]);
    });
    expect(JSON.stringify(lines)).not.toMatch(/Zoë|whsec_|\/hook/);
    await world.queues.ring('delivery.send', { deliveryId: id });
    await vi.waitFor(async () => {
      const { waiting, active } = await world.queues.depth('delivery.send');
      expect(waiting + active).toBe(0);
    });
    expect(receiver.requests).toHaveLength(1);
  });

  it('is tried again after a failure, with the same id and bytes and a signature of its own', async () => {
    const world = await createWorld(backend);
    const statuses = [503, 404, 302, 200];
    const receiver = await startReceiver((_request, response) => {
      const status = statuses.shift() ?? 200;
      response.writeHead(status, { location: '/elsewhere' }).end('what the receiver says');
    });
    await startTestDispatcher(world);
    const { id, body } = await world.send(receiver.url);
    await receiver.until((requests) => requests.length === 4);
    for (const request of receiver.requests) {
      expect(request).toMatchObject({ path: '/', body, headers: { 'webhook-id': `msg_${id}` } });
      expect(verifyWebhook(request, world.key.webhookSecret)).toBe(true);
    }
    await vi.waitFor(async () => expect((await world.row(id)).status).toBe('delivered'));
    const { log } = await world.row(id);
    expect(log.map(({ number, statusCode, reason }) => [number, statusCode, reason])).toEqual([
      [1, 503, 'http_status'],
      [2, 404, 'http_status'],
      [3, 302, 'redirect'],
      [4, 200, 'ok'],
    ]);
    expect(JSON.stringify(log)).not.toContain('what the receiver says');
  });
}

describe('the dispatcher', () => {
  it('finds a delivery whose bell was never rung, within 5 s', async () => {
    const world = await createWorld();
    const receiver = await startReceiver();
    await startTestDispatcher(world);
    // The first sweep comes soon after the start; this one must be found by a later one.
    await world.send(receiver.url);
    await receiver.until((requests) => requests.length === 1);
    const storedAt = Date.now();
    await world.store(receiver.url);
    await receiver.until((requests) => requests.length === 2);
    expect((receiver.requests[1]?.at ?? 0) - storedAt).toBeLessThan(5_500);
  });

  it('gives up at once when the receiver says that it is gone', async () => {
    const world = await createWorld();
    const receiver = await startReceiver((_request, response) => response.writeHead(410).end());
    await startTestDispatcher(world);
    const { id } = await world.send(receiver.url);
    await vi.waitFor(async () => {
      expect(await world.row(id)).toMatchObject({ status: 'given_up', attempts: 1 });
    });
  });

  it('signs with both secrets while they are being rotated', async () => {
    const world = await createWorld();
    const receiver = await startReceiver();
    const { db, keyring, key } = world;
    const rotated = await rotateWebhookSecret(
      { db, keyring },
      { id: key.summary.id, keepMs: 60_000, now: new Date() },
    );
    await startTestDispatcher(world);
    await world.send(receiver.url);
    await receiver.until((requests) => requests.length === 1);
    const [request] = receiver.requests;
    expect(request && verifyWebhook(request, rotated.webhookSecret)).toBe(true);
    expect(request && verifyWebhook(request, key.webhookSecret)).toBe(true);
  });

  it('connects to no address that the operator does not allow', async () => {
    const world = await createWorld();
    const receiver = await startReceiver();
    await startTestDispatcher(world, { WEBHOOK_ALLOWED_CIDRS: '' });
    const { id } = await world.send(receiver.url);
    await vi.waitFor(async () => {
      expect(await world.row(id)).toMatchObject({ lastReason: 'address_refused', attempts: 1 });
    });
    expect(receiver.requests).toEqual([]);
  });

  it('never sends a captured message', async () => {
    const world = await createWorld();
    const receiver = await startReceiver();
    await startTestDispatcher(world);
    const { id } = await world.send(receiver.url, { channel: 'sms', audience: 'lead' });
    await world.send(receiver.url);
    await receiver.until((requests) => requests.length === 1);
    expect(await world.row(id)).toMatchObject({ status: 'captured', attempts: 0, fence: 0 });
    expect(receiver.requests[0]?.headers['webhook-id']).not.toBe(`msg_${id}`);
  });

  it('gives up a delivery whose data was erased', async () => {
    const world = await createWorld();
    const { id } = await world.store('https://example.com/');
    await world.db.prisma.delivery.update({
      where: { id },
      data: { body: null, destination: null },
    });
    await startTestDispatcher(world);
    await vi.waitFor(async () => {
      expect(await world.row(id)).toMatchObject({ status: 'given_up', lastReason: 'erased' });
    }, 8_000);
  });

  it('finishes the post in hand before it ends, and leaves what it cannot finish to the next', async () => {
    const world = await createWorld();
    let release = () => {};
    const slow = await startReceiver((_request, response) => {
      release = () => response.writeHead(200).end();
    });
    const dead = await startReceiver(() => undefined);
    const dispatcher = await startTestDispatcher(world, { DRAIN_DEADLINE_MS: '1500' });
    const finished = await world.send(slow.url);
    const broken = await world.send(dead.url);
    await Promise.all([slow, dead].map((one) => one.until((requests) => requests.length === 1)));
    const drained = dispatcher.drain();
    release();
    await drained;
    expect(await world.row(finished.id)).toMatchObject({ status: 'delivered' });
    expect(await world.row(broken.id)).toMatchObject({
      status: 'pending',
      attempts: 0,
      leaseUntil: null,
    });
  });

  it('says that it is alive and ready, and counts its attempts', async () => {
    const world = await createWorld();
    const receiver = await startReceiver();
    const { operationsUrl } = await startTestDispatcher(world);
    expect((await fetch(`${operationsUrl}/readyz`)).status).toBe(200);
    await world.send(receiver.url);
    await vi.waitFor(async () => {
      const metrics = await (await fetch(`${operationsUrl}/metrics`)).text();
      expect(metrics).toMatch(/attempt_duration_seconds_count\{.*result="delivered".*\} 1/);
    });
  });
});
