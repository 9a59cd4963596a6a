import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { bookingRules, LEAD_SPEECH } from '../../phone-world/lead-rules.js';
import {
  type FaultyWorld,
  identified,
  OPT_OUT_RULES,
  openFaultyWorld,
} from './open-faulty-world.js';

const { identity, budget } = LEAD_SPEECH.en;

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
    afterEach(() => faulty.world.speech.heal());

    it('goes on without its database and the queue for 20 s', async () => {
      const call = await faulty.post(bookingRules('en'));
      const phone = await call.invited();
      await identified(phone);
      for (const store of Object.values(faulty.world.stores)) store.cut();
      await pass(20_000);
      for (const store of Object.values(faulty.world.stores)) store.restore();
      expect(await call.ended()).toMatchObject({ status: 'completed', outcome: 'booked' });
      await faulty.expectTidy(call);
    });

    it('says so and ends when the recogniser fails in the middle', async () => {
      const call = await faulty.post(OPT_OUT_RULES);
      const phone = await call.invited();
      await identified(phone);
      faulty.world.speech.fail('transcriptions', { kind: 'status', status: 500 });
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'recogniser_failed',
        fault: 'provider',
      });
      expect(phone.heard.join(' ')).toMatch(/can't hear you because/);
      await faulty.expectTidy(call);
    });

    it('ends when the synthesiser breaks off in the middle of a sentence', async () => {
      const call = await faulty.post([
        identity,
        { heard: budget.heard, say: 'Which floor is the flat on?' },
      ]);
      const phone = await call.invited();
      await identified(phone);
      faulty.world.speech.fail('speech', { kind: 'break' });
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'synthesiser_failed',
        fault: 'provider',
      });
      await faulty.expectTidy(call);
    });
  },
);
