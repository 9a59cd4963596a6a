import {
  type ConfigOf,
  databaseSettings,
  operationsSettings,
  queueSettings,
  type Settings,
  wholeNumber,
} from '@immolab/runtime';
import { z } from 'zod';
import { callSettings } from './call-settings.js';
import { diallingSettings } from './dialling-settings.js';
import { livekitSettings } from './livekit-settings.js';
import { modelSettings } from './model-settings.js';

export const dialerSettings = {
  ...databaseSettings,
  ...queueSettings,
  ...operationsSettings,
  databasePoolSize: {
    env: 'DATABASE_POOL_SIZE',
    schema: wholeNumber({ min: 1, max: 100 }),
    description:
      'Connections to PostgreSQL at most, one for leases apart; 4 to 8 serve as well as more.',
    default: '8',
  },
  callConcurrency: {
    env: 'CALL_CONCURRENCY',
    schema: wholeNumber({ min: 1, max: 1_000 }),
    description: 'Calls that one dialer holds at the same time.',
    default: '100',
  },
  maxCallDurationMs: {
    env: 'MAX_CALL_DURATION_MS',
    schema: wholeNumber({ min: 10_000, max: 3_600_000 }),
    description:
      'Longest a call may last from the answer, in milliseconds; at 80 % of it the agent comes to an end.',
    default: '600000',
  },
  callingHoursFile: {
    env: 'CALLING_HOURS_FILE',
    schema: z.string(),
    description:
      'JSON file with changes of the hours in which numbers are called (docs/dialling.md).',
    optional: true,
  },
  simulatedRingMs: {
    env: 'SIMULATED_RING_MS',
    schema: wholeNumber({ min: 0, max: 60_000 }),
    description: 'How long a simulated line rings, in milliseconds.',
    default: '100',
  },
  simulatedReplyMs: {
    env: 'SIMULATED_REPLY_MS',
    schema: wholeNumber({ min: 0, max: 60_000 }),
    description: 'How long a simulated lead waits before it answers, in milliseconds.',
    default: '100',
  },
  ...livekitSettings,
  ...diallingSettings,
  ...callSettings,
  ...modelSettings,
} as const satisfies Settings;

export type DialerConfig = ConfigOf<typeof dialerSettings>;
