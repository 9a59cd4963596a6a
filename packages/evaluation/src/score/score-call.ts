import type { Criterion, Verdict } from '@immolab/contracts';
import { RULES_VERSION } from '../rules-version.js';

/** Points of a criterion: two eliminatory ones and another make 70, as the reference says. */
export const ELIMINATORY_POINTS = 30;
export const ORDINARY_POINTS = 10;
/** Percent that a qualified lead reaches at least. */
export const QUALIFYING_SCORE = 60;

export interface CriterionVerdict {
  readonly criterionId: string;
  readonly verdict: Verdict;
}

export interface CallScore {
  /** 0 to 100, rounded down; null when a criterion was not asked or nothing could be judged. */
  readonly score: number | null;
  readonly qualified: boolean | null;
  readonly earned: number;
  readonly possible: number;
  /** A negative result rests on something else than a clear `fail`, or on a `text` criterion. */
  readonly needsReview: boolean;
  readonly rulesVersion: string;
}

interface Judged {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
}

/** The points a criterion can give. */
export function pointsOf(criterion: Pick<Criterion, 'eliminatory'>): number {
  return criterion.eliminatory ? ELIMINATORY_POINTS : ORDINARY_POINTS;
}

function sum(judged: readonly Judged[]): number {
  return judged.reduce((total, { criterion }) => total + pointsOf(criterion), 0);
}

function decide(judged: readonly Judged[], score: number | null): boolean | null {
  const eliminatory = judged.filter(({ criterion }) => criterion.eliminatory);
  if (eliminatory.some(({ verdict }) => verdict === 'fail')) return false;
  if (score === null) return null;
  // an answer that stayed unclear or was refused is not passed
  if (eliminatory.some(({ verdict }) => verdict === 'unclear' || verdict === 'refused')) {
    return false;
  }
  if (eliminatory.some(({ verdict }) => verdict === 'not_judged')) return null;
  return score >= QUALIFYING_SCORE;
}

/** Whether a person should look: a clear `fail` of a rule-judged criterion needs nobody. */
function restsOnDoubt(judged: readonly Judged[], qualified: boolean | null): boolean {
  if (qualified !== false) return false;
  const eliminatory = judged.filter(({ criterion }) => criterion.eliminatory);
  const clear = (one: Judged) => one.verdict === 'fail' && one.criterion.type !== 'text';
  if (eliminatory.some(clear)) return false;
  const notPassed = judged.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not_asked');
  return notPassed.some((one) => !clear(one));
}

/**
 * Verdicts to a score, after the reference's weights: 30 points for an eliminatory criterion, 10
 * for another; `score = floor(earned / possible * 100)`; qualified: every eliminatory criterion
 * passed and a score of at least 60.
 *
 * A criterion without a result, or `not_asked`, means that the call ended early: no score, and
 * `qualified` is false only where an eliminatory criterion failed. `not_judged` leaves `possible`
 * and, where eliminatory, leaves `qualified` open. No criteria: 100 and qualified. Whether the
 * lead's identity was confirmed, or the call failed, is for the caller: see `NOTHING_TO_SCORE`.
 */
export function scoreCall(
  criteria: readonly Criterion[],
  results: readonly CriterionVerdict[],
): CallScore {
  const verdicts = new Map(results.map(({ criterionId, verdict }) => [criterionId, verdict]));
  const judged = criteria.map(
    (criterion): Judged => ({ criterion, verdict: verdicts.get(criterion.id) ?? 'not_asked' }),
  );
  const counted = judged.filter(
    ({ verdict }) => verdict !== 'not_judged' && verdict !== 'not_asked',
  );
  const earned = sum(counted.filter(({ verdict }) => verdict === 'pass'));
  const possible = sum(counted);
  const complete = judged.every(({ verdict }) => verdict !== 'not_asked');
  const score = complete ? scoreOf(earned, possible, criteria.length) : null;
  const qualified = complete || judged.length > 0 ? decide(judged, score) : true;
  return {
    score,
    qualified,
    earned,
    possible,
    needsReview: restsOnDoubt(judged, qualified),
    rulesVersion: RULES_VERSION,
  };
}

function scoreOf(earned: number, possible: number, criteria: number): number | null {
  if (criteria === 0) return 100;
  return possible === 0 ? null : Math.floor((earned / possible) * 100);
}

/** The score of a call whose lead never confirmed who they are, and of a call that failed. */
export const NOTHING_TO_SCORE: CallScore = {
  score: null,
  qualified: null,
  earned: 0,
  possible: 0,
  needsReview: false,
  rulesVersion: RULES_VERSION,
};
