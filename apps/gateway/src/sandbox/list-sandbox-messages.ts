import {
  parseSandboxMessageQuery,
  type SandboxMessage,
  type SandboxMessageList,
} from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { type CapturedMessage, listCaptured } from '@immolab/deliveries';
import { z } from 'zod';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { invalidRequest } from '../errors/invalid-request.js';
import { LARGEST_OFFSET } from '../routes/list-calls.js';

/** `GET /api/v1/sandbox/messages` */
export function listSandboxMessages(db: Database): AuthenticatedHandler {
  return async ({ key, request, response }) => {
    const parsed = parseSandboxMessageQuery(request.query);
    if (!parsed.ok) throw invalidRequest(parsed.details);
    const { limit, offset, callId } = parsed.query;
    const { messages, total } = await listCaptured(db, {
      keyId: key.id,
      callId,
      limit,
      offset: Math.min(offset, LARGEST_OFFSET),
    });
    const list: SandboxMessageList = { messages: messages.map(render), total, limit, offset };
    response.json(list);
  };
}

/** What the row of a message holds; an SMS has text alone. */
const bodySchema = z.object({
  subject: z.string().nullable(),
  text: z.string(),
  html: z.string().nullable().default(null),
  attachments: z
    .array(z.object({ filename: z.string(), contentType: z.string(), content: z.string() }))
    .default([]),
});

function render({ destination, body, createdAt, ...message }: CapturedMessage): SandboxMessage {
  const { subject, text, html, attachments } = bodySchema.parse(JSON.parse(body));
  return {
    id: message.id,
    callId: message.callId,
    channel: message.channel,
    to: destination,
    subject,
    text,
    html,
    attachments,
    createdAt: createdAt.toISOString(),
  };
}
