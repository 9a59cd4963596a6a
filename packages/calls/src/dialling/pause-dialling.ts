import type { Database, Statement } from '@immolab/database';

const PAUSE: Statement = {
  name: 'pause_dialling',
  text: `INSERT INTO dialling_pause (reason) SELECT $1 WHERE NOT EXISTS (
    SELECT FROM dialling_pause WHERE resumed_at IS NULL) RETURNING id`,
};

const RESUME: Statement = {
  name: 'resume_dialling',
  text: 'UPDATE dialling_pause SET resumed_at = now() WHERE resumed_at IS NULL RETURNING id',
};

/**
 * From now on no live call is dialled, by any dialer; calls under way go on.
 *
 * @param reason kept with the pause, for whoever asks why.
 * @returns false when dialling was paused already.
 */
export async function pauseDialling(
  db: Database,
  { reason }: { readonly reason: string },
): Promise<boolean> {
  return (await db.query(PAUSE, [reason])).length > 0;
}

/** Lets live calls be dialled again. @returns false when dialling was not paused. */
export async function resumeDialling(db: Database): Promise<boolean> {
  return (await db.query(RESUME, [])).length > 0;
}
