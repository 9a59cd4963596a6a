import { ENDED_REASONS, TOOL_NAMES, type ToolCall } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TOOL_ARGUMENTS, toolCallSchema } from './tool-arguments.js';

const CALLS: readonly ToolCall[] = [
  { tool: 'confirm_identity', confirmed: false, reason: 'wrong_number' },
  { tool: 'save_criterion_result', criterionId: 'c1', answer: 'Yes.', judgement: null },
  {
    tool: 'propose_viewing_slots',
    wish: { date: null, days: null, time: '10:00', partOfDay: null },
  },
  { tool: 'book_property_viewing', slotId: 's1', step: 'hold' },
  { tool: 'transfer_call', reason: 'asks_for_human' },
  { tool: 'schedule_callback', said: 'tomorrow', at: '2026-03-11T09:00:00.000Z' },
  { tool: 'register_opt_out' },
  { tool: 'end_call', reason: 'criteria_done' },
];

describe("the tools' arguments", () => {
  it('are there for every tool, each as the script means it', () => {
    expect(CALLS.map(({ tool }) => tool)).toEqual([...TOOL_NAMES]);
    for (const call of CALLS) expect(toolCallSchema.parse(call)).toEqual(call);
  });

  it('can all be told to a model as JSON schema, every field required', () => {
    for (const [tool, schema] of Object.entries(TOOL_ARGUMENTS)) {
      const described = z.toJSONSchema(schema);
      expect(described.required ?? [], tool).toEqual(Object.keys(described.properties ?? {}));
    }
  });

  it('refuse a reason that is none', () => {
    expect(ENDED_REASONS).not.toContain('bored');
    expect(toolCallSchema.safeParse({ tool: 'end_call', reason: 'bored' }).success).toBe(false);
  });
});
