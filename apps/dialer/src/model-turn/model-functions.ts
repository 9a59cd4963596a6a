import {
  MODEL_END_REASONS,
  MODEL_IDENTITY_REASONS,
  type ModelCall,
  type ModelCallName,
} from '@immolab/conversation';
import { llm } from '@livekit/agents';
import { z } from 'zod';
import { TOOL_ARGUMENTS } from '../agent/tool-arguments.js';

/**
 * What a model may call. These are proposals: the script turns them into the agent's tools, or
 * refuses them. What a model must not decide (a verdict, an instant, the script's own reasons) is
 * no argument.
 */
const ARGUMENTS = {
  confirm_identity: z.object({
    confirmed: z.boolean().describe('Whether the person on the line is the lead'),
    reason: z.enum(MODEL_IDENTITY_REASONS).nullable().describe('Null when it is the lead'),
  }),
  save_criterion_result: z.object({
    criterionId: z.string(),
    answer: z.string().describe("The lead's own words that answer the question, copied exactly"),
  }),
  propose_viewing_slots: TOOL_ARGUMENTS.propose_viewing_slots,
  book_property_viewing: TOOL_ARGUMENTS.book_property_viewing,
  transfer_call: z.object({
    why: z.enum(['asks_for_human', 'legal', 'complaint', 'anger', 'transfer_condition']),
  }),
  schedule_callback: z.object({
    said: z.string().nullable().describe("The lead's words for the time; null when none was said"),
  }),
  register_opt_out: z.object({}),
  end_call: z.object({ reason: z.enum(MODEL_END_REASONS) }),
  note_question: z.object({}),
} as const satisfies Record<ModelCallName, z.ZodObject>;

const DESCRIPTIONS: Readonly<Record<ModelCallName, string>> = {
  confirm_identity: 'The person on the line has said whether they are the lead.',
  save_criterion_result: 'What the lead has just said answers the question that was asked.',
  propose_viewing_slots: 'The lead wants other viewings than those on offer.',
  book_property_viewing:
    'hold: the lead has chosen a viewing. book: yes to the one read back. release: not that one.',
  transfer_call: 'The lead is to be put through to a colleague.',
  schedule_callback: 'The lead wants to be called back, or cannot talk now.',
  register_opt_out: 'The lead does not want to be called ever again.',
  end_call: 'The lead ends the call: not interested, found something, wants no AI, says goodbye.',
  note_question: 'The lead asks something that the facts do not answer.',
};

/** The functions that a model is offered now. */
export function defineFunctions(names: readonly ModelCallName[]): llm.ToolContext {
  return new llm.ToolContext(
    names.map((name) =>
      llm.tool({
        name,
        description: DESCRIPTIONS[name],
        parameters: ARGUMENTS[name],
        execute: async () => {
          throw new Error('proposals are not executed by the session');
        },
      }),
    ),
  );
}

const callSchema: z.ZodType<ModelCall> = z.discriminatedUnion('tool', [
  ARGUMENTS.confirm_identity.extend({ tool: z.literal('confirm_identity') }),
  ARGUMENTS.save_criterion_result
    .extend({ tool: z.literal('save_criterion_result') })
    .transform((call) => ({ ...call, judgement: null })),
  ARGUMENTS.propose_viewing_slots.extend({ tool: z.literal('propose_viewing_slots') }),
  ARGUMENTS.book_property_viewing.extend({ tool: z.literal('book_property_viewing') }),
  ARGUMENTS.transfer_call
    .extend({ tool: z.literal('transfer_call') })
    .transform(({ tool, why }) => ({ tool, reason: why })),
  ARGUMENTS.schedule_callback
    .extend({ tool: z.literal('schedule_callback') })
    .transform((call) => ({ ...call, at: null })),
  ARGUMENTS.register_opt_out.extend({ tool: z.literal('register_opt_out') }),
  ARGUMENTS.end_call.extend({ tool: z.literal('end_call') }),
  ARGUMENTS.note_question.extend({ tool: z.literal('note_question') }),
]);

/** A function call as a model wrote it; null when no such function or its arguments make no sense. */
export function readCall({ name, args }: llm.FunctionCall): ModelCall | null {
  const values = parseJson(args === '' ? '{}' : args);
  if (values === null) return null;
  const parsed = callSchema.safeParse({ ...values, tool: name });
  return parsed.success ? parsed.data : null;
}

/** Null for what is no JSON object. */
export function parseJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
