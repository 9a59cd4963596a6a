import { z } from 'zod';
import { callResultSchema, sharedCallFields } from './call-result.js';
import { callIdSchema, timestampSchema } from './formats.js';

/** What `callback_webhook` receives once per call: the reference's fields, then the added ones. */
export const webhookPayloadSchema = z
  .object({
    event: z.enum(['call.completed', 'call.failed']),
    callId: callIdSchema,
    externalRef: sharedCallFields.externalRef,
    status: z.enum(['completed', 'failed']),
    duration: sharedCallFields.duration,
    leadName: sharedCallFields.leadName,
    leadPhone: sharedCallFields.leadPhone,
    leadEmail: callResultSchema.shape.leadEmail,
    score: sharedCallFields.score,
    qualified: sharedCallFields.qualified,
    criteriaResults: sharedCallFields.criteriaResults,
    transcript: callResultSchema.shape.transcript,
    completedAt: timestampSchema,
    outcome: sharedCallFields.outcome,
    booking: callResultSchema.shape.booking,
    callback: callResultSchema.shape.callback,
    language: callResultSchema.shape.language,
    metadata: sharedCallFields.metadata,
    test: sharedCallFields.test,
  })
  .meta({ id: 'WebhookPayload' });
export type WebhookPayload = z.infer<typeof webhookPayloadSchema>;
