import { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import { type PhoneNetwork, startPhoneNetwork } from '../start-phone-network.js';
import { joinAsAgent, type SampleAgent } from './sample-agent.js';

/** Everything that a call needs, and an agent to dial. */
export interface TestLine extends PhoneNetwork {
  readonly client: SipClient;
  readonly rooms: RoomServiceClient;
  /** Dials as an agent's process does, from a room of that name. */
  dial(room: string, number: string, options?: DialOptions): Promise<unknown>;
  /** An agent in a new room. */
  joinRoom(room: string): Promise<SampleAgent>;
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
  const network = await startPhoneNetwork({
    program,
    callerNumber: CALLER_NUMBER,
    ...(recordings !== undefined && { recordings }),
  });
  const { server, speech, sip, trunkId } = network;
  const { apiKey, apiSecret } = server;
  // As the dialer has it: a replayed request would be a second call.
  const client = new SipClient(sip.httpUrl, apiKey, apiSecret, { failover: false });
  const rooms = new RoomServiceClient(sip.httpUrl, apiKey, apiSecret);
  const agents: SampleAgent[] = [];
  return {
    ...network,
    client,
    rooms,
    dial: (
      room,
      number,
      { identity = 'lead', ringingTimeout = 20, hidePhoneNumber = false } = {},
    ) =>
      client.createSipParticipant(trunkId, number, room, {
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
      await network.stop();
    },
  };
}
