import { type DiallingStanding, pauseDialling, readDialling, resumeDialling } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { DiallingCommand } from './parse-command.js';

export interface DiallingResult {
  /** Whether the command changed anything; null for one that only looks. */
  readonly changed: boolean | null;
  /** How things stand after it. */
  readonly standing: DiallingStanding;
}

export async function runDiallingCommand(
  db: Database,
  command: DiallingCommand,
): Promise<DiallingResult> {
  const changed = await change(db, command);
  return { changed, standing: await readDialling(db) };
}

async function change(db: Database, command: DiallingCommand): Promise<boolean | null> {
  switch (command.verb) {
    case 'pause':
      return pauseDialling(db, { reason: command.reason });
    case 'resume':
      return resumeDialling(db);
    case 'status':
      return null;
  }
}
