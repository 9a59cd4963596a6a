import { spawnSync } from 'node:child_process';
import { telemetry } from '@livekit/agents';
import { describe, expect, it } from 'vitest';
import { JOB_ENVIRONMENT, jobArguments } from './job-arguments.js';

describe('the arguments of a job process', () => {
  it("are the dialer's without source maps, and with less patience for garbage", () => {
    const own = ['--enable-source-maps', '--conditions=@immolab/source'];
    expect(jobArguments(own, 4_711, '24.1.0')).toEqual([
      '--conditions=@immolab/source',
      '--min-semi-space-size=4',
      '--max-semi-space-size=4',
      '--heap-growing-percent=20',
      '--expose-gc',
      '--v8-pool-size=1',
      '--no-parallel-scavenge',
      expect.stringMatching(/^--import=file:.*\/job\/start-at-gate\.[jt]s\?port=4711$/),
    ]);
  });

  it('put off compiling where Node.js would do it early, and knows how', () => {
    const late = '--interrupt-budget=1000000';
    expect(jobArguments([], 1, '20.20.2')).toContain(late);
    expect(jobArguments([], 1, '22.0.0')).not.toContain(late);
  });

  it('are known to this Node.js', () => {
    const given = jobArguments([], 0, process.versions.node);
    const own = given.filter((argument) => !argument.startsWith('--import='));
    const started = spawnSync(process.execPath, [...own, '--eval', 'process.stdout.write("up")']);
    expect(started.stdout.toString()).toBe('up');
  });
});

describe('the environment of a job process', () => {
  it("has no thread that watches over the event loop for the library's log", () => {
    const { LoopMonitorThresholds } = telemetry.loopMonitor;
    expect(LoopMonitorThresholds.fromEnv({})).toBeDefined();
    expect(LoopMonitorThresholds.fromEnv(JOB_ENVIRONMENT)).toBeUndefined();
  });
});
