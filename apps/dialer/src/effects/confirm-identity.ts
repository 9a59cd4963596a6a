import { recordFacts } from '@immolab/calls';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

/** The conversation need not wait for the write. */
export async function confirmIdentity(
  { db, call, write }: EffectContext,
  confirmed: boolean,
): Promise<EffectResult> {
  write(() => recordFacts(db, call, { identity: confirmed ? 'confirmed' : 'denied' }));
  return { kind: 'done' };
}
