import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PhoneWorld } from '../../phone-world/open-phone-world.js';
import {
  type FaultyWorld,
  identified,
  OPT_OUT_RULES,
  OPTED_OUT,
  openFaultyWorld,
} from './open-faulty-world.js';

async function untilPostponed({ db }: PhoneWorld, callId: string): Promise<void> {
  const where = { id: callId, postponedUntil: { not: null } };
  while ((await db.prisma.call.count({ where })) === 0) await pass(50);
}

/** As if the half minute were over until what was down is tried again. */
async function letTimePass({ db }: PhoneWorld, callId: string): Promise<void> {
  const now = new Date();
  await db.prisma.trunkRest.updateMany({ data: { until: now } });
  await db.prisma.call.update({
    where: { id: callId, postponedUntil: { not: null } },
    data: { postponedUntil: now },
  });
}

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
    afterEach(() => faulty.world.sip.setCondition('up'));

    it('ends when LiveKit is restarted, and the next one is held', async () => {
      await faulty.world.fleet.untilReady();
      const call = await faulty.post(OPT_OUT_RULES);
      const phone = await call.invited();
      await identified(phone);
      await faulty.world.liveKit.kill();
      await faulty.world.liveKit.restart();
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'line_fault',
        fault: 'platform',
      });
      const endedAt = performance.now();
      // Whoever was in the room makes it again, which is swept.
      await faulty.expectTidy(call);
      expect(performance.now() - endedAt).toBeLessThan(15_000);
      const next = await faulty.post(OPT_OUT_RULES);
      expect(await next.ended()).toMatchObject(OPTED_OUT);
    });

    it('ends when the SIP service dies', async () => {
      const call = await faulty.post(OPT_OUT_RULES);
      const phone = await call.invited();
      await identified(phone);
      await faulty.world.sip.dropCalls();
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'line_fault',
        fault: 'platform',
      });
      await faulty.expectTidy(call);
    });

    it.each(['down', 'overloaded'] as const)('waits while the SIP service is %s', async (how) => {
      faulty.world.sip.setCondition(how);
      const call = await faulty.post(OPT_OUT_RULES);
      await untilPostponed(faulty.world, call.callId);
      expect(await faulty.world.read(call.callId)).toMatchObject({ status: 'pending' });
      faulty.world.sip.setCondition('up');
      await letTimePass(faulty.world, call.callId);
      expect(await call.ended()).toMatchObject(OPTED_OUT);
      await faulty.expectTidy(call);
    });
  },
);
