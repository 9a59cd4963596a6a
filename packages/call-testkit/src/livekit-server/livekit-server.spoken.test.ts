import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
import { describe, expect, inject, it } from 'vitest';
import { startSipStandin } from '../sip-standin/start-sip-standin.js';
import { startLiveKitServer } from './start-livekit-server.js';

const program = inject('liveKitServer');

describe.skipIf(program === null)(
  'livekit-server (does not run without livekit-server or Go, and espeak-ng)',
  () => {
    it('answers, dies, comes back on the same port, and is gone', async () => {
      const server = await startLiveKitServer({ program: program ?? '' });
      const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
      await rooms.createRoom({ name: 'before' });
      expect(await rooms.listRooms()).toHaveLength(1);
      const firstPid = server.pid;
      await server.kill();
      expect(server.pid).toBeUndefined();
      await expect(rooms.listRooms()).rejects.toThrow();
      await server.restart();
      expect(server.pid).not.toBe(firstPid);
      expect(await rooms.listRooms()).toEqual([]);
      await server.stop();
      await expect(rooms.listRooms()).rejects.toThrow();
    });

    it('is answered for by the stand-in with 502 while it is away', async () => {
      const server = await startLiveKitServer({ program: program ?? '' });
      const { apiKey, apiSecret } = server;
      const sip = await startSipStandin({ target: server.url, apiKey, apiSecret });
      const rooms = new RoomServiceClient(sip.httpUrl, apiKey, apiSecret);
      await rooms.createRoom({ name: 'through' });
      await server.kill();
      await expect(rooms.listRooms()).rejects.toMatchObject({ status: 502 });
      await sip.stop();
      await server.stop();
    });

    it('is not dialled through with a token that does not allow it', async () => {
      const server = await startLiveKitServer({ program: program ?? '' });
      const { apiKey, apiSecret } = server;
      const sip = await startSipStandin({ target: server.url, apiKey, apiSecret });
      const post = async (token: string, method: string): Promise<number> => {
        const response = await fetch(`${sip.httpUrl}/twirp/livekit.SIP/${method}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
          body: '{}',
        });
        return response.status;
      };
      const token = new AccessToken(apiKey, apiSecret);
      token.addGrant({ roomAdmin: true });
      expect(await post(await token.toJwt(), 'CreateSIPParticipant')).toBe(401);
      expect(await post(await token.toJwt(), 'ListSIPOutboundTrunk')).toBe(401);
      expect(await post('forged', 'ListSIPOutboundTrunk')).toBe(401);
      await sip.stop();
      await server.stop();
    });
  },
);
