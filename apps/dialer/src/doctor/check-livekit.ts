import { ServerMessage, WorkerMessage } from '@livekit/protocol';
import { AccessToken, RoomServiceClient, ServerError, SipClient } from 'livekit-server-sdk';
import { WebSocket } from 'ws';
import type { LiveConfig } from '../configuration/live-config.js';
import { type Finding, failed, found, reasonOf } from './finding.js';

type Server = LiveConfig['livekit'];

const TIMEOUT_S = 5;
/** What the project is tested with; older ones may do. */
const TESTED_VERSION = '1.13.5';

/** Whether the server takes the key, which version it is, and whether it knows the trunks. */
export async function checkLivekit(
  server: Server,
  trunkIds: readonly string[],
): Promise<Finding[]> {
  const reached = await checkServer(server);
  if (reached.state !== 'ok') return [reached];
  return [reached, await checkTrunks(server, trunkIds)];
}

async function checkServer(server: Server): Promise<Finding> {
  const { url, apiKey, apiSecret } = server;
  const rooms = new RoomServiceClient(url, apiKey, apiSecret, { requestTimeout: TIMEOUT_S });
  try {
    await rooms.listRooms();
    const version = await readVersion(server).catch(() => null);
    const detail = version === null ? 'takes the key' : `takes the key; version ${version}`;
    return found('LiveKit', `${detail} (tested with ${TESTED_VERSION})`);
  } catch (error) {
    if (error instanceof ServerError && (error.status === 401 || error.status === 403)) {
      return failed(
        'LiveKit',
        'refuses LIVEKIT_API_KEY with LIVEKIT_API_SECRET',
        'Take both from the keys of the server, or from the project of LiveKit Cloud.',
      );
    }
    const reason =
      error instanceof ServerError
        ? `it answers with HTTP status ${error.status}`
        : reasonOf(error);
    return failed(
      'LiveKit',
      `cannot be used at LIVEKIT_URL: ${reason}`,
      'Start the server, or correct LIVEKIT_URL (ws://host:7880, or wss://….livekit.cloud).',
    );
  }
}

async function checkTrunks(server: Server, trunkIds: readonly string[]): Promise<Finding> {
  const { url, apiKey, apiSecret } = server;
  const sip = new SipClient(url, apiKey, apiSecret, { requestTimeout: TIMEOUT_S });
  try {
    const known = new Set((await sip.listSipOutboundTrunk()).map(({ sipTrunkId }) => sipTrunkId));
    const missing = trunkIds.filter((id) => !known.has(id));
    if (missing.length === 0) return found('SIP trunks', `known: ${trunkIds.join(', ')}`);
    return failed(
      'SIP trunks',
      `LiveKit does not know ${missing.join(', ')}; it knows ${[...known].join(', ') || 'none'}`,
      'Create the outbound trunk ("lk sip outbound create"), and put its id into SIP_TRUNKS.',
    );
  } catch (error) {
    const reason = error instanceof ServerError ? `HTTP status ${error.status}` : reasonOf(error);
    return failed(
      'SIP trunks',
      `cannot be listed: ${reason}`,
      'LiveKit needs Redis for SIP: set it in its configuration, and run livekit-sip beside it.',
    );
  }
}

/** As it tells an agent that registers; this one takes no job and leaves at once. */
async function readVersion({ url, apiKey, apiSecret }: Server): Promise<string | null> {
  const token = new AccessToken(apiKey, apiSecret, { ttl: 60 });
  token.addGrant({ agent: true });
  const socket = new WebSocket(`${url.replace(/^http/, 'ws').replace(/\/$/, '')}/agent`, {
    headers: { authorization: `Bearer ${await token.toJwt()}` },
    handshakeTimeout: TIMEOUT_S * 1_000,
  });
  try {
    return await new Promise<string | null>((resolve, reject) => {
      const timer = setTimeout(() => resolve(null), TIMEOUT_S * 1_000);
      socket.once('error', reject);
      socket.once('close', () => {
        clearTimeout(timer);
        resolve(null);
      });
      socket.once('open', () => socket.send(REGISTER.toBinary()));
      socket.once('message', (data: Buffer) => {
        clearTimeout(timer);
        const { message } = ServerMessage.fromBinary(new Uint8Array(data));
        resolve(message.case === 'register' ? (message.value.serverInfo?.version ?? null) : null);
      });
    });
  } finally {
    socket.terminate();
  }
}

const REGISTER = new WorkerMessage({
  message: { case: 'register', value: { agentName: 'immolab-doctor', version: '0' } },
});
