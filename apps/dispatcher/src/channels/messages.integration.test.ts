import { startReceiver } from '@immolab/testkit';
import { describe, expect, it, vi } from 'vitest';
import { createMessageWorld } from '../testing/message-world.js';
import { startTestDispatcher } from '../testing/test-dispatcher.js';

const untilRow = async (
  world: Awaited<ReturnType<typeof createMessageWorld>>,
  id: string,
  expected: Record<string, unknown>,
) =>
  vi.waitFor(async () => expect(await world.row(id)).toMatchObject(expected), {
    timeout: 15_000,
    interval: 50,
  });
const failure = (status: number, code: number) => ({ status, body: { status, code, message: '' } });

describe('an SMS', () => {
  it('is a delivery like any other: claimed, sent, recorded and told of in one line', async () => {
    const world = await createMessageWorld();
    const { lines } = await startTestDispatcher(world);
    const { id } = await world.sendSms('Maria Müller, your viewing is confirmed.');
    await untilRow(world, id, { status: 'delivered', attempts: 1, sendingSince: null });
    const [[sid, post] = []] = world.twilio.sent;
    expect(post).toMatchObject({
      to: '+41791234500',
      body: 'Maria Müller, your viewing is confirmed.',
      from: 'Avendo',
      statusCallback: `https://immolab.example/api/v1/receipts/twilio/${world.key.summary.accountId}/${id}`,
    });
    expect(await world.row(id)).toMatchObject({ providerId: sid, lastReason: 'ok' });
    await vi.waitFor(() => {
      expect(lines).toContainEqual(
        expect.objectContaining({
          event: 'delivery.attempted',
          kind: 'sms',
          state: 'delivered',
          status: 201,
        }),
      );
    });
    expect(JSON.stringify(lines)).not.toMatch(/Müller|79123|0123456789abcdef|AC0a/);
  });

  it.each([
    [failure(400, 21211), 'invalid_number'],
    [failure(400, 21610), 'unsubscribed'],
  ])('that can never arrive ends at once, with its reason', async (answer, reason) => {
    const world = await createMessageWorld({ onSms: () => answer });
    await startTestDispatcher(world);
    const { id } = await world.sendSms('x');
    await untilRow(world, id, { status: 'given_up', attempts: 1, lastReason: reason });
  });

  it('is sent once although its answer was lost: the provider is asked first', async () => {
    const world = await createMessageWorld({
      onSms: (_post, number) => (number === 1 ? 'take_and_drop' : 'take'),
    });
    await startTestDispatcher(world);
    const { id } = await world.sendSms('x');
    await untilRow(world, id, { status: 'pending', attempts: 1, lastReason: 'unreachable' });
    expect((await world.row(id)).sendingSince).not.toBeNull();
    await world.hurry(id);
    await untilRow(world, id, { status: 'delivered', lastReason: 'already_sent' });
    expect(world.twilio.posts).toHaveLength(1);
    expect((await world.row(id)).providerId).toBe([...world.twilio.sent.keys()][0]);
  });

  it('is not sent again while the provider cannot say whether it is there', async () => {
    let broken = true;
    const world = await createMessageWorld({
      onSms: (_post, number) => (number === 1 ? failure(503, 20503) : 'take'),
      onList: () => (broken ? failure(503, 20503) : 'take'),
    });
    await startTestDispatcher(world);
    const { id } = await world.sendSms('x');
    await untilRow(world, id, { attempts: 1, lastReason: 'provider_error' });
    await world.hurry(id);
    await untilRow(world, id, { attempts: 2, lastReason: 'unconfirmed' });
    expect(world.twilio.posts).toHaveLength(1);
    broken = false;
    await world.hurry(id);
    // It was never taken, so now it is sent.
    await untilRow(world, id, { status: 'delivered', lastReason: 'ok' });
    expect(world.twilio.sent.size).toBe(1);
  });

  it('that a receipt told of meanwhile is not sent again', async () => {
    const world = await createMessageWorld();
    const { id } = await world.store('+41791234500', {
      test: false,
      channel: 'sms',
      body: '{"subject":null,"text":"x"}',
    });
    const data = { sendingSince: new Date(), providerId: 'SM1', receipt: 'sent' };
    await world.db.prisma.delivery.update({ where: { id }, data });
    await startTestDispatcher(world);
    await untilRow(world, id, { status: 'delivered', lastReason: 'already_sent' });
    expect(world.twilio.posts).toEqual([]);
    expect(world.twilio.lists()).toBe(0);
  });
});

