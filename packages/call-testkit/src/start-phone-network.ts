import { SipClient } from 'livekit-server-sdk';
import { type LiveKitServer, startLiveKitServer } from './livekit-server/start-livekit-server.js';
import {
  type SipStandin,
  type SipStandinOptions,
  startSipStandin,
} from './sip-standin/start-sip-standin.js';
import {
  type SpeechServer,
  type SpeechServerOptions,
  startSpeechServer,
} from './speech-server/start-speech-server.js';

export interface PhoneNetworkOptions
  extends Pick<SipStandinOptions, 'telephones' | 'recordings'>,
    Pick<SpeechServerOptions, 'chat' | 'voices' | 'agentSpeed' | 'resultDelayMs'> {
  /** The path of `livekit-server`, see `installLiveKitServer`. */
  readonly program: string;
  /** Shown to those who are called. */
  readonly callerNumber?: string;
}

/** All that an agent needs to phone: a server, a SIP service with a trunk, speech and a model. */
export interface PhoneNetwork {
  readonly server: LiveKitServer;
  readonly speech: SpeechServer;
  readonly sip: SipStandin;
  /** Of a trunk that carries every number. */
  readonly trunkId: string;
  /** For the agent's process: LiveKit's own variables, those of OpenAI's clients and Deepgram's. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends everything. Throws what a telephone's behaviour has thrown. */
  stop(): Promise<void>;
}

const CALLER_NUMBER = '+41440000000';

/** Needs espeak-ng on the `PATH`. Takes less than a second. */
export async function startPhoneNetwork(options: PhoneNetworkOptions): Promise<PhoneNetwork> {
  const { program, callerNumber = CALLER_NUMBER, telephones, recordings, ...voices } = options;
  const [server, speech] = await Promise.all([
    startLiveKitServer({ program }),
    startSpeechServer(voices),
  ]);
  const { apiKey, apiSecret } = server;
  const sip = await startSipStandin({
    ...{ target: server.httpUrl, apiKey, apiSecret, speech },
    ...(telephones !== undefined && { telephones }),
    ...(recordings !== undefined && { recordings }),
  });
  const client = new SipClient(sip.httpUrl, apiKey, apiSecret);
  const trunk = await client.createSipOutboundTrunk('test', '127.0.0.1:5060', [callerNumber]);
  return {
    server,
    speech,
    sip,
    trunkId: trunk.sipTrunkId,
    environment: {
      LIVEKIT_URL: sip.url,
      LIVEKIT_API_KEY: apiKey,
      LIVEKIT_API_SECRET: apiSecret,
      OPENAI_BASE_URL: speech.openaiUrl,
      OPENAI_API_KEY: 'stand-in',
      DEEPGRAM_BASE_URL: speech.deepgramUrl,
      DEEPGRAM_API_KEY: 'stand-in',
    },
    stop: async () => {
      try {
        await sip.stop();
      } finally {
        await speech.stop();
        await server.stop();
      }
    },
  };
}
