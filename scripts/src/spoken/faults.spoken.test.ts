import { setTimeout as pass } from 'node:timers/promises';
import {
  answerAndConverse,
  type Behaviour,
  type PhoneCall,
  type Rule,
} from '@immolab/call-testkit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { leadBody } from '../phone-world/lead-body.js';
import { bookingRules, LEAD_SPEECH } from '../phone-world/lead-rules.js';
import {
  openPhoneWorld,
  type PhoneWorld,
  type PostedCall,
} from '../phone-world/open-phone-world.js';

const liveKitServer = inject('liveKitServer');

/** Of `openPhoneWorld`'s services. */
const DIALER = 1;

const { hello, identity, budget, stop } = LEAD_SPEECH.en;

/** A short call with an outcome of its own: the lead wants no call any more. */
const OPT_OUT_RULES: readonly Rule[] = [identity, { heard: budget.heard, say: stop }];
const OPTED_OUT = { status: 'completed', outcome: 'opted_out' } as const;

/** The lead, and nobody else, has been found. */
async function identified(phone: PhoneCall): Promise<void> {
  await phone.log.when('speech-ended', ({ text }) => text === "Yes, that's me.");
}

describe.skipIf(liveKitServer === null)(
  'a spoken call (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let world: PhoneWorld;
    let number = 200;

    beforeAll(async () => {
      const redisUrl = inject('redisUrl');
      world = await openPhoneWorld({
        postgresUrl: inject('postgresUrl'),
        liveKitServer: liveKitServer ?? '',
        ...(redisUrl !== null && { redisUrl }),
        environment: { DRAIN_DEADLINE_MS: '20000' },
      });
    });
    afterAll(async () => {
      await world.stop();
    });
    afterEach(() => {
      world.speech.heal();
      world.sip.setCondition('up');
    });

    const post = (behaviour: Behaviour): Promise<PostedCall> => {
      number += 1;
      return world.post(leadBody({ language: 'en', number }), behaviour);
    };
    const talking = (rules: readonly Rule[]): Behaviour =>
      answerAndConverse({ language: 'en', hello, rules });

    /** As if the half minute were over until what was down is tried again. */
    const letTimePass = async (callId: string): Promise<void> => {
      const now = new Date();
      await world.db.prisma.trunkRest.updateMany({ data: { until: now } });
      await world.db.prisma.call.update({
        where: { id: callId, postponedUntil: { not: null } },
        data: { postponedUntil: now },
      });
    };

    /** However it ended: one telephone was rung once, one event told it, and nothing is left. */
    const expectTidy = async ({ callId, phone }: PostedCall): Promise<void> => {
      expect(world.sip.invitesTo(phone)).toHaveLength(1);
      expect(world.receiver.events.filter((event) => event.callId === callId)).toHaveLength(1);
      await world.untilRoomGone(callId);
    };

    it('whose process is killed has its room deleted within 2 s', async () => {
      const call = await post(talking(OPT_OUT_RULES));
      const phone = await call.invited();
      await identified(phone);
      process.kill(await world.jobOf(call.callId), 'SIGKILL');
      const killedAt = performance.now();
      await phone.whenEnded();
      await world.untilRoomGone(call.callId);
      expect(performance.now() - killedAt).toBeLessThan(2_000);
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'dialer_lost',
        fault: 'platform',
      });
      await expectTidy(call);
    });

    it('goes on when its dialer is killed', async () => {
      const call = await post(talking(OPT_OUT_RULES));
      const phone = await call.invited();
      await identified(phone);
      world.fleet.kill(DIALER);
      expect(await call.ended()).toMatchObject(OPTED_OUT);
      await expectTidy(call);
      await world.fleet.untilReady();
    });

    it('goes on when its dialer stands still for 30 s', async () => {
      const call = await post(talking(bookingRules('en')));
      const phone = await call.invited();
      await identified(phone);
      world.fleet.signal(DIALER, 'SIGSTOP');
      await Promise.all([phone.whenEnded(), pass(30_000)]);
      world.fleet.signal(DIALER, 'SIGCONT');
      expect(await call.ended()).toMatchObject({ status: 'completed', outcome: 'booked' });
      await expectTidy(call);
    });

    it('ends by itself when its dialer is drained', async () => {
      const call = await post(talking(OPT_OUT_RULES));
      const phone = await call.invited();
      await identified(phone);
      world.fleet.signal(DIALER, 'SIGTERM');
      expect(await call.ended()).toMatchObject(OPTED_OUT);
      await expectTidy(call);
    });

    it('is ended when it lasts longer than its dialer may drain', async () => {
      await world.fleet.untilReady();
      const call = await post(talking([identity]));
      const phone = await call.invited();
      await identified(phone);
      world.fleet.signal(DIALER, 'SIGTERM');
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'dialer_lost',
        fault: 'platform',
      });
      await expectTidy(call);
    });

    it('ends when LiveKit is restarted, and the next one is held', async () => {
      await world.fleet.untilReady();
      const call = await post(talking(OPT_OUT_RULES));
      const phone = await call.invited();
      await identified(phone);
      await world.liveKit.kill();
      await world.liveKit.restart();
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'line_fault',
        fault: 'platform',
      });
      await expectTidy(call);
      const next = await post(talking(OPT_OUT_RULES));
      expect(await next.ended()).toMatchObject(OPTED_OUT);
    });

    it('ends when the SIP service dies', async () => {
      const call = await post(talking(OPT_OUT_RULES));
      const phone = await call.invited();
      await identified(phone);
      await world.sip.dropCalls();
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'line_fault',
        fault: 'platform',
      });
      await expectTidy(call);
    });

    it.each(['down', 'overloaded'] as const)('waits while the SIP service is %s', async (how) => {
      world.sip.setCondition(how);
      const call = await post(talking(OPT_OUT_RULES));
      await world.untilLogged('live.resting');
      expect(await world.read(call.callId)).toMatchObject({ status: 'pending' });
      world.sip.setCondition('up');
      await letTimePass(call.callId);
      expect(await call.ended()).toMatchObject(OPTED_OUT);
      await expectTidy(call);
    });

    it('goes on without its database and the queue for 20 s', async () => {
      const call = await post(talking(bookingRules('en')));
      const phone = await call.invited();
      await identified(phone);
      for (const store of Object.values(world.stores)) store.cut();
      await pass(20_000);
      for (const store of Object.values(world.stores)) store.restore();
      expect(await call.ended()).toMatchObject({ status: 'completed', outcome: 'booked' });
      await expectTidy(call);
    });

    it('says so and ends when the recogniser fails in the middle', async () => {
      const call = await post(talking(OPT_OUT_RULES));
      const phone = await call.invited();
      await identified(phone);
      world.speech.fail('transcriptions', { kind: 'status', status: 500 });
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'recogniser_failed',
        fault: 'provider',
      });
      expect(phone.heard.join(' ')).toMatch(/can't hear you because/);
      await expectTidy(call);
    });

    it('ends when the synthesiser breaks off in the middle of a sentence', async () => {
      const call = await post(
        talking([identity, { heard: budget.heard, say: 'Which floor is the flat on?' }]),
      );
      const phone = await call.invited();
      await identified(phone);
      world.speech.fail('speech', { kind: 'break' });
      expect(await call.ended()).toMatchObject({
        outcome: 'error',
        endedReason: 'synthesiser_failed',
        fault: 'provider',
      });
      await expectTidy(call);
    });
  },
);
