import type { MoveName } from '../define-moves.js';
import { LIKELY_MOVES, type LikelyMove, NO_MOVE } from './define-weights.js';
import type { MomentKind } from './list-features.js';
import type { Resemblance } from './resemble.js';

/**
 * Moves that may follow from a resemblance: a wrong one costs a sentence. What ends the call must be
 * surer. No call to be left alone, no identity, no answer, no viewing and no reply to an offer ever
 * follows from one: there a question asked again costs less than a wrong guess.
 */
const ASIDES: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  'callback',
  'robot',
  'number_source',
  'why_ask',
  'who_calls',
  'repeat',
  'moment',
  'third_person',
  'fetching_lead',
  'property_question',
  'open_question',
]);
const ENDINGS: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  'human',
  'complaint',
  'anger',
  'legal',
  'not_interested',
  'already_found',
  'refuses_ai',
  'wrong_person',
  'lead_absent',
  'goodbye',
]);
const LIKELY = 0.5;
const SURE = 0.7;

/**
 * Moves of the rules that may be doubted: those that rules took a stranger's words for wrongly more
 * than twice in a hundred. Who wants no more calls is never asked again.
 */
const DOUBTED: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  'identity_confirmed',
  'third_person',
  'lead_absent',
  'fetching_lead',
  'who_calls',
  'human',
  'callback',
  'not_interested',
  'already_found',
  'refuses_ai',
  'repeat',
  'moment',
  'property_question',
  'answer',
]);

/**
 * A rule is not doubted for these: a story may hold what a rule looks for, names are words that no
 * table knows, and every caller has conditions of their own.
 */
const UNASKED: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  NO_MOVE,
  'identity_confirmed',
  'other_name',
  'hello',
  'transfer_condition',
]);

/** Each ends the call for good: of which kind it is, rules tell better. */
const REFUSALS: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  'not_interested',
  'already_found',
  'refuses_ai',
]);

/** What a rule decides is so much likelier than by resemblance alone. */
const RULE_COUNTS = 4.5;
/**
 * An answer that was judged, to a question that no utterance may have been said to; a yes, or a name,
 * to the question who speaks.
 */
const COUNTS: Readonly<Partial<Record<MoveName, number>>> = {
  answer: 12,
  identity_confirmed: 12,
};
/** What was asked for there is judged by rules. */
const JUDGED: ReadonlySet<MomentKind> = new Set<MomentKind>([
  'number',
  'yes_no',
  'multiple_choice',
]);
/** A likelihood of nothing is none: the rule may know a word that nobody has said. */
const LEAST = 1e-4;

export type Weighed =
  | { readonly kind: 'keep' }
  | { readonly kind: 'take'; readonly move: MoveName; readonly likelihood: number }
  /** An answer, where the rules that judge answers make a clear one of it. */
  | { readonly kind: 'judge'; readonly likelihood: number }
  /** Neither: a model hears it, or it is asked again. */
  | { readonly kind: 'leave'; readonly resembles: LikelyMove; readonly likelihood: number };

interface Likely {
  readonly move: LikelyMove;
  readonly likelihood: number;
}

function likeliest(likelihoods: Float64Array): Likely {
  let best = 0;
  for (let move = 1; move < likelihoods.length; move += 1)
    if ((likelihoods[move] ?? 0) > (likelihoods[best] ?? 0)) best = move;
  return { move: LIKELY_MOVES[best] ?? NO_MOVE, likelihood: likelihoods[best] ?? 0 };
}

/** The likelihoods, with what the rule's word adds to its own move. */
function withRule(likelihoods: Float64Array, rule: MoveName): Float64Array {
  const at = LIKELY_MOVES.indexOf(rule);
  const counts = COUNTS[rule] ?? RULE_COUNTS;
  const weighed = likelihoods.map((one, move) =>
    move === at ? Math.max(one, LEAST) * counts : one,
  );
  const total = weighed.reduce((sum, one) => sum + one, 0);
  return weighed.map((one) => one / total);
}

function follow({ move, likelihood }: Likely): Weighed | null {
  if (move === NO_MOVE) return null;
  const may =
    (ASIDES.has(move) && likelihood >= LIKELY) || (ENDINGS.has(move) && likelihood >= SURE);
  return may ? { kind: 'take', move, likelihood } : null;
}

/**
 * Weighs what a rule decided, or that none did, against what the utterance resembles. `rule` is null
 * where no rule decided.
 */
export function weighMoves(
  rule: MoveName | null,
  { likelihoods }: Resemblance,
  moment: MomentKind,
): Weighed {
  if (rule === null) {
    const best = likeliest(likelihoods);
    if (best.move === 'answer' && best.likelihood >= SURE && JUDGED.has(moment))
      return { kind: 'judge', likelihood: best.likelihood };
    return follow(best) ?? { kind: 'keep' };
  }
  // Who was asked to tell of themselves may say anything
  const tells = rule === 'answer' && moment === 'text';
  // "It's John, my wife passed me the phone": who was asked for tells who fetched them
  const fetched = rule === 'identity_confirmed' && moment !== 'identity';
  if (!DOUBTED.has(rule) || tells || fetched) return { kind: 'keep' };
  const weighed = withRule(likelihoods, rule);
  const best = likeliest(weighed);
  if (best.move === rule || UNASKED.has(best.move)) return { kind: 'keep' };
  if (REFUSALS.has(rule) && REFUSALS.has(best.move)) return { kind: 'keep' };
  // To ask for the lead is to ask again
  const followed = follow(best);
  if (followed !== null) return followed;
  if (best.likelihood < LIKELY || rule === 'third_person') return { kind: 'keep' };
  if (best.move === 'answer' && best.likelihood >= SURE && JUDGED.has(moment))
    return { kind: 'judge', likelihood: best.likelihood };
  return { kind: 'leave', resembles: best.move, likelihood: best.likelihood };
}
