import { telemetry } from '@livekit/agents';
import { describe, expect, it } from 'vitest';
import { JOB_ENVIRONMENT, jobArguments } from './job-arguments.js';

describe('the arguments of a job process', () => {
  it("are the dialer's without source maps, and with less patience for garbage", () => {
    const own = ['--enable-source-maps', '--conditions=@immolab/source'];
    expect(jobArguments(own, 4_711)).toEqual([
      '--conditions=@immolab/source',
      '--max-semi-space-size=4',
      '--heap-growing-percent=20',
      '--expose-gc',
      '--v8-pool-size=1',
      expect.stringMatching(/^--import=file:.*\/job\/start-at-gate\.[jt]s\?port=4711$/),
    ]);
  });
});

describe('the environment of a job process', () => {
  it("has no thread that watches over the event loop for the library's log", () => {
    const { LoopMonitorThresholds } = telemetry.loopMonitor;
    expect(LoopMonitorThresholds.fromEnv({})).toBeDefined();
    expect(LoopMonitorThresholds.fromEnv(JOB_ENVIRONMENT)).toBeUndefined();
  });
});
