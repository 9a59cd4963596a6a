import { describe, expect, it } from 'vitest';
import { exampleCall } from '../testing/example-call.js';
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

const plan = (changes: Partial<FinalCall> = {}) => {
  let ids = 0;
  return planDeliveries(
    { ...call, ...changes },
    {
      event: { name: 'call.completed', body: '{"event":"call.completed"}' },
      newId: () => `id-${++ids}`,
      viewing: {
        manageUrl: 'https://immolab.example/b/0123456789abcdEF',
        calendar: { id: 'entry', sequence: 0, updatedAt: new Date(0) },
      },
    },
  );
};
const kinds = (changes?: Partial<FinalCall>) =>
  plan(changes).map(({ channel, event, destination }) => `${channel} ${event} ${destination}`);

describe('the deliveries of a final call', () => {
  it('are its event, the confirmations of a booking and the report', () => {
    expect(kinds()).toEqual([
      'webhook call.completed https://example.com/hook',
      'sms booking.confirmation +41791234500',
      'email booking.confirmation maria.muster@example.com',
      'email call.report team@example.com',
    ]);
  });

  it('carry the event as it was rendered and messages as subject and text', () => {
    const [webhook, sms] = plan();
    expect(webhook?.body).toBe('{"event":"call.completed"}');
    expect(JSON.parse(sms?.body ?? '')).toEqual({
      subject: null,
      text: expect.stringContaining('Ihre Besichtigung ist bestätigt'),
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

  it('of a live call are its event alone, as nothing sends SMS and email', () => {
    expect(kinds({ result: exampleCall({ test: false }) })).toEqual([
      'webhook call.completed https://example.com/hook',
    ]);
  });
});
