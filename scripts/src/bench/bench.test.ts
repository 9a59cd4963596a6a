import { describe, expect, it } from 'vitest';
import type { Bench, Measured } from './bench.js';
import { BenchUsageError, readBenchOptions } from './read-options.js';
import { runBenches } from './run-benches.js';

const bench = (name: string, needs: Bench['needs'], measured: readonly Measured[] = []): Bench => ({
  name,
  needs,
  async *run() {
    yield* measured;
  },
});

const KNOWN = [bench('trigger', []), bench('evaluation', ['answers', 'corpus'])];
const FILES = ['--answers', 'a.jsonl', '--corpus', '/elsewhere/c.jsonl'];

describe('what npm run bench is asked to do', () => {
  const read = (...args: string[]) => {
    const { benches, leftOut, ...rest } = readBenchOptions(args, KNOWN, '/files');
    const names = (list: readonly Bench[]) => list.map(({ name }) => name);
    return { benches: names(benches), leftOut: names(leftOut), ...rest };
  };

  it('runs the benches that are named, with files relative to the folder it was called in', () => {
    expect(read('evaluation', ...FILES, '--strict')).toEqual({
      benches: ['evaluation'],
      leftOut: [],
      files: { answers: '/files/a.jsonl', corpus: '/elsewhere/c.jsonl' },
      quick: false,
      strict: true,
    });
  });

  it('runs all that need no file when none is named, and all when the files are there', () => {
    expect(read()).toMatchObject({ benches: ['trigger'], leftOut: ['evaluation'] });
    expect(read(...FILES)).toMatchObject({ benches: ['trigger', 'evaluation'], leftOut: [] });
  });

  it('says which benches there are, and which files one needs', () => {
    expect(() => read('speed')).toThrow(
      new BenchUsageError('There is no bench "speed". There are: trigger, evaluation.'),
    );
    expect(() => read('evaluation', '--answers', 'a')).toThrow(
      new BenchUsageError('evaluation needs --answers FILE and --corpus FILE.'),
    );
    expect(() => read('--fast')).toThrow(BenchUsageError);
  });
});

describe('a run', () => {
  it('counts the goals that hold and those that are missed, not what is only reported', async () => {
    const measured = [
      { what: 'speed', figure: '3', goal: { text: '>= 2', holds: true } },
      { what: 'memory', figure: '9 MB', goal: { text: '<= 8 MB', holds: false } },
      { what: 'rows', figure: '5', goal: null },
    ];
    const lines: string[] = [];
    const ran = await runBenches(
      {
        benches: [bench('trigger', [], measured)],
        leftOut: [bench('evaluation', ['answers'])],
        files: {},
        quick: false,
        strict: false,
      },
      (line) => lines.push(line.replace(/ +/g, ' ').trim()),
    );
    expect(ran).toEqual({ held: 1, missed: 1 });
    expect(lines).toEqual([
      'trigger',
      'speed 3 >= 2 holds',
      'memory 9 MB <= 8 MB MISSED',
      'rows 5',
      'evaluation: left out, it needs --answers FILE',
    ]);
  });
});
