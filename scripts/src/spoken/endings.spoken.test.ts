import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ENDING_SCENES } from '../phone-world/ending-scenes.js';
import { leadBody } from '../phone-world/lead-body.js';
import { openPhoneWorld, type PhoneWorld } from '../phone-world/open-phone-world.js';

const liveKitServer = inject('liveKitServer');

describe.skipIf(liveKitServer === null)(
  'a spoken call (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let world: PhoneWorld;

    beforeAll(async () => {
      world = await openPhoneWorld({
        postgresUrl: inject('postgresUrl'),
        liveKitServer: liveKitServer ?? '',
        environment: { RING_TIMEOUT_MS: '5000' },
      });
    });
    afterAll(async () => {
      await world.stop();
    });

    it.concurrent.each(ENDING_SCENES.map((scene, index) => ({ ...scene, number: 100 + index })))(
      '$name ends so, with one event and an empty room',
      async (scene) => {
        const { language, number, behaviour, agent = {}, ends, hears } = scene;
        const call = await world.post(leadBody({ language, number, agent }), behaviour);
        const phone = await call.invited();
        await phone.whenEnded();
        const result = await call.ended();
        const told = JSON.stringify({ heard: phone.heard, transcript: result.transcript }, null, 1);
        expect(result, told).toMatchObject(ends);
        if (hears !== undefined) expect(phone.heard.join(' '), told).toMatch(hears);
        expect(world.sip.invitesTo(call.phone)).toHaveLength(1);
        expect(world.receiver.events.filter(({ callId }) => callId === call.callId)).toHaveLength(
          1,
        );
        await world.untilRoomGone(call.callId);
      },
    );
  },
);
