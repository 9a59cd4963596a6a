import { createServer, request } from 'node:http';
import { type SipStandin, startLiveKitServer, startSipStandin } from '@immolab/call-testkit';
import { findFreePort } from '@immolab/testkit';
import { ParticipantKind, Room, RoomEvent } from '@livekit/rtc-node';
import { AccessToken, RoomServiceClient, SipClient } from 'livekit-server-sdk';

/** A real LiveKit server with a stand-in for the SIP service, and what the dialer asks them with. */
export interface PhoneLine {
  readonly standin: SipStandin;
  readonly sip: SipClient;
  readonly rooms: RoomServiceClient;
  readonly trunkId: string;
  /** A client all of whose answers are lost on the way back, as by a proxy that gives up. */
  readonly forgetfulSip: SipClient;
  /** An agent in a room, and when the lead of that room is gone. */
  watch(room: string): Promise<{ readonly leadGone: AbortSignal; leave(): Promise<void> }>;
  /** Whether LiveKit still has the room. */
  hasRoom(room: string): Promise<boolean>;
  stop(): Promise<void>;
}

export const CALLER_ID = '+41445550100';

/** @param program the path of `livekit-server` */
export async function openPhoneLine(program: string): Promise<PhoneLine> {
  const server = await startLiveKitServer({ program });
  const { apiKey, apiSecret } = server;
  const standin = await startSipStandin({ target: server.httpUrl, apiKey, apiSecret });
  const clientOf = (url: string) => new SipClient(url, apiKey, apiSecret, { failover: false });
  const sip = clientOf(standin.httpUrl);
  const rooms = new RoomServiceClient(standin.httpUrl, apiKey, apiSecret, { failover: false });
  const trunk = await sip.createSipOutboundTrunk('test', '127.0.0.1:5060', [CALLER_ID]);
  const proxy = await startForgetfulProxy(standin.httpUrl);
  return {
    standin,
    sip,
    rooms,
    trunkId: trunk.sipTrunkId,
    forgetfulSip: clientOf(proxy.url),
    async watch(name) {
      const token = new AccessToken(apiKey, apiSecret, { identity: 'agent' });
      token.addGrant({ roomJoin: true, room: name, canSubscribe: true });
      const room = new Room();
      const gone = new AbortController();
      room.on(RoomEvent.ParticipantDisconnected, ({ kind }) => {
        if (kind === ParticipantKind.SIP) gone.abort();
      });
      await room.connect(standin.url, await token.toJwt());
      return { leadGone: gone.signal, leave: () => room.disconnect() };
    },
    hasRoom: async (room) => (await rooms.listRooms([room])).length > 0,
    async stop() {
      await proxy.stop();
      await standin.stop();
      await server.stop();
    },
  };
}

/** Passes requests on, and breaks the connection as soon as they have been sent. */
async function startForgetfulProxy(target: string) {
  const server = createServer((asked, answer) => {
    const { url = '/', method = 'POST', headers } = asked;
    const passed = request(new URL(url, target), { method, headers });
    passed.on('error', () => undefined);
    asked.pipe(passed).on('finish', () => answer.destroy());
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
