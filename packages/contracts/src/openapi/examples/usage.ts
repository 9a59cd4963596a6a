import type { Usage } from '../../api/usage.js';
import { CALL_ID_EXAMPLE } from './call-result.js';

export const USAGE_EXAMPLE: Usage = {
  totalCalls: 15,
  maxCalls: 31,
  remaining: 16,
  byStatus: { in_progress: 1, completed: 12, failed: 2 },
  activeCalls: [
    {
      callId: CALL_ID_EXAMPLE,
      status: 'in_progress',
      externalRef: 'LEAD-001',
      startedAt: '2026-03-07T21:55:47.227Z',
    },
  ],
  averageScore: 78,
  qualifiedCount: 9,
};
