import type { CallBrief } from '@immolab/contracts';
import type { ScriptState } from '../../script/define-state.js';
import type { MomentKind } from './list-features.js';

/** What is waited for, of a criterion its type; null when nothing is. */
export function momentOf(brief: CallBrief, awaiting: ScriptState['awaiting']): MomentKind | null {
  if (awaiting.kind === 'nothing') return null;
  if (awaiting.kind !== 'criterion') return awaiting.kind;
  return brief.criteria.find((one) => one.id === awaiting.criterionId)?.type ?? null;
}
