import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import {
  buildTriggerRequest,
  insertKey,
  type TestKey,
  type TriggerRequestOptions,
} from '@immolab/testkit';
import { acceptCall } from '../acceptance/accept-call.js';
import { claimDial } from '../claim/claim-dial.js';
import type { ClaimedCall } from '../claim/claimed-call.js';
import { beginDialling } from '../progress/begin-dialling.js';
import { markAnswered } from '../progress/mark-answered.js';

/** An accepted call of a new key, or of `key`. */
export async function acceptTestCall(
  db: Database,
  options: TriggerRequestOptions & { readonly key?: TestKey; readonly phoneHash?: Buffer } = {},
): Promise<{ readonly callId: string; readonly key: TestKey }> {
  const { key = await insertKey(db), phoneHash = Buffer.from('phone'), ...request } = options;
  const callId = randomUUID();
  const acceptance = await acceptCall(db, {
    callId,
    key,
    request: buildTriggerRequest(request),
    phoneHash,
    warnings: [],
    idempotency: null,
    now: new Date(),
  });
  if (acceptance.kind !== 'accepted') throw new Error(`not accepted: ${acceptance.kind}`);
  return { callId, key };
}

/** The same, claimed by a worker and answered by the lead. */
export async function answerTestCall(
  db: Database,
  options: Parameters<typeof acceptTestCall>[1] = {},
): Promise<ClaimedCall> {
  const { callId } = await acceptTestCall(db, options);
  const claim = await claimDial(db, { callId, holder: 'test', test: true });
  if (claim === null) throw new Error('not claimed');
  await beginDialling(db, claim, { fromNumber: null });
  await markAnswered(db, claim);
  return claim;
}

/** Lets a lease run out without waiting for it. */
export async function expireLease(db: Database, callId: string): Promise<void> {
  await db.prisma.call.update({ where: { id: callId }, data: { leaseUntil: new Date(0) } });
}
