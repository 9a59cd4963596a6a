import { z } from 'zod';
import { CALL_STATUSES } from '../domain/outcome.js';
import { callIdSchema, timestampSchema } from './formats.js';

/** The answer of `GET /usage`. */
export const usageSchema = z
  .object({
    totalCalls: z.int().nonnegative(),
    maxCalls: z.int().nonnegative(),
    remaining: z.int().nonnegative(),
    byStatus: z.partialRecord(z.enum(CALL_STATUSES), z.int().positive()).meta({
      description: 'Calls by status; only statuses that occur',
      example: { completed: 12 },
    }),
    activeCalls: z.array(
      z.object({
        callId: callIdSchema,
        status: z.enum(['ringing', 'in_progress']),
        externalRef: z.string().nullable(),
        startedAt: timestampSchema,
      }),
    ),
    averageScore: z
      .int()
      .min(0)
      .max(100)
      .nullable()
      .meta({ description: 'Rounded mean over scored calls; null when there is none' }),
    qualifiedCount: z.int().nonnegative(),
  })
  .meta({ id: 'Usage' });
export type Usage = z.infer<typeof usageSchema>;
