import { endOfRun } from '../end-of-run.js';
import { runSandboxExample } from '../sandbox/run-sandbox-example.js';
import { readSandboxFile } from '../sandbox/sandbox-file.js';
import { SandboxIsRunning, SandboxRun } from '../sandbox/sandbox-run.js';
import { showSandbox } from '../sandbox/show-sandbox.js';

const write = (line: string): unknown => process.stdout.write(`${line}\n`);

/** `npm start`: the sandbox, an example call through it, and then as long as it is wanted. */
export async function main(): Promise<void> {
  const ended = endOfRun().then(() => null);
  let isEnding = false;
  // What is interrupted has nothing of interest to say any more.
  const say = (line: string): void => void (isEnding || write(line));
  const run = new SandboxRun({ command: 'start', say });
  const fault = await Promise.race([ended, startAndShow(run, say)]);
  isEnding = true;
  write(fault === null ? '\nStopping…' : `\n${fault}`);
  await run.stop();
  process.exit(fault === null ? 0 : 1);
}

/** @returns why it did not start; never when it did */
async function startAndShow(run: SandboxRun, say: (line: string) => void): Promise<string> {
  try {
    const sandbox = await run.start();
    try {
      await runSandboxExample(sandbox, say);
    } catch (error) {
      // The services run: whoever looks for the fault needs them to go on running.
      say(`\nThe example failed. ${error instanceof Error ? error.message : String(error)}`);
    }
    showSandbox(sandbox, say);
  } catch (error) {
    return explain(error);
  }
  return new Promise(() => undefined);
}

function explain(fault: unknown): string {
  if (!(fault instanceof SandboxIsRunning)) {
    return fault instanceof Error ? fault.message : String(fault);
  }
  const running = readSandboxFile();
  const where = running === null ? '' : ` at ${running.url}`;
  return (
    `Immolab is already running in this checkout${where} (${fault.message}). ` +
    'Stop it with Ctrl-C where it runs, then start it here again.'
  );
}
