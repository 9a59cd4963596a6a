import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.js';

const report = (failed: number, files: readonly object[] = []) =>
  JSON.stringify({ numPassedTests: 7, numFailedTests: failed, testResults: files });

describe('the last line of npm test', () => {
  it('counts what vitest reports', () => {
    expect(countTests(report(0), true)).toEqual({ passed: 7, failed: 0 });
    expect(countTests(report(2), false)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that could not be loaded as one that failed', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countTests(report(1, files), false)).toEqual({ passed: 7, failed: 2 });
  });

  it('never calls a crash a success', () => {
    expect(countTests(null, false)).toEqual({ passed: 0, failed: 1 });
    expect(countTests('{"half', false)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report(0), false)).toEqual({ passed: 7, failed: 1 });
  });
});
