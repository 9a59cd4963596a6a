import { describe, expect, it } from 'vitest';
import { exampleCall } from '../testing/example-call.js';
import type { MessagePolicy } from './message-policy.js';
import { type FinalCall, planDeliveries } from './plan-deliveries.js';

const call: FinalCall = {
  accountId: 'account',
  keyId: 'key',
  result: exampleCall(),
  callbackWebhook: 'https://example.com/hook',
  notificationEmail: 'team@example.com',
  agencyName: 'Example Homes',
  property: { title: 'Flat', address: 'Seestrasse 1' },
  language: 'de',
};

const plan = (changes: Partial<FinalCall> = {}, policy: Partial<MessagePolicy> = {}) => {
  let ids = 0;
  return planDeliveries(
    { ...call, ...changes },
    {
      event: { name: 'call.completed', body: '{"event":"call.completed"}' },
      newId: () => `id-${++ids}`,
      policy: { messages: true, email: false, sms: false, organizerEmail: null, ...policy },
      viewing: {
        manageUrl: 'https://immolab.example/b/0123456789abcdEF',
        calendar: { id: 'entry', sequence: 0, updatedAt: new Date(0) },
      },
    },
  );
};
const kinds = (changes?: Partial<FinalCall>, policy?: Partial<MessagePolicy>) =>
  plan(changes, policy).map(
    ({ channel, event, destination }) => `${channel} ${event} ${destination}`,
  );

describe('the deliveries of a final call', () => {
  it('are its event, the confirmations of a booking and the report', () => {
    expect(kinds()).toEqual([
      'webhook call.completed https://example.com/hook',
      'sms booking.confirmation +41791234500',
      'email booking.confirmation maria.muster@example.com',
      'email call.report team@example.com',
    ]);
  });

  it('carry the event as it was rendered and messages complete', () => {
    const [webhook, sms, email] = plan();
    expect(webhook?.body).toBe('{"event":"call.completed"}');
    expect(JSON.parse(sms?.body ?? '')).toEqual({
      subject: null,
      text: expect.stringContaining('Ihre Besichtigung ist bestätigt'),
    });
    expect(JSON.parse(email?.body ?? '')).toMatchObject({
      subject: expect.stringContaining('Besichtigung bestätigt'),
      html: expect.stringContaining('<html'),
      fromName: 'Example Homes',
      attachments: [{ filename: 'viewing.ics', content: expect.stringContaining('UID:entry@') }],
    });
  });

  it('each have an id of their own', () => {
    const ids = plan().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none without a webhook, a booking and a notification address', () => {
    const result = exampleCall({ booking: null });
    expect(kinds({ callbackWebhook: null, notificationEmail: null, result })).toEqual([]);
  });

  it('confirm no viewing that another call has moved meanwhile', () => {
    const { booking } = call.result;
    if (booking === null) throw new Error('the example has a booking');
    const result = exampleCall({ booking: { ...booking, status: 'rescheduled' } });
    expect(kinds({ result }).join()).not.toContain('confirmation');
  });

  it('of a live call go by the channels that the account has a provider for', () => {
    const live = { result: exampleCall({ test: false }) };
    const webhook = 'webhook call.completed https://example.com/hook';
    expect(kinds(live)).toEqual([webhook]);
    expect(kinds(live, { sms: true })).toEqual([webhook, 'sms booking.confirmation +41791234500']);
    expect(kinds(live, { email: true })).toEqual([
      webhook,
      'email booking.confirmation maria.muster@example.com',
      'email call.report team@example.com',
    ]);
  });

  it('are its event alone when the account wants no messages', () => {
    expect(kinds({}, { messages: false, email: true, sms: true })).toEqual([
      'webhook call.completed https://example.com/hook',
    ]);
  });
});
