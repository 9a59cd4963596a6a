import { describe, expect, it } from 'vitest';
import { renderSettingsTable, summarizeConfig } from './describe.js';
import { ConfigurationError, loadConfig } from './load.js';
import type { Settings } from './setting.js';
import { databaseSettings, operationsSettings, queueSettings } from './shared-settings.js';
import { commaSeparated, flag, portNumber, secretText } from './values.js';

const settings = {
  ...databaseSettings,
  port: { env: 'PORT', schema: portNumber(), description: 'Public port.', default: '8080' },
  encryptionKey: {
    env: 'ENCRYPTION_KEY',
    schema: secretText(8),
    description: 'Encrypts secrets.',
    secret: true,
    developmentDefault: 'development',
  },
  allowedCidrs: {
    env: 'ALLOWED_CIDRS',
    schema: commaSeparated(),
    description: 'Networks that may be posted to.',
    default: '',
  },
  verbose: { env: 'VERBOSE', schema: flag(), description: 'Says | more.', optional: true },
} as const satisfies Settings;

const complete = { DATABASE_URL: 'postgres://app:hunter2@db:5432/immolab' };

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(settings, env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('parses what is set and defaults the rest', () => {
    const config = loadConfig(settings, { ...complete, PORT: ' 9000 ', ALLOWED_CIDRS: 'a, b,' });
    expect(config).toEqual({
      databaseUrl: complete.DATABASE_URL,
      port: 9000,
      encryptionKey: 'development',
      allowedCidrs: ['a', 'b'],
      verbose: null,
    });
  });

  it('reports all faults at once, in plain words', () => {
    expect(faultsOf({ PORT: '99999', VERBOSE: 'maybe' })).toEqual([
      'DATABASE_URL is missing. PostgreSQL, where all data is kept: postgres://user:password@host:5432/immolab.',
      'PORT must be a whole number from 0 to 65535 (it is "99999").',
      'VERBOSE must be true or false (it is "maybe").',
    ]);
  });

  it('never defaults a secret in production', () => {
    expect(faultsOf({ ...complete, NODE_ENV: 'production' })).toEqual([
      'ENCRYPTION_KEY is missing. Encrypts secrets.',
    ]);
  });

  it('counts an empty variable as absent', () => {
    expect(faultsOf({ DATABASE_URL: '  ' })[0]).toContain('DATABASE_URL is missing');
  });

  it('never repeats a secret in a fault', () => {
    const faults = faultsOf({ DATABASE_URL: 'mysql://root:hunter2@db', ENCRYPTION_KEY: 'hunter2' });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('reports faults between settings, in one message with those of single ones', () => {
    const check = ({ port }: { readonly port?: number }) =>
      port === undefined ? ['The port is not known.'] : ['PORT and OPERATIONS_PORT must differ.'];
    expect(() => loadConfig(settings, complete, { check })).toThrow('must differ');
    expect(() => loadConfig(settings, { ...complete, PORT: 'x' }, { check })).toThrow(
      /PORT must be .*\n.*The port is not known/,
    );
  });

  it('takes the shared settings, with addresses of both queue stores', () => {
    const env = { QUEUE_URL: 'postgres://db/immolab' };
    const config = loadConfig({ ...queueSettings, ...operationsSettings }, env);
    expect(config).toMatchObject({ queuePrefix: 'immolab', logLevel: 'info', operationsPort: 0 });
    expect(() => loadConfig(queueSettings, { QUEUE_URL: 'amqp://db' })).toThrow('redis://…');
  });
});

describe('a configuration that is shown', () => {
  it('has no secret in its summary', () => {
    const summary = summarizeConfig(settings, loadConfig(settings, complete));
    expect(summary).toMatchObject({
      DATABASE_URL: 'postgres://db:5432/immolab',
      ENCRYPTION_KEY: '(set)',
      PORT: '8080',
      VERBOSE: '(not set)',
    });
    expect(JSON.stringify(summary)).not.toMatch(/hunter2|development/);
  });

  it('becomes a Markdown table', () => {
    expect(renderSettingsTable(settings).split('\n')).toEqual([
      '| Variable | Default | Meaning |',
      '|---|---|---|',
      '| `DATABASE_URL` | required | PostgreSQL, where all data is kept: postgres://user:password@host:5432/immolab. |',
      '| `PORT` | `8080` | Public port. |',
      '| `ENCRYPTION_KEY` | required, secret in production, else `development` | Encrypts secrets. |',
      '| `ALLOWED_CIDRS` | empty | Networks that may be posted to. |',
      '| `VERBOSE` | none | Says \\| more. |',
      '',
    ]);
  });
});
