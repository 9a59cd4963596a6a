import { startTwilioStandIn } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { createSmsProvider, type SmsAccount } from './twilio.js';

const account: SmsAccount = {
  accountSid: `AC${'0a'.repeat(16)}`,
  authToken: '0123456789abcdef0123456789abcdef',
  from: 'Avendo',
};
const sms = {
  to: '+41791234500',
  text: 'Maria Müller, your viewing is confirmed.',
  statusCallback: 'https://immolab.example/api/v1/receipts/twilio/a/b',
};
const never = new AbortController().signal;
const providerAt = (url: string, timeoutMs = 5_000) =>
  createSmsProvider({ baseUrl: url, timeoutMs });
const error = (status: number, code: number) => ({ status, body: { status, code, message: 'no' } });

describe('an SMS through Twilio', () => {
  it('arrives from the sender that the account has chosen', async () => {
    const twilio = await startTwilioStandIn();
    const provider = providerAt(twilio.url);
    const outcome = await provider.send(sms, account, never);
    expect(outcome).toEqual({
      kind: 'sent',
      statusCode: 201,
      reason: 'ok',
      providerId: [...twilio.sent.keys()][0],
    });
    const service = `MG${'0b'.repeat(16)}`;
    await provider.send({ ...sms, statusCallback: null }, { ...account, from: service }, never);
    expect(twilio.posts).toMatchObject([
      { to: sms.to, body: sms.text, from: 'Avendo', statusCallback: sms.statusCallback },
      { from: null, messagingServiceSid: service, statusCallback: null },
    ]);
  });

  it.each([
    [error(400, 21211), 'refused', 'invalid_number'],
    [error(400, 21614), 'refused', 'not_mobile'],
    [error(400, 21610), 'refused', 'unsubscribed'],
    [error(400, 21408), 'refused', 'country_not_enabled'],
    [error(400, 21606), 'refused', 'invalid_sender'],
    [error(400, 99999), 'refused', 'rejected'],
    [error(401, 20003), 'failed', 'unauthorized'],
    [error(404, 20404), 'failed', 'unauthorized'],
    [error(503, 20503), 'failed', 'provider_error'],
  ])('ends as the provider says: %o', async (answer, kind, reason) => {
    const { url } = await startTwilioStandIn(() => answer);
    const outcome = await providerAt(url).send(sms, account, never);
    expect(outcome).toMatchObject({ kind, reason, statusCode: answer.status });
  });

  it('waits when there are too many at once', async () => {
    for (const answer of [error(429, 20429), error(400, 21611)]) {
      const { url } = await startTwilioStandIn(() => answer);
      expect(await providerAt(url).send(sms, account, never)).toMatchObject({ kind: 'busy' });
    }
  });

  it('whose answer is lost is found again, and another one is not', async () => {
    const twilio = await startTwilioStandIn(() => 'take_and_drop');
    const provider = providerAt(twilio.url);
    const since = new Date();
    expect(await provider.find({ ...sms, since }, account, never)).toEqual({ kind: 'not_found' });
    const lost = await provider.send(sms, account, never);
    expect(lost).toMatchObject({ kind: 'failed', uncertain: true });
    expect(await provider.find({ ...sms, since }, account, never)).toEqual({
      kind: 'found',
      providerId: [...twilio.sent.keys()][0],
    });
    const others = [
      { ...sms, since, to: '+41791234501' },
      { ...sms, since, text: 'Maria Müller, your viewing has been moved.' },
      { ...sms, since: new Date(Date.now() + 3_600_000) },
    ];
    for (const other of others) {
      expect(await provider.find(other, account, never)).toEqual({ kind: 'not_found' });
    }
  });

  it('is of unknown fate while the provider cannot say', async () => {
    const broken = error(503, 20503);
    const { url } = await startTwilioStandIn(
      () => broken,
      (number) => (number === 1 ? broken : 'take_and_hang'),
    );
    const provider = providerAt(url, 300);
    const wanted = { ...sms, since: new Date() };
    expect(await provider.find(wanted, account, never)).toEqual({ kind: 'unknown' });
    expect(await provider.find(wanted, account, never)).toEqual({ kind: 'unknown' });
  });

  it('is certainly not taken when nobody listens, and uncertain when the answer does not come', async () => {
    const { url } = await startTwilioStandIn(() => 'take_and_hang');
    expect(await providerAt(url, 200).send(sms, account, never)).toMatchObject({
      kind: 'failed',
      reason: 'timeout',
      uncertain: true,
    });
    expect(await providerAt('http://127.0.0.1:1').send(sms, account, never)).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
      uncertain: false,
    });
  });

  it('is broken off at once', async () => {
    const { url } = await startTwilioStandIn(() => 'take_and_hang');
    const stop = new AbortController();
    const sending = providerAt(url).send(sms, account, stop.signal);
    stop.abort();
    expect(await sending).toEqual({ kind: 'aborted' });
  });
});
