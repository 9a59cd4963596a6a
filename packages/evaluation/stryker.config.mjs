// `npm run mutation`: how much of the engine the tests hold. Run from the root of the repository,
// because one test reads docs/scoring.md. One file: `npm run mutation -- --mutate FILE`.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const STATE = '.immolab/mutation';

/** What the tests are made of. Stryker sees names of tests only, and would keep a survivor that a new row kills. */
function digestOfTests() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'record', 'held-out']) {
    const root = `packages/evaluation/${folder}`;
    const files = readdirSync(root, { recursive: true }).map(String).sort();
    const tests =
      folder === 'src' ? files.filter(isOfTests) : files.filter((file) => /\.\w+$/.test(file));
    for (const file of tests) hash.update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex').slice(0, 8);
}

function isOfTests(file) {
  return (
    file.endsWith('.ts') && (/\.test\.|-cases\./.test(file) || /^(tests|testing)\//.test(file))
  );
}

export default {
  testRunner: 'in-process',
  plugins: ['./packages/evaluation/mutation/in-process-runner.mjs'],
  // The engine. Word tables and spellers say what a language has; other tests hold them.
  mutate: [
    'packages/evaluation/src/**/*.ts',
    '!packages/evaluation/src/**/*.test.ts',
    '!packages/evaluation/src/**/*-cases.ts',
    '!packages/evaluation/src/{tests,testing,spelling}/**',
    '!packages/evaluation/src/languages/{de,fr,en,nl,index,language-table}.ts',
    '!packages/evaluation/src/languages/{de,fr,en,nl}/**',
    '!packages/evaluation/src/number/reading/currencies.ts',
    '!packages/evaluation/src/{index,rules-version}.ts',
  ],
  ignorePatterns: [
    '**',
    '!packages/evaluation/src/**',
    '!packages/evaluation/record/**',
    '!packages/evaluation/held-out/**',
    '!packages/evaluation/*.json',
    '!docs/scoring.md',
    '!tsconfig.base.json',
    '!packages/contracts/tsconfig.json',
  ],
  tempDirName: `${STATE}/sandboxes`,
  htmlReporter: { fileName: `${STATE}/report.html` },
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `${STATE}/report.json` },
  // What did not change since the last run with the same tests is not run again.
  incremental: true,
  incrementalFile: `${STATE}/incremental-${digestOfTests()}.json`,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A mutant without end is found by counting its steps; on a busy machine time says little.
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 30,
  // Of a run, in percent: below it the command fails.
  thresholds: { high: 95, low: 85, break: 85 },
};
