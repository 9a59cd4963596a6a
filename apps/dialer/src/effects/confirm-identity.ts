import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

/** The conversation need not wait for the write. */
export async function confirmIdentity(
  { recorder }: EffectContext,
  confirmed: boolean,
): Promise<EffectResult> {
  recorder.facts({ identity: confirmed ? 'confirmed' : 'denied' });
  return { kind: 'done' };
}
