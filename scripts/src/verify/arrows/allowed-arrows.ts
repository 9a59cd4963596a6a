/**
 * What each package may import of ours. Arrows run one way: apps and scripts to packages, never from
 * app to app; only tests import the testkit.
 */
export const OWN_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'packages/contracts': [],
  'packages/evaluation': ['contracts'],
  'packages/conversation': ['contracts', 'evaluation'],
  'packages/runtime': ['contracts'],
  'packages/database': [],
  'packages/accounts': ['contracts', 'database'],
  'packages/calls': ['accounts', 'contracts', 'database', 'evaluation'],
  'packages/deliveries': ['database'],
  'packages/messages': ['contracts', 'deliveries'],
  'packages/queue': ['contracts'],
  'packages/providers': [],
  'packages/webhooks': [],
  'packages/embedded-postgres': [],
  'packages/testkit': [
    'embedded-postgres',
    'accounts',
    'calls',
    'contracts',
    'database',
    'queue',
    'webhooks',
  ],
  // Of use to any agent that phones through LiveKit: it knows nothing of ours.
  'packages/call-testkit': [],
  'apps/gateway': [
    ...['accounts', 'calls', 'contracts', 'conversation', 'database', 'deliveries'],
    ...['evaluation', 'messages', 'providers', 'queue', 'runtime', 'webhooks'],
  ],
  'apps/dialer': [
    ...['accounts', 'calls', 'contracts', 'conversation', 'database', 'deliveries'],
    ...['evaluation', 'queue', 'runtime'],
  ],
  'apps/scorer': [
    ...['accounts', 'calls', 'contracts', 'conversation', 'database', 'deliveries', 'evaluation'],
    ...['messages', 'queue', 'runtime'],
  ],
  'apps/dispatcher': [
    ...['accounts', 'contracts', 'database', 'deliveries', 'providers', 'queue', 'runtime'],
    'webhooks',
  ],
  scripts: [
    ...['accounts', 'calls', 'contracts', 'conversation', 'database', 'deliveries'],
    ...['embedded-postgres', 'evaluation', 'queue', 'runtime', 'webhooks'],
    // `npm run talk` holds a call and scores it in its own process.
    ...['dialer', 'scorer'],
    // `npm run bench` measures on the servers, and with the telephones, that tests run on.
    ...['testkit', 'call-testkit'],
  ],
};

/** A library, or the environment, that belongs to some packages alone. */
export interface Reserved {
  /** In plain words, for the message. */
  readonly what: string;
  /** Matches the name of an imported module. */
  readonly module: RegExp;
  /** Folders that may import it, with all that lies in them. */
  readonly folders: readonly string[];
}

const DATABASE_PACKAGES = [
  'packages/database',
  'packages/accounts',
  'packages/calls',
  'packages/deliveries',
];

/** What the services are measured against: it does without anything of ours. */
const HAND_WRITTEN = 'scripts/src/bench/hand-written';

export const RESERVED: readonly Reserved[] = [
  { what: 'Prisma', module: /^@prisma\//, folders: DATABASE_PACKAGES },
  // Besides, the queue may live on PostgreSQL.
  { what: 'pg', module: /^pg$/, folders: [...DATABASE_PACKAGES, 'packages/queue', HAND_WRITTEN] },
  {
    what: 'BullMQ and ioredis',
    module: /^(bullmq|ioredis)$/,
    folders: ['packages/queue', HAND_WRITTEN],
  },
  { what: 'Resend and Twilio', module: /^(resend|twilio)$/, folders: ['packages/providers'] },
  { what: 'Express', module: /^(express|helmet)$/, folders: ['apps/gateway', HAND_WRITTEN] },
  {
    what: 'LiveKit',
    module: /^(@livekit\/|livekit-)/,
    // The last makes the trunk that calls go out by, and looks at their rooms.
    folders: ['apps/dialer', 'packages/call-testkit', 'scripts/src/phone-world'],
  },
];

/**
 * Entry points read the environment and pass on what they read. The pool adds what processes inherit
 * that a library forks.
 */
export const ENVIRONMENT_READERS =
  /(\/main\.ts$|\/call-job\.ts$|^apps\/dialer\/src\/live\/job-pool\.ts$|^scripts\/)/;

/** Packages without input, output or a clock: the same arguments give the same result. */
export const PURE = ['packages/evaluation', 'packages/conversation'];
