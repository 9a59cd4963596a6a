import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createWebhookSecret, decodeWebhookSecret } from './secret.js';
import { signWebhook } from './sign.js';
import { verifyWebhook } from './verify.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('a signed webhook', () => {
  it('has the signature of the published example', () => {
    const headers = signWebhook(
      {
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        sentAt: new Date(1_614_265_330_000),
        body: '{"test": 2432232314}',
      },
      [secret],
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('has the signature that the library of the specification gives, for any text', () => {
    const reference = new Webhook(secret);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (body, id) => {
        const sentAt = new Date(1_700_000_000_123);
        const headers = signWebhook({ id, sentAt, body }, [secret]);
        expect(headers['webhook-signature']).toBe(reference.sign(id, sentAt, body));
      }),
    );
  });

  it('verifies with each of its secrets and with no other', () => {
    const [old, current, other] = [createWebhookSecret(), createWebhookSecret(), secret];
    const body = '{"event":"call.completed"}';
    const headers = { ...signWebhook({ id: 'evt_1', sentAt: new Date(), body }, [current, old]) };
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
    expect(verifyWebhook({ headers, body }, old)).toBe(true);
    expect(verifyWebhook({ headers, body }, current)).toBe(true);
    expect(verifyWebhook({ headers, body }, other)).toBe(false);
  });

  it('does not verify when anything of it was changed, or it is old', () => {
    const body = '{"score":85}';
    const headers = { ...signWebhook({ id: 'evt_1', sentAt: new Date(), body }, [secret]) };
    expect(verifyWebhook({ headers, body: '{"score":86}' }, secret)).toBe(false);
    expect(verifyWebhook({ headers: { ...headers, 'webhook-id': 'evt_2' }, body }, secret)).toBe(
      false,
    );
    expect(verifyWebhook({ headers: {}, body }, secret)).toBe(false);
    const sentAt = new Date(Date.now() - 6 * 60_000);
    const late = { ...signWebhook({ id: 'evt_1', sentAt, body }, [secret]) };
    expect(verifyWebhook({ headers: late, body }, secret)).toBe(false);
  });

  it('is not made without a secret', () => {
    const message = { id: 'evt_1', sentAt: new Date(), body: '{}' };
    expect(() => signWebhook(message, [])).toThrow('at least one secret');
  });
});

describe('a webhook secret', () => {
  it('is whsec_ and 32 random bytes', () => {
    const created = createWebhookSecret();
    expect(created).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(decodeWebhookSecret(created)).toHaveLength(32);
    expect(createWebhookSecret()).not.toBe(created);
  });

  it.each(['', 'whsec_', 'whsec_AAAA', secret.slice(6), `${secret}!`, `whsec_${'A'.repeat(88)}`])(
    'is refused when malformed: %j',
    (text) => {
      expect(() => decodeWebhookSecret(text)).toThrow('24 to 64 bytes');
    },
  );
});
