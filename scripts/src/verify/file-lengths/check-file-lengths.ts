import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../repository.js';
import { listFiles } from '../list-files.js';
import type { StepResult } from '../step.js';

const MOST_LINES = 300;
const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;

/** Longer files, with what makes them easier to read than their parts would be. */
const REASONS: readonly { readonly files: RegExp; readonly reason: string }[] = [
  {
    files: /\/(languages|sentences)\/(de|fr|en|nl)(\/[\w-]+)?\.ts$/,
    reason: 'a table of the words and sentences of one language',
  },
  { files: /-cases\.ts$/, reason: 'a table of test cases' },
];

/** Fails for every source over 300 lines that has no reason here, and for a reason of no file. */
export async function checkFileLengths(): Promise<StepResult> {
  const long = listFiles().filter((path) => SOURCE.test(path) && lengthOf(path) > MOST_LINES);
  const faults = [
    ...long
      .filter((path) => !REASONS.some(({ files }) => files.test(path)))
      .map((path) => `${path}: ${lengthOf(path)} lines`),
    ...REASONS.filter(({ files }) => !long.some((path) => files.test(path))).map(
      ({ reason }) => `No file needs the reason "${reason}" any more: it can go.`,
    ),
  ];
  return { passed: faults.length === 0, output: faults.join('\n') };
}

function lengthOf(path: string): number {
  return readFileSync(join(REPOSITORY, path), 'utf8').split('\n').length - 1;
}
