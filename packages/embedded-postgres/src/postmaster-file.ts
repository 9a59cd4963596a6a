import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from './machine/processes.js';

/** A running PostgreSQL server, as its `postmaster.pid` tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Whether it accepts connections. */
  readonly ready: boolean;
}

// Lines of postmaster.pid, counted from 0 (PostgreSQL's miscadmin.h, LOCK_FILE_LINE_*).
const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

/** The server that runs on `data` now; null when none does, whatever an old file says. */
export function findPostmaster(data: string): Postmaster | null {
  const lines = readLines(data);
  const pid = Number(lines[PID_LINE]);
  if (!Number.isInteger(pid) || pid <= 0 || !serves(pid, data)) return null;
  return {
    pid,
    port: Number(lines[PORT_LINE]),
    ready: lines[STATUS_LINE]?.trim() === 'ready',
  };
}

/**
 * Removes what a killed server left behind. PostgreSQL does that itself unless the process id
 * belongs to somebody else by now, which it would take for a running server.
 */
export function removeStalePostmasterFile(data: string): void {
  if (findPostmaster(data) === null) rmSync(join(data, 'postmaster.pid'), { force: true });
}

function serves(pid: number, data: string): boolean {
  return commandOf(pid)?.includes(data) ?? false;
}

function readLines(data: string): readonly string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
