import type { Executor, Statement } from '@immolab/database';
import type { DeliveryClaim } from './claim-due-deliveries.js';

/** What is known of earlier attempts whose outcome nobody lived to record. */
export interface EarlierSending {
  /** Since when the outcome is unknown; null when it is known of all of them. */
  readonly unknownSince: Date | null;
  /** The provider's id of the message, when it told it since. */
  readonly providerId: string | null;
}

const MARK: Statement = {
  name: 'mark_sending',
  text: `
    WITH before AS (
      SELECT id, sending_since, provider_id FROM delivery
      WHERE id = $1 AND fence = $2 AND status = 'pending' FOR UPDATE
    ), marked AS (
      UPDATE delivery SET sending_since = coalesce(delivery.sending_since, now())
      FROM before WHERE delivery.id = before.id
    )
    SELECT sending_since AS "unknownSince", provider_id AS "providerId" FROM before`,
};

/**
 * Notes that a message is about to be handed to a provider that does not know repetitions. The note
 * is taken away when the attempt is recorded with a known outcome, so that whoever finds it knows
 * that the message may be there already.
 *
 * @returns null when the claim was lost.
 */
export async function markSending(
  db: Executor,
  claim: Pick<DeliveryClaim, 'id' | 'fence'>,
): Promise<EarlierSending | null> {
  const [row] = await db.query<EarlierSending>(MARK, [claim.id, claim.fence]);
  return row ?? null;
}
