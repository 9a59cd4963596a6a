import { recordFacts } from '@immolab/calls';
import type { Effect, EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

export async function recordCallback(
  { db, call }: EffectContext,
  { said, at }: Extract<Effect, { kind: 'record_callback' }>,
): Promise<EffectResult> {
  await recordFacts(db, call, { callback: { said, at: at === null ? null : new Date(at) } });
  return { kind: 'done' };
}
