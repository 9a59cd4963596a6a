import type { SandboxSecrets } from './secrets.js';

/** Of the surrounding environment only this reaches a service: nothing that configures another. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_OPTIONS', 'LOG_LEVEL'];

/** Work in hand is short here, and Ctrl-C is to end everything within 4 s. */
const DRAIN_DEADLINE_MS = 2_000;

export interface EnvironmentInput {
  readonly databaseUrl: string;
  readonly secrets: SandboxSecrets;
}

/** The settings that all services share (`docs/configuration.md`). */
export function sharedEnvironment(input: EnvironmentInput): NodeJS.ProcessEnv {
  const inherited = INHERITED.map((name) => [name, process.env[name]] as const);
  return {
    ...Object.fromEntries(inherited.filter(([, value]) => value !== undefined)),
    DATABASE_URL: input.databaseUrl,
    QUEUE_URL: input.databaseUrl,
    ENCRYPTION_KEYS: input.secrets.encryptionKeys,
    PHONE_HASH_SECRET: input.secrets.phoneHashSecret,
    DRAIN_DEADLINE_MS: String(DRAIN_DEADLINE_MS),
    OPERATIONS_HOST: '127.0.0.1',
    // The example's webhook goes to this machine.
    ALLOWED_CIDRS: '127.0.0.0/8,::1/128',
  };
}

/** The settings of the gateway alone. */
export function gatewayEnvironment(port: number): NodeJS.ProcessEnv {
  return { HOST: '127.0.0.1', PORT: String(port) };
}
