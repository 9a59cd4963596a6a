import { z } from 'zod';
import { ERROR_CODES } from '../errors.js';
import { slotSchema } from './call-result.js';
import { callIdSchema, timestampSchema } from './formats.js';
import { errorDetailSchema } from './notice.js';
import { openEnum } from './open-enum.js';

const requestIdSchema = z.string().meta({
  description: 'Names this request to support; also in the header X-Request-Id',
  example: '0b9f5c1e-5a0e-4f0e-9d3c-8f1f6a1f2b7d',
});

/** Every answer that is no success. */
export const errorBodySchema = z
  .object({
    error: z.string().meta({ description: 'One sentence for people; may change' }),
    code: openEnum(ERROR_CODES, 'Stable word for programs.'),
    requestId: requestIdSchema,
    callId: callIdSchema
      .optional()
      .meta({ description: 'With `external_ref_taken`: the call that has the reference' }),
    retryAt: timestampSchema
      .optional()
      .meta({ description: 'With `contact_limit`: when the number may be called again' }),
    openSlots: z
      .array(slotSchema)
      .optional()
      .meta({ description: 'With `slot_unavailable`: the next slots with a place left' }),
  })
  .meta({ id: 'Error' });
export type ErrorBody = z.infer<typeof errorBodySchema>;

/** What is wrong with a request, all of it at once. */
export const validationErrorBodySchema = z
  .object({
    error: z.literal('Validation error'),
    code: z.literal('validation'),
    requestId: requestIdSchema,
    details: z.array(errorDetailSchema).min(1),
  })
  .meta({ id: 'ValidationError' });
export type ValidationErrorBody = z.infer<typeof validationErrorBodySchema>;
