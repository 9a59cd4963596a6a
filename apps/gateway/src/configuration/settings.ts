import { isIP } from 'node:net';
import { areEncryptionKeys } from '@immolab/accounts';
import { DEFAULT_PHONE_COUNTRIES } from '@immolab/contracts';
import {
  type ConfigOf,
  commaSeparated,
  databaseSettings,
  matching,
  oneOf,
  operationsSettings,
  portNumber,
  publicSettings,
  queueSettings,
  type Settings,
  secretText,
  wholeNumber,
} from '@immolab/runtime';
import { parseNetworks } from '@immolab/webhooks';

const NAMED_RANGES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

function areProxies(proxies: readonly string[]): boolean {
  return proxies.every(
    (proxy) => NAMED_RANGES.has(proxy) || isIP(proxy) !== 0 || areNetworks([proxy]),
  );
}

function areNetworks(cidrs: readonly string[]): boolean {
  try {
    parseNetworks(cidrs);
    return true;
  } catch {
    return false;
  }
}

/** Everything that the gateway reads from its environment. */
export const gatewaySettings = {
  host: {
    env: 'HOST',
    schema: matching(/^[0-9A-Za-z.:-]{1,253}$/, 'must be an address or a host name'),
    description: 'Address on which the public API listens.',
    default: '0.0.0.0',
  },
  port: {
    env: 'PORT',
    schema: portNumber(),
    description: 'Port of the public API; 0 lets the system choose.',
    default: '8080',
  },
  trustProxy: {
    env: 'TRUST_PROXY',
    schema: commaSeparated().refine(areProxies, {
      error: 'must be addresses, CIDRs, loopback, linklocal or uniquelocal, separated by commas',
    }),
    description:
      'Addresses or CIDRs of reverse proxies, separated by commas, whose X-Forwarded-For is ' +
      'believed; `loopback`, `linklocal` and `uniquelocal` stand for their ranges.',
    default: '',
  },
  ...publicSettings,
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
      'Keys that secrets are encrypted with, id:base64 of 32 bytes, separated by commas; the ' +
      'first one encrypts. They open what verifies the receipts of providers.',
    secret: true,
  },
  phoneHashSecret: {
    env: 'PHONE_HASH_SECRET',
    schema: secretText(32),
    description: 'Key of the hashes that opt-outs keep of phone numbers; the same in all services.',
    secret: true,
  },
  phoneCountries: {
    env: 'PHONE_COUNTRIES',
    schema: commaSeparated().refine((codes) => codes.every((code) => /^[A-Z]{2}$/.test(code)), {
      error: 'must be country codes of two capital letters, separated by commas',
    }),
    description: 'ISO 3166 codes of the countries that may be phoned.',
    default: DEFAULT_PHONE_COUNTRIES.join(','),
  },
  webhookAllowedCidrs: {
    env: 'WEBHOOK_ALLOWED_CIDRS',
    schema: commaSeparated().refine(areNetworks, {
      error: 'must be networks in CIDR notation, separated by commas',
    }),
    description:
      'Ranges that webhooks may be posted to although they are not public, e.g. 127.0.0.0/8.',
    default: '',
  },
  liveLine: {
    env: 'LIVE_LINE',
    schema: oneOf(['none', 'sip']),
    description: 'Whether calls of live keys can be dialled: `none` refuses them with 503.',
    default: 'none',
  },
  languageModel: {
    env: 'LLM_MODELS',
    schema: matching(/^\S.{0,1000}$/, 'must be a list of provider:model'),
    description:
      "The dialer's language models. Without any, requests are warned of what needs one.",
    optional: true,
  },
  failedAuthenticationsPerMinute: {
    env: 'FAILED_AUTHENTICATIONS_PER_MINUTE',
    schema: wholeNumber({ min: 1, max: 1_000_000 }),
    description: 'Failed authentications that one address may make in a minute.',
    default: '60',
  },
  pageRequestsPerMinute: {
    env: 'PAGE_REQUESTS_PER_MINUTE',
    schema: wholeNumber({ min: 1, max: 1_000_000 }),
    description:
      'Requests that one address may make in a minute to the pages on which leads change a viewing.',
    default: '60',
  },
  ...operationsSettings,
} as const satisfies Settings;

export type GatewayConfig = ConfigOf<typeof gatewaySettings>;
