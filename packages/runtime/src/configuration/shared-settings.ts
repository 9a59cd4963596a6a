import type { Settings } from './setting.js';
import { address, matching, oneOf, portNumber, wholeNumber } from './values.js';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export const databaseSettings = {
  databaseUrl: {
    env: 'DATABASE_URL',
    schema: address(['postgres:', 'postgresql:']),
    description: 'PostgreSQL, where all data is kept: postgres://user:password@host:5432/immolab.',
    secret: 'credentials',
  },
} as const satisfies Settings;

export const queueSettings = {
  queueUrl: {
    env: 'QUEUE_URL',
    schema: address(['redis:', 'rediss:', 'postgres:', 'postgresql:']),
    description:
      'Where jobs are queued: redis://host:6379, or postgres://… to use the same PostgreSQL.',
    secret: 'credentials',
  },
  queuePrefix: {
    env: 'QUEUE_PREFIX',
    schema: matching(/^[a-z][a-z0-9-]{0,30}$/, 'must be lower case letters, digits and dashes'),
    description:
      'Begins the names of all queues, so that several installations can share a server.',
    default: 'immolab',
  },
} as const satisfies Settings;

export const publicSettings = {
  publicBaseUrl: {
    env: 'PUBLIC_BASE_URL',
    schema: address(['https:', 'http:'])
      .refine((text) => !/[?#]/.test(text), 'must have neither a query nor a fragment')
      .transform((text) => text.replace(/\/+$/, '')),
    description:
      'Where the gateway is reached from outside: the links in messages to leads begin with it.',
  },
} as const satisfies Settings;

export const operationsSettings = {
  operationsHost: {
    env: 'OPERATIONS_HOST',
    schema: matching(/^[0-9A-Za-z.:-]{1,253}$/, 'must be an address or a host name'),
    description: 'Address on which /healthz, /readyz and /metrics listen.',
    default: '127.0.0.1',
  },
  operationsPort: {
    env: 'OPERATIONS_PORT',
    schema: portNumber(),
    description: 'Port of /healthz, /readyz and /metrics; 0 lets the system choose.',
    default: '0',
  },
  logLevel: {
    env: 'LOG_LEVEL',
    schema: oneOf(LOG_LEVELS),
    description: 'Least severe log events that are written: debug, info, warn, error or silent.',
    default: 'info',
  },
  drainDeadlineMs: {
    env: 'DRAIN_DEADLINE_MS',
    schema: wholeNumber({ min: 0, max: 3_600_000 }),
    description: 'Time that work in hand has to finish after SIGTERM, in milliseconds.',
    default: '20000',
  },
} as const satisfies Settings;
