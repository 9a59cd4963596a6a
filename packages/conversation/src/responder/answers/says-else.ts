import type { Intent } from '../../languages/define-pack.js';
import type { Turn } from '../define-moves.js';
import { type Answer, openCriterion } from './recognise-answer.js';

/** Of a question to be said again, with the "no" before it: "no no, wait, say that again". */
const ASKED_AGAIN = [
  ...['louder', 'slower', 'repeat', 'negation', 'no', 'moment', 'question', 'courtesy'],
] as const satisfies readonly Intent[];

/**
 * "Nobody came", "I can hardly hear you": their "no" answers no question for a yes or no, and in
 * "I've sent four emails and got no reply" nobody is counted.
 */
export function saysElse(turn: Turn, { criterion, evaluation, clear }: Answer): boolean {
  const { said } = turn;
  const behind = evaluation.spans.every(({ start }) => start > 0);
  // "I'm teaching, can we talk at four?"
  if (criterion.type === 'number' && said.has('busy', 'robot')) return true;
  // "Thanks a million", "one tick", "the baby was screaming, what did you say?"
  const aside = said.has('bye', 'moment', 'repeat', 'louder', 'slower');
  const told = evaluation.rule === 'number.people.sum';
  const none = said.leftOver('bye', 'moment', 'repeat', 'louder', 'slower').length === 0;
  // "The second", of two figures that were offered
  const offered = openCriterion(turn)?.progress.candidates ?? [];
  if (criterion.type === 'number' && clear && offered.length > 1 && aside && none) return false;
  if (criterion.type === 'number' && aside && (told || none)) return true;
  if (criterion.type === 'number') return said.affirms('complaint') && behind;
  if (criterion.type !== 'yes_no' || evaluation.verdict !== 'fail') return false;
  // "No, sorry, what was the question?"
  const unheard = said.has('louder', 'slower', 'repeat');
  const rest = said.leftOver(...ASKED_AGAIN);
  if (unheard && rest.length === 0) return true;
  if (said.opensWith('no') || said.opensWith('yes')) return false;
  return said.affirms('complaint');
}
