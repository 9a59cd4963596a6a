import type { ToolCall } from '@immolab/contracts';
import type { Effect, EffectResult } from '@immolab/conversation';
import { startCall } from '@immolab/conversation';
import { describe, expect, it } from 'vitest';
import type { ToolRun } from '../conductor/conductor.js';
import { sampleBrief } from '../simulated-line/testing/sample-criteria.js';
import { describeToolRun, succeeded } from './describe-tool-run.js';

const WORDS = 'call my wife Anna on +41791112233';
const SLOT = { id: 's1', date: '2026-03-20', startTime: '14:00', endTime: '15:00' };
const before = { ...startCall(sampleBrief('en')).state, offered: [SLOT] };

function run(
  call: ToolCall,
  result: EffectResult = { kind: 'done' },
  effect?: Effect | null,
): ToolRun {
  const chosen = effect === undefined ? ({ kind: 'none' } as const) : effect;
  return { call, effect: chosen, result, before, at: new Date(0) };
}

describe('an entry of the tool log', () => {
  it.each<[ToolCall]>([
    [{ tool: 'save_criterion_result', criterionId: 'c1', answer: WORDS, judgement: null }],
    [{ tool: 'schedule_callback', said: WORDS, at: null }],
    [{ tool: 'transfer_call', reason: WORDS }],
  ])('holds nothing that the lead said: %o', (call) => {
    const told = JSON.stringify(describeToolRun(run(call)));
    for (const word of ['wife', 'Anna', '+41791112233']) expect(told).not.toContain(word);
  });

  it('names the slot that a booking is about, and why it failed', () => {
    const call: ToolCall = { tool: 'book_property_viewing', slotId: 's1', step: 'hold' };
    const gone = run(call, { kind: 'gone' }, { kind: 'hold_slot', slotId: 's1' });
    const { id: _, ...slot } = SLOT;
    expect(describeToolRun(gone)).toEqual({ slot, step: 'hold', reason: 'gone' });
    expect(succeeded(gone)).toBe(false);
  });

  it('says that the script did not allow it', () => {
    const refused = run({ tool: 'register_opt_out' }, { kind: 'failed' }, null);
    expect(describeToolRun(refused)).toEqual({ reason: 'not_allowed' });
    expect(succeeded(refused)).toBe(false);
  });

  it('keeps our own words for the reason of a transfer, and tells a refused one', () => {
    const call: ToolCall = { tool: 'transfer_call', reason: 'asks_for_human' };
    expect(describeToolRun(run(call))).toEqual({ reason: 'asks_for_human' });
    expect(succeeded(run(call, { kind: 'transferred', accepted: true }))).toBe(true);
    expect(succeeded(run(call, { kind: 'transferred', accepted: false }))).toBe(false);
  });
});
