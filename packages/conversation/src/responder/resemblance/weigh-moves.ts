import type { MoveName } from '../define-moves.js';
import { LIKELY_MOVES, type LikelyMove, NO_MOVE, OPEN_ANSWER } from './likely-moves.js';
import type { MomentKind } from './list-features.js';
import type { Resemblance } from './resemble.js';

/**
 * How sure a resemblance must be for a move to follow from it. A wrong aside costs a sentence, a wrong
 * reply to an offer another question; what ends the call or hands it over must be surer. No identity, no
 * choice and no booking of a viewing ever follows from one: there a question asked again costs less than
 * a wrong guess. Somebody else's name asks for the lead again.
 */
const LEAST_LIKELY: Readonly<Partial<Record<LikelyMove, number>>> = {
  ...leastOf(
    0.6,
    ...(['callback', 'robot', 'number_source', 'who_calls', 'repeat', 'moment'] as const),
    ...(['hello', 'third_person', 'fetching_lead', 'property_question', 'open_question'] as const),
    'slot_declined',
    ...([
      'callback_accepted',
      'callback_declined',
      'review_requested',
      'language_refused',
    ] as const),
  ),
  ...leastOf(
    0.65,
    ...(['anger', 'legal', 'transfer_condition', 'not_interested', 'why_ask'] as const),
    ...(['which_slot', 'other_slots', 'slots_refused'] as const),
    ...(['already_found', 'refuses_ai', 'wrong_person', 'lead_absent', 'goodbye'] as const),
    'other_name',
  ),
  // Who forbids calls is not to be asked again (Regulation (EU) 2016/679, Article 21(3)); a lead who is
  // put through, or whom nobody looks at again, does not come back
  ...leastOf(0.7, 'opt_out', 'human', 'review_declined', 'complaint'),
};
/** An answer is one where it surely resembles one, or leaves the question open as others did. */
const SURE = 0.7;
const LIKELY = 0.5;
/**
 * What a rule decided is left to a model, or asked again, where it is so likely something else, all
 * weighed.
 */
const LIKELY_ELSE = 0.35;
/** Noise looks like a name that nobody knows. */
const LEAST_KNOWN = 0.05;

function leastOf(
  likelihood: number,
  ...moves: readonly LikelyMove[]
): Readonly<Partial<Record<LikelyMove, number>>> {
  return Object.fromEntries(moves.map((move) => [move, likelihood]));
}

/** Names are words that no table knows. */
const UNDOUBTED: MoveName = 'other_name';

/**
 * Which of these it is depends on the call, and no resemblance tells: which viewings were offered and
 * what was said of them, what is known of the property.
 */
const BY_CALL: readonly ReadonlySet<LikelyMove>[] = [
  [
    'slot_chosen',
    'which_slot',
    'slots_refused',
    'other_slots',
    'slot_confirmed',
    'slot_declined',
  ] as const,
  ['property_question', 'open_question'] as const,
  // "Call me tomorrow at five" accepts one where it was offered
  ['callback', 'callback_accepted', 'callback_time'] as const,
  // "That was all, thank you" ends the call either way, and declines where there was an offer
  ['goodbye', 'review_declined'] as const,
].map((moves) => new Set<LikelyMove>(moves));

/** Which of these it is makes no difference: who is angry is handed over like who complains. */
const ALIKE: readonly ReadonlySet<LikelyMove>[] = [
  ['anger', 'complaint'] as const,
  // "Oui, allô": a yes with a greeting, or a greeting with a yes
  ['identity_confirmed', 'hello'] as const,
].map((moves) => new Set<LikelyMove>(moves));

const OF_LANGUAGE: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  'language_switch',
  'language_refused',
]);

/** "Yes, but I'd rather talk to a person"; "Peter Smith speaking" is not the John Smith who is called. */
const BESIDE_A_YES: ReadonlySet<MoveName> = new Set<MoveName>(['human', 'opt_out', 'third_person']);

