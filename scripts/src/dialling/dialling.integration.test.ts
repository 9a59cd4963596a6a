import { randomUUID } from 'node:crypto';
import { acceptCall, claimDial, storeCallingWindows } from '@immolab/calls';
import { buildTriggerRequest, insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { describeStanding } from './describe-standing.js';
import { parseDiallingCommand } from './parse-command.js';
import { runDiallingCommand } from './run-command.js';

async function setUp() {
  const { db } = await openTestDatabase();
  const hour = 3_600_000;
  const window = { opensAt: new Date(Date.now() - hour), closesAt: new Date(Date.now() + hour) };
  await storeCallingWindows(db, [{ country: 'CH', ...window }]);
  const key = await insertKey(db, { test: false });
  let calls = 0;
  return {
    db,
    async run(...args: readonly string[]) {
      const { command } = parseDiallingCommand(args);
      const result = await runDiallingCommand(db, command);
      return { ...result, text: describeStanding(command, result) };
    },
    async wait(country = 'CH') {
      const callId = randomUUID();
      calls += 1;
      const request = buildTriggerRequest({ country });
      const phoneHash = Buffer.from(`${calls}`);
      const rest = { warnings: [], idempotency: null, now: new Date() };
      await acceptCall(db, { callId, key, request, phoneHash, ...rest });
      return callId;
    },
  };
}

describe('npm run dialling', () => {
  it('pauses in force within a second: the next claim is refused, and granted after resume', async () => {
    const { db, run, wait } = await setUp();
    const [first, second] = [await wait(), await wait()];
    const claim = (callId: string) => claimDial(db, { callId, holder: 'test', test: false });
    expect(await claim(first)).not.toBeNull();
    const paused = await run('pause', '--reason', 'wrong greeting');
    const began = performance.now();
    expect(await claim(second)).toBeNull();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(paused.changed).toBe(true);
    expect((await run('resume')).changed).toBe(true);
    expect(await claim(second)).not.toBeNull();
  });

  it('keeps since when and why, and what was paused before', async () => {
    const { run } = await setUp();
    await run('pause', '--reason', 'wrong greeting');
    expect((await run('pause')).text).toMatch(/dialling was paused already.*\n.*wrong greeting/);
    expect((await run('status')).text).toMatch(
      /^Dialling is PAUSED since 20\S+Z: wrong greeting\n/,
    );
    await run('resume');
    expect((await run('resume')).text).toContain('dialling was going on already');
    expect((await run('status')).text).toMatch(/^Live calls are dialled\.(.|\n)*wrong greeting$/);
  });

  it('says how many calls wait, for what, and when their countries may be called', async () => {
    const { run, wait } = await setUp();
    await wait();
    await wait();
    await wait('DE');
    const { text } = await run('status');
    expect(text).toMatch(/waiting +3 live calls/);
    expect(text).toMatch(/ 1 {2}for the calling hours of their country/);
    expect(text).toMatch(/ 2 {2}for a dialer with a free place/);
    expect(text).toMatch(/calling hours +CH {2}20\S+Z to 20\S+Z {2}\(2 waiting\)/);
    expect(text).toMatch(/DE {2}none known yet/);
  });

  it.each([[''], ['stop'], ['pause now'], ['status --reason x'], ['pause --until tomorrow']])(
    'refuses "%s" and says why',
    (line) => {
      expect(() => parseDiallingCommand(line.split(' ').filter(Boolean))).toThrow(
        /verb|What is|takes|take|Unknown option/,
      );
    },
  );
});
