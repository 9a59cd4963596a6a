import { saveAnswer } from '@immolab/calls';
import type { StoredAnswer } from '@immolab/contracts';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

/** The next question need not wait for the write. */
export async function storeAnswer(
  { db, call, write }: EffectContext,
  answer: StoredAnswer,
): Promise<EffectResult> {
  write(() => saveAnswer(db, call, answer));
  return { kind: 'done' };
}
