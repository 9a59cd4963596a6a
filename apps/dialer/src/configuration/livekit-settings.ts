import { address, matching, type Settings, secretText } from '@immolab/runtime';

/** The LiveKit server that live calls run on. */
export const livekitSettings = {
  livekitUrl: {
    env: 'LIVEKIT_URL',
    schema: address(['ws:', 'wss:', 'http:', 'https:']),
    description: 'LiveKit server of the live calls: ws://livekit:7880, or wss://….livekit.cloud.',
    optional: true,
  },
  livekitApiKey: {
    env: 'LIVEKIT_API_KEY',
    schema: matching(/^\S{3,200}$/, 'must be a key without spaces'),
    description: 'API key of the LiveKit server.',
    optional: true,
  },
  livekitApiSecret: {
    env: 'LIVEKIT_API_SECRET',
    schema: secretText(16),
    description: 'Secret of that API key.',
    secret: true,
    optional: true,
  },
} as const satisfies Settings;
