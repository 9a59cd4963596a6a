import { z } from 'zod';
import { callResultSchema, callStatusSchema, sharedCallFields } from './call-result.js';
import { callIdSchema } from './formats.js';

/** One call in the list: the reference's fields, then the added ones. */
export const callListItemSchema = z
  .object({
    id: callIdSchema,
    status: callStatusSchema,
    externalRef: sharedCallFields.externalRef,
    leadName: sharedCallFields.leadName,
    leadPhone: sharedCallFields.leadPhone,
    score: sharedCallFields.score,
    qualified: sharedCallFields.qualified,
    startedAt: callResultSchema.shape.startedAt,
    duration: sharedCallFields.duration,
    criteriaResults: sharedCallFields.criteriaResults,
    outcome: sharedCallFields.outcome,
    endedAt: callResultSchema.shape.endedAt,
    createdAt: callResultSchema.shape.createdAt,
    metadata: sharedCallFields.metadata,
    test: sharedCallFields.test,
  })
  .meta({ id: 'CallListItem' });
export type CallListItem = z.infer<typeof callListItemSchema>;

/** The answer of `GET /calls`, newest call first. */
export const callListSchema = z
  .object({
    calls: z.array(callListItemSchema),
    total: z.int().nonnegative().meta({ description: 'Calls that match the filter' }),
    limit: z.int().min(1).max(100),
    offset: z.int().nonnegative(),
  })
  .meta({ id: 'CallList' });
export type CallList = z.infer<typeof callListSchema>;