/** What may come with an answer, which is saved first. */
const WITH_ANSWER: ReadonlySet<LikelyMove> = new Set<LikelyMove>([
  OPEN_ANSWER,
  'transfer_condition',
  'property_question',
  'open_question',
]);

/** What a rule knows of the call, the words alone do not tell. */
function dependsOnCall(rule: MoveName, other: LikelyMove, moment: MomentKind): boolean {
  if (other === 'other_name') return rule !== 'identity_confirmed';
  if (other === 'identity_confirmed' && BESIDE_A_YES.has(rule)) return true;
  // What language is spoken or named rules tell; whoever names the one that is offered may say no to it
  if (OF_LANGUAGE.has(rule)) return moment !== 'language' || !OF_LANGUAGE.has(other);
  if (rule === 'answer' && WITH_ANSWER.has(other)) return true;
  // "I'm his flatmate, he is not here" tells who speaks too
  if (rule === 'lead_absent' && other === 'third_person') return true;
  // Of several better asked which than the wrong one held
  if (rule === 'slot_chosen' && other === 'which_slot') return false;
  return BY_CALL.some((moves) => moves.has(rule) && moves.has(other));
}

/**
 * What may overrule a rule all the same, where that is hardly what was meant: none of these books, saves
 * or ends anything. What the rules found among the viewings was weighed with the words.
 */
const OVERRULES: Readonly<Partial<Record<MoveName, readonly LikelyMove[]>>> = {
  slot_chosen: ['slots_refused', 'other_slots'],
  which_slot: ['slots_refused', 'other_slots'],
  slots_refused: ['other_slots', 'which_slot'],
  other_slots: ['which_slot', 'slots_refused'],
  lead_absent: ['third_person'],
};
const SURELY_ELSE = 0.7;

/**
 * What a rule decides is so much likelier than by resemblance alone. Of words that neither had met, rules
 * were right less often than what tens of thousands of utterances resemble.
 */
const RULE_COUNTS = 1.5;
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
  const open = rule === 'answer' ? LIKELY_MOVES.indexOf(OPEN_ANSWER) : at;
  const weighed = likelihoods.map((one, move) =>
    move === at || move === open ? Math.max(one, LEAST) * RULE_COUNTS : one,
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
  { likelihoods, known }: Pick<Resemblance, 'likelihoods' | 'known'>,
  moment: MomentKind,
): Weighed {
  if (rule === null) {
    const best = likeliest(likelihoods);
    if (best.move === 'other_name' && known < LEAST_KNOWN) return { kind: 'keep' };
    return judge(best, moment) ?? follow(best) ?? { kind: 'keep' };
  }
  // "3200" instead of a yes to another language; whoever tells of themselves may say anything
  const tells = rule === 'answer' && !JUDGED.has(moment);
  // "It's John, my wife passed me the phone": who was asked for tells who fetched them
  const fetched = rule === 'identity_confirmed' && moment !== 'identity';
  if (rule === UNDOUBTED || tells || fetched) return { kind: 'keep' };
  const best = likeliest(withRule(likelihoods, rule));
  if (best.move === rule) return { kind: 'keep' };
  const overrules = OVERRULES[rule]?.includes(best.move) === true && best.likelihood >= SURELY_ELSE;
  if (!overrules && dependsOnCall(rule, best.move, moment)) return { kind: 'keep' };
  const followed = judge(best, moment) ?? follow(best);
  if (followed !== null) return followed;
  // "Yes, Saturday" begins like a mere yes to the list
  const isChoice = rule === 'slot_chosen' && best.move === 'which_slot';
  const isAlike = ALIKE.some((moves) => moves.has(rule) && moves.has(best.move));
  if (isChoice || isAlike) return { kind: 'keep' };
  // To ask for the lead is to ask again
  if (best.likelihood < LIKELY_ELSE || rule === 'third_person') return { kind: 'keep' };
  return { kind: 'leave', resembles: best.move, likelihood: best.likelihood };
}
