import type { Criterion } from '@immolab/contracts';
import { judgeAnswer } from '../judgement/judge-answer.js';
import type { Progress } from '../script/define-state.js';
import type { Recogniser, Turn } from './define-moves.js';
import { withTool } from './recognise-wishes.js';
import type { Understood } from './understand.js';

/** The utterance without its questions: what may be an answer. */
export function withoutQuestions(said: Understood): string {
  const kept = said.clauses.filter((clause) => !clause.question);
  if (kept.length === said.clauses.length) return said.text.trim();
  return kept
    .map((clause) => {
      const start = said.tokens[clause.from]?.start ?? 0;
      return said.text.slice(start, said.tokens[clause.to - 1]?.end ?? start);
    })
    .join(', ');
}

export function openCriterion({
  brief,
  state,
}: Turn): { criterion: Criterion; progress: Progress } | null {
  const { awaiting } = state;
  if (awaiting.kind !== 'criterion') return null;
  const criterion = brief.criteria.find((one) => one.id === awaiting.criterionId);
  const progress = state.progress.find((one) => one.criterionId === awaiting.criterionId);
  if (criterion === undefined || progress === undefined || progress.done) return null;
  return { criterion, progress };
}

/** More words than this that no rule accounts for are a matter for a model, where there is one. */
const MAX_LEFT_OVER = 6;

/** What a judged answer is worth to the responder: null when it is no clear answer. */
export function clearAnswer(turn: Turn): string | null {
  const open = openCriterion(turn);
  const answer = withoutQuestions(turn.said);
  if (open === null || answer === '') return null;
  const { language } = turn.state;
  const { evaluation } = judgeAnswer(turn.brief, { ...open, answer, language, judgement: null });
  return evaluation.verdict === 'unclear' ? null : answer;
}

/** Saves what the lead answered to the criterion that was asked. */
export const recogniseAnswer: Recogniser = (turn) => {
  const open = openCriterion(turn);
  if (open === null) return null;
  const clear = clearAnswer(turn);
  const answer = clear ?? withoutQuestions(turn.said);
  if (answer === '') return null;
  const { brief, state, said } = turn;
  if (clear === null && (brief.modelAvailable || said.clauses.some((one) => one.question)))
    return null;
  if (brief.modelAvailable && said.leftOver('yes', 'no').length > MAX_LEFT_OVER + 4) return null;
  const call = {
    tool: 'save_criterion_result',
    criterionId: open.criterion.id,
    answer,
    judgement: null,
  } as const;
  return {
    move: 'answer',
    state: { ...withTool(state, call), acknowledge: !said.has('sad'), manner: 'ask' },
  };
};
