import type { StoredAnswer } from '@immolab/contracts';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

/** The next question need not wait for the write. */
export async function storeAnswer(
  { recorder }: EffectContext,
  answer: StoredAnswer,
): Promise<EffectResult> {
  recorder.answer(answer);
  return { kind: 'done' };
}
