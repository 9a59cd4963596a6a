import type { Database, Statement } from '@immolab/database';

/** A stretch of time in which numbers of a country may be called. */
export interface CallingWindow {
  /** ISO 3166 code. */
  readonly country: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

const TAKE_TURNS: Statement = {
  name: 'take_turns_to_store_windows',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('calling windows', 0))`,
};

const FORGET: Statement = { name: 'forget_calling_windows', text: 'DELETE FROM calling_window' };

const STORE: Statement = {
  name: 'store_calling_windows',
  text: `INSERT INTO calling_window (country, opens_at, closes_at)
    SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[])`,
};

/**
 * Replaces the calling hours that claims go by. A country that is not among them is not called, and
 * none is called any more when the last window is over: whoever writes them writes ahead, and again
 * before that.
 */
export async function storeCallingWindows(
  db: Database,
  windows: readonly CallingWindow[],
): Promise<void> {
  const values = [
    windows.map(({ country }) => country),
    windows.map(({ opensAt }) => opensAt),
    windows.map(({ closesAt }) => closesAt),
  ];
  await db.transaction(async (transaction) => {
    await transaction.query(TAKE_TURNS, []);
    await transaction.query(FORGET, []);
    await transaction.query(STORE, values);
  });
}
