import { describe, expect, it } from 'vitest';
import { EventLog } from './event-log.js';

describe('a wait for an event', () => {
  it('is over at once when it has happened', async () => {
    const log = new EventLog();
    log.record({ type: 'ringing' }, 5);
    expect(await log.when('ringing')).toEqual({ type: 'ringing', at: 5 });
  });

  it('is over when one comes that fits', async () => {
    const log = new EventLog();
    const said = log.when('speech-ended', ({ text }) => text === 'Yes.');
    log.record({ type: 'speech-ended', text: 'Hello?' });
    log.record({ type: 'speech-ended', text: 'Yes.' }, 7);
    expect(await said).toMatchObject({ text: 'Yes.', at: 7 });
  });

  it('fails with what did happen when the call ends first', async () => {
    const log = new EventLog();
    const answered = log.when('answered');
    log.record({ type: 'refused', status: 486 });
    await expect(answered).rejects.toThrow(/without "answered": .*refused {"status":486}/);
    await expect(log.when('answered')).rejects.toThrow('without "answered"');
  });

  it('for the end is over with it', async () => {
    const log = new EventLog();
    const end = log.whenLast();
    log.record({ type: 'answered' });
    log.record({ type: 'hung-up', by: 'agent' }, 9);
    expect(await end).toEqual({ type: 'hung-up', by: 'agent', at: 9 });
    expect(await log.whenLast()).toEqual(await end);
  });
});
