import type { Measured } from './bench.js';
import { type BenchOptions, describeNeeds } from './read-options.js';

export interface BenchCounts {
  readonly held: number;
  readonly missed: number;
}

/** Runs one bench after the other, a line a figure, and counts the goals. */
export async function runBenches(
  { benches, leftOut, files, quick }: BenchOptions,
  print: (line: string) => void,
): Promise<BenchCounts> {
  const goals: boolean[] = [];
  for (const bench of benches) {
    print(bench.name);
    for await (const measured of bench.run({ files, quick })) {
      print(describe(measured));
      if (measured.goal !== null) goals.push(measured.goal.holds);
    }
  }
  for (const bench of leftOut) print(`${bench.name}: left out, it needs ${describeNeeds(bench)}`);
  const held = goals.filter((holds) => holds).length;
  return { held, missed: goals.length - held };
}

const WHAT_WIDTH = 46;
const FIGURE_WIDTH = 22;
const GOAL_WIDTH = 34;

function describe({ what, figure, goal }: Measured): string {
  const measured = `  ${what.padEnd(WHAT_WIDTH)} ${figure.padEnd(FIGURE_WIDTH)}`;
  if (goal === null) return measured.trimEnd();
  return `${measured} ${goal.text.padEnd(GOAL_WIDTH)} ${goal.holds ? 'holds' : 'MISSED'}`;
}
