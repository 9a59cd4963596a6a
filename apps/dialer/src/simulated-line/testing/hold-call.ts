import type { CallBrief, OfferedSlot, Outcome } from '@immolab/contracts';
import {
  type Effect,
  type EffectResult,
  hear,
  leadHungUp,
  nextStep,
  notUnderstood,
  outcomeOf,
  permit,
  prompt,
  readFacts,
  type ScriptState,
  settle,
  startCall,
} from '@immolab/conversation';
import { scoreCall } from '@immolab/evaluation';
import { answerOf } from '../answer-line.js';
import type { Persona } from '../persona.js';
import { createSimulatedLead } from '../simulated-lead.js';

const NOW = new Date('2026-03-10T09:00:00Z');
const MAX_TURNS = 60;
const SLOTS: readonly OfferedSlot[] = [
  { id: 's1', date: '2026-03-20', startTime: '14:00', endTime: '15:00' },
  { id: 's2', date: '2026-03-21', startTime: '10:00', endTime: '11:00' },
  { id: 's3', date: '2026-03-22', startTime: '16:30', endTime: '17:00' },
  { id: 's4', date: '2026-03-24', startTime: '18:00', endTime: '19:00' },
];

/** A call that was held, and what became of it. */
export interface HeldCall {
  readonly outcome: Outcome;
  readonly transcript: readonly string[];
  readonly state: ScriptState | null;
  /** Utterances the responder would have asked a model about. */
  readonly notUnderstood: readonly string[];
}

/** Effects against an agenda in memory, as the dialer has them against the database. */
function carryOut(effect: Effect, slots: readonly OfferedSlot[]): EffectResult {
  switch (effect.kind) {
    case 'find_slots':
      return {
        kind: 'slots',
        slots: slots.filter((slot) => !effect.exclude.includes(slot.id)).slice(0, 3),
      };
    case 'hold_slot':
      return { kind: 'held' };
    case 'book_slot': {
      const slot = slots.find((one) => one.id === effect.slotId);
      return slot === undefined ? { kind: 'gone' } : { kind: 'booked', slot };
    }
    case 'transfer':
      return { kind: 'transferred', accepted: true };
    default:
      return { kind: 'done' };
  }
}

/** The agent's turn: tools until it has spoken and listens, or the line ends. */
function agentTurn(brief: CallBrief, from: ScriptState, slots: readonly OfferedSlot[]) {
  const texts: string[] = [];
  let state = from;
  for (let steps = 0; steps < MAX_TURNS; steps++) {
    const step = nextStep(brief, state);
    if (step.kind === 'tool') {
      const permission = permit(brief, state, step.call);
      const result = permission.allowed
        ? carryOut(permission.effect, slots)
        : ({ kind: 'failed' } as const);
      state = settle(brief, state, step.call, result);
      continue;
    }
    state = step.state;
    if (step.kind === 'end') return { state, text: texts.join(' '), over: true };
    texts.push(step.text);
    if (step.then !== 'go_on')
      return { state, text: texts.join(' '), over: step.then === 'hang_up' };
  }
  throw new Error('the agent never spoke');
}

function resultOf(brief: CallBrief, state: ScriptState): Outcome {
  const { endedReason, ...facts } = readFacts(brief, state);
  if (endedReason === null) throw new Error('the call ended without a reason');
  const verdicts = state.progress.map((one) => ({
    criterionId: one.criterionId,
    verdict: one.notJudged ? ('not_judged' as const) : (one.verdict ?? ('not_asked' as const)),
  }));
  const { qualified } = scoreCall(brief.criteria, verdicts);
  return outcomeOf({ ...facts, endedReason, qualified, answeredBy: 'person' }).outcome;
}

/** Holds one call in memory, from the pick-up to its end. @throws when it never ends */
export function holdCall(
  brief: CallBrief,
  persona: Persona,
  seed: string,
  slots: readonly OfferedSlot[] = SLOTS,
): HeldCall {
  const line = answerOf(persona, brief, seed);
  if (!line.answered)
    return { outcome: line.endedReason, transcript: [], state: null, notUnderstood: [] };
  if (line.by === 'voicemail') {
    return {
      outcome: 'voicemail',
      transcript: [`L: ${line.greeting}`],
      state: null,
      notUnderstood: [],
    };
  }
  const lead = createSimulatedLead({ brief, persona, seed });
  let { state, text } = startCall(brief);
  const transcript = [`A: ${text}`];
  const missed: string[] = [];
  for (let turns = 0; turns < MAX_TURNS; turns++) {
    const reply = lead.reply(prompt(state), text);
    if (reply.kind === 'hangs_up') {
      state = agentTurn(brief, leadHungUp(brief, state), slots).state;
      return { outcome: resultOf(brief, state), transcript, state, notUnderstood: missed };
    }
    if (reply.text === '') throw new Error('the lead said nothing');
    transcript.push(`L: ${reply.text}`);
    const heard = hear(brief, state, reply.text, { now: NOW });
    if (heard.kind === 'ask-model') missed.push(reply.text);
    const next = heard.kind === 'moves' ? heard.state : notUnderstood(brief, heard.state);
    const turn = agentTurn(brief, next, slots);
    ({ state, text } = turn);
    transcript.push(`A: ${text}`);
    if (turn.over)
      return { outcome: resultOf(brief, state), transcript, state, notUnderstood: missed };
  }
  throw new Error(`the call never ended:\n${transcript.join('\n')}`);
}
