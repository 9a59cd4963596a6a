import { once } from 'node:events';
import { createServer } from 'node:net';
import { startResendStandIn } from '@immolab/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Email } from './email.js';
import { createEmailProvider } from './resend.js';

const email: Email = {
  deliveryId: '7d1a0c9e-2c0f-4a53-9a6b-0d1f4c7b2e90',
  from: { name: 'Müller & Söhne, Immobilien', address: 'visits@mail.example' },
  to: 'maria@example.com',
  replyTo: 'team@example.com',
  subject: 'Besichtigung bestätigt',
  text: 'Grüezi',
  html: '<p>Grüezi</p>',
  attachments: [
    { filename: 'viewing.ics', contentType: 'text/calendar; method=REQUEST', content: 'Zürich' },
  ],
};
const never = new AbortController().signal;
const send = (url: string, changes: Partial<Email> = {}, timeoutMs = 5_000) =>
  createEmailProvider({ baseUrl: url, timeoutMs }).send({ ...email, ...changes }, 're_key', never);
const error = (status: number, name: string, message = 'no') => ({
  status,
  body: { statusCode: status, name, message },
});

describe('an email through Resend', () => {
  it('arrives complete, under its idempotency key and a tag that names it', async () => {
    const resend = await startResendStandIn();
    expect(await send(resend.url)).toEqual({
      kind: 'sent',
      statusCode: 200,
      reason: 'ok',
      providerId: [...resend.sent.keys()][0],
    });
    expect(resend.posts).toEqual([
      {
        key: email.deliveryId,
        at: expect.any(Number),
        email: {
          from: '"Müller & Söhne, Immobilien" <visits@mail.example>',
          to: 'maria@example.com',
          reply_to: 'team@example.com',
          subject: 'Besichtigung bestätigt',
          text: 'Grüezi',
          html: '<p>Grüezi</p>',
          attachments: [
            {
              filename: 'viewing.ics',
              content_type: 'text/calendar; method=REQUEST',
              content: Buffer.from('Zürich').toString('base64'),
            },
          ],
          tags: [{ name: 'delivery_id', value: email.deliveryId }],
        },
      },
    ]);
  });

  it('is sent once when its answer is lost and it is posted again', async () => {
    const resend = await startResendStandIn((_post, number) =>
      number === 1 ? 'take_and_drop' : 'take',
    );
    expect(await send(resend.url)).toEqual({
      kind: 'failed',
      statusCode: null,
      reason: 'unreachable',
      uncertain: true,
    });
    expect(await send(resend.url)).toMatchObject({ kind: 'sent', reason: 'ok' });
    expect(resend.posts).toHaveLength(2);
    expect(resend.sent.size).toBe(1);
  });

  it('counts as sent when its key was used before a setting was changed', async () => {
    const resend = await startResendStandIn();
    await send(resend.url);
    const changed = await send(resend.url, { replyTo: null });
    expect(changed).toMatchObject({ kind: 'sent', reason: 'already_sent', providerId: null });
    expect(resend.sent.size).toBe(1);
  });

  it.each([
    [error(422, 'validation_error', 'Invalid `to` field.'), 'refused', 'invalid_address'],
    [error(422, 'invalid_from_address'), 'refused', 'invalid_sender'],
    [error(422, 'validation_error'), 'refused', 'rejected'],
    [error(401, 'invalid_api_key'), 'failed', 'unauthorized'],
    [error(403, 'validation_error'), 'failed', 'unauthorized'],
    [error(429, 'daily_quota_exceeded'), 'failed', 'quota_exceeded'],
    [error(500, 'internal_server_error'), 'failed', 'provider_error'],
    [error(503, 'application_error'), 'failed', 'provider_error'],
  ])('ends as the provider says: %o', async (answer, kind, reason) => {
    const resend = await startResendStandIn(() => answer);
    const statusCode = answer.status;
    expect(await send(resend.url)).toMatchObject({ kind, reason, statusCode });
  });

  it('waits as long as the provider asks when there are too many at once', async () => {
    const limited = { ...error(429, 'rate_limit_exceeded'), headers: { 'retry-after': '3' } };
    const { url } = await startResendStandIn(() => limited);
    expect(await send(url)).toEqual({ kind: 'busy', retryAfterMs: 3_000 });
    const same = await startResendStandIn(() => error(409, 'concurrent_idempotent_requests'));
    expect(await send(same.url)).toMatchObject({ kind: 'busy' });
  });

  it('that hangs ends in time, and at once when it is broken off', async () => {
    const { url } = await startResendStandIn(() => 'take_and_hang');
    expect(await send(url, {}, 200)).toMatchObject({ kind: 'failed', reason: 'timeout' });
    const stop = new AbortController();
    const provider = createEmailProvider({ baseUrl: url });
    const sending = provider.send(email, 're_key', stop.signal);
    stop.abort();
    expect(await sending).toEqual({ kind: 'aborted' });
  });

  it('that finds nobody, or no HTTP, failed', async () => {
    const server = createServer((socket) => {
      socket.end('SSH-2.0\r\n\r\n', () => socket.destroy());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    for (const port of [address.port, 1]) {
      const url = `http://127.0.0.1:${port}`;
      expect(await send(url)).toMatchObject({ kind: 'failed', reason: 'unreachable' });
    }
  });
});
