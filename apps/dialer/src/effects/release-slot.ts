import { releaseHolds } from '@immolab/calls';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

/** A call holds one place at a time. */
export async function releaseSlot({ db, call }: EffectContext): Promise<EffectResult> {
  await releaseHolds(db, [call.callId]);
  return { kind: 'done' };
}
