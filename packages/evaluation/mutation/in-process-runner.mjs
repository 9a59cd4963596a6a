// A test runner for Stryker that runs the unit tests of this package in its own process: all of
// them in one bundle, evaluated afresh for every mutant, so that no mutant sees what another has
// cached. A run of vitest a mutant would cost two to ten seconds.
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
import { bundlesOfMutants, countingBundle } from './bundles-of-mutants.mjs';

const PACKAGE = 'packages/evaluation';
const STAND_IN = fileURLToPath(new URL('./vitest-stand-in.mjs', import.meta.url));
/** Tests that draw their cases: what they find belongs into a table, and they take too long. */
const DRAWN = '.property.test.ts';
/** Steps after which a mutant counts as endless; more for a place that the tests pass more often. */
const ENDLESS = 20_000_000;
const MOST_MUTANTS = 100_000;

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
      .sort(recordLast);
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
    this.source = bundle.outputFiles[0]?.text ?? '';
    this.bundleOf = bundlesOfMutants(this.source);
    this.hits = new Uint32Array(MOST_MUTANTS);
    this.require = createRequire(path.resolve('package.json'));
    this.url = pathToFileURL(path.resolve(`${PACKAGE}/src/tests/bundle.ts`)).href;
  }

  /** Makes tests of a bundle, with the engine they test as nobody has used it yet, by group. */
  loader(source) {
    const wrapped = `(function (require, module, exports, __url, __hits) {${source}\n})`;
    const script = new vm.Script(wrapped, { filename: 'unit-tests.cjs' });
    return () => {
      const module = { exports: {} };
      script.runInThisContext()(this.require, module, module.exports, this.url, this.hits);
      return groupsOf(module.exports.collected);
    };
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
    const load = this.loader(countingBundle(this.source));
    const perTest = {};
    const tests = [];
    const atLoad = this.coverageOf(load);
    for (const id of load().keys()) {
      perTest[id] = this.coverageOf(() => tests.push(this.runGroup(id, load().get(id))));
    }
    const mutantCoverage = { static: atLoad, perTest };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** By the id of a mutant: how often its place was passed. */
  coverageOf(run) {
    this.hits.fill(0);
    run();
    const passed = [...this.hits.entries()].filter(([, count]) => count > 0);
    return Object.fromEntries(passed);
  }

  async mutantRun({ activeMutant, testFilter, hitLimit = ENDLESS, disableBail }) {
    // the given one is a hundred times what the tests need: too far where they pass often
    const limit = Math.min(hitLimit, Math.max(ENDLESS, hitLimit / 20));
    this.stryker.hitLimit = limit;
    this.stryker.hitCount = 0;
    this.stryker.activeMutant = activeMutant.id;
    const results = this.runCovering(activeMutant.id, testFilter, disableBail);
    const limited = determineHitLimitReached(this.stryker.hitCount, limit);
    this.stryker.activeMutant = undefined;
    return toMutantRunResult(limited ?? { status: DryRunStatus.Complete, tests: results });
  }

  runCovering(mutant, testFilter, disableBail) {
    const results = [];
    try {
      const load = this.loader(this.bundleOf(mutant));
      for (const [id, tests] of load()) {
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

/** The record takes longest and notices most: what a moment finds is asked first. */
function recordLast(one, other) {
  const late = (file) => Number(file.endsWith('record.test.ts'));
  return late(one) - late(other) || one.localeCompare(other);
}

/** By the outermost name: tests of one table cover the same lines. */
function groupsOf(tests) {
  const groups = new Map();
  for (const test of tests) {
    const group = test.name.split(' > ')[0];
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group).push(test);
  }
  return groups;
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
