import {
  type CallEnd,
  type Claim,
  endCall,
  markAnswered,
  recordProgress,
  returnToWaiting,
  type SpokenTurn,
} from '@immolab/calls';
import type { TurnTiming } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.js';
import { until } from '../testing/until.js';

const timing: TurnTiming = {
  responseMs: 640,
  endOfTurnMs: 450,
  recogniserMs: 300,
  answerMs: 2,
  synthesisMs: 10,
};

function agentTurn(answeredBy: 'rules' | 'model', took: TurnTiming | null): SpokenTurn {
  const spoken = { role: 'agent', text: 'Thank you.', at: new Date(), interrupted: false } as const;
  return { ...spoken, answeredBy, tookMs: 2, timing: took };
}

const leadTurn: SpokenTurn = {
  ...{ role: 'user', text: 'Yes.', at: new Date(), interrupted: false },
  ...{ answeredBy: null, tookMs: null },
};

/** Greeting, an answer by the rules and one by a model. */
async function talk({ db }: TestDesk, claim: Claim): Promise<void> {
  await markAnswered(db, claim);
  const slow = { ...timing, responseMs: 1_900, recogniserMs: null, answerMs: 1_300 };
  const turns = [agentTurn('rules', null), leadTurn, agentTurn('rules', timing), leadTurn];
  const said = [...turns, agentTurn('model', slow)];
  await recordProgress(db, claim, {
    turns: said.map((turn, index) => ({ ...turn, number: index + 1 })),
    scriptState: {},
  });
}

/** Prometheus's samples of one metric, by its labels but for the service. */
async function samples(desk: TestDesk, name: string): Promise<Record<string, number>> {
  const lines = (await desk.metrics()).split('\n').filter((line) => line.startsWith(`${name}{`));
  return Object.fromEntries(
    lines.map((line) => {
      const [, labels = '', value] = /\{(.*)\} (\S+)$/.exec(line) ?? [];
      const own = labels.split(',').filter((label) => label !== 'service="test"');
      return [own.sort().join(','), Number(value)];
    }),
  );
}

const answered = (desk: TestDesk) => samples(desk, 'immolab_live_turns_total');

