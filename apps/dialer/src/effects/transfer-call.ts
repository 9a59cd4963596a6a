import { recordFacts } from '@immolab/calls';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

export async function transferCall(context: EffectContext): Promise<EffectResult> {
  const { db, call, brief, line, signal } = context;
  const { transferNumber } = brief.agent;
  if (transferNumber === null) return { kind: 'transferred', accepted: false };
  const accepted = await line.transfer(transferNumber, signal);
  if (accepted) await recordFacts(db, call, { transferred: true });
  return { kind: 'transferred', accepted };
}
