import { recordFacts } from '@immolab/calls';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

export async function confirmIdentity(
  { db, call }: EffectContext,
  confirmed: boolean,
): Promise<EffectResult> {
  await recordFacts(db, call, { identity: confirmed ? 'confirmed' : 'denied' });
  return { kind: 'done' };
}
