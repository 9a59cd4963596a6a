import { createHmac, randomUUID } from 'node:crypto';
import { setAccount } from '@immolab/accounts';
import { readCall } from '@immolab/calls';
import { twilioReceiptPath } from '@immolab/contracts';
import { createDeliveries, type NewDelivery } from '@immolab/deliveries';
import { signWebhook } from '@immolab/webhooks';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bookViewing } from '../testing/book-viewing.js';
import { expectError } from '../testing/expect-shape.js';
import { lineOf } from '../testing/line-of.js';
import { send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';

const AUTH_TOKEN = '0123456789abcdef0123456789abcdef';
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
  key = await newAccount();
});
afterAll(() => stack.close());

async function newAccount(): Promise<TestKey> {
  const made = await stack.createKey();
  const settings = { twilioAuthToken: AUTH_TOKEN, resendWebhookSecret: SECRET };
  await setAccount(stack, { id: made.accountId, settings });
  return made;
}

async function stored(channel: 'sms' | 'email', changes: Partial<NewDelivery> = {}) {
  const delivery: NewDelivery = {
    id: randomUUID(),
    accountId: key.accountId,
    keyId: key.id,
    callId: randomUUID(),
    test: false,
    channel,
    event: 'booking.confirmation',
    audience: 'lead',
    revision: 0,
    destination: '+41791234500',
    body: '{"subject":null,"text":"x"}',
    ...changes,
  };
  await createDeliveries(stack.db, [delivery]);
  return delivery;
}

const row = (id: string) => stack.db.prisma.delivery.findUniqueOrThrow({ where: { id } });

/** As Twilio's documentation says: the address, then each parameter with its value, by name. */
function twilioSignature(url: string, form: Readonly<Record<string, string>>): string {
  const text = Object.keys(form)
    .sort()
    .reduce((before, name) => `${before}${name}${form[name]}`, url);
  return createHmac('sha1', AUTH_TOKEN).update(text).digest('base64');
}

function tellSms(
  of: { accountId: string; deliveryId: string },
  form: Readonly<Record<string, string>>,
  signature?: string,
) {
  const path = twilioReceiptPath(of);
  return send(gateway.url, path, {
    body: new URLSearchParams(form).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature ?? twilioSignature(`https://immolab.example${path}`, form),
    },
  });
}

function tellEmail(accountId: string, event: object, secret = SECRET) {
  const body = JSON.stringify(event);
  return send(gateway.url, `/api/v1/receipts/resend/${accountId}`, {
    body,
    headers: { ...signWebhook({ id: 'msg_1', sentAt: new Date(), body }, [secret]) },
  });
}
const eventOf = (type: string, deliveryId: string) => ({
  type,
  data: { email_id: 'e1', to: ['maria@example.com'], tags: { delivery_id: deliveryId } },
});

describe('a receipt of an SMS', () => {
  test('updates its delivery, and what is overtaken changes nothing', async () => {
    const { id: deliveryId } = await stored('sms');
    const tell = (MessageStatus: string, ErrorCode = '') =>
      tellSms(
        { accountId: key.accountId, deliveryId },
        { MessageSid: 'SM1', MessageStatus, ErrorCode, To: '+41791234500' },
      );
    const answer = await tell('delivered');
    expect(answer.status).toBe(204);
    await tell('sent');
    expect(await row(deliveryId)).toMatchObject({ receipt: 'delivered', providerId: 'SM1' });
    await tell('undelivered', '30005');
    expect(await row(deliveryId)).toMatchObject({
      receipt: 'failed',
      receiptReason: 'invalid_number',
    });
    expect(await lineOf(gateway, answer)).toMatchObject({ deliveryId, state: 'delivered' });
    expect(JSON.stringify(gateway.lines)).not.toContain('79123');
  });
});

describe('a receipt of an email', () => {
  test('updates its delivery', async () => {
    const { id } = await stored('email');
    expect((await tellEmail(key.accountId, eventOf('email.bounced', id))).status).toBe(204);
    expect(await row(id)).toMatchObject({ receipt: 'failed', receiptReason: 'bounced' });
  });

  test('of what nobody keeps is taken all the same', async () => {
    const { id } = await stored('email');
    for (const event of [eventOf('email.opened', id), eventOf('email.sent', 'none'), {}]) {
      expect((await tellEmail(key.accountId, event)).status).toBe(204);
    }
    expect((await row(id)).receipt).toBeNull();
  });
});

describe('a receipt that was not sent by the provider of the account', () => {
  test('is refused, and says nothing of who exists', async () => {
    const { id: deliveryId } = await stored('sms');
    const form = { MessageSid: 'SM1', MessageStatus: 'delivered' };
    const without = await stack.createKey();
    const answers = [
      await tellSms({ accountId: key.accountId, deliveryId }, form, 'wrong'),
      await tellSms({ accountId: without.accountId, deliveryId }, form),
      await tellSms({ accountId: randomUUID(), deliveryId }, form),
      await tellSms({ accountId: 'nope', deliveryId }, form),
      await tellEmail(key.accountId, eventOf('email.sent', deliveryId), `whsec_${'A'.repeat(32)}`),
      await tellEmail(randomUUID(), eventOf('email.sent', deliveryId)),
    ];
    for (const answer of answers) expectError(answer, 'unauthorized');
    expect((await row(deliveryId)).receipt).toBeNull();
  });

  test('tells nothing of the messages of another account', async () => {
    const other = await newAccount();
    const { id } = await stored('sms');
    const form = { MessageSid: 'SM1', MessageStatus: 'delivered' };
    const answer = await tellSms({ accountId: other.accountId, deliveryId: id }, form);
    expect(answer.status).toBe(204);
    expect((await row(id)).receipt).toBeNull();
  });

  test('may not be large', async () => {
    const { id: deliveryId } = await stored('sms');
    const answer = await tellSms(
      { accountId: key.accountId, deliveryId },
      { x: 'y'.repeat(70_000) },
    );
    expectError(answer, 'payload_too_large');
  });
});

test('the result of the call shows where each message stands, and why', async () => {
  const { callId } = await bookViewing({ stack, gateway, key });
  const notifications = async () =>
    (await readCall(stack.db, { keyId: key.id, callId }))?.notifications.map(
      ({ channel, status, reason, sentAt, deliveredAt }) => ({
        channel,
        status,
        reason,
        times: [sentAt !== null, deliveredAt !== null],
      }),
    );
  const sms = await stored('sms', { callId, event: 'shown' });
  const change = (data: object) => stack.db.prisma.delivery.update({ where: { id: sms.id }, data });
  const shown = async () => (await notifications())?.find(({ status }) => status !== 'captured');

  await change({ lastReason: 'provider_error' });
  expect(await shown()).toMatchObject({ status: 'pending', reason: 'provider_error' });
  await change({ status: 'given_up', lastReason: 'unsubscribed' });
  expect(await shown()).toMatchObject({ status: 'failed', reason: 'unsubscribed' });
  await change({ status: 'delivered', lastReason: 'ok', deliveredAt: new Date() });
  expect(await shown()).toEqual({
    channel: 'sms',
    status: 'sent',
    reason: null,
    times: [true, false],
  });
  await change({ receipt: 'delivered', receiptAt: new Date() });
  expect(await shown()).toMatchObject({ status: 'delivered', times: [true, true] });
  await change({ receipt: 'failed', receiptReason: 'blocked' });
  expect(await shown()).toMatchObject({ status: 'failed', reason: 'blocked' });
});
