import type { ToolCall } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { momentBrief, reachMoment } from '../testing/reach-moment.js';
import type { ScriptState } from './define-state.js';
import { nextStep } from './next-step.js';
import { permit } from './permit.js';
import { settle } from './settle.js';

const brief = momentBrief('en');
const at = (moment: Parameters<typeof reachMoment>[1], change: Partial<ScriptState> = {}) => ({
  ...reachMoment(brief, moment),
  ...change,
});
const allowed = (state: ScriptState, call: ToolCall) => permit(brief, state, call).allowed;

const save = (criterionId: string, answer: string): ToolCall => ({
  tool: 'save_criterion_result',
  criterionId,
  answer,
  judgement: null,
});
const viewing = (slotId: string, step: 'hold' | 'book' | 'release'): ToolCall => ({
  tool: 'book_property_viewing',
  slotId,
  step,
});

describe('what a model may not do', () => {
  it.each<[string, ScriptState, ToolCall]>([
    ['save an answer before the identity', at('identity'), save('c1', '3200')],
    ['skip a criterion', at('budget', { heard: ['3200'] }), save('c2', '3200')],
    ['change an answer that is settled', at('people', { heard: ['2000'] }), save('c1', '2000')],
    [
      'propose slots before the last answer',
      at('job'),
      { tool: 'propose_viewing_slots', wish: null },
    ],
    ['hold what was not offered', at('slots'), viewing('s9', 'hold')],
    ['book what is not held', at('slots'), viewing('s1', 'book')],
    ['book what was not read back', at('read_back', { readBack: false }), viewing('s2', 'book')],
    ['finish before every criterion', at('job'), { tool: 'end_call', reason: 'criteria_done' }],
    ['call a viewing booked that is not', at('slots'), { tool: 'end_call', reason: 'slot_booked' }],
    ['do anything after the end', at('job', { ended: true }), { tool: 'register_opt_out' }],
    [
      'transfer again after a refusal',
      at('job', { transferRefused: true }),
      { tool: 'transfer_call', reason: 'x' },
    ],
  ])('%s', (_, state, call) => {
    const permission = permit(brief, state, call);
    expect(permission.allowed).toBe(false);
    expect(permission.allowed ? '' : permission.instruction).not.toBe('');
  });

  it('say for the lead what the lead did not say', () => {
    const state = at('budget', { heard: ['Hm.', 'about two thousand eight'] });
    const permission = permit(brief, state, save('c1', 'The budget is 3500 francs.'));
    const effect = permission.allowed ? permission.effect : null;
    expect(effect?.kind === 'store_answer' ? effect.answer.answer : null).toBe(
      'about two thousand eight',
    );
  });
});

describe('what it may do', () => {
  it('opt the lead out, record a callback and end at the wish of the lead at any time', () => {
    for (const moment of ['identity', 'budget', 'slots', 'read_back'] as const) {
      expect(allowed(at(moment), { tool: 'register_opt_out' })).toBe(true);
      expect(allowed(at(moment), { tool: 'schedule_callback', said: null, at: null })).toBe(true);
      expect(allowed(at(moment), { tool: 'end_call', reason: 'not_interested' })).toBe(true);
    }
  });

  it('judge a text answer, which is stored with its quote', () => {
    const heard = ['We are a quiet couple.'];
    const judgement = {
      verdict: 'pass',
      quote: 'quiet couple',
      reason: 'Quiet.',
      judge: 'm',
    } as const;
    const answered = { criterionId: 'c5', answer: 'We are a quiet couple.', judgement } as const;
    const call = { tool: 'save_criterion_result', ...answered } as const;
    const permission = permit(brief, at('about_you', { heard }), call);
    const effect = permission.allowed ? permission.effect : null;
    const answer = effect?.kind === 'store_answer' ? effect.answer : null;
    expect(answer?.textJudgement).toEqual(judgement);
    expect(answer?.evaluation.verdict).toBe('pass');
  });
});

describe('a tool that failed', () => {
  it('leaves nothing of the property to be said when it was the identity', () => {
    const state = at('identity', { lines: ['The rent is 3,100 francs a month.'] });
    const call = { tool: 'confirm_identity', confirmed: true, reason: null } as const;
    const step = nextStep(brief, settle(brief, state, call, { kind: 'failed' }));
    expect(step.kind === 'say' ? step.text : '').toBe('Am I speaking with John Smith?');
  });

  it('does not come again for ever', () => {
    let state = at('budget', { todo: [save('c1', 'x'), save('c1', 'y')], heard: ['x', 'y'] });
    for (const call of state.todo) state = settle(brief, state, call, { kind: 'failed' });
    expect(state.todo).toEqual([]);
    expect(state.progress[0]?.done).toBe(true);
  });
});
