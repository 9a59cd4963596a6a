import { saveAnswer } from '@immolab/calls';
import type { StoredAnswer } from '@immolab/contracts';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

export async function storeAnswer(
  { db, call }: EffectContext,
  answer: StoredAnswer,
): Promise<EffectResult> {
  await saveAnswer(db, call, answer);
  return { kind: 'done' };
}
