import type { CallBrief, ToolCall } from '@immolab/contracts';
import { judgeAnswer, qualifies } from '../judgement/judge-answer.js';
import { ownWords } from '../judgement/own-words.js';
import { phrasesOf, withAcknowledgement, withLine } from './choose-words.js';
import { offeredNext } from './clarify.js';
import type { Progress, ScriptState } from './define-state.js';
import type { EffectResult } from './define-steps.js';
import { settleSlots } from './settle-slots.js';

/** Judged answers to a criterion, in one language. */
const MAX_TRIES = 2;

type CallOf<Name extends ToolCall['tool']> = Extract<ToolCall, { tool: Name }>;

function settleIdentity(
  state: ScriptState,
  call: CallOf<'confirm_identity'>,
  failed: boolean,
): ScriptState {
  // What was to be said after a confirmed identity may name the property.
  if (failed) return { ...state, lines: [], misses: state.misses + 1 };
  if (call.confirmed) {
    // "Yes, but I'm driving": the time for a callback is still to be asked.
    const detour = state.detour?.kind === 'callback_time' ? state.detour : null;
    return { ...state, identity: 'confirmed', detour, misses: 0 };
  }
  return { ...state, identity: 'denied', detour: null, ending: call.reason ?? 'wrong_person' };
}

function settleAnswer(
  brief: CallBrief,
  state: ScriptState,
  call: CallOf<'save_criterion_result'>,
  failed: boolean,
): ScriptState {
  const criterion = brief.criteria.find((one) => one.id === call.criterionId);
  const before = state.progress.find((one) => one.criterionId === call.criterionId);
  // Of several answers in one breath the last is acknowledged.
  const more = state.todo.some((one) => one.tool === 'save_criterion_result');
  const acknowledge = more && state.acknowledge;
  const base = { ...state, acknowledge, lastTry: false, misses: 0, repeats: 0 };
  if (criterion === undefined || before === undefined || before.done) return base;
  const stored = judgeAnswer(brief, {
    criterion,
    progress: before,
    answer: ownWords(state, call.answer),
    language: state.heardIn,
    judgement: call.judgement,
  });
  const { verdict, rule, candidates } = stored.evaluation;
  const attempts = before.attempts + 1;
  const tried = attempts - before.attemptsBefore >= MAX_TRIES;
  const notJudged =
    criterion.type === 'text' && stored.textJudgement === null && verdict === 'unclear';
  // Where nobody can judge, asking for more does not help; the sandbox's judge looks for words.
  const hopeless = notJudged && !brief.test;
  const settled = verdict !== 'unclear' || tried || hopeless || state.lastTry;
  const after: Progress = failed
    ? { ...before, attempts, done: tried }
    : {
        ...before,
        attempts,
        verdict,
        rule,
        // What nobody will be asked offers nothing to an answer that corrects this one.
        candidates: settled ? [] : offeredNext(criterion, rule, candidates),
        notJudged,
        done: settled,
      };
  const next = {
    ...base,
    progress: state.progress.map((one) => (one.criterionId === call.criterionId ? after : one)),
  };
  const farewellFollows = next.progress.every((one) => one.done) && qualifies(brief, next) !== true;
  // "Thank you" for what nobody understood would be none.
  const understood = verdict !== 'refused' && (verdict !== 'unclear' || notJudged);
  const due = state.acknowledge && !more && after.done && understood && !farewellFollows;
  return due ? withAcknowledgement(brief, next) : next;
}

function settleGone(state: ScriptState, slotId: string): ScriptState {
  const gone: ScriptState = {
    ...state,
    held: null,
    readBack: false,
    offered: [],
    lost: [...new Set([...state.lost, slotId])],
  };
  return withLine(gone, phrasesOf(state).slotGone);
}

function settleBooking(
  state: ScriptState,
  call: CallOf<'book_property_viewing'>,
  result: EffectResult,
): ScriptState {
  const slot = [...state.offered, ...(state.held === null ? [] : [state.held])].find(
    (one) => one.id === call.slotId,
  );
  if (call.step === 'release') return { ...state, held: null, readBack: false };
  if (call.step === 'hold' && result.kind === 'held' && slot !== undefined) {
    return { ...state, held: slot, readBack: false, misses: 0, repeats: 0 };
  }
  if (call.step === 'book' && result.kind === 'booked') {
    const booked = {
      ...state,
      booked: { ...result.slot },
      held: null,
      ending: 'slot_booked' as const,
    };
    return withLine(booked, phrasesOf(state).booked(result.slot));
  }
  return settleGone(state, call.slotId);
}

function settleTransfer(state: ScriptState, accepted: boolean): ScriptState {
  if (accepted) return { ...state, transferred: true, detour: null, ending: 'transferred' };
  return { ...state, transferRefused: true, detour: { kind: 'callback_offer' }, lines: [] };
}

/**
 * The state after a tool call and what came of it. Pass `failed` for a call that was not allowed or
 * whose effect threw, so that the same step does not come again.
 */
export function settle(
  brief: CallBrief,
  state: ScriptState,
  call: ToolCall,
  result: EffectResult,
): ScriptState {
  const due = state.todo[0]?.tool === call.tool;
  const base: ScriptState = due ? { ...state, todo: state.todo.slice(1) } : state;
  const failed = result.kind === 'failed';
  switch (call.tool) {
    case 'confirm_identity':
      return settleIdentity(base, call, failed);
    case 'save_criterion_result':
      return settleAnswer(brief, base, call, failed);
    case 'propose_viewing_slots':
      return settleSlots(base, call, result.kind === 'slots' ? result.slots : []);
    case 'book_property_viewing':
      return settleBooking(base, call, result);
    case 'transfer_call':
      return settleTransfer(base, result.kind === 'transferred' && result.accepted);
    case 'schedule_callback':
      return failed ? base : { ...base, callback: { said: call.said, at: call.at } };
    case 'register_opt_out':
      return { ...base, optedOut: !failed, ending: 'opted_out', detour: null };
    case 'end_call':
      return { ...base, ended: true, ending: base.ending ?? call.reason };
  }
}
