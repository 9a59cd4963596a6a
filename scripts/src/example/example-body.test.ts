import { TRIGGER_BODY_EXAMPLE } from '@immolab/contracts/openapi';
import { describe, expect, it } from 'vitest';
import { buildExampleBody } from './example-body.js';

const now = new Date('2026-12-25T22:30:00Z');

describe('the example that npm start sends', () => {
  it('uses every field of the reference', () => {
    const body = buildExampleBody({ now, webhookUrl: 'http://127.0.0.1:9/webhook' });
    expect(Object.keys(body).sort()).toEqual(Object.keys(TRIGGER_BODY_EXAMPLE).sort());
    expect(body.lead).toEqual(TRIGGER_BODY_EXAMPLE.lead);
    expect(body.agent_config).toEqual(TRIGGER_BODY_EXAMPLE.agent_config);
  });

  it('offers slots 10, 11 and 12 days from now, as counted in Zurich', () => {
    const { viewing_slots: slots } = buildExampleBody({ now, webhookUrl: null });
    expect(slots.map((slot) => slot.date)).toEqual(['2027-01-04', '2027-01-05', '2027-01-06']);
    const afterMidnight = new Date('2026-12-25T23:30:00Z');
    const { viewing_slots: later } = buildExampleBody({ now: afterMidnight, webhookUrl: null });
    expect(later[0]?.date).toBe('2027-01-05');
  });

  it('has a fresh external_ref each time', () => {
    const refs = [now, new Date(now.getTime() + 1)].map(
      (time) => buildExampleBody({ now: time, webhookUrl: null }).external_ref,
    );
    expect(new Set(refs).size).toBe(2);
  });
});
