import { chooseSteps } from '../verify/choose-steps.js';
import { runSteps } from '../verify/run-steps.js';
import { STEPS } from '../verify/steps.js';

/** `npm run verify [-- step…]`: all that can be checked without running the product. */
export async function main(args: readonly string[]): Promise<void> {
  const steps = chooseSteps(STEPS, args);
  if (steps === null) {
    process.stderr.write(`The steps are: ${STEPS.map((step) => step.name).join(', ')}.\n`);
    process.exitCode = 1;
    return;
  }
  const failed = await runSteps(steps, (line) => process.stdout.write(`${line}\n`));
  if (failed > 0) process.exitCode = 1;
}
