import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The dispatcher as a process of its own, to be killed at any moment. */
export interface ServiceProcess {
  /** SIGKILL, then a new process; resolves when that one has started. */
  killAndRestart(): Promise<void>;
}

const ENTRY = fileURLToPath(new URL('../main.ts', import.meta.url));
const FROM_SOURCE = ['--conditions=@immolab/source', '--import', 'tsx'];

export async function startServiceProcess(
  environment: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  let child = await launch(environment);
  onTestFinished(() => kill(child));
  return {
    async killAndRestart() {
      await kill(child);
      child = await launch(environment);
    },
  };
}

async function launch(environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...FROM_SOURCE, ENTRY], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the dispatcher ended with ${code}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.includes('service.started')) resolve();
    });
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
