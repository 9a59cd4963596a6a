// `npm run mutation`: how much of the engine the tests hold. Run from the root of the repository,
// because one test reads docs/scoring.md. One file: `npm run mutation -- --mutate FILE`.

const STATE = '.immolab/mutation';

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
    '!packages/evaluation/src/{index,rules-version}.ts',
  ],
  ignorePatterns: [
    '**',
    '!packages/evaluation/src/**',
    '!packages/evaluation/record/**',
    '!packages/evaluation/*.json',
    '!docs/scoring.md',
    '!tsconfig.base.json',
    '!packages/contracts/tsconfig.json',
  ],
  tempDirName: `${STATE}/sandboxes`,
  htmlReporter: { fileName: `${STATE}/report.html` },
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `${STATE}/report.json` },
  // What did not change since the last run is not run again.
  incremental: true,
  incrementalFile: `${STATE}/incremental.json`,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A mutant without end is found by counting its steps; on a busy machine time says little.
  timeoutMS: 120_000,
  // Of a run, in percent: below it the command fails.
  thresholds: { high: 95, low: 85, break: 85 },
};
