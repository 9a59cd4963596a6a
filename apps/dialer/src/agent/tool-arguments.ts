import { ENDED_REASONS, KINDS_OF_DAY, type ToolCall, type ToolName } from '@immolab/contracts';
import { z } from 'zod';

const judgementSchema = z.object({
  verdict: z.enum(['pass', 'fail', 'unclear']),
  quote: z.string().describe('Words of the answer on which the verdict rests'),
  reason: z.string(),
  judge: z.string(),
});

const wishSchema = z.object({
  date: z.string().nullable().describe('YYYY-MM-DD'),
  days: z
    .object({
      from: z.string().nullable().describe('YYYY-MM-DD, first day; null from today'),
      to: z.string().nullable().describe('YYYY-MM-DD, last day; null without an end'),
      kind: z.enum(KINDS_OF_DAY),
    })
    .nullable()
    .describe('Where several days would do, such as next week; else null'),
  time: z.string().nullable().describe('HH:MM'),
  partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening']).nullable(),
});

/**
 * The arguments of each tool. Nullable instead of optional, and nothing transformed: models and
 * the session's schema conversion both need it so.
 */
export const TOOL_ARGUMENTS = {
  confirm_identity: z.object({
    confirmed: z.boolean(),
    reason: z.enum(ENDED_REASONS).nullable().describe('Why it is not the lead; null when it is'),
  }),
  save_criterion_result: z.object({
    criterionId: z.string(),
    answer: z.string().describe("The lead's own words"),
    judgement: judgementSchema.nullable().describe('Only for criteria of type text'),
  }),
  propose_viewing_slots: z.object({ wish: wishSchema.nullable() }),
  book_property_viewing: z.object({
    slotId: z.string(),
    step: z.enum(['hold', 'book', 'release']),
  }),
  transfer_call: z.object({ reason: z.string() }),
  schedule_callback: z.object({
    said: z.string().nullable().describe("The lead's words for the time"),
    at: z.string().nullable().describe('ISO 8601 in UTC; null when the time was not understood'),
  }),
  register_opt_out: z.object({}),
  end_call: z.object({ reason: z.enum(ENDED_REASONS) }),
} as const satisfies Record<ToolName, z.ZodObject>;

/** What a model is told each tool is for. */
export const TOOL_DESCRIPTIONS: Readonly<Record<ToolName, string>> = {
  confirm_identity: 'The person on the line has said whether they are the lead.',
  save_criterion_result: 'The lead has answered the question that was asked last.',
  propose_viewing_slots: 'Find viewings to offer to a lead who qualifies.',
  book_property_viewing: 'Hold a chosen viewing, book it after it was read back, or let it go.',
  transfer_call: 'Put the lead through to a colleague.',
  schedule_callback: 'Pass on the wish to be called back.',
  register_opt_out: 'The lead does not want to be called again.',
  end_call: 'The call is finished; the farewell follows.',
};

/** A tool call as the session hands it over: name and arguments. */
export const toolCallSchema: z.ZodType<ToolCall> = z.discriminatedUnion('tool', [
  TOOL_ARGUMENTS.confirm_identity.extend({ tool: z.literal('confirm_identity') }),
  TOOL_ARGUMENTS.save_criterion_result.extend({ tool: z.literal('save_criterion_result') }),
  TOOL_ARGUMENTS.propose_viewing_slots.extend({ tool: z.literal('propose_viewing_slots') }),
  TOOL_ARGUMENTS.book_property_viewing.extend({ tool: z.literal('book_property_viewing') }),
  TOOL_ARGUMENTS.transfer_call.extend({ tool: z.literal('transfer_call') }),
  TOOL_ARGUMENTS.schedule_callback.extend({ tool: z.literal('schedule_callback') }),
  TOOL_ARGUMENTS.register_opt_out.extend({ tool: z.literal('register_opt_out') }),
  TOOL_ARGUMENTS.end_call.extend({ tool: z.literal('end_call') }),
]);
