import { endOfRun } from '../end-of-run.js';
import { runSandboxExample } from '../sandbox/run-sandbox-example.js';
import { readSandboxFile } from '../sandbox/sandbox-file.js';
import { SandboxIsRunning, SandboxRun, SandboxWasStopped } from '../sandbox/sandbox-run.js';
import { showSandbox } from '../sandbox/show-sandbox.js';

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

/** `npm start`: the sandbox, an example call through it, and then as long as it is wanted. */
export async function main(): Promise<void> {
  const ended = endOfRun();
  const run = new SandboxRun({ command: 'start', say });
  const failed = startAndShow(run).then(
    () => new Promise<never>(() => undefined),
    (error: unknown) => error,
  );
  const fault = await Promise.race([ended, failed]);
  if (fault === undefined) say('\nStopping…');
  else say(`\n${explain(fault)}`);
  await run.stop();
  process.exit(fault === undefined ? 0 : 1);
}

async function startAndShow(run: SandboxRun): Promise<void> {
  const sandbox = await run.start();
  try {
    await runSandboxExample(sandbox, say);
  } catch (error) {
    // The services run: whoever looks for the fault needs them to go on running.
    say(`\nThe example failed. ${error instanceof Error ? error.message : String(error)}`);
  }
  showSandbox(sandbox, say);
}

function explain(fault: unknown): string {
  if (fault instanceof SandboxWasStopped) return 'Stopped.';
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
