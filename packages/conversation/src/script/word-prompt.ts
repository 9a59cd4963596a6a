import type { CallBrief } from '@immolab/contracts';
import { PACKS } from '../languages/list-packs.js';
import { partiesOf, phrasesOf } from './choose-words.js';
import { clarify } from './clarify.js';
import type { Prompt, ScriptState } from './define-state.js';

function wordCriterion(
  brief: CallBrief,
  state: ScriptState,
  prompt: Extract<Prompt, { kind: 'criterion' }>,
): string {
  const criterion = brief.criteria.find((one) => one.id === prompt.criterionId);
  const progress = state.progress.find((one) => one.criterionId === prompt.criterionId);
  if (criterion === undefined || progress === undefined) return phrasesOf(state).askCallbackTime;
  const asked = criterion.question.trim();
  // What was volunteered and got lost has never been asked.
  const clarifies = prompt.attempt > 1 && progress.asked;
  // Said again, what offers a choice offers it again: a "yes" to the first question picks nothing.
  if (clarifies && (state.manner === 'ask' || progress.candidates.length > 0))
    return clarify(criterion, progress, state.language, brief.property);
  return asked;
}

function wordSlots(state: ScriptState, prompt: Extract<Prompt, { kind: 'slots' }>): string {
  const phrases = phrasesOf(state);
  if (state.manner === 'repeat') return phrases.askWhichSlot(prompt.slots);
  return phrases.offerSlots(prompt.slots, state.offers === 0 ? 'first' : 'more');
}

const AFTER_INTRODUCTION: ReadonlySet<Prompt['kind']> = new Set(['criterion', 'slots', 'review']);

/** What the call is about comes before the first thing that is asked of a confirmed lead. */
export function wordIntroduction(
  brief: CallBrief,
  state: ScriptState,
  prompt: Prompt,
): string | null {
  if (state.introduced || !AFTER_INTRODUCTION.has(prompt.kind)) return null;
  return phrasesOf(state).introduction(brief.property, brief.criteria.length);
}

/** The words of a prompt in the language spoken. */
export function wordPrompt(brief: CallBrief, state: ScriptState, prompt: Prompt): string {
  const phrases = phrasesOf(state);
  const parties = partiesOf(brief);
  if (state.manner === 'nudge') return phrases.stillThere;
  switch (prompt.kind) {
    case 'identity':
      return state.handedOver ? phrases.greetLead(parties) : phrases.askIdentity(parties.lead);
    case 'third_person':
      return phrases.askForLead(parties.lead);
    case 'wait_for_lead':
      return phrases.holdForLead;
    case 'criterion':
      return wordCriterion(brief, state, prompt);
    case 'slots':
      return wordSlots(state, prompt);
    case 'read_back':
      return phrases.readBack(prompt.slot);
    case 'callback_offer':
      return phrases.transferFailed;
    case 'callback_time':
      return phrases.askCallbackTime;
    case 'language':
      return PACKS[prompt.language].phrases.offerLanguage;
    case 'review':
      return state.reviewOffered ? phrases.reviewAgain : phrases.reviewOffer;
    case 'nothing':
      return phrases.farewell.goodbye;
  }
}
