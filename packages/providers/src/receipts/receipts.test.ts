import { Webhook } from 'standardwebhooks';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { describe, expect, it } from 'vitest';
import { readResendReceipt } from './read-resend-receipt.js';
import { readTwilioReceipt } from './read-twilio-receipt.js';

const deliveryId = '7d1a0c9e-2c0f-4a53-9a6b-0d1f4c7b2e90';

describe('a receipt of Resend', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const eventOf = (type: string, data: object = {}) =>
    JSON.stringify({
      type,
      created_at: '2026-03-07T21:57:00.000Z',
      data: {
        email_id: 'e1',
        to: ['maria@example.com'],
        tags: { delivery_id: deliveryId },
        ...data,
      },
    });
  const read = (body: string, changes: Record<string, string> = {}, sentAt = new Date()) => {
    const headers = {
      'svix-id': 'msg_1',
      'svix-timestamp': `${Math.floor(sentAt.getTime() / 1_000)}`,
      'svix-signature': new Webhook(secret).sign('msg_1', sentAt, body),
      ...changes,
    };
    return readResendReceipt({ body, headers, secret });
  };

  it.each([
    ['email.sent', 'sent', null],
    ['email.delivered', 'delivered', null],
    ['email.bounced', 'failed', 'bounced'],
    ['email.suppressed', 'failed', 'suppressed'],
    ['email.failed', 'failed', 'rejected'],
  ])('%s is read as %s', async (type, status, reason) => {
    expect(await read(eventOf(type))).toEqual({
      receipt: { deliveryId, providerId: 'e1', status, reason },
    });
  });

  it('of what is not kept, or of an email of others, tells nothing', async () => {
    for (const body of [
      eventOf('email.opened'),
      eventOf('email.sent', { tags: undefined }),
      eventOf('email.sent', { tags: { delivery_id: 'x' } }),
      '{"type":"domain.created","data":{}}',
      '[]',
    ]) {
      expect(await read(body)).toEqual({ receipt: null });
    }
  });

  it('is forged when its signature is another, old or missing', async () => {
    const body = eventOf('email.sent');
    const other = new Webhook('whsec_AAAAr8GKYqrTwjUPD8ILPZIo2LaLaSwAAAA').sign(
      'msg_1',
      new Date(),
      body,
    );
    expect(await read(body, { 'svix-signature': other })).toBe('forged');
    expect(await read(body, { 'svix-signature': '' })).toBe('forged');
    expect(await read(body, {}, new Date(Date.now() - 600_000))).toBe('forged');
    expect(await readResendReceipt({ body, headers: {}, secret })).toBe('forged');
  });
});

describe('a receipt of Twilio', () => {
  const authToken = '0123456789abcdef0123456789abcdef';
  const url = `https://immolab.example/api/v1/receipts/twilio/a/${deliveryId}`;
  const read = (form: Record<string, string>, signature?: string) =>
    readTwilioReceipt({
      deliveryId,
      body: new URLSearchParams(form).toString(),
      url,
      signature: signature ?? getExpectedTwilioSignature(authToken, url, form),
      authToken,
    });

  it.each([
    ['queued', '', 'sent', null],
    ['sent', '', 'sent', null],
    ['delivered', '', 'delivered', null],
    ['undelivered', '30005', 'failed', 'invalid_number'],
    ['undelivered', '30006', 'failed', 'not_mobile'],
    ['failed', '12345', 'failed', 'not_delivered'],
  ])('%s %s is read as %s', async (MessageStatus, ErrorCode, status, reason) => {
    const form = { MessageSid: 'SM1', MessageStatus, ErrorCode, To: '+41791234500' };
    expect(await read(form)).toEqual({
      receipt: { deliveryId, providerId: 'SM1', status, reason },
    });
  });

  it('of a status that nobody knows, or of no message, tells nothing', async () => {
    expect(await read({ MessageSid: 'SM1', MessageStatus: 'dreaming' })).toEqual({ receipt: null });
    expect(await read({ MessageStatus: 'sent' })).toEqual({ receipt: null });
  });

  it('is forged when anything of it was changed', async () => {
    const form = { MessageSid: 'SM1', MessageStatus: 'sent' };
    const good = getExpectedTwilioSignature(authToken, url, form);
    expect(await read({ ...form, MessageStatus: 'delivered' }, good)).toBe('forged');
    expect(await read(form, '')).toBe('forged');
    expect(await read(form, getExpectedTwilioSignature('other', url, form))).toBe('forged');
  });
});
