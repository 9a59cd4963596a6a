import { registerOptOut as refuseFurtherCalls } from '@immolab/accounts';
import { recordFacts } from '@immolab/calls';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

/** For the account and for this call's result, both or neither. */
export async function registerOptOut({ db, call }: EffectContext): Promise<EffectResult> {
  const { accountId, phoneHash, callId } = call;
  await db.transaction(async (transaction) => {
    await recordFacts(transaction, call, { optedOut: true });
    await refuseFurtherCalls(transaction, { accountId, phoneHash, callId });
  });
  return { kind: 'done' };
}
