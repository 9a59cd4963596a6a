import { databaseSettings, type Settings } from '@immolab/runtime';
import { z } from 'zod';

/** What a command needs to know of an installation that is not the sandbox of this checkout. */
export const installationSettings = {
  ...databaseSettings,
  queueUrl: {
    env: 'QUEUE_URL',
    schema: z.string(),
    description: 'Where jobs are queued. Without it, what a command ends is closed by the sweeps.',
    secret: 'credentials',
    optional: true,
  },
  queuePrefix: {
    env: 'QUEUE_PREFIX',
    schema: z.string(),
    description: 'Begins the names of all queues.',
    default: 'immolab',
  },
  encryptionKeys: {
    env: 'ENCRYPTION_KEYS',
    schema: z.string(),
    description: 'Encrypts webhook secrets.',
    secret: true,
  },
} as const satisfies Settings;
