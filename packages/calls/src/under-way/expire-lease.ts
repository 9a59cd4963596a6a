import type { Database, Statement } from '@immolab/database';

const EXPIRE: Statement = {
  name: 'expire_lease',
  text: `
    UPDATE call SET lease_until = now() - interval '1 second'
    WHERE id = $1 AND lease_holder = $2 AND ended_at IS NULL AND lease_until > now()
    RETURNING id`,
};

/**
 * Lets a lease run out whose holder is known to be dead, so that nobody has to wait for it: the
 * sweeps then give the call back when it was not dialled, and end it when it was.
 *
 * @param holder who was dead; a lease of anybody else is left alone
 * @returns whether it was still held
 */
export async function expireLease(
  db: Database,
  { callId, holder }: { readonly callId: string; readonly holder: string },
): Promise<boolean> {
  const rows = await db.query(EXPIRE, [callId, holder]);
  return rows.length > 0;
}