describe('the desk of live calls', () => {
  it('adds the figures of each call to the metrics when it is over, once', async () => {
    const desk = await openTestDesk();
    // By the time that the second is measured, the desk has looked at what is over again.
    for (const calls of [1, 2]) {
      const claim = await desk.dialled();
      await talk(desk, claim);
      await endCall(desk.db, claim, { endedReason: 'criteria_done', fault: null });
      await until(async () => (await answered(desk))['answered_by="model"'] === calls);
    }
    expect(await answered(desk)).toEqual({ 'answered_by="rules"': 4, 'answered_by="model"': 2 });
    expect(await samples(desk, 'immolab_live_response_seconds_count')).toEqual({
      'answered_by="rules"': 2,
      'answered_by="model"': 2,
    });
    expect(await samples(desk, 'immolab_live_response_seconds_sum')).toEqual({
      'answered_by="rules"': 2 * 0.64,
      'answered_by="model"': 2 * 1.9,
    });
    const parts = await samples(desk, 'immolab_live_response_part_seconds_count');
    expect(parts['answered_by="rules",part="end_of_turn"']).toBe(2);
    expect(parts['answered_by="model",part="answer"']).toBe(2);
    // What was not measured is not there, instead of being 0.
    expect(parts['answered_by="model",part="recogniser"']).toBeUndefined();
    expect(desk.rung).toHaveLength(2);
  });

  it('counts a call whose job has died as ended, with what it had said', async () => {
    const desk = await openTestDesk();
    const claim = await desk.dialled();
    await talk(desk, claim);
    desk.kill(claim.callId);
    await until(async () => (await answered(desk))['answered_by="rules"'] === 2);
    const lost = 'ended_reason="dialer_lost",fault="platform"';
    expect(await samples(desk, 'immolab_calls_ended_total')).toEqual({ [lost]: 1 });
    expect(desk.rung).toContain(claim.callId);
  });

  it('lets go of a call that the job of another dialer holds, and leaves that one alone', async () => {
    const desk = await openTestDesk();
    const callId = await desk.accepted();
    await until(async () => desk.dispatches === 1);
    await talk(desk, await desk.dial(callId, 'another:1:4021'));
    // Its own job was refused.
    desk.kill(callId);
    await until(async () => desk.desk.callIds.length === 0);
    expect(desk.logged('call.job_died')).toBe(0);
    expect(desk.liveKit.deletions).toEqual([]);
    const call = await desk.db.prisma.call.findUniqueOrThrow({ where: { id: callId } });
    expect(call.endedAt).toBeNull();
    expect(call.leaseUntil?.getTime()).toBeGreaterThan(Date.now());
  });

  it('tells how far the calls in hand have come, and how much was said in them', async () => {
    const desk = await openTestDesk();
    await desk.dialled();
    await talk(desk, await desk.dialled());
    expect(await underWay(desk)).toEqual({
      'state="dispatched"': 0,
      'state="ringing"': 1,
      'state="talking"': 1,
    });
    expect(await samples(desk, 'immolab_live_turns_under_way')).toEqual({ '': 5 });
  });

  it('asks again for an agent of whom nothing has come, and waits for one who has', async () => {
    let now = 0;
    const desk = await openTestDesk({ lost: 1, late: 1, clock: () => now });
    await desk.accepted();
    await until(async () => desk.dispatches === 1);
    now = 3_001;
    await until(async () => desk.dispatches === 2);
    expect(desk.logged('call.agent_unavailable')).toBe(1);
    // The second one's process takes its time.
    now += 14_999;
    await desk.looked(2);
    expect(desk.dispatches).toBe(2);
    now += 2;
    await until(async () => desk.logged('call.agent_unavailable') === 2);
  });

  it('takes no call before LiveKit knows its dialer', async () => {
    let isConnected = false;
    let asked = 0;
    const desk = await openTestDesk({
      isConnected() {
        asked += 1;
        return isConnected;
      },
    });
    await desk.accepted();
    await until(async () => asked > 0, { what: 'the question' });
    expect(desk.desk.callIds).toEqual([]);
    isConnected = true;
    desk.desk.wake();
    await until(async () => desk.dispatches === 1);
  });

  it('soon gives back a call whose process was refused it', async () => {
    let now = 0;
    const desk = await openTestDesk({ clock: () => now });
    const callId = await desk.accepted();
    await until(async () => desk.dispatches === 1);
    await desk.looked(2);
    desk.kill(callId);
    await desk.looked(2);
    expect(desk.dispatches).toBe(1);
    now = 3_001;
    await until(async () => desk.dispatches === 2);
    expect(desk.logged('call.not_claimed')).toBe(1);
    expect(desk.logged('call.agent_unavailable')).toBe(0);
  });

  it('has the agent join first until it has entered a room, and after a fault of ours', async () => {
    const desk = await openTestDesk();
    const carried = async (end: CallEnd): Promise<boolean | undefined> => {
      const claim = await desk.dialled();
      await endCall(desk.db, claim, end);
      await until(async () => desk.rung.includes(claim.callId));
      return desk.jobs.find(({ callId }) => callId === claim.callId)?.joinFirst;
    };
    expect(await carried({ endedReason: 'busy', fault: null })).toBe(true);
    expect(await carried({ endedReason: 'line_fault', fault: 'platform' })).toBe(false);
    expect(await carried({ endedReason: 'criteria_done', fault: null })).toBe(true);
    expect(await carried({ endedReason: 'criteria_done', fault: null })).toBe(false);
  });

  it('takes other calls while one waits for its trunk and another is in hand', async () => {
    const desk = await openTestDesk({ clock: () => 0 });
    await desk.dialled();
    const unplaced = await desk.dialled();
    await returnToWaiting(desk.db, unplaced, { forMs: 30_000, reason: 'line_down' });
    await until(async () => !desk.desk.callIds.includes(unplaced.callId));
    await desk.dialled();
    expect(desk.logged('live.resting')).toBe(0);
  });

  it('rests for 5 s when LiveKit takes no call, and then lets one call try', async () => {
    let now = 0;
    const desk = await openTestDesk({ clock: () => now });
    await desk.liveKit.stop();
    // They are taken together when the desk sees them.
    desk.database.cut();
    for (let n = 0; n < 3; n += 1) await desk.accepted();
    desk.database.restore();
    // As the sweep does: the first may find the connections that were cut.
    await until(async () => {
      desk.desk.wake();
      return desk.logged('call.not_dispatched') === 3;
    });
    await desk.liveKit.resume();
    await until(async () => desk.desk.callIds.length === 0);
    expect(desk.logged('live.resting')).toBe(1);
    now = 5_000;
    desk.desk.wake();
    await until(async () => desk.dispatches === 1);
    await desk.looked(2);
    expect(desk.dispatches).toBe(1);
    // Its job has come: nothing more has to be found out.
    await desk.dial(desk.jobs[0]?.callId ?? '');
    await until(async () => desk.dispatches === 3);
  });

  it('says once an outage that it does not see its calls', async () => {
    const desk = await openTestDesk();
    await desk.dialled();
    for (const outages of [1, 2]) {
      desk.database.cut();
      await desk.looked(3);
      expect(desk.logged('live.look_failed')).toBe(outages);
      desk.database.restore();
      await desk.looked(2);
    }
  });
});

const underWay = (desk: TestDesk) => samples(desk, 'immolab_live_calls_under_way');
