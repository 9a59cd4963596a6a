import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, type BenchFiles, FILE_OPTIONS } from './bench.js';

export interface BenchOptions {
  /** Those to run: the named ones, or all whose files are there. */
  readonly benches: readonly Bench[];
  /** Those that nobody named and that cannot run without files. */
  readonly leftOut: readonly Bench[];
  readonly files: BenchFiles;
  /** Fewer and shorter rounds. */
  readonly quick: boolean;
  /** A goal that is missed makes the command fail. */
  readonly strict: boolean;
}

/** The arguments make no sense; the message says what to do. */
export class BenchUsageError extends Error {
  override readonly name = 'BenchUsageError';
}

/** How the command is called, with the benches that there are. */
export function describeUsage(benches: readonly Bench[]): string {
  const calls = benches.map(({ name, needs }) =>
    [
      'npm run bench --',
      name,
      ...needs.map((option) => `--${option} FILE`),
      '[--quick] [--strict]',
    ].join(' '),
  );
  return `${calls.join('\n')}

Prints each figure, its goal and whether it holds. Without a name all run that have their files.

--quick   fewer and shorter rounds: to see that it runs, not to quote
--strict  exit 1 when a goal is missed`;
}

/**
 * @param folder what the paths of files are relative to
 * @throws BenchUsageError
 */
export function readBenchOptions(
  args: readonly string[],
  known: readonly Bench[],
  folder: string,
): BenchOptions {
  const { names, files, quick, strict } = parse(args, folder);
  const unknown = names.find((name) => !known.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    const there = known.map((bench) => bench.name).join(', ');
    throw new BenchUsageError(`There is no bench "${unknown}". There are: ${there}.`);
  }
  const wanted = known.filter(({ name }) => names.length === 0 || names.includes(name));
  const lacking = wanted.filter(({ needs }) => needs.some((option) => files[option] === undefined));
  const [first] = lacking;
  if (first !== undefined && names.length > 0) {
    throw new BenchUsageError(`${first.name} needs ${describeNeeds(first)}.`);
  }
  const benches = wanted.filter((bench) => !lacking.includes(bench));
  return { benches, leftOut: lacking, files, quick, strict };
}

/** "--answers FILE and --corpus FILE" */
export function describeNeeds({ needs }: Bench): string {
  return needs.map((option) => `--${option} FILE`).join(' and ');
}

const OPTIONS = {
  answers: { type: 'string' },
  corpus: { type: 'string' },
  quick: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

function parse(args: readonly string[], folder: string) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const named = FILE_OPTIONS.flatMap((option) => {
      const path = values[option];
      return path === undefined ? [] : [[option, resolve(folder, path)] as const];
    });
    const files: BenchFiles = Object.fromEntries(named);
    const { quick = false, strict = false } = values;
    return { names: positionals, files, quick, strict };
  } catch (error) {
    throw new BenchUsageError(error instanceof Error ? error.message : String(error));
  }
}
