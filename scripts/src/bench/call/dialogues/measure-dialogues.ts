import {
  type CallBrief,
  DEFAULT_PHONE_COUNTRIES,
  LANGUAGES,
  type Language,
  type OfferedSlot,
  parseTriggerRequest,
} from '@immolab/contracts';
import { recognisesCondition } from '@immolab/conversation';
import { checkCriterion } from '@immolab/evaluation';
import type { Measured } from '../../bench.js';
import { leadOfDialogue } from '../lead-of-dialogue.js';
import { type Answered, holdTypedDialogue, type TypedCall } from './hold-typed-dialogue.js';
import { DIALOGUES, plainDialogue } from './list-dialogues.js';

/** Leads to whom the rules have the answer need no model, and do not wait for one. */
export const LEAST_BY_RULES = 0.7;

const NOW = new Date('2030-05-20T09:00:00Z');
const TIMEZONE = 'Europe/Zurich';
const MAX_DURATION_MS = 600_000;

/** How many turns of all dialogues the rules answer, as text: what is heard of it is another matter. */
export function* measureDialogues(): Generator<Measured> {
  for (const language of LANGUAGES) {
    const call = openTypedCall(language);
    const held = DIALOGUES[language].map((dialogue) => holdTypedDialogue(dialogue, call));
    yield judgeShare(`turns by rules, as text: ${language}`, held);
  }
}

function judgeShare(what: string, held: readonly Answered[]): Measured {
  const byRules = held.reduce((sum, one) => sum + one.byRules, 0);
  const turns = byRules + held.reduce((sum, one) => sum + one.left.length, 0);
  return {
    what,
    figure: `${((100 * byRules) / turns).toFixed(0)} % of ${turns}, ${held.length} calls`,
    goal: { text: `>= ${100 * LEAST_BY_RULES} %`, holds: byRules >= LEAST_BY_RULES * turns },
  };
}

/** A call of that language, as its dialogues are held in. */
export function openTypedCall(language: Language): TypedCall {
  const parsed = parseTriggerRequest(leadOfDialogue(language, 0), {
    now: NOW,
    timezone: TIMEZONE,
    phoneCountries: new Set(DEFAULT_PHONE_COUNTRIES),
    checkCriterion,
    checkWebhookUrl: () => null,
    recognisesCondition,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.details));
  const { lead, property, agent, criteria, slots: wished } = parsed.request;
  const brief: CallBrief = {
    ...{ callId: '', lead, property, agent, criteria, timezone: TIMEZONE },
    ...{ modelAvailable: true, maxDurationMs: MAX_DURATION_MS, test: false },
  };
  const slots: readonly OfferedSlot[] = wished.map((slot, index) => ({ ...slot, id: `${index}` }));
  return { brief, slots, now: NOW, plain: plainDialogue(language) };
}
