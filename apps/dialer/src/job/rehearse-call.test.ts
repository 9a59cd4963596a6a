import { describe, expect, it } from 'vitest';
import { rehearseCall } from './rehearse-call.js';

describe('a rehearsal', () => {
  it('goes through all questions of a call to its end', async () => {
    expect(await rehearseCall()).toBe('no_slot_open');
  });
});
