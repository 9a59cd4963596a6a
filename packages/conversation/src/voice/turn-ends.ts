import type { CallBrief, ToolCall } from '@immolab/contracts';
import type { Heard } from '../responder/define-moves.js';
import { hear } from '../responder/hear.js';
import type { Prompt, ScriptState } from '../script/define-state.js';
import { permit } from '../script/permit.js';

/**
 * Whether what the lead has said so far is a whole turn.
 *
 * `at_once`: a whole answer to a closed question; nothing can follow that would change it much.
 * `soon`: understood as it stands, but figures and choices come in pieces ("three thousand … two
 * hundred"). `not_sure`: the rules do not account for all of it.
 */
export type TurnEnd = 'at_once' | 'soon' | 'not_sure';

/** Prompts that a yes or a no answers. */
const CLOSED: ReadonlySet<Prompt['kind']> = new Set([
  'identity',
  'read_back',
  'callback_offer',
  'language',
  'review',
]);

function isClosed(brief: CallBrief, prompt: Prompt): boolean {
  if (prompt.kind !== 'criterion') return CLOSED.has(prompt.kind);
  return brief.criteria.find(({ id }) => id === prompt.criterionId)?.type === 'yes_no';
}

function isClear(brief: CallBrief, heard: Extract<Heard, { kind: 'moves' }>): boolean {
  const saves = heard.moves.filter(
    (move): move is { kind: 'tool'; call: ToolCall } =>
      move.kind === 'tool' && move.call.tool === 'save_criterion_result',
  );
  return saves.every(({ call }) => {
    const permission = permit(brief, heard.state, call);
    if (!permission.allowed || permission.effect.kind !== 'store_answer') return false;
    return permission.effect.answer.evaluation.verdict !== 'unclear';
  });
}

/** Moves after which the lead is not expected to go on. */
const ANSWERS: ReadonlySet<string> = new Set([
  'identity_confirmed',
  'wrong_person',
  'answer',
  'slot_confirmed',
  'slot_declined',
  'callback_accepted',
  'callback_declined',
  'language_switch',
  'language_refused',
  'review_requested',
  'review_declined',
]);

/** Pure: nothing is remembered of it, so it may be asked of every interim transcript. */
export function turnEnds(
  brief: CallBrief,
  state: ScriptState,
  utterance: string,
  ctx: { readonly now: Date },
): TurnEnd {
  if (utterance.trim() === '' || state.ending !== null) return 'not_sure';
  const heard = hear(brief, state, utterance, ctx);
  if (heard.kind === 'ask-model' || !isClear(brief, heard)) return 'not_sure';
  return isClosed(brief, state.awaiting) && ANSWERS.has(heard.move) ? 'at_once' : 'soon';
}
