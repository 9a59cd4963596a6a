// A test runner for Stryker that runs the unit tests of this package in its own process: all of
// them in one bundle, evaluated afresh for every mutant, so that no mutant sees what another has
// cached. A mutant costs some 0.1 s; a run of vitest a mutant costs two to ten.
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

const PACKAGE = 'packages/evaluation';
const STAND_IN = fileURLToPath(new URL('./vitest-stand-in.mjs', import.meta.url));
/** Tests that draw their cases: what they find belongs into a table, and they take too long. */
const DRAWN = '.property.test.ts';

class InProcessRunner {
  static inject = [];

  constructor() {
    // where the instrumented engine looks up which mutant is on, and counts its steps
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = (await readdir(`${PACKAGE}/src`, { recursive: true }))
      .filter((file) => file.endsWith('.test.ts') && !file.endsWith(DRAWN))
      .sort();
    const imports = files.map((file) => `import ${JSON.stringify(`./${PACKAGE}/src/${file}`)};`);
    const entry = `${imports.join('\n')}\nexport { collected } from 'vitest';`;
    const bundle = await build({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      conditions: ['@immolab/source'],
      alias: { vitest: STAND_IN },
      define: { 'import.meta.url': '__url' },
      logLevel: 'error',
    });
    const source = bundle.outputFiles[0]?.text ?? '';
    const wrapped = `(function (require, module, exports, __url) {${source}\n})`;
    this.script = new vm.Script(wrapped, { filename: 'unit-tests.cjs' });
    this.require = createRequire(path.resolve('package.json'));
    this.url = pathToFileURL(path.resolve(`${PACKAGE}/src/tests/bundle.ts`)).href;
  }

  /** The tests with the engine they test, as nobody has used it yet. */
  load() {
    const module = { exports: {} };
    this.script.runInThisContext()(this.require, module, module.exports, this.url);
    return module.exports.collected;
  }

  /** By the outermost name: tests of one table cover the same lines. */
  groups() {
    const groups = new Map();
    for (const test of this.load()) {
      const group = test.name.split(' > ')[0];
      groups.set(group, [...(groups.get(group) ?? []), test]);
    }
    return groups;
  }

  runGroup(id, tests) {
    const start = performance.now();
    const result = () => ({ id, name: id, timeSpentMs: performance.now() - start });
    for (const { name, run } of tests) {
      try {
        run();
      } catch (error) {
        const failureMessage = `${name}: ${error}`;
        return { ...result(), status: TestStatus.Failed, failureMessage };
      }
    }
    return { ...result(), status: TestStatus.Success };
  }

  /** Each group on its own: what one has made the engine keep must count as covered by all. */
  async dryRun() {
    this.stryker.activeMutant = undefined;
    const results = [...this.groups().keys()].map((id) => {
      this.stryker.currentTestId = id;
      const result = this.runGroup(id, this.groups().get(id));
      this.stryker.currentTestId = undefined;
      return result;
    });
    const mutantCoverage = this.stryker.mutantCoverage;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    this.stryker.hitCount = 0;
    this.stryker.hitLimit = hitLimit;
    this.stryker.activeMutant = activeMutant.id;
    const results = this.runCovering(testFilter, disableBail);
    const limited = determineHitLimitReached(this.stryker.hitCount, hitLimit);
    this.stryker.activeMutant = undefined;
    return toMutantRunResult(limited ?? { status: DryRunStatus.Complete, tests: results });
  }

  runCovering(testFilter, disableBail) {
    const results = [];
    try {
      for (const [id, tests] of this.groups()) {
        if (testFilter !== undefined && !testFilter.includes(id)) continue;
        const result = this.runGroup(id, tests);
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail) break;
      }
    } catch (error) {
      // the mutant breaks the module itself
      const failed = { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed };
      results.push({ ...failed, failureMessage: String(error) });
    }
    return results;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
