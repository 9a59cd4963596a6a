import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bookingRules, LEAD_SPEECH } from '../../phone-world/lead-rules.js';
import {
  DIALER,
  type FaultyWorld,
  identified,
  OPT_OUT_RULES,
  OPTED_OUT,
  openFaultyWorld,
} from './open-faulty-world.js';

const { identity } = LEAD_SPEECH.en;

describe.skipIf(inject('liveKitServer') === null)(
  'a spoken call (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let faulty: FaultyWorld;

    beforeAll(async () => {
      faulty = await openFaultyWorld({
        postgresUrl: inject('postgresUrl'),
        redisUrl: inject('redisUrl'),
        liveKitServer: inject('liveKitServer'),
      });
    });
    afterAll(() => faulty.world.stop());

    it('whose process is killed has its room deleted within 2 s', async () => {
      const call = await faulty.post(OPT_OUT_RULES);
      const phone = await call.invited();
      await identified(phone);
      process.kill(await faulty.world.jobOf(call.callId), 'SIGKILL');
      const killedAt = performance.now();
      await phone.whenEnded();
      await faulty.world.untilRoomGone(call.callId);
      expect(performance.now() - killedAt).toBeLessThan(2_000);
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'dialer_lost',
        fault: 'platform',
      });
      await faulty.expectTidy(call);
    });

    it('goes on when its dialer is killed', async () => {
      const call = await faulty.post(OPT_OUT_RULES);
      const phone = await call.invited();
      await identified(phone);
      faulty.world.fleet.kill(DIALER);
      expect(await call.ended()).toMatchObject(OPTED_OUT);
      await faulty.expectTidy(call);
      await faulty.world.fleet.untilReady();
    });

    it('goes on when its dialer stands still for 30 s', async () => {
      const call = await faulty.post(bookingRules('en'));
      const phone = await call.invited();
      await identified(phone);
      faulty.world.fleet.signal(DIALER, 'SIGSTOP');
      await Promise.all([phone.whenEnded(), pass(30_000)]);
      faulty.world.fleet.signal(DIALER, 'SIGCONT');
      expect(await call.ended()).toMatchObject({ status: 'completed', outcome: 'booked' });
      await faulty.expectTidy(call);
    });

    it('ends by itself when its dialer is drained', async () => {
      const call = await faulty.post(OPT_OUT_RULES);
      const phone = await call.invited();
      await identified(phone);
      faulty.world.fleet.signal(DIALER, 'SIGTERM');
      expect(await call.ended()).toMatchObject(OPTED_OUT);
      await faulty.expectTidy(call);
    });

    it('is ended when it lasts longer than its dialer may drain', async () => {
      await faulty.world.fleet.untilReady();
      const call = await faulty.post([identity]);
      const phone = await call.invited();
      await identified(phone);
      faulty.world.fleet.signal(DIALER, 'SIGTERM');
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'dialer_lost',
        fault: 'platform',
      });
      await faulty.expectTidy(call);
    });
  },
);
