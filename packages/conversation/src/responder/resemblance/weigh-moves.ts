import type { MoveName } from '../define-moves.js';
import { LIKELY_MOVES, type LikelyMove, NO_MOVE, OPEN_ANSWER } from './define-weights.js';
import type { MomentKind } from './list-features.js';
import type { Resemblance } from './resemble.js';

/**
 * How sure a resemblance must be for a move to follow from it. A wrong aside costs a sentence, a wrong
 * reply to an offer another question; what ends the call or hands it over must be surer. No call to be
 * left alone, no identity, no choice and no booking of a viewing ever follows from one: there a
 * question asked again costs less than a wrong guess.
 */
const LEAST_LIKELY: Readonly<Partial<Record<LikelyMove, number>>> = {
  ...leastOf(
    0.5,
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
  ),
  ...leastOf(
    0.6,
    'hello',
    'transfer_condition',
    'which_slot',
    'other_slots',
    'slots_refused',
    'slot_declined',
    'callback_accepted',
    'callback_declined',
    'review_requested',
    'language_refused',
  ),
  ...leastOf(
    0.6,
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
  ),
  review_declined: 0.7,
};
/** An answer is one where it surely resembles one, or leaves the question open as others did. */
const SURE = 0.7;
const LIKELY = 0.5;
/** What a rule decided is left to a model, or asked again, only where it surely is something else. */
const SURELY_ELSE = 0.7;

function leastOf(
  likelihood: number,
  ...moves: readonly LikelyMove[]
): Readonly<Partial<Record<LikelyMove, number>>> {
  return Object.fromEntries(moves.map((move) => [move, likelihood]));
}

/** Who wants no more calls is never asked again; what language is spoken, and conditions, rules tell. */
const UNDOUBTED: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  'opt_out',
  'language_switch',
  'language_refused',
  'transfer_condition',
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

/**
 * Moves of one family: of which kind a refusal is, or what is said of a viewing that was offered, rules
 * tell better. A story that is none of these may be told all the same.
 */
const FAMILIES: readonly ReadonlySet<LikelyMove>[] = [
  ['not_interested', 'already_found', 'refuses_ai'] as const,
  [
    'slot_chosen',
    'which_slot',
    'slots_refused',
    'other_slots',
    'slot_confirmed',
    'slot_declined',
  ] as const,
  ['callback_time', 'callback_accepted', 'callback_declined', 'callback'] as const,
  ['review_requested', 'review_declined'] as const,
  ['other_name', 'third_person', 'hello'] as const,
].map((moves) => new Set<LikelyMove>(moves));

function areKin(one: LikelyMove, other: LikelyMove): boolean {
  return FAMILIES.some((family) => family.has(one) && family.has(other));
}

/** What a rule decides is so much likelier than by resemblance alone. */
const RULE_COUNTS = 4.5;
/**
 * An answer that was judged, to a question that no utterance may have been said to; a yes, or a name,
 * to the question who speaks.
 */
const COUNTS: Readonly<Partial<Record<MoveName, number>>> = {
  answer: 12,
  identity_confirmed: 12,
  slot_chosen: 12,
  slot_confirmed: 12,
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
  /** An answer, where the rules that judge answers make a clear one of it, or it leaves open what was asked. */
  | { readonly kind: 'judge'; readonly leavesOpen: boolean; readonly likelihood: number }
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
  const open = rule === 'answer' ? LIKELY_MOVES.indexOf(OPEN_ANSWER) : at;
  const weighed = likelihoods.map((one, move) =>
    move === at || move === open ? Math.max(one, LEAST) * counts : one,
  );
  const total = weighed.reduce((sum, one) => sum + one, 0);
  return weighed.map((one) => one / total);
}

function follow({ move, likelihood }: Likely): Weighed | null {
  if (move === NO_MOVE || move === OPEN_ANSWER) return null;
  return likelihood >= (LEAST_LIKELY[move] ?? Number.POSITIVE_INFINITY)
    ? { kind: 'take', move, likelihood }
    : null;
}

/** An answer by what it resembles: null where it is none, or none was asked for. */
function judge({ move, likelihood }: Likely, moment: MomentKind): Weighed | null {
  if (!JUDGED.has(moment)) return null;
  if (move === OPEN_ANSWER && likelihood >= LIKELY)
    return { kind: 'judge', leavesOpen: true, likelihood };
  return move === 'answer' && likelihood >= SURE
    ? { kind: 'judge', leavesOpen: false, likelihood }
    : null;
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
    return judge(best, moment) ?? follow(best) ?? { kind: 'keep' };
  }
  // Who was asked to tell of themselves may say anything
  const tells = rule === 'answer' && moment === 'text';
  // "It's John, my wife passed me the phone": who was asked for tells who fetched them
  const fetched = rule === 'identity_confirmed' && moment !== 'identity';
  if (UNDOUBTED.has(rule) || tells || fetched) return { kind: 'keep' };
  const weighed = withRule(likelihoods, rule);
  const best = likeliest(weighed);
  if (best.move === rule || UNASKED.has(best.move)) return { kind: 'keep' };
  if (rule === 'answer' && best.move === OPEN_ANSWER) return { kind: 'keep' };
  if (areKin(rule, best.move)) return { kind: 'keep' };
  const followed = judge(best, moment) ?? follow(best);
  if (followed !== null) return followed;
  // To ask for the lead is to ask again
  if (best.likelihood < SURELY_ELSE || rule === 'third_person') return { kind: 'keep' };
  return { kind: 'leave', resembles: best.move, likelihood: best.likelihood };
}
