import { describe, expect, it } from 'vitest';
import { JOB_NAMES, JOBS } from './jobs.js';

const id = '0c6f2f9e-6f0a-4c0f-9d59-0f6c5f0d3a11';

describe('the job catalog', () => {
  it.each(JOB_NAMES)('%s carries one id and nothing else', (name) => {
    const field = name.startsWith('call.') ? 'callId' : 'deliveryId';
    expect(JOBS[name].payload.parse({ [field]: id, phone: '+41790000000' })).toEqual({
      [field]: id,
    });
    expect(JOBS[name].payload.safeParse({ [field]: 'Jean Dupont' }).success).toBe(false);
  });
});
