/** The least that live calls need; every address is one where nobody listens. */
export const LIVE_ENVIRONMENT = {
  LIVEKIT_URL: 'ws://127.0.0.1:9',
  LIVEKIT_API_KEY: 'APIcanary',
  LIVEKIT_API_SECRET: 'secret-canary-of-livekit',
  SIP_TRUNKS: '[{"id":"ST_canary","numbers":["+41445550100"]}]',
  STT_MODELS: 'deepgram:nova-3',
  TTS_MODELS: 'openai:gpt-4o-mini-tts',
  DEEPGRAM_API_KEY: 'key-canary-of-deepgram',
  OPENAI_API_KEY: 'key-canary-of-openai',
} as const;

/** What every dialer needs. */
export const STORES = {
  DATABASE_URL: 'postgres://127.0.0.1:9/immolab',
  QUEUE_URL: 'postgres://127.0.0.1:9/immolab',
} as const;
