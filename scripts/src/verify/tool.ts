import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '../repository.js';
import type { StepResult } from './step.js';

/** Runs a program that npm installed; it passes when it exits with 0. */
export function runTool(name: string, args: readonly string[]): Promise<StepResult> {
  return run(join(REPOSITORY, 'node_modules/.bin', name), args);
}

/** Runs one of our own modules from its sources, those of the packages included. */
export function runSource(path: string, args: readonly string[] = []): Promise<StepResult> {
  const conditions = ['--conditions=@immolab/source', '--import', 'tsx'];
  return run(process.execPath, [...conditions, join(REPOSITORY, path), ...args]);
}

function run(command: string, args: readonly string[]): Promise<StepResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: REPOSITORY,
      // Colours of a terminal that is not there would only be in the way.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const heard: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => heard.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => heard.push(chunk));
    child.once('error', (error) => resolve({ passed: false, output: error.message }));
    child.once('close', (code) =>
      resolve({ passed: code === 0, output: Buffer.concat(heard).toString() }),
    );
  });
}
