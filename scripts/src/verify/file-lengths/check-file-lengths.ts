import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../repository.js';
import { listFiles } from '../list-files.js';
import type { StepResult } from '../step.js';

const MOST_LINES = 300;
const SOURCE = /\.(ts|mts|mjs|js)$/;

/** Longer files, each with the reason that makes it easier to read than its parts would be. */
const REASONS: Readonly<Record<string, string>> = {};

/** Fails for every source over 300 lines that has no reason here, and for a reason of no file. */
export async function checkFileLengths(): Promise<StepResult> {
  const long = listFiles().filter((path) => SOURCE.test(path) && lengthOf(path) > MOST_LINES);
  const faults = [
    ...long.filter((path) => !(path in REASONS)).map((path) => `${path}: ${lengthOf(path)} lines`),
    ...Object.keys(REASONS)
      .filter((path) => !long.includes(path))
      .map((path) => `${path} is not over ${MOST_LINES} lines: its reason can go`),
  ];
  return { passed: faults.length === 0, output: faults.join('\n') };
}

function lengthOf(path: string): number {
  return readFileSync(join(REPOSITORY, path), 'utf8').split('\n').length - 1;
}
