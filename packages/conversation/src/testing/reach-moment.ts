import type { CallBrief, Criterion, Language, OfferedSlot } from '@immolab/contracts';
import type { Moment } from '../responder/utterances/define-case.js';
import type { Progress, Prompt, ScriptState } from '../script/define-state.js';
import { startCall } from '../script/start-call.js';
import { CITY_SLOTS, cityBrief } from './city-brief.js';
import { EXAMPLE_SLOTS, exampleBrief } from './example-brief.js';
import { HOUSE_SLOTS, houseBrief } from './house-brief.js';
import { RENTAL_SLOTS, rentalBrief } from './rental-brief.js';

const OPTIONS: Readonly<Record<Language, readonly [bank: string, cash: string]>> = {
  en: ['bank loan', 'cash'],
  de: ['Bank', 'bar'],
  fr: ['banque', 'comptant'],
  nl: ['bank', 'contant'],
};

const QUESTIONS: Readonly<Record<Language, readonly [financing: string, aboutYou: string]>> = {
  en: ['How would you pay?', 'Tell us a little about yourself.'],
  de: ['Wie würden Sie bezahlen?', 'Erzählen Sie uns kurz von sich.'],
  fr: ['Comment paieriez-vous ?', 'Parlez-nous un peu de vous.'],
  nl: ['Hoe zou u betalen?', 'Vertel eens kort over uzelf.'],
};

/** The example with two more criteria, and a model behind the rules. */
export function momentBrief(language: Language): CallBrief {
  const brief = exampleBrief(language, { modelAvailable: true, test: false });
  const [bank, cash] = OPTIONS[language];
  const [financing, aboutYou] = QUESTIONS[language];
  const more: readonly Criterion[] = [
    {
      id: 'c4',
      question: financing,
      type: 'multiple_choice',
      expectedValue: bank,
      eliminatory: false,
      options: [bank, cash],
    },
    {
      id: 'c5',
      question: aboutYou,
      type: 'text',
      expectedValue: 'quiet',
      eliminatory: false,
      options: null,
    },
  ];
  return { ...brief, criteria: [...brief.criteria, ...more] };
}

/** A call in which utterances are said. */
export interface Example {
  readonly brief: (language: Language) => CallBrief;
  readonly slots: readonly OfferedSlot[];
  /** Of the slots the one that is read back. */
  readonly readBack: number;
}

export const FLAT: Example = { brief: momentBrief, slots: EXAMPLE_SLOTS, readBack: 1 };
export const HOUSE: Example = { brief: houseBrief, slots: HOUSE_SLOTS, readBack: 2 };
export const RENTAL: Example = { brief: rentalBrief, slots: RENTAL_SLOTS, readBack: 1 };
export const CITY: Example = { brief: cityBrief, slots: CITY_SLOTS, readBack: 1 };

/** Which criterion of its example is asked. */
const CRITERIA: Readonly<Partial<Record<Moment, number>>> = {
  budget: 0,
  job: 1,
  people: 2,
  financing: 3,
  about_you: 4,
  purchase_budget: 0,
  pets: 1,
  children: 2,
  home: 3,
  move_in: 4,
  approved: 5,
  income: 0,
  smoking: 1,
  stay: 2,
  furnished: 3,
  parking: 4,
  guarantor: 5,
  job_kind: 0,
  home_office: 1,
  rooms: 2,
  car: 3,
  floor: 4,
  deposit: 5,
};

const passed = (one: Progress): Progress => ({
  ...one,
  asked: true,
  attempts: 1,
  verdict: 'pass',
  done: true,
});

function atCriterion(state: ScriptState, index: number): ScriptState {
  const progress = state.progress.map((one, at) => {
    if (at < index) return passed(one);
    return at === index ? { ...one, asked: true } : one;
  });
  const criterionId = progress[index]?.criterionId ?? '';
  return {
    ...state,
    identity: 'confirmed',
    introduced: true,
    progress,
    awaiting: { kind: 'criterion', criterionId, attempt: 1, candidates: [] },
  };
}

function afterCriteria(state: ScriptState, awaiting: Prompt): ScriptState {
  const progress = state.progress.map(passed);
  return { ...state, identity: 'confirmed', introduced: true, progress, awaiting };
}

/** The state in which an utterance of the tables is said. */
export function reachMoment(
  brief: CallBrief,
  moment: Moment,
  { slots: offered, readBack }: Example = FLAT,
): ScriptState {
  const slots = offered.map((slot) => ({ ...slot }));
  const { state } = startCall(brief);
  const index = CRITERIA[moment];
  if (index !== undefined) return atCriterion(state, index);
  switch (moment) {
    case 'third_person':
      return { ...state, identity: 'third_person', awaiting: { kind: 'third_person' } };
    case 'waiting': {
      const waiting: Prompt = { kind: 'wait_for_lead', waitMs: 45_000 };
      return {
        ...state,
        identity: 'third_person',
        handedOver: true,
        awaiting: waiting,
        detour: waiting,
      };
    }
    case 'slots':
      return { ...afterCriteria(state, { kind: 'slots', slots }), offered: slots };
    case 'read_back': {
      const slot = slots[readBack] ?? null;
      if (slot === null) throw new Error('No viewing is read back');
      const back = afterCriteria(state, { kind: 'read_back', slot });
      return { ...back, offered: slots, held: slot, readBack: true };
    }
    case 'callback_time':
    case 'callback_offer': {
      const asked: Prompt = { kind: moment };
      return { ...atCriterion(state, 0), awaiting: asked, detour: asked };
    }
    case 'language': {
      const language = state.language === 'en' ? 'fr' : 'en';
      const offered: Prompt = { kind: 'language', language };
      return { ...atCriterion(state, 0), awaiting: offered, detour: offered };
    }
    case 'review': {
      const reviewed = afterCriteria(state, { kind: 'review' });
      return { ...reviewed, reviewOffered: true, detour: { kind: 'review' } };
    }
    default:
      return state;
  }
}
