import type { Executor, Statement } from '@immolab/database';

const REGISTER: Statement = {
  name: 'register_opt_out',
  text: `
    INSERT INTO opt_out (account_id, phone_hash, call_id) VALUES ($1, $2, $3)
    ON CONFLICT (account_id, phone_hash) DO NOTHING`,
};

/** "Do not call me again": later triggers of the account to that number are refused. */
export async function registerOptOut(
  db: Executor,
  optOut: { readonly accountId: string; readonly phoneHash: Buffer; readonly callId: string },
): Promise<void> {
  await db.query(REGISTER, [optOut.accountId, optOut.phoneHash, optOut.callId]);
}
