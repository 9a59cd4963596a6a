import { LANGUAGES } from '@immolab/contracts';
import type { Intent, TransferCause } from '../languages/define-pack.js';
import { phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import { openCriterion } from './answers/recognise-answer.js';
import type { Recogniser, Reply, Turn } from './define-moves.js';
import { introducesSelf } from './identity/introduces-self.js';
import { LANGUAGE_NAMES } from './language/recognise-language.js';
import { withTool } from './recognise-wishes.js';
import { understand } from './understand.js';

/** A transfer, or a recorded callback where nobody can take the call. */
export function handOver({ brief, state }: Turn, reason: string): ScriptState {
  const phrases = phrasesOf(state);
  if (brief.agent.transferNumber !== null && !state.transferRefused) {
    const asked = withTool(state, { tool: 'transfer_call', reason });
    return { ...asked, announcement: phrases.transferring[causeOf(reason)] };
  }
  const recorded = withTool(state, { tool: 'schedule_callback', said: null, at: null });
  return {
    ...withLine(recorded, phrases.callbackPromised),
    detour: { kind: 'callback_time' },
    manner: 'ask',
  };
}

/** The other reasons name a matter, or are a model's words for one. */
const CAUSES: ReadonlyMap<string, TransferCause> = new Map([
  ['asks_for_human', 'wish'],
  ['complaint', 'trouble'],
  ['anger', 'trouble'],
]);

function causeOf(reason: string): TransferCause {
  return CAUSES.get(reason) ?? 'matter';
}

/** "This is John, my wife just passed me the phone": who is here, and nobody is asked for. */
function tellsWhoIsHere(turn: Turn): boolean {
  const { said } = turn;
  const concepts = said.concepts();
  const asks = (['wish', 'can', 'please', 'would'] as const).some((one) => concepts.includes(one));
  if (introducesSelf(turn) && concepts.includes('kin') && !asks) return true;
  const wants = asks || concepts.includes('connect') || concepts.includes('give');
  return concepts.includes('here_is') && concepts.includes('kin') && !wants;
}

export const recogniseHuman: Recogniser = (turn) => {
  const { said } = turn;
  if (!said.has('human') || said.has('story')) return null;
  // "This number belongs to somebody else", "you're talking to somebody of the reception"
  const known = turn.state.identity === 'confirmed';
  if (!known && said.has('wrong_number')) return null;
  if (!known && tellsWhoIsHere(turn)) return null;
  const asked = new Set(said.concepts());
  // "I want to complain about one of your colleagues"
  if (said.has('complaint') && !asked.has('talk') && !asked.has('connect')) return null;
  // "Geben Sie mir einen Moment"
  const named = (['person', 'staff', 'office', 'superior', 'real'] as const).some((one) =>
    asked.has(one),
  );
  if (said.has('moment') && !named) return null;
  // "Is there somebody who speaks French?" asks for a language; "only with people, not with
  // machines" for nothing at all
  const tongue = said.has(...Object.values(LANGUAGE_NAMES));
  if (tongue && (said.asks || !(asked.has('staff') || asked.has('superior')))) return null;
  const wanted = said.concepts().some((concept) => concept === 'wish' || concept === 'connect');
  if (said.has('refuses_ai') && !wanted) return null;
  return { move: 'human', state: handOver(turn, 'asks_for_human') };
};

/** Recognised from words only, and only where nothing friendly is said beside them. */
export const recogniseAnger: Recogniser = (turn) =>
  turn.said.affirms('anger') && !turn.said.has('yes')
    ? { move: 'anger', state: handOver(turn, 'anger') }
    : null;

/** Legal and contract questions, complaints and anger are handed over by default. */
export const recogniseTrouble: Recogniser = (turn) => {
  const { said } = turn;
  if (said.has('story')) return null;
  // "Yes, I'm a lawyer" answers a question; "what does the contract say?" asks one.
  const answers = turn.state.todo.some((call) => call.tool === 'save_criterion_result');
  const legal = said.asks ? said.has('legal', 'contract') : said.affirms('legal') && !answers;
  if (legal) return { move: 'legal', state: handOver(turn, 'legal') };
  for (const kind of ['complaint', 'anger'] as const) {
    if (said.affirms(kind)) return { move: kind, state: handOver(turn, kind) };
  }
  return null;
};

/** Matters of `transfer_conditions` that rules recognise, in whatever language they are written. */
const CONDITION_MATTERS = ['negotiation', 'financing', 'pets', 'legal', 'contract'] as const;

function namesMatter(condition: string, matter: Intent): boolean {
  return LANGUAGES.some((language) => understand(condition, language).has(matter));
}

/** Whether a transfer condition, as an integrator wrote it, is recognised without a model. */
export function recognisesCondition(condition: string): boolean {
  return CONDITION_MATTERS.some((matter) => namesMatter(condition, matter));
}

/**
 * Whoever is asked about financing and answers has raised nothing. A pet is another matter: the
 * condition is that it is mentioned at all.
 */
function answersAgent(turn: Turn, matter: Intent): boolean {
  if (matter === 'pets' || turn.said.asks) return false;
  const open = openCriterion(turn);
  // "By way of a loan" names one of several ways
  if (open?.criterion.type === 'multiple_choice') return true;
  return open !== null && namesMatter(open.criterion.question, matter);
}

const recogniseCondition: Recogniser = (turn) => {
  const { brief, said } = turn;
  for (const matter of CONDITION_MATTERS) {
    if (!said.affirms(matter) || answersAgent(turn, matter)) continue;
    if (matter === 'pets' && !said.asks && said.denies(matter)) continue;
    // "Our neighbours lost their dog"
    if (matter === 'pets' && !said.asks && said.concepts().includes('outsider')) continue;
    const wanted = brief.agent.transferConditions.some((one) => namesMatter(one, matter));
    if (wanted) return { move: 'transfer_condition', state: handOver(turn, matter) };
  }
  return null;
};

/** Which matter it is that was raised, where it is known to be one of them: by what it names. */
function matterNamed({ said }: Turn): Intent {
  const concepts = said.concepts();
  if (concepts.includes('pet') || said.has('pets')) return 'pets';
  return concepts.includes('finance') || said.has('financing') ? 'financing' : 'negotiation';
}

/** A transfer condition was raised in words that no rule knows. */
export function handOverMatter(turn: Turn): Reply {
  const matter = matterNamed(turn);
  const wanted = turn.brief.agent.transferConditions.some((one) => namesMatter(one, matter));
  return wanted ? { move: 'transfer_condition', state: handOver(turn, matter) } : null;
}

/** What is handed to a colleague although nobody asked for one. */
export const recogniseTransfer: Recogniser = (turn) =>
  turn.state.todo.some((call) => call.tool === 'transfer_call')
    ? null
    : (recogniseTrouble(turn) ?? recogniseCondition(turn));
