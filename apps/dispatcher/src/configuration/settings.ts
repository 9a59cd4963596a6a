import { areEncryptionKeys } from '@immolab/accounts';
import {
  address,
  type ConfigOf,
  commaSeparated,
  databaseSettings,
  operationsSettings,
  publicSettings,
  queueSettings,
  type Settings,
  secretText,
  wholeNumber,
} from '@immolab/runtime';
import { parseNetworks } from '@immolab/webhooks';

/** Everything that the dispatcher reads from its environment. */
export const dispatcherSettings = {
  ...databaseSettings,
  databasePoolSize: {
    env: 'DATABASE_POOL_SIZE',
    schema: wholeNumber({ min: 1, max: 100 }),
    description: 'Connections to PostgreSQL at most; 4 to 8 serve as well as 32.',
    default: '8',
  },
  ...queueSettings,
  encryptionKeys: {
    env: 'ENCRYPTION_KEYS',
    schema: secretText(1).refine(areEncryptionKeys, {
      error: 'must be keys of the form id:base64 of 32 bytes, separated by commas',
    }),
    description:
      'Keys that secrets are encrypted with, id:base64 of 32 bytes, separated by commas; ' +
      'the first one encrypts.',
    secret: true,
  },
  webhookAllowedCidrs: {
    env: 'WEBHOOK_ALLOWED_CIDRS',
    schema: commaSeparated().refine((cidrs) => succeeds(() => parseNetworks(cidrs)), {
      error: 'must be ranges such as 10.0.0.0/8, separated by commas',
    }),
    description:
      'Ranges that webhooks may be posted to although they are not public, e.g. 127.0.0.0/8.',
    default: '',
  },
  ...publicSettings,
  resendBaseUrl: {
    env: 'RESEND_BASE_URL',
    schema: address(['https:', 'http:']),
    description: "Of the email provider's API, when it is not Resend's own.",
    optional: true,
  },
  twilioBaseUrl: {
    env: 'TWILIO_BASE_URL',
    schema: address(['https:', 'http:']),
    description: "Of the SMS provider's API, when it is not Twilio's own.",
    optional: true,
  },
  concurrency: {
    env: 'DISPATCHER_CONCURRENCY',
    schema: wholeNumber({ min: 1, max: 1_000 }),
    description: 'Deliveries that are tried at the same time.',
    default: '100',
  },
  slowConcurrency: {
    env: 'DISPATCHER_SLOW_CONCURRENCY',
    schema: wholeNumber({ min: 1, max: 1_000 }),
    description: 'The same for receivers that have been hanging; two of each at most.',
    default: '50',
  },
  ...operationsSettings,
} as const satisfies Settings;

export type DispatcherConfig = ConfigOf<typeof dispatcherSettings>;

function succeeds(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
