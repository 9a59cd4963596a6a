import {
  type ConfigOf,
  databaseSettings,
  operationsSettings,
  publicSettings,
  queueSettings,
  type Settings,
  wholeNumber,
} from '@immolab/runtime';

/** Everything that the scorer reads from its environment. */
export const scorerSettings = {
  ...databaseSettings,
  databasePoolSize: {
    env: 'DATABASE_POOL_SIZE',
    schema: wholeNumber({ min: 1, max: 100 }),
    description: 'Connections to PostgreSQL at most; 4 to 8 serve as well as 32.',
    default: '8',
  },
  ...queueSettings,
  concurrency: {
    env: 'SCORER_CONCURRENCY',
    schema: wholeNumber({ min: 1, max: 100 }),
    description: 'Calls that are given their result at the same time.',
    default: '8',
  },
  ...publicSettings,
  ...operationsSettings,
} as const satisfies Settings;

export type ScorerConfig = ConfigOf<typeof scorerSettings>;
