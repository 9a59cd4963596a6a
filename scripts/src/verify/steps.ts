import { checkArrows } from './arrows/check-arrows.js';
import { checkFileLengths } from './file-lengths/check-file-lengths.js';
import type { Step, StepResult } from './step.js';
import { runSource, runTool } from './tool.js';

/** In the order in which a fault is found soonest. */
export const STEPS: readonly Step[] = [
  {
    name: 'format',
    description: 'formatted and linted (Biome)',
    run: () => runTool('biome', ['ci', '--colors=off', '--max-diagnostics=50', '.']),
  },
  {
    name: 'arrows',
    description: 'packages import only what the architecture allows',
    run: checkArrows,
  },
  {
    name: 'lengths',
    description: 'no file over 300 lines without a reason',
    run: checkFileLengths,
  },
  {
    name: 'types',
    description: 'sources and tests type-check (tsc)',
    run: () =>
      allOf(
        () => runTool('tsc', ['-b']),
        () => runTool('tsc', ['-p', 'tsconfig.tests.json']),
      ),
  },
  {
    name: 'unused',
    description: 'no unused file, export or dependency (knip)',
    run: () => runTool('knip', ['--no-progress']),
  },
  {
    name: 'links',
    description: 'links in documents lead somewhere (remark)',
    run: () =>
      runTool('remark', [
        ...['.', '--frail', '--quiet', '--no-stdout', '--no-color'],
        // Without asking git where the repository is published: files and headings are enough.
        ...['--use', 'remark-validate-links=repository:false'],
      ]),
  },
  {
    name: 'docs',
    description: 'docs/configuration.md and docs/outcomes.md are what the services go by',
    run: () => runSource('scripts/src/verify/generated-docs/main.ts'),
  },
  {
    name: 'drift',
    description: 'the migrations give the schema (PostgreSQL)',
    run: () => runSource('scripts/src/verify/check-drift.ts'),
  },
  {
    name: 'infra',
    description: 'Dockerfile and compose file are well-formed',
    run: () =>
      allOf(
        () => runTool('dockerfile-utils', ['lint', 'infra/docker/Dockerfile']),
        () => runTool('dclint', ['docker-compose.yml', '--max-warnings', '0']),
      ),
  },
];

/** One after the other; passes when all do. */
async function allOf(...checks: readonly (() => Promise<StepResult>)[]): Promise<StepResult> {
  const results: StepResult[] = [];
  for (const check of checks) results.push(await check());
  return {
    passed: results.every((result) => result.passed),
    output: results.map((result) => result.output).join(''),
  };
}
