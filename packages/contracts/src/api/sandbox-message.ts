import { z } from 'zod';
import type { ErrorDetail } from '../errors.js';
import { Faults } from './faults.js';
import { timestampSchema } from './formats.js';
import { pageQuery } from './page-query.js';

/** The page that shows captured messages as they would look. */
export const SANDBOX_PAGE_PATH = '/sandbox';

/** A file that goes with an email. */
const attachmentSchema = z
  .object({
    filename: z.string(),
    contentType: z.string(),
    content: z.string().meta({ description: 'Its text' }),
  })
  .meta({ id: 'SandboxAttachment' });

/** A message that was captured instead of sent, as its receiver would have got it. */
export const sandboxMessageSchema = z
  .object({
    id: z.uuid(),
    callId: z.uuid().nullable(),
    channel: z.enum(['sms', 'email']),
    to: z.string().meta({ description: 'E.164 number or email address' }),
    subject: z.string().nullable().meta({ description: 'Null for an SMS' }),
    text: z.string(),
    html: z.string().nullable().meta({ description: 'Null for an SMS' }),
    attachments: z.array(attachmentSchema),
    createdAt: timestampSchema,
  })
  .meta({ id: 'SandboxMessage' });
export type SandboxMessage = z.infer<typeof sandboxMessageSchema>;

/** The answer of `GET /sandbox/messages`, newest first. */
export const sandboxMessageListSchema = z
  .object({
    messages: z.array(sandboxMessageSchema),
    total: z.int().nonnegative().meta({ description: 'Messages that match the filter' }),
    limit: z.int().min(1).max(100),
    offset: z.int().nonnegative(),
  })
  .meta({ id: 'SandboxMessageList' });
export type SandboxMessageList = z.infer<typeof sandboxMessageListSchema>;

/** The query of `GET /sandbox/messages`. Parameters that are not known are ignored. */
export const sandboxMessageQuerySchema = z.object({
  ...pageQuery('messages'),
  callId: z
    .uuid({ error: 'Must be the id of a call' })
    .optional()
    .transform((callId) => callId ?? null)
    .meta({ description: 'Only messages about this call' }),
});
export type SandboxMessageQuery = z.output<typeof sandboxMessageQuerySchema>;

export type ParsedSandboxMessageQuery =
  | { readonly ok: true; readonly query: SandboxMessageQuery }
  | { readonly ok: false; readonly details: readonly ErrorDetail[] };

/** Reads the parsed query string of `GET /sandbox/messages`; reports every fault at once. */
export function parseSandboxMessageQuery(query: unknown): ParsedSandboxMessageQuery {
  const faults = new Faults();
  const parsed = faults.read(sandboxMessageQuerySchema, query, []);
  return parsed ? { ok: true, query: parsed } : { ok: false, details: faults.details };
}