describe('an email', () => {
  it('arrives from the sender that the account has chosen, under the id of its delivery', async () => {
    const world = await createMessageWorld();
    const { lines } = await startTestDispatcher(world);
    const first = await world.sendEmail('first');
    await untilRow(world, first.id, { status: 'delivered', attempts: 1 });
    await world.setAccount({ senderName: 'Avendo, Geneva', replyTo: 'team@avendo.example' });
    const second = await world.sendEmail('second');
    await untilRow(world, second.id, { status: 'delivered' });
    expect(world.resend.posts).toMatchObject([
      {
        key: first.id,
        email: { from: 'Example Homes <visits@mail.example>', subject: 'first' },
      },
      {
        key: second.id,
        email: {
          from: '"Avendo, Geneva" <visits@mail.example>',
          reply_to: 'team@avendo.example',
          to: 'maria@example.com',
        },
      },
    ]);
    expect((await world.row(first.id)).providerId).toBe([...world.resend.sent.keys()][0]);
    await vi.waitFor(() => expect(lines.filter(({ kind }) => kind === 'email')).toHaveLength(2));
    expect(JSON.stringify(lines)).not.toMatch(/maria|first|Grüezi|re_1234|visits@/);
  });

  it('is sent once although its answer was lost, even when a setting has changed since', async () => {
    const world = await createMessageWorld({
      onEmail: (_post, number) => (number === 1 ? 'take_and_drop' : 'take'),
    });
    await startTestDispatcher(world);
    const { id } = await world.sendEmail('x');
    await untilRow(world, id, { status: 'pending', attempts: 1 });
    await world.setAccount({ senderName: 'Another name' });
    await world.hurry(id);
    await untilRow(world, id, { status: 'delivered', lastReason: 'already_sent' });
    expect(world.resend.posts.map(({ key }) => key)).toEqual([id, id]);
    expect(world.resend.sent.size).toBe(1);
  });

  it('waits its turn when the provider takes so many a second, without an attempt', async () => {
    const limited = {
      status: 429,
      body: { statusCode: 429, name: 'rate_limit_exceeded', message: '' },
      headers: { 'retry-after': '1' },
    };
    const taken: number[] = [];
    const world = await createMessageWorld({
      onEmail: () => {
        const now = Date.now();
        if (taken.filter((at) => at > now - 1_000).length >= 5) return limited;
        taken.push(now);
        return 'take';
      },
    });
    await startTestDispatcher(world);
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, index) => world.sendEmail(`${index}`)),
    );
    for (const { id } of sent) {
      await untilRow(world, id, { status: 'delivered', attempts: 1 });
    }
    expect(world.resend.sent.size).toBe(20);
  });

  it('of an account that has no provider any more is given up', async () => {
    const world = await createMessageWorld();
    await world.setAccount({ resendApiKey: null });
    await startTestDispatcher(world);
    const { id } = await world.sendEmail('x');
    await untilRow(world, id, { status: 'given_up', lastReason: 'no_provider' });
    expect(world.resend.posts).toEqual([]);
  });

  it('whose data was erased is given up', async () => {
    const world = await createMessageWorld();
    const { id } = await world.store('maria@example.com', { test: false, channel: 'email' });
    const data = { body: null, destination: null };
    await world.db.prisma.delivery.update({ where: { id }, data });
    await startTestDispatcher(world);
    await untilRow(world, id, { status: 'given_up', lastReason: 'erased' });
  });
});

describe('a provider that hangs', () => {
  it('delays no webhook', async () => {
    const world = await createMessageWorld({
      onEmail: () => 'take_and_hang',
      onSms: () => 'take_and_hang',
    });
    const receiver = await startReceiver();
    await startTestDispatcher(world, { DISPATCHER_CONCURRENCY: '10' });
    for (let index = 0; index < 15; index += 1) {
      await world.sendEmail(`${index}`);
      await world.sendSms(`${index}`);
    }
    await world.resend.until((posts) => posts.length > 0);
    const rungAt = Date.now();
    await Promise.all(Array.from({ length: 10 }, () => world.send(receiver.url)));
    await receiver.until((requests) => requests.length === 10);
    expect(Math.max(...receiver.requests.map(({ at }) => at)) - rungAt).toBeLessThan(5_000);
  });
});
