import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { reportTrunk, type TrunkReport } from './report-trunk.js';
import { takeTrunks } from './take-trunks.js';

const BOTH = ['main', 'backup'];

async function openTrunks() {
  const { db, openAnother } = await openTestDatabase();
  return {
    db,
    openAnother,
    async report(trunkId: string, ...reports: readonly TrunkReport[]): Promise<void> {
      for (const report of reports) await reportTrunk(db, { trunkId, report });
    },
    /** Lets time pass for every rest. */
    pass: (ms: number) =>
      db.prisma
        .$executeRaw`UPDATE trunk_rest SET until = until - make_interval(secs => ${ms}::float8 / 1000)`,
    /** The trunks that may be dialled over, or for how many seconds none may. */
    async ask(trunkIds = BOTH): Promise<readonly string[] | number> {
      const advice = await takeTrunks(db, trunkIds);
      return advice.kind === 'dial' ? advice.trunkIds : Math.round(advice.forMs / 1_000);
    },
  };
}

describe('a trunk', () => {
  it('is passed over after three failures in a row, and not before', async () => {
    const { report, ask } = await openTrunks();
    await report('main', 'trunk_failed', 'trunk_failed');
    expect(await ask()).toEqual(BOTH);
    await report('main', 'trunk_failed');
    expect(await ask()).toEqual(['backup']);
    expect(await ask(['main'])).toBe(15);
  });

  it('has its failures forgotten when it carries a call', async () => {
    const { report, ask } = await openTrunks();
    await report('main', 'trunk_failed', 'trunk_failed', 'works', 'trunk_failed', 'trunk_failed');
    expect(await ask()).toEqual(BOTH);
  });

  it('is passed over at once when LiveKit does not know it', async () => {
    const { report, ask } = await openTrunks();
    await report('main', 'trunk_gone');
    expect(await ask()).toEqual(['backup']);
  });

  it('is tried by one call after its rest, and by all when that one got through', async () => {
    const { db, openAnother, report, ask, pass } = await openTrunks();
    await report('main', 'trunk_gone');
    await pass(15_000);
    const pools = [db, openAnother(), openAnother()];
    const asked = await Promise.all(
      Array.from({ length: 30 }, (_, index) => takeTrunks(pools[index % 3] ?? db, BOTH)),
    );
    const counts = asked.map((advice) => (advice.kind === 'dial' ? advice.trunkIds.length : 0));
    expect(counts.sort()).toEqual([...Array.from({ length: 29 }, () => 1), 2]);
    await report('main', 'works');
    expect([await ask(), await ask()]).toEqual([BOTH, BOTH]);
  });

  it('rests twice as long after each trial that failed, five minutes at most', async () => {
    const { report, ask, pass } = await openTrunks();
    await report('main', 'trunk_gone');
    const rests: unknown[] = [];
    for (let trial = 0; trial < 7; trial += 1) {
      rests.push(await ask(['main']));
      await pass(Number(rests.at(-1)) * 1_000);
      expect(await ask(['main'])).toEqual(['main']);
      // A call that was under way beside the trial tells the same, which prolongs nothing.
      await report('main', 'trunk_failed', 'trunk_failed');
    }
    expect(rests).toEqual([15, 30, 60, 120, 240, 300, 300]);
  });

  it('gets another trial when the call on trial never told how it went', async () => {
    const { report, ask, pass } = await openTrunks();
    await report('main', 'trunk_gone');
    await pass(15_000);
    expect(await ask(['main'])).toEqual(['main']);
    expect(await ask(['main'])).toBe(90);
    await pass(90_000);
    expect(await ask(['main'])).toEqual(['main']);
  });
});

describe('the SIP service', () => {
  it('that is down lets every call wait, and one of them try again', async () => {
    const { report, ask, pass } = await openTrunks();
    await report('main', 'service_down');
    expect(await ask()).toBe(15);
    await pass(15_000);
    expect(await ask()).toEqual(BOTH);
    expect(await ask()).toBe(90);
    await report('backup', 'trunk_failed');
    expect(await ask()).toEqual(BOTH);
  });

  it('at its limit lets every call wait for five seconds, then all go on', async () => {
    const { report, ask, pass } = await openTrunks();
    await report('main', 'service_busy');
    expect(await ask()).toBe(5);
    await pass(5_000);
    expect([await ask(), await ask()]).toEqual([BOTH, BOTH]);
  });

  it('is not judged by a failure that tells nothing of it', async () => {
    const { report, ask } = await openTrunks();
    await report('main', 'service_down', 'unclear');
    expect(await ask()).toBe(15);
  });
});

it('remembers nothing where nothing failed', async () => {
  const { db, report } = await openTrunks();
  await report('main', 'works', 'unclear');
  expect(await db.prisma.trunkRest.count()).toBe(0);
});
