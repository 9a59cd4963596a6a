import type { Language } from '@immolab/contracts';
import { hear } from '../responder/hear.js';
import type { UtteranceCase } from '../responder/utterances/define-case.js';
import { permit } from '../script/permit.js';
import { EXAMPLE_NOW } from './example-brief.js';
import { type Example, FLAT, reachMoment } from './reach-moment.js';

export interface CaseHeard {
  readonly move: string;
  /** The verdict of the answer or the slot that is chosen, where there is one. */
  readonly detail: string | undefined;
  /** Why no rule decided, and the words that none accounts for. */
  readonly missed: string | undefined;
}

/** What the responder makes of one utterance of a table, at the moment it is said. */
export function understandCase(
  language: Language,
  [moment, text]: UtteranceCase,
  example: Example = FLAT,
): CaseHeard {
  const brief = example.brief(language);
  const heard = hear(brief, reachMoment(brief, moment, example), text, { now: EXAMPLE_NOW });
  if (heard.kind === 'ask-model') {
    const missed = `${heard.reason} (${heard.leftOver})`;
    return { move: 'ask-model', detail: undefined, missed };
  }
  const call = heard.state.todo.find(
    (one) =>
      one.tool === 'save_criterion_result' ||
      (one.tool === 'book_property_viewing' && one.step === 'hold'),
  );
  const rest = { move: heard.move, missed: undefined };
  if (call?.tool === 'book_property_viewing') return { ...rest, detail: call.slotId };
  if (call === undefined) return { ...rest, detail: undefined };
  const permission = permit(brief, heard.state, call);
  const effect = permission.allowed ? permission.effect : null;
  const verdict = effect?.kind === 'store_answer' ? effect.answer.evaluation.verdict : undefined;
  return { ...rest, detail: verdict };
}
