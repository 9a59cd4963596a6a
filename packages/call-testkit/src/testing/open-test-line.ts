import { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import { type LiveKitServer, startLiveKitServer } from '../livekit-server/start-livekit-server.js';
import { type SipStandin, startSipStandin } from '../sip-standin/start-sip-standin.js';
import { type SpeechServer, startSpeechServer } from '../speech-server/start-speech-server.js';
import { joinAsAgent, type SampleAgent } from './sample-agent.js';

/** Everything that a call needs, and a trunk to dial through. */
export interface TestLine {
  readonly server: LiveKitServer;
  readonly speech: SpeechServer;
  readonly sip: SipStandin;
  readonly client: SipClient;
  readonly rooms: RoomServiceClient;
  /** Dials as an agent's process does, from a room of that name. */
  dial(room: string, number: string, options?: DialOptions): Promise<unknown>;
  /** An agent in a new room. */
  joinRoom(room: string): Promise<SampleAgent>;
  stop(): Promise<void>;
}

export interface DialOptions {
  readonly identity?: string;
  /** Seconds. */
  readonly ringingTimeout?: number;
  readonly hidePhoneNumber?: boolean;
}

export const CALLER_NUMBER = '+41440000000';

/**
 * @param program the path of `livekit-server`
 * @param recordings folder for recordings of the calls
 */
export async function openTestLine(program: string, recordings?: string): Promise<TestLine> {
  const [server, speech] = await Promise.all([
    startLiveKitServer({ program }),
    startSpeechServer(),
  ]);
  const { apiKey, apiSecret } = server;
  const sip = await startSipStandin({
    ...{ target: server.httpUrl, apiKey, apiSecret, speech },
    ...(recordings !== undefined && { recordings }),
  });
  // As the dialer has it: a replayed request would be a second call.
  const client = new SipClient(sip.httpUrl, apiKey, apiSecret, { failover: false });
  const rooms = new RoomServiceClient(sip.httpUrl, apiKey, apiSecret);
  const trunk = await client.createSipOutboundTrunk('test', '127.0.0.1:5060', [CALLER_NUMBER]);
  const agents: SampleAgent[] = [];
  return {
    server,
    speech,
    sip,
    client,
    rooms,
    dial: (
      room,
      number,
      { identity = 'lead', ringingTimeout = 20, hidePhoneNumber = false } = {},
    ) =>
      client.createSipParticipant(trunk.sipTrunkId, number, room, {
        participantIdentity: identity,
        waitUntilAnswered: true,
        ringingTimeout,
        hidePhoneNumber,
      }),
    joinRoom: async (room) => {
      const { openaiUrl } = speech;
      const agent = await joinAsAgent({ url: sip.url, apiKey, apiSecret, room, openaiUrl });
      agents.push(agent);
      return agent;
    },
    stop: async () => {
      await Promise.all(agents.map((agent) => agent.leave()));
      await sip.stop();
      await speech.stop();
      await server.stop();
    },
  };
}
