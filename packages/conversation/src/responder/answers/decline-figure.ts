import { extractNumbers } from '@immolab/evaluation';
import type { Reply, Turn } from '../define-moves.js';
import { openCriterion } from './recognise-answer.js';

/** More words around the no than these are something else: "no, more like that". */
const MAX_AROUND = 2;

/** What a no may be to something else than the figure: "no, say that again". */
const ASIDE = ['repeat', 'slower', 'louder', 'moment', 'bye', 'later', 'call_back'] as const;

/**
 * "No" to "do you mean 3,500?": the figure was misunderstood, which is no answer of the lead. They
 * are asked for it, once, and that is judged.
 */
export function declineFigure(turn: Turn): Reply {
  const { state, said } = turn;
  const open = openCriterion(turn);
  const [only, another] = open?.progress.candidates ?? [];
  if (open === null || typeof only !== 'number' || another !== undefined) return null;
  if (!said.opensWith('no') || said.asks || said.has(...ASIDE)) return null;
  if (extractNumbers(said.text, said.language).length > 0) return null;
  if (said.leftOver('no', 'no_thanks', 'negation').length > MAX_AROUND) return null;
  const { criterionId } = open.progress;
  const progress = state.progress.map((one) =>
    one.criterionId === criterionId ? { ...one, rule: 'number.negated', candidates: [] } : one,
  );
  return { move: 'answer', state: { ...state, progress, manner: 'ask', misses: 0 } };
}
