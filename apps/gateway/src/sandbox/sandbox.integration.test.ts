import { randomUUID } from 'node:crypto';
import { sandboxMessageListSchema } from '@immolab/contracts';
import { createDeliveries, type NewDelivery } from '@immolab/deliveries';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectDocumented } from '../testing/expect-documented.js';
import { expectError, expectShape } from '../testing/expect-shape.js';
import { send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';

const PATH = '/api/v1/sandbox/messages';
const ATTACHMENT = { filename: 'viewing.ics', contentType: 'text/calendar', content: 'BEGIN' };

let stack: TestStack;
let gateway: TestGateway;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
});
afterAll(() => stack.close());

/** Stores messages a second apart, as nothing orders those of one millisecond; gives their ids. */
async function capture(key: TestKey, ...changes: readonly Partial<NewDelivery>[]) {
  const ids: string[] = [];
  for (const change of changes) {
    const id = randomUUID();
    const message: NewDelivery = {
      id,
      accountId: key.accountId,
      keyId: key.id,
      callId: randomUUID(),
      test: true,
      channel: 'sms',
      event: 'booking.confirmation',
      audience: 'lead',
      revision: 0,
      destination: '+41791234500',
      body: '{"subject":null,"text":"Grüezi"}',
      ...change,
    };
    await createDeliveries(stack.db, [message]);
    const createdAt = new Date(Date.UTC(2026, 0, 1, 12, 0, ids.length));
    await stack.db.prisma.delivery.update({ where: { id }, data: { createdAt } });
    ids.push(id);
  }
  return ids;
}

async function list(key: TestKey, query = '') {
  const answer = await send(gateway.url, `${PATH}${query}`, { key: key.apiKey });
  expectDocumented(answer, 'get', PATH);
  return expectShape(sandboxMessageListSchema, answer.body);
}

describe('captured messages', () => {
  test('are shown complete, newest first', async () => {
    const key = await stack.createKey();
    const email = {
      subject: 'Viewing confirmed',
      text: 'Hello',
      html: '<p>Hello</p>',
      fromName: 'Homes',
      replyTo: null,
      attachments: [ATTACHMENT],
    };
    const callId = randomUUID();
    const [sms, mail] = await capture(
      key,
      { callId },
      { callId, channel: 'email', destination: 'maria@example.com', body: JSON.stringify(email) },
    );
    expect(await list(key)).toEqual({
      messages: [
        {
          id: mail,
          callId,
          channel: 'email',
          to: 'maria@example.com',
          subject: 'Viewing confirmed',
          text: 'Hello',
          html: '<p>Hello</p>',
          attachments: [ATTACHMENT],
          createdAt: expect.any(String),
        },
        {
          id: sms,
          callId,
          channel: 'sms',
          to: '+41791234500',
          subject: null,
          text: 'Grüezi',
          html: null,
          attachments: [],
          createdAt: expect.any(String),
        },
      ],
      total: 2,
      limit: 50,
      offset: 0,
    });
  });

  test('are paged, and found by their call', async () => {
    const key = await stack.createKey();
    const callId = randomUUID();
    const [first, second, third] = await capture(key, {}, { callId }, {});
    const idsOf = async (query: string) => {
      const { messages, ...page } = await list(key, query);
      return { ids: messages.map(({ id }) => id), ...page };
    };
    expect(await idsOf('?limit=2')).toEqual({
      ids: [third, second],
      total: 3,
      limit: 2,
      offset: 0,
    });
    expect(await idsOf('?offset=2')).toMatchObject({ ids: [first], total: 3, offset: 2 });
    expect(await idsOf('?offset=9')).toMatchObject({ ids: [], total: 3 });
    expect(await idsOf(`?callId=${callId}`)).toMatchObject({ ids: [second], total: 1 });
    expect(await idsOf(`?callId=${randomUUID()}`)).toMatchObject({ ids: [], total: 0 });
  });

  test('are those of the key alone, and never what is sent', async () => {
    const key = await stack.createKey();
    const sibling = await stack.createKey({ accountId: key.accountId });
    await capture(sibling, {});
    const [, erased] = await capture(
      key,
      { channel: 'webhook', destination: 'https://example.com', body: '{}' },
      {},
      { test: false },
    );
    const data = { body: null, destination: null };
    await stack.db.prisma.delivery.update({ where: { id: erased ?? '' }, data });
    expect(await list(key)).toMatchObject({ messages: [], total: 0 });
  });

  test.each(['limit=0', 'limit=101', 'offset=-1', 'limit=x', 'callId=nope'])(
    'are not listed by %s',
    async (query) => {
      const key = await stack.createKey();
      const answer = await send(gateway.url, `${PATH}?${query}`, { key: key.apiKey });
      expect(expectError(answer, 'validation')).toBeDefined();
    },
  );

  test('are nobody else’s to read', async () => {
    expectError(await send(gateway.url, PATH), 'unauthorized');
  });
});

describe('the page', () => {
  test('is the same for everybody and holds no data', async () => {
    const page = await send(gateway.url, '/sandbox');
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('+4179');
    for (const file of ['page.js', 'page.css']) {
      expect((await send(gateway.url, `/sandbox/${file}`)).status).toBe(200);
    }
    expectError(await send(gateway.url, '/sandbox/other.js'), 'not_found');
  });

  test('runs its own script alone and is framed by nobody', async () => {
    const { headers } = await send(gateway.url, '/sandbox');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
