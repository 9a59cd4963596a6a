import type { CallBrief, Criterion } from '@immolab/contracts';
import { extractNumbers, LANGUAGE_TABLES } from '@immolab/evaluation';
import { INTENTS } from '../../languages/define-pack.js';
import type { ScriptState } from '../../script/define-state.js';
import type { Recogniser, Turn } from '../define-moves.js';
import { isBareNo } from '../patterns/open-clauses.js';
import { splitTokens } from '../patterns/split-tokens.js';
import { withTool } from '../recognise-wishes.js';
import { understand } from '../understand.js';
import { idleWords } from './find-left-over.js';
import { openCriterion } from './recognise-answer.js';

/** A figure that corrects an amount is near what is expected, or it tells of something else. */
const NEAR = 5;

/** The question for a figure that was settled right before the one that is asked now. */
function questionBefore(brief: CallBrief, state: ScriptState, asked: Criterion): Criterion | null {
  const at = brief.criteria.findIndex(({ id }) => id === asked.id);
  const before = brief.criteria[at - 1];
  const progress = state.progress.find(({ criterionId }) => criterionId === before?.id);
  const isSettled = progress?.done === true && progress.asked;
  return before?.type === 'number' && isSettled ? before : null;
}

/** "Wait", "I meant", "sorry": a "no" alone answers what is asked now. */
function corrects({ said }: Turn): boolean {
  if (said.has('moment')) return true;
  const table = LANGUAGE_TABLES.find(({ code }) => code === said.language);
  const words = said.tokens.map(({ word }) => word);
  return (table?.corrections ?? [])
    .map((phrase) => splitTokens(phrase).map(({ word }) => word))
    .filter(([first, more]) => more !== undefined || !isBareNo(first, said.language))
    .some((phrase) => words.some((_, at) => phrase.every((word, to) => words[at + to] === word)));
}

/** Nothing else is said, but for what the question before is about: "I meant 3500 for the budget". */
function saysNothingElse({ said }: Turn, before: Criterion): boolean {
  const asked = new Set(splitTokens(before.question).map(({ word }) => word));
  const idle = idleWords(said.language);
  return said
    .leftOver(...INTENTS)
    .every(
      ({ word }) =>
        idle.has(word) || asked.has(word) || extractNumbers(word, said.language).length > 0,
    );
}

function isNear(figure: number, { expectedValue }: Criterion, language: string): boolean {
  return extractNumbers(expectedValue, language).some(
    (expected) => figure >= expected / NEAR && figure <= expected * NEAR,
  );
}

/**
 * "No wait, 3500", said to the next question: the answer before is given anew, and the question is asked
 * again. Only where a figure answers nothing that is asked now.
 */
export const recogniseCorrection: Recogniser = (turn) => {
  const { brief, state, said } = turn;
  const open = openCriterion(turn);
  if (open === null || open.criterion.type === 'number' || said.asks) return null;
  const before = questionBefore(brief, state, open.criterion);
  const [figure, more] = extractNumbers(said.text, said.language);
  if (before === null || figure === undefined || more !== undefined) return null;
  if (extractNumbers(open.criterion.question, said.language).length > 0) return null;
  if (understand(open.criterion.question, said.language).topics().includes('price')) return null;
  if (!corrects(turn) || !isNear(figure, before, said.language)) return null;
  if (!saysNothingElse(turn, before)) return null;
  const progress = state.progress.map((one) =>
    one.criterionId === before.id ? { ...one, done: false, attemptsBefore: one.attempts } : one,
  );
  const answer = said.text.trim();
  const call = {
    tool: 'save_criterion_result',
    criterionId: before.id,
    answer,
    judgement: null,
  } as const;
  const reopened: ScriptState = { ...state, progress, acknowledge: true, manner: 'ask' };
  return { move: 'answer', state: withTool(reopened, call) };
};
