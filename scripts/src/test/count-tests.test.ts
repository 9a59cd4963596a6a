import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.js';

const report = (failed: number, files: readonly object[] = []) =>
  JSON.stringify({
    numPassedTests: 7,
    numFailedTests: failed,
    numPendingTests: 3,
    testResults: files,
  });

describe('the last line of npm test', () => {
  it('counts what vitest reports', () => {
    expect(countTests(report(0), true)).toMatchObject({ passed: 7, failed: 0 });
    expect(countTests(report(0), true).skipped).toBe(3);
    expect(countTests(report(2), false)).toMatchObject({ passed: 7, failed: 2 });
  });

  it('counts a file that could not be loaded as one that failed', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countTests(report(1, files), false)).toMatchObject({ passed: 7, failed: 2 });
  });

  it('never calls a crash a success', () => {
    expect(countTests(null, false)).toMatchObject({ passed: 0, failed: 1 });
    expect(countTests('{"half', false)).toMatchObject({ passed: 0, failed: 1 });
    expect(countTests(report(0), false)).toMatchObject({ passed: 7, failed: 1 });
  });
});
