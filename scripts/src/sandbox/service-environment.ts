import type { SandboxSecrets } from './secrets.js';

/** Of the surrounding environment only this reaches a service: nothing that configures another. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_OPTIONS', 'LOG_LEVEL'];

/** Work in hand is short here, and Ctrl-C is to end everything within 4 s. */
const DRAIN_DEADLINE_MS = 2_000;

export interface EnvironmentInput {
  readonly databaseUrl: string;
  /** By default the queue is on the same PostgreSQL. */
  readonly queueUrl?: string;
  readonly secrets: SandboxSecrets;
}

/** What a service needs of the surrounding environment. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const inherited = INHERITED.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(inherited.filter(([, value]) => value !== undefined));
}

/** The settings that all services share (`docs/configuration.md`). */
export function sharedSettings(input: EnvironmentInput): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: input.databaseUrl,
    QUEUE_URL: input.queueUrl ?? input.databaseUrl,
    ENCRYPTION_KEYS: input.secrets.encryptionKeys,
    PHONE_HASH_SECRET: input.secrets.phoneHashSecret,
    DRAIN_DEADLINE_MS: String(DRAIN_DEADLINE_MS),
    OPERATIONS_HOST: '127.0.0.1',
    // The example's webhook goes to this machine.
    WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8,::1/128',
  };
}

/** The settings of the gateway alone. */
export function gatewaySettings(port: number): NodeJS.ProcessEnv {
  return { HOST: '127.0.0.1', PORT: String(port), ...webServerOptions() };
}

/**
 * Room for new objects, in MB, as the gateway's image gives it. Whatever belongs to a request lives as
 * long as it does: in Node's 16 MB what sixty at once leave is copied fifteen times a second, which
 * takes a tenth of a busy gateway's processor (`docs/performance.md`).
 */
const WEB_SERVER_OPTIONS = '--max-semi-space-size=64';

/** Node's options for a process that serves many requests at a time, beside those that surround it. */
export function webServerOptions(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS = '' } = process.env;
  return { NODE_OPTIONS: `${WEB_SERVER_OPTIONS} ${NODE_OPTIONS}`.trim() };
}
