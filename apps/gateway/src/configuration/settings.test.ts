import { loadConfig } from '@immolab/runtime';
import { expect, test } from 'vitest';
import { gatewaySettings } from './settings.js';

const REQUIRED = {
  PUBLIC_BASE_URL: 'https://immolab.example/',
  DATABASE_URL: 'postgres://u:p@localhost/immolab',
  QUEUE_URL: 'redis://localhost',
  ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  PHONE_HASH_SECRET: 'x'.repeat(32),
};

test('nothing but the public address, stores and secrets must be set', () => {
  expect(loadConfig(gatewaySettings, { NODE_ENV: 'production', ...REQUIRED })).toMatchObject({
    port: 8080,
    publicBaseUrl: 'https://immolab.example',
    liveLine: 'none',
    languageModel: null,
    webhookAllowedCidrs: [],
    trustProxy: [],
  });
});

test('every fault is told at once', () => {
  const env = {
    PORT: 'x',
    PUBLIC_BASE_URL: 'https://immolab.example/?x',
    WEBHOOK_ALLOWED_CIDRS: '10.0.0.0/8,nonsense',
    PHONE_COUNTRIES: 'CH,Germany',
    LIVE_LINE: 'maybe',
    TRUST_PROXY: 'loopback,everybody',
    ENCRYPTION_KEYS: 'k1:short',
    PHONE_HASH_SECRET: 'short',
  };
  const names = [
    'PORT',
    'PUBLIC_BASE_URL',
    'DATABASE_URL',
    'QUEUE_URL',
    'ENCRYPTION_KEYS',
    'PHONE_HASH_SECRET',
    'PHONE_COUNTRIES',
  ];
  for (const name of [...names, 'WEBHOOK_ALLOWED_CIDRS', 'LIVE_LINE', 'TRUST_PROXY']) {
    expect(() => loadConfig(gatewaySettings, env)).toThrow(name);
  }
});
