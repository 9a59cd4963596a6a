import { BENCHES } from '../bench/benches.js';
import { BenchUsageError, describeUsage, readBenchOptions } from '../bench/read-options.js';
import { runBenches } from '../bench/run-benches.js';

const print = (line: string): unknown => process.stdout.write(`${line}\n`);
const warn = (line: string): unknown => process.stderr.write(`${line}\n`);

/** `npm run bench`: measures what there are goals for, and says which of them hold. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    print(describeUsage(BENCHES));
    return;
  }
  // In any other LiveKit's client tells every step.
  process.env.NODE_ENV ??= 'production';
  // Servers of a bench end with this process when it is interrupted, too.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1));
  try {
    // npm changes into the root of the repository; this is where the command was typed.
    const folder = process.env.INIT_CWD ?? process.cwd();
    const options = readBenchOptions(args, BENCHES, folder);
    const { held, missed } = await runBenches(options, print);
    print(`${held} goals hold, ${missed} missed`);
    // A check that measured nothing has not passed.
    if (options.strict && (missed > 0 || held === 0)) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    const message = error instanceof Error ? error.message : String(error);
    warn(error instanceof BenchUsageError ? `${message}\n\n${describeUsage(BENCHES)}` : message);
  }
}
