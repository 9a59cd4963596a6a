import { setTimeout as sleep } from 'node:timers/promises';
import { type CallEnd, type Claim, endCall, StaleClaimError } from '@immolab/calls';
import type { Database } from '@immolab/database';

/** A restart of the database takes a few seconds; then the lease is nearly out and a sweep ends it. */
const RETRY_AFTER_MS = [200, 1_000, 3_000, 5_000];

/**
 * Ends a call in the database, through a short outage of it. Ending twice is refused as stale.
 *
 * @throws StaleClaimError when the claim is lost, else what the last attempt threw
 */
export async function endCallSurely(db: Database, claim: Claim, end: CallEnd): Promise<void> {
  for (const waitMs of RETRY_AFTER_MS) {
    try {
      return await endCall(db, claim, end);
    } catch (error) {
      if (error instanceof StaleClaimError) throw error;
      await sleep(waitMs);
    }
  }
  await endCall(db, claim, end);
}
