import type { Executor, Statement } from '@immolab/database';
import type { NewDelivery } from './new-delivery.js';

// Arrays and not JSON, so that the body is stored as the very text that was rendered. Messages of
// test calls have reached their end: they are read through the API instead of sent.
const CREATE: Statement = {
  name: 'create_deliveries',
  text: `
    INSERT INTO delivery (id, account_id, key_id, call_id, test, channel, event, audience,
      revision, destination, body, status, next_attempt_at)
    SELECT id, account_id, key_id, call_id, test, channel, event, audience, revision, destination,
      body,
      CASE WHEN test AND channel <> 'webhook' THEN 'captured' ELSE 'pending' END,
      CASE WHEN test AND channel <> 'webhook' THEN NULL ELSE now() END
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::boolean[], $6::text[],
      $7::text[], $8::text[], $9::int[], $10::text[], $11::text[])
      AS new(id, account_id, key_id, call_id, test, channel, event, audience, revision,
        destination, body)`,
};

/**
 * Stores messages, due at once. Meant for the transaction that makes them due, so that there is
 * never one without the other.
 *
 * @throws a unique violation when the call has a delivery of the same channel, audience, event and
 * revision.
 */
export async function createDeliveries(
  transaction: Executor,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  if (deliveries.length === 0) return;
  const column = <Name extends keyof NewDelivery>(name: Name) =>
    deliveries.map((delivery) => delivery[name]);
  await transaction.query(CREATE, [
    column('id'),
    column('accountId'),
    column('keyId'),
    column('callId'),
    column('test'),
    column('channel'),
    column('event'),
    column('audience'),
    column('revision'),
    column('destination'),
    column('body'),
  ]);
}
