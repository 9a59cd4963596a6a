import { ConfigurationError, loadConfig } from '@immolab/runtime';
import { describe, expect, it } from 'vitest';
import { dispatcherSettings } from './settings.js';

const complete = {
  DATABASE_URL: 'postgres://localhost/immolab',
  QUEUE_URL: 'redis://localhost',
  PUBLIC_BASE_URL: 'https://immolab.example',
  ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
};

describe('the configuration of the dispatcher', () => {
  it('needs the stores, the keys and its address, and nothing else', () => {
    expect(loadConfig(dispatcherSettings, complete)).toMatchObject({
      webhookAllowedCidrs: [],
      concurrency: 100,
    });
  });

  it('names every fault at once and never the text of a key', () => {
    const environment = {
      NODE_ENV: 'production',
      ENCRYPTION_KEYS: 'k1:tooshort',
      WEBHOOK_ALLOWED_CIDRS: '10.0.0.0/8,everything',
    };
    try {
      loadConfig(dispatcherSettings, environment);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const named = [
        'PUBLIC_BASE_URL',
        'DATABASE_URL',
        'QUEUE_URL',
        'ENCRYPTION_KEYS',
        'WEBHOOK_ALLOWED_CIDRS',
      ];
      for (const name of named) expect(error.message).toContain(name);
      expect(error.message).not.toContain('tooshort');
    }
  });
});
