import { describe, expect, it } from 'vitest';
import type { TrunkChoice } from './trunk.js';
import { createTrunkHealth } from './trunk-health.js';

const MAIN: TrunkChoice = { trunkId: 'main', fromNumber: null };
const BACKUP: TrunkChoice = { trunkId: 'backup', fromNumber: null };
const BOTH = [MAIN, BACKUP];

function openHealth() {
  let now = 1_000_000;
  const health = createTrunkHealth(() => now);
  const start = now;
  return {
    ...health,
    pass: (ms: number) => {
      now += ms;
    },
    /** Names of the trunks that may be dialled over, or for how long nothing may. */
    ask(choices = BOTH) {
      const advice = health.take(choices);
      return advice.kind === 'dial'
        ? advice.trunks.map(({ trunkId }) => trunkId)
        : advice.until - start;
    },
  };
}

describe('a trunk', () => {
  it('is passed over after three failures in a row, and not before', () => {
    const { report, ask } = openHealth();
    report('main', 'trunk_failed');
    report('main', 'trunk_failed');
    expect(ask()).toEqual(['main', 'backup']);
    report('main', 'trunk_failed');
    expect(ask()).toEqual(['backup']);
  });

  it('has its failures forgotten when it carries a call', () => {
    const { report, ask } = openHealth();
    for (const word of ['trunk_failed', 'trunk_failed', 'works', 'trunk_failed'] as const) {
      report('main', word);
    }
    expect(ask()).toEqual(['main', 'backup']);
  });

  it('is passed over at once when LiveKit does not know it', () => {
    const { report, ask } = openHealth();
    report('main', 'trunk_gone');
    expect(ask()).toEqual(['backup']);
    expect(ask([MAIN])).toBe(15_000);
  });

  it('is tried by one call after its rest, and by all when that one got through', () => {
    const { report, ask, pass } = openHealth();
    report('main', 'trunk_gone');
    pass(15_000);
    expect(ask()).toEqual(['main', 'backup']);
    expect(ask()).toEqual(['backup']);
    report('main', 'works');
    expect(ask()).toEqual(['main', 'backup']);
    expect(ask()).toEqual(['main', 'backup']);
  });

  it('rests twice as long after each trial that failed, five minutes at most', () => {
    const { report, ask, pass } = openHealth();
    report('main', 'trunk_gone');
    const rests: unknown[] = [];
    let waited = 0;
    for (let trial = 0; trial < 7; trial += 1) {
      const until = Number(ask([MAIN]));
      rests.push(until - waited);
      pass(until - waited);
      waited = until;
      expect(ask([MAIN])).toEqual(['main']);
      report('main', 'trunk_failed');
      report('main', 'trunk_failed');
    }
    expect(rests).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
  });

  it('gets another trial when the call on trial never told how it went', () => {
    const { report, ask, pass } = openHealth();
    report('main', 'trunk_gone');
    pass(15_000);
    expect(ask([MAIN])).toEqual(['main']);
    pass(89_999);
    expect(ask([MAIN])).toBe(105_000);
    pass(1);
    expect(ask([MAIN])).toEqual(['main']);
  });
});

describe('the SIP service', () => {
  it('that is down lets every call wait, and one of them try again', () => {
    const { report, ask, pass } = openHealth();
    report('main', 'service_down');
    expect(ask()).toBe(15_000);
    pass(15_000);
    expect(ask()).toEqual(['main', 'backup']);
    expect(ask()).toBe(105_000);
    report('backup', 'trunk_failed');
    expect(ask()).toEqual(['main', 'backup']);
  });

  it('at its limit lets every call wait for five seconds, then all go on', () => {
    const { report, ask, pass } = openHealth();
    report('main', 'service_busy');
    expect(ask()).toBe(5_000);
    pass(5_000);
    expect(ask()).toEqual(['main', 'backup']);
    expect(ask()).toEqual(['main', 'backup']);
  });

  it('is not judged by a failure that tells nothing of it', () => {
    const { report, ask } = openHealth();
    report('main', 'service_down');
    report('main', 'unclear');
    expect(ask()).toBe(15_000);
  });
});
