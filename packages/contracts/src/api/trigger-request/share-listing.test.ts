import { describe, expect, it } from 'vitest';
import { shareListing } from './share-listing.js';

/** As the JSON parser makes it: new objects each time. */
function listing(title: string, changes: Record<string, unknown> = {}) {
  return structuredClone({
    lead: { firstName: 'John' },
    property: { title, address: 'Seestrasse 1', features: ['lift'] },
    agent_config: { agent_name: 'Sarah' },
    viewing_slots: [{ date: '2030-06-01' }],
    ...changes,
  });
}

describe('a listing that comes again', () => {
  it('is the same object, without what belongs to the lead', () => {
    const first = shareListing(listing('again'));
    expect(shareListing(listing('again', { lead: { firstName: 'Mary' } }))).toBe(first);
    expect(first).not.toHaveProperty('lead');
  });

  it.each([
    ['its slots', { viewing_slots: [{ date: '2030-06-02' }] }],
    ['its agent', { agent_config: { agent_name: 'Sarah', agency_name: 'Homes' } }],
    ['what is missing', { agent_config: undefined }],
  ])('is another when it differs in %s', (_what, changes) => {
    const first = shareListing(listing('other'));
    const other = shareListing(listing('other', changes));
    expect(other).not.toBe(first);
    expect(other).toEqual({
      property: first.property,
      agent_config: { agent_name: 'Sarah' },
      viewing_slots: [{ date: '2030-06-01' }],
      ...changes,
    });
  });

  it('is read anew each time when it is long, or none', () => {
    const long = { agent_config: { hangup_instruction: 'x'.repeat(20_000) } };
    expect(shareListing(listing('long', long))).not.toBe(shareListing(listing('long', long)));
    const none = { property: 'house' };
    expect(shareListing(none)).toBe(none);
  });
});
