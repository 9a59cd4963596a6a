import { setTimeout as pause } from 'node:timers/promises';
import type { EndingScene } from '../../phone-world/ending-scene.js';
import { ENDING_SCENES } from '../../phone-world/ending-scenes.js';
import { leadBody } from '../../phone-world/lead-body.js';
import type { PhoneWorld, PostedCall } from '../../phone-world/open-phone-world.js';
import { isAlive } from '../../process-alive.js';
import type { Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { runWorkers } from '../rounds/run-workers.js';
import { killJobsAndDialers } from './kill-jobs-and-dialers.js';

const AT_A_TIME = 3;
/** A process that was told to end has that long. */
const LEAVE_WITHIN_MS = 15_000;

export interface KillsPlan {
  readonly calls: number;
  readonly kills: number;
}

/** Calls of every kind, while their processes and the dialer are killed in turn. */
export async function* measureKills(
  world: PhoneWorld,
  { calls, kills }: KillsPlan,
): AsyncGenerator<Measured> {
  // A carrier that is at fault lets all calls wait, which is another matter.
  const scenes = ENDING_SCENES.filter(({ ends }) => ends.endedReason !== 'line_fault');
  const plans = Array.from({ length: calls }, (_, index) => scenes[index % scenes.length]);
  const killer = killJobsAndDialers(world, kills);
  const posted: PostedCall[] = [];
  const ends = await runWorkers(plans, AT_A_TIME, async (scene, index) => {
    if (scene === undefined) throw new Error('there is no scene');
    const call = await postScene(world, scene, 500 + index);
    posted.push(call);
    const result = await call.ended();
    return result.endedReason === 'dialer_lost' ? 'were broken off' : 'ran their course';
  });
  const killed = await killer.stop();
  const rooms = await countRoomsLeft(world);
  const processes = await countLeft(killed.jobs);
  const events = (callId: string): number =>
    world.receiver.events.filter((event) => event.callId === callId).length;

  yield count('calls that ended', ends.length, calls);
  yield count(
    '  with one webhook event',
    posted.filter((c) => events(c.callId) === 1).length,
    calls,
  );
  const rungTwice = posted.filter(({ phone }) => world.sip.invitesTo(phone).length > 1).length;
  yield count('  whose telephone was rung twice', rungTwice, 0);
  yield count('kills, in turn of a call’s process and of the dialer', killed.kills, kills);
  yield count('rooms left', rooms, 0);
  yield count('processes of calls left', processes, 0);
  for (const how of ['ran their course', 'were broken off'] as const) {
    yield report(`calls that ${how}`, String(ends.filter((end) => end === how).length));
  }
}

function postScene(world: PhoneWorld, scene: EndingScene, number: number): Promise<PostedCall> {
  const { language, behaviour, agent = {} } = scene;
  return world.post(leadBody({ language, number, agent }), behaviour);
}

function count(what: string, figure: number, goal: number): Measured {
  return { what, figure: String(figure), goal: { text: String(goal), holds: figure === goal } };
}

async function countRoomsLeft(world: PhoneWorld): Promise<number> {
  let left = 0;
  await within(LEAVE_WITHIN_MS, async () => {
    left = (await world.rooms.listRooms()).length;
    return left === 0;
  });
  return left;
}

async function countLeft(pids: Iterable<number>): Promise<number> {
  const all = [...pids];
  await within(LEAVE_WITHIN_MS, async () => !all.some(isAlive));
  return all.filter(isAlive).length;
}

async function within(ms: number, isDone: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end; await pause(100)) {
    if (await isDone()) return;
  }
}
