import { judgeAnswer } from '../judgement/judge-answer.js';
import { standsInLatest } from '../judgement/own-words.js';
import { openCriterion } from '../responder/answers/recognise-answer.js';
import type { Turn } from '../responder/define-moves.js';
import { withTool } from '../responder/recognise-wishes.js';
import { accept, type CallOf, type Proposal, permitted, refuse } from './proposal.js';

/**
 * The words of now alone are an answer, and where the whole utterance leaves no doubt a part of it
 * does not change the verdict.
 */
export function proposeAnswer(
  turn: Turn,
  call: CallOf<'save_criterion_result'>,
  spoken: boolean,
): Proposal {
  const { brief, state, said } = turn;
  const open = openCriterion(turn);
  if (open === null || open.criterion.id !== call.criterionId) {
    return permitted(turn, call) ?? refuse('Only the question that was asked last has an answer.');
  }
  if (open.criterion.type === 'text' && call.judgement === null) {
    return refuse('This answer is judged elsewhere. Answer the lead in one sentence.');
  }
  if (!standsInLatest(state, call.answer)) {
    return refuse('Give the words the lead has just said, or answer the lead in one sentence.');
  }
  const whole = said.text.trim();
  const { evaluation } = judgeAnswer(brief, {
    ...open,
    answer: whole,
    language: said.language,
    judgement: call.judgement,
  });
  const answer = evaluation.verdict === 'unclear' ? call.answer : whole;
  const saved = { ...call, answer };
  const refused = permitted(turn, saved);
  if (refused !== null) return refused;
  const acknowledge = !spoken && !said.has('sad') && !said.asks;
  return accept({ ...withTool(state, saved), acknowledge, manner: 'ask' });
}
