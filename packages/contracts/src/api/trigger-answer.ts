import { z } from 'zod';
import { callIdSchema } from './formats.js';
import { warningSchema } from './notice.js';

/** What `roomName` begins with; the call id follows. */
export const ROOM_NAME_PREFIX = 'immolab-call-';

/** The answer of `POST /calls/trigger`. */
export const triggerAnswerSchema = z
  .object({
    callId: callIdSchema,
    status: z.literal('initiated'),
    externalRef: z.string().nullable(),
    roomName: z.string().meta({ example: 'immolab-call-a91b4f0f-00bc-429f-bac8-2ec0969aa214' }),
    warnings: z
      .array(warningSchema)
      .min(1)
      .optional()
      .meta({ description: 'Only when there is something to say' }),
  })
  .meta({ id: 'TriggerAnswer' });
export type TriggerAnswer = z.infer<typeof triggerAnswerSchema>;
