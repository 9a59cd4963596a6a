import { rmSync } from 'node:fs';
import { z } from 'zod';
import { isAlive } from '../../bootstrap/process-lock.mjs';
import { keep, readKept } from '../kept-json.js';
import { SANDBOX_FILE } from './paths.js';

/** The shape of `sandbox.json`. */
export const sandboxFileSchema = z.object({
  /** Of the API, e.g. `http://127.0.0.1:8080`. */
  url: z.string(),
  /** The sandbox key, an `ak_test_…`. */
  key: z.string(),
  webhookSecret: z.string(),
  docs: z.string(),
  services: z.array(z.object({ name: z.string(), pid: z.number(), url: z.string() })),
  /** The process that keeps the services running, and which command it is. */
  supervisor: z.object({ identity: z.string(), pid: z.number(), command: z.string() }),
});

/** What the world may know of a running sandbox. */
export type SandboxFile = z.infer<typeof sandboxFileSchema>;

/** The sandbox that runs in this checkout now; null when none does. */
export function readSandboxFile(): SandboxFile | null {
  const file = readKept(SANDBOX_FILE, sandboxFileSchema);
  return file !== null && isAlive(file.supervisor.identity) ? file : null;
}

export function writeSandboxFile(file: SandboxFile): void {
  keep(SANDBOX_FILE, file);
}

export function removeSandboxFile(): void {
  rmSync(SANDBOX_FILE, { force: true });
}
