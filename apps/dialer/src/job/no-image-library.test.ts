import { expect, it } from 'vitest';
import { prepareJob } from './prepare-job.js';

/** The libraries of the system that this process has loaded. */
function loadedLibraries(): readonly string[] {
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('sharedObjects' in report)) return [];
  return Array.isArray(report.sharedObjects) ? report.sharedObjects.map(String) : [];
}

it('a process of a call loads no library for images, which would take 9 MB', () => {
  expect(prepareJob).toBeDefined();
  const loaded = loadedLibraries();
  expect(loaded).toContainEqual(expect.stringMatching(/rtc-node/));
  expect(loaded).not.toContainEqual(expect.stringMatching(/vips/));
});
