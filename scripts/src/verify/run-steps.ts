import type { Step, StepResult } from './step.js';

/** Runs all steps, also after one has failed. @returns how many failed */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<number> {
  const summary: string[] = [];
  let failed = 0;
  for (const step of steps) {
    const startedAt = performance.now();
    const result = await runStep(step);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const line = `${result.passed ? 'ok    ' : 'FAILED'} ${step.name}: ${step.description} (${seconds} s)`;
    say(line);
    summary.push(line);
    if (result.passed) continue;
    failed += 1;
    say(indent(result.output));
  }
  if (failed === 0) say(`All ${steps.length} steps passed.`);
  else say(`\n${summary.join('\n')}\n${failed} of ${steps.length} steps failed.`);
  return failed;
}

async function runStep(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: false, output: String(error) };
  }
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
