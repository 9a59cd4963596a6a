import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isAlive } from '../../bootstrap/process-lock.mjs';

/** A note that a process uses the server. */
export interface Holder {
  readonly file: string;
  remove(): void;
}

/** Notes that this process uses the server of `folder`. */
export function addHolder(folder: string): Holder {
  const holders = join(folder, 'holders');
  mkdirSync(holders, { recursive: true });
  // The watchdog reads the process id before the dot; one process may hold the server twice.
  const file = join(holders, `${process.pid}.${Math.random().toString(36).slice(2)}`);
  writeFileSync(file, identityOf(process.pid), { mode: 0o600 });
  return { file, remove: () => rmSync(file, { force: true }) };
}

/** Whether a living process uses the server; forgets the ones that died. */
export function hasHolders(folder: string): boolean {
  const holders = join(folder, 'holders');
  return readdirSync(holders).some((name) => {
    const file = join(holders, name);
    if (isAlive(read(file))) return true;
    rmSync(file, { force: true });
    return false;
  });
}

/** Empty when its process, or that one's watchdog, has just removed it. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
