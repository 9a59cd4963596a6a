import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.js';
import { until } from '../testing/until.js';
import { jobHolderOf } from './job-holder.js';
import { findOrphanedJobs, isRunning, type OrphanedJob } from './orphaned-jobs.js';

const HOST = 'machine';

/** A process that waits until it is ended. */
async function startProcess(): Promise<{ readonly pid: number; end(): Promise<void> }> {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 60_000)'], {
    stdio: 'ignore',
  });
  onTestFinished(() => endProcess(child));
  await once(child, 'spawn');
  return { pid: child.pid ?? 0, end: () => endProcess(child) };
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** A call that a job holds, whose dialer lives or has ended. */
async function heldCall(desk: TestDesk, dialer: number, job: number): Promise<OrphanedJob> {
  const callId = await desk.accepted();
  await until(async () => desk.jobs.some((one) => one.callId === callId));
  const holder = jobHolderOf(`${HOST}:${dialer}`, job);
  await desk.dial(callId, holder);
  return { callId, holder, pid: job };
}

async function endedProcess(): Promise<number> {
  const { pid, end } = await startProcess();
  await end();
  return pid;
}

it('finds the calls whose dialer is dead, on this machine alone', async () => {
  const desk = await openTestDesk();
  const dead = await endedProcess();
  const orphan = await heldCall(desk, dead, process.pid);
  const { pid: living } = await startProcess();
  await heldCall(desk, living, process.pid);
  expect(await findOrphanedJobs(desk.db, HOST)).toEqual([orphan]);
  expect(await findOrphanedJobs(desk.db, 'mach')).toEqual([]);
});

it('has the room of an orphan that dies deleted, and its call ended, as of a job of its own', async () => {
  const { pid, end } = await startProcess();
  const desk = await openTestDesk({ orphans: [pid] });
  const [callId = ''] = desk.desk.callIds;
  await desk.looked(2);
  expect(desk.liveKit.deletions).toEqual([]);
  await end();
  await until(async () => desk.rung.includes(callId));
  expect(desk.liveKit.deletions).toHaveLength(1);
  const call = await desk.db.prisma.call.findUniqueOrThrow({ where: { id: callId } });
  expect(call.endedReason).toBe('dialer_lost');
});

it('leaves an orphan alone when the desk stops, and waits for it no longer', async () => {
  const { pid } = await startProcess();
  const { desk, liveKit } = await openTestDesk({ orphans: [pid] });
  expect(desk.callIds).toHaveLength(1);
  desk.stop();
  await desk.whenIdle();
  desk.breakOff();
  expect(isRunning(pid)).toBe(true);
  expect(liveKit.deletions).toEqual([]);
});
