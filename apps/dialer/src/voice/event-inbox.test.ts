import { describe, expect, it } from 'vitest';
import { createEventInbox } from './event-inbox.js';

const never = new AbortController().signal;

describe('the inbox of a line', () => {
  it('keeps what comes, in its order, until it is taken', async () => {
    const inbox = createEventInbox();
    inbox.put({ kind: 'says', text: 'one' });
    inbox.put({ kind: 'hung_up' });
    expect(await inbox.take(never)).toEqual({ kind: 'says', text: 'one' });
    expect(await inbox.take(never)).toEqual({ kind: 'hung_up' });
  });

  it('gives what comes later to whoever waits', async () => {
    const inbox = createEventInbox();
    const taken = inbox.take(never);
    inbox.put({ kind: 'hung_up' });
    expect(await taken).toEqual({ kind: 'hung_up' });
  });

  it('loses nothing to whoever has stopped waiting', async () => {
    const inbox = createEventInbox();
    const enough = new AbortController();
    const taken = inbox.take(enough.signal);
    enough.abort(new Error('enough'));
    await expect(taken).rejects.toThrow('enough');
    inbox.put({ kind: 'hung_up' });
    expect(await inbox.take(never)).toEqual({ kind: 'hung_up' });
  });
});
