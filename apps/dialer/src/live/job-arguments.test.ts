import { describe, expect, it } from 'vitest';
import { jobArguments } from './job-arguments.js';

describe('the arguments of a job process', () => {
  it("are the dialer's without source maps, and with less patience for garbage", () => {
    const own = ['--enable-source-maps', '--conditions=@immolab/source'];
    expect(jobArguments(own, 4_711)).toEqual([
      '--conditions=@immolab/source',
      '--max-semi-space-size=4',
      '--heap-growing-percent=20',
      '--optimize-for-size',
      '--v8-pool-size=1',
      expect.stringMatching(/^--import=file:.*\/job\/start-at-gate\.[jt]s\?port=4711$/),
    ]);
  });
});
