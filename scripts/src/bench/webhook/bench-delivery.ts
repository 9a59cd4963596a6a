import { randomUUID } from 'node:crypto';
import type { NewDelivery } from '@immolab/deliveries';
import type { BenchKey } from '../stage/data.js';
import { webhookBody } from './webhook-body.js';

/** The event of a call that has just ended, due at once. */
export function benchDelivery(
  { id: keyId, accountId }: BenchKey,
  destination: string,
): NewDelivery {
  const callId = randomUUID();
  return {
    id: randomUUID(),
    accountId,
    keyId,
    callId,
    test: true,
    channel: 'webhook',
    event: 'call.completed',
    audience: 'integrator',
    revision: 0,
    destination,
    body: webhookBody(callId),
  };
}
