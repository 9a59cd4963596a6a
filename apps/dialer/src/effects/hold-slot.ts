import { holdSlot as keepPlace } from '@immolab/calls';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

export async function holdSlot({ db, call }: EffectContext, slotId: string): Promise<EffectResult> {
  return { kind: await keepPlace(db, call, slotId) };
}
