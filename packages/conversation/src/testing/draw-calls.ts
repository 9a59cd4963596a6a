import type { CallBrief, Language } from '@immolab/contracts';
import fc from 'fast-check';
import { DE } from '../responder/utterances/de.js';
import type { Moment, UtteranceCase } from '../responder/utterances/define-case.js';
import { EN } from '../responder/utterances/en.js';
import { FR } from '../responder/utterances/fr.js';
import { NL } from '../responder/utterances/nl.js';
import type { Prompt, ScriptState } from '../script/define-state.js';
import type { Effect, EffectResult } from '../script/define-steps.js';
import { leadHungUp, silence, wrapUp } from '../script/leave-call.js';
import { notUnderstood } from '../script/not-understood.js';
import { EXAMPLE_SLOTS, exampleBrief } from './example-brief.js';
import { momentBrief } from './reach-moment.js';

const TABLES: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: DE,
  fr: FR,
  en: EN,
  nl: NL,
};

const textsOf = (table: readonly UtteranceCase[]): string[] => table.map(([, text]) => text);

/** What happens at the lead's end of the line. */
export type LeadEvent =
  | { readonly kind: 'says'; readonly text: string }
  /** Something that people say at this moment of a call: so that calls go on. */
  | { readonly kind: 'says_fitting'; readonly dice: number }
  | { readonly kind: 'is_silent' | 'hangs_up' | 'time_is_up' | 'model_fails' };

export function drawLanguage(): fc.Arbitrary<Language> {
  return fc.constantFrom('de', 'fr', 'en', 'nl');
}

/** Utterances of the tables, of this language mostly, and text that no person says. */
function drawUtterance(language: Language): fc.Arbitrary<string> {
  const all = Object.values(TABLES).flatMap(textsOf);
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...textsOf(TABLES[language])) },
    { weight: 2, arbitrary: fc.constantFrom(...all) },
    { weight: 3, arbitrary: fc.constantFrom('yes', 'ja', 'oui', '3500', '2', 'no', 'nein', 'nee') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  );
}

export function drawEvent(language: Language): fc.Arbitrary<LeadEvent> {
  const says = drawUtterance(language).map((text) => ({ kind: 'says' as const, text }));
  const others = fc.constantFrom<LeadEvent>(
    { kind: 'is_silent' },
    { kind: 'hangs_up' },
    { kind: 'time_is_up' },
    { kind: 'model_fails' },
  );
  const fitting = fc.nat(10_000).map((dice) => ({ kind: 'says_fitting' as const, dice }));
  return fc.oneof(
    { weight: 24, arbitrary: fitting },
    { weight: 3, arbitrary: says },
    { weight: 1, arbitrary: others },
  );
}

const MOMENT_OF: Readonly<Partial<Record<Prompt['kind'], readonly Moment[]>>> = {
  identity: ['identity'],
  third_person: ['third_person'],
  wait_for_lead: ['waiting'],
  slots: ['slots'],
  read_back: ['read_back'],
  callback_offer: ['callback_offer'],
  callback_time: ['callback_time'],
  language: ['language'],
  review: ['review'],
};

const MOMENT_OF_CRITERION: Readonly<Record<string, Moment>> = {
  c1: 'budget',
  c2: 'job',
  c3: 'people',
  c4: 'financing',
  c5: 'about_you',
};

/** An utterance of the table that is said at this moment; half of them are answers. */
export function fitUtterance(state: ScriptState, dice: number): string {
  const { awaiting, language } = state;
  const criterion =
    awaiting.kind === 'criterion' ? MOMENT_OF_CRITERION[awaiting.criterionId] : null;
  const moments = criterion == null ? (MOMENT_OF[awaiting.kind] ?? []) : [criterion];
  const rows = TABLES[language].filter(([moment]) => moments.includes(moment));
  const good = new Set(['answer', 'identity_confirmed', 'slot_chosen', 'slot_confirmed']);
  const onward = rows.filter(([, , move, detail]) => good.has(move) && detail !== 'fail');
  const pool = dice % 3 === 0 || onward.length === 0 ? rows : onward;
  return pool[Math.trunc(dice / 3) % Math.max(1, pool.length)]?.[1] ?? 'hm';
}

export function drawBrief(language: Language): fc.Arbitrary<CallBrief> {
  const drawn = fc.record({
    many: fc.boolean(),
    none: fc.constantFrom(false, false, false, true),
    test: fc.boolean(),
    modelAvailable: fc.boolean(),
    callId: fc.uuid(),
    transferNumber: fc.constantFrom(null, '+41791234000'),
    agentName: fc.constantFrom(null, 'Sarah', 'Max', 'Robin'),
  });
  return drawn.map(({ many, none, transferNumber, agentName, ...rest }) => {
    const brief = many ? momentBrief(language) : exampleBrief(language);
    const agent = { ...brief.agent, transferNumber, agentName };
    return { ...brief, ...rest, agent, criteria: none ? [] : brief.criteria };
  });
}

/** What an effect may come to: mostly what was asked for, now and then not. */
export function drawResult(effect: Effect, dice: number): EffectResult {
  const unlucky = dice % 5 === 0;
  switch (effect.kind) {
    case 'find_slots': {
      const open = EXAMPLE_SLOTS.filter((slot) => !effect.exclude.includes(slot.id));
      return { kind: 'slots', slots: unlucky ? [] : open.slice(0, 1 + (dice % 3)) };
    }
    case 'hold_slot':
      return { kind: unlucky ? 'gone' : 'held' };
    case 'book_slot': {
      const slot = EXAMPLE_SLOTS.find((one) => one.id === effect.slotId);
      return unlucky || slot === undefined ? { kind: 'gone' } : { kind: 'booked', slot };
    }
    case 'transfer':
      return { kind: 'transferred', accepted: !unlucky };
    default:
      return { kind: dice % 23 === 0 ? 'failed' : 'done' };
  }
}

/** The state after an event that is no utterance. */
export function meet(brief: CallBrief, state: ScriptState, event: LeadEvent): ScriptState {
  switch (event.kind) {
    case 'is_silent':
      return silence(brief, state);
    case 'hangs_up':
      return leadHungUp(brief, state);
    case 'time_is_up':
      return wrapUp(brief, state);
    default:
      return notUnderstood(brief, state);
  }
}
