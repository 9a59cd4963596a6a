import type { Database, Statement } from '@immolab/database';

/** A live call that is being dialled or talked to. */
export interface HeldCall {
  readonly callId: string;
  readonly holder: string;
}

const READ: Statement = {
  name: 'read_held_by',
  text: `
    SELECT id AS "callId", lease_holder AS holder FROM call
    WHERE started_at IS NOT NULL AND ended_at IS NULL AND NOT test
      AND starts_with(lease_holder, $1)`,
};

/** @returns the live calls whose holder's name begins so */
export function readHeldBy(db: Database, prefix: string): Promise<readonly HeldCall[]> {
  return db.query<HeldCall>(READ, [prefix]);
}
