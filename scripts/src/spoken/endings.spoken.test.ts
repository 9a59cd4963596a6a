import { setTimeout as pause } from 'node:timers/promises';
import { type PhoneCall, refuseWith } from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ENDING_SCENES } from '../phone-world/ending-scenes.js';
import { leadBody } from '../phone-world/lead-body.js';
import { openPhoneWorld, type PhoneWorld } from '../phone-world/open-phone-world.js';
import { isAlive } from '../process-alive.js';

const liveKitServer = inject('liveKitServer');

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A country in which nobody may be called today, nor tomorrow. */
function closedToday(): object {
  const later = DAYS[(new Date().getUTCDay() + 3) % DAYS.length] ?? 'sun';
  return { hours: { [later]: '10:00-11:00' } };
}
/** Words a minute of the agent: most of a call is what it says. */
const BRISK = 220;

describe.skipIf(liveKitServer === null)(
  'a spoken call (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let world: PhoneWorld;
    /** Processes that held a call. */
    const jobs: number[] = [];

    beforeAll(async () => {
      world = await openPhoneWorld({
        postgresUrl: inject('postgresUrl'),
        liveKitServer: liveKitServer ?? '',
        environment: { RING_TIMEOUT_MS: '5000' },
        callingHours: {
          CH: { hours: { 'mon-sun': '00:00-24:00' }, holidays: 'none' },
          AT: closedToday(),
        },
        agentSpeed: BRISK,
      });
    });
    afterAll(async () => {
      await world.stop();
    });

    it.concurrent.each(ENDING_SCENES.map((scene, index) => ({ ...scene, number: 100 + index })))(
      '$name ends so, with one event and an empty room',
      async (scene) => {
        const { language, number, behaviour, agent = {} } = scene;
        const { ends, hungUpBy, hears, speaksAfter } = scene;
        const call = await world.post(leadBody({ language, number, agent }), behaviour);
        const phone = await call.invited();
        // That of a call which ends at once may have let go of it by now.
        const job = await world.jobOf(call.callId).catch(() => null);
        const end = await phone.whenEnded();
        const result = await call.ended();
        const told = JSON.stringify({ heard: phone.heard, transcript: result.transcript }, null, 1);
        expect(result, told).toMatchObject(ends);
        if (hungUpBy !== undefined) expect(end).toMatchObject({ type: 'hung-up', by: hungUpBy });
        if (hears !== undefined) expect(phone.heard.join(' '), told).toMatch(hears);
        if (speaksAfter !== undefined) expect(whatAgentWaitedFor(phone), told).toBe(speaksAfter);
        expect(world.sip.invitesTo(call.phone)).toHaveLength(1);
        expect(world.receiver.events.filter(({ callId }) => callId === call.callId)).toHaveLength(
          1,
        );
        await world.untilRoomGone(call.callId);
        if (result.transcript.length > 0) expect(job).not.toBeNull();
        if (job !== null) jobs.push(job);
      },
    );

    it.concurrent('outside the calling hours of its country rings no telephone, and expires at last', async () => {
      const { lead, ...body } = leadBody({ language: 'de', number: 150 });
      const busy = refuseWith(486);
      const closed = await world.post({ ...body, lead: { ...lead, phone: '+436601234567' } }, busy);
      // One that came later, to a country whose hours it is in.
      const open = await world.post(leadBody({ language: 'de', number: 151 }), busy);
      expect(await open.ended()).toMatchObject({ outcome: 'busy' });
      expect(await world.read(closed.callId)).toMatchObject({ status: 'pending', outcome: null });
      const data = { expiresAt: new Date() };
      await world.db.prisma.call.update({ where: { id: closed.callId }, data });
      expect(await closed.ended()).toMatchObject({ status: 'failed', outcome: 'expired' });
      expect(world.sip.invitesTo(closed.phone)).toEqual([]);
    });

    // The last two: of all the calls before.
    it('leaves no process of a call', async () => {
      expect(jobs.length).toBeGreaterThan(0);
      for (const job of jobs) await untilProcessGone(job);
    });

    it('leaves nothing in the logs but lines of our own logger', async () => {
      const lines = (await world.log()).split('\n').filter((line) => line !== '');
      expect(lines.some((line) => line.includes('"call.ended"'))).toBe(true);
      expect(lines.filter((line) => !isOwn(line))).toEqual([]);
    });
  },
);

/** What the telephone had said or played when the agent first spoke; null when it never did. */
function whatAgentWaitedFor({ events }: PhoneCall): string | null {
  const spoke = events.findIndex(({ type }) => type === 'agent-began');
  if (spoke < 0) return null;
  const before = events.slice(0, spoke);
  const sounds = before.flatMap((event) => (event.type === 'speech-ended' ? [event.text] : []));
  return sounds.at(-1) ?? '';
}

async function untilProcessGone(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(50);
}

function isOwn(line: string): boolean {
  try {
    const { time, service, event } = JSON.parse(line);
    return [time, service, event].every((value) => typeof value === 'string');
  } catch {
    return false;
  }
}
