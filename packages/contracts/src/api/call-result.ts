import { z } from 'zod';
import { LANGUAGES } from '../domain/language.js';
import { ANSWERED_BY, CALL_STATUSES, ENDED_REASONS, FAULTS, OUTCOMES } from '../domain/outcome.js';
import { TOOL_NAMES } from '../domain/tools.js';
import { criterionResultSchema } from './criterion-result.js';
import {
  callIdSchema,
  durationSchema,
  localDateSchema,
  localTimeSchema,
  timestampSchema,
} from './formats.js';
import { metadataSchema, warningSchema } from './notice.js';
import { openEnum } from './open-enum.js';

/** How long the lead waited for an answer, in milliseconds, and where the time went. */
export const turnTimingSchema = z
  .object({
    responseMs: z.number().meta({
      description: "From the end of the lead's speech to the agent's first sound",
    }),
    endOfTurnMs: z.number().meta({ description: 'Until the turn was taken to be over' }),
    recogniserMs: z.number().nullable().meta({ description: 'Until the words were recognised' }),
    answerMs: z.number().meta({ description: 'By rules or model, from there to the answer' }),
    synthesisMs: z.number().meta({ description: 'From the answer to its first sound' }),
  })
  .meta({ id: 'TurnTiming' });
export type TurnTiming = z.infer<typeof turnTimingSchema>;

export const transcriptTurnSchema = z
  .object({
    role: z.enum(['agent', 'user']),
    text: z.string().meta({
      description: 'As spoken; an interrupted sentence only as far as it was heard',
    }),
    timestamp: timestampSchema,
    answeredBy: z
      .enum(['rules', 'model'])
      .optional()
      .meta({ description: "Who decided on the agent's words" }),
    timing: turnTimingSchema.optional(),
  })
  .meta({ id: 'TranscriptTurn' });
export type TranscriptTurn = z.infer<typeof transcriptTurnSchema>;

/** When a viewing is, local to the property. */
export const slotSchema = z
  .object({ date: localDateSchema, startTime: localTimeSchema, endTime: localTimeSchema })
  .meta({ id: 'Slot' });

/** One tool of the agent as it ran. Never holds a person's data. */
export const toolCallLogEntrySchema = z
  .looseObject({
    timestamp: timestampSchema,
    tool: openEnum(TOOL_NAMES, 'The tool.'),
    ok: z.boolean(),
    criterionId: z.string().optional(),
    slot: slotSchema.optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'ToolCallLogEntry' });
export type ToolCallLogEntry = z.infer<typeof toolCallLogEntrySchema>;

export const BOOKING_STATUSES = ['booked', 'canceled', 'rescheduled'] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

export const bookingSchema = z
  .object({
    id: z.uuid(),
    ...slotSchema.shape,
    timezone: z
      .string()
      .meta({ description: 'IANA name of the zone of date and times', example: 'Europe/Zurich' }),
    status: openEnum(
      BOOKING_STATUSES,
      'State of the viewing; `rescheduled`: a later call of the lead booked anew in its place.',
    ),
    createdAt: timestampSchema,
  })
  .meta({ id: 'Booking' });
export type Booking = z.infer<typeof bookingSchema>;

export const callbackSchema = z
  .object({
    said: z.string().nullable().meta({ description: "The lead's own words for the time" }),
    at: timestampSchema.nullable().meta({
      description: 'The wished time, ISO 8601 in UTC; null when it was not understood',
    }),
    timezone: z.string().meta({ description: 'IANA name', example: 'Europe/Zurich' }),
  })
  .meta({ id: 'Callback' });
export type Callback = z.infer<typeof callbackSchema>;

/** An SMS or email about this call. On a test key it is captured and readable here instead of sent. */
export const notificationSchema = z
  .object({
    id: z.uuid(),
    channel: openEnum(['sms', 'email'], 'How it is sent.'),
    type: z.string().meta({
      description: 'What it is about. Tolerate new words.',
      example: 'booking.confirmation',
    }),
    recipient: openEnum(['lead', 'agency'], 'Whom it is for.'),
    status: openEnum(
      ['pending', 'sent', 'delivered', 'failed', 'captured'],
      'Where it stands; `captured` is the end on a test key.',
    ),
    reason: z
      .string()
      .nullable()
      .meta({
        description:
          'Why it failed, or why the last attempt did while it is `pending`: `invalid_number`, ' +
          '`not_mobile`, `unsubscribed`, `bounced`, `suppressed`, … Tolerate new words.',
        example: null,
      }),
    createdAt: timestampSchema,
    sentAt: timestampSchema.nullable().meta({ description: 'When the provider took it' }),
    deliveredAt: timestampSchema
      .nullable()
      .meta({ description: 'When the provider told that it arrived' }),
    message: z
      .object({ to: z.string(), subject: z.string().nullable(), text: z.string() })
      .nullable()
      .meta({ description: 'What was captured on a test key; null on a live key' }),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof notificationSchema>;

export const callStatusSchema = z.enum(CALL_STATUSES).meta({
  id: 'CallStatus',
  description: '`completed` and `failed` are final; the result is in the same answer.',
});

export const scoreSchema = z
  .int()
  .min(0)
  .max(100)
  .nullable()
  .meta({ description: 'Percent of the possible points; null when there is nothing to judge' });

export const qualifiedSchema = z.boolean().nullable().meta({
  description:
    'All eliminatory criteria passed and score >= 60; null when there is nothing to judge',
});

export const outcomeSchema = openEnum(OUTCOMES, 'How the call went, in one word.').nullable();

export const languageSchema = openEnum(LANGUAGES, 'Language that was spoken.').nullable();

/** Fields of a call that its list entry and its webhook show too. */
export const sharedCallFields = {
  externalRef: z.string().nullable().meta({ description: 'The `external_ref` that was sent' }),
  leadName: z.string().nullable(),
  leadPhone: z.string().nullable().meta({ description: 'E.164', example: '+41791234567' }),
  duration: durationSchema,
  outcome: outcomeSchema,
  score: scoreSchema,
  qualified: qualifiedSchema,
  criteriaResults: z.array(criterionResultSchema),
  metadata: metadataSchema,
  test: z.boolean().meta({ description: 'The key is a test key: nobody was phoned' }),
};

/** The full answer of `GET /calls/{callId}`: the reference's fields first, then the added ones. */
export const callResultSchema = z
  .object({
    id: callIdSchema,
    status: callStatusSchema,
    externalRef: sharedCallFields.externalRef,
    leadName: sharedCallFields.leadName,
    leadPhone: sharedCallFields.leadPhone,
    leadEmail: z.string().nullable(),
    startedAt: timestampSchema
      .nullable()
      .meta({ description: 'When dialling began; null while `pending`' }),
    endedAt: timestampSchema.nullable(),
    duration: sharedCallFields.duration,
    outcome: sharedCallFields.outcome,
    score: sharedCallFields.score,
    qualified: sharedCallFields.qualified,
    criteriaResults: sharedCallFields.criteriaResults,
    transcript: z.array(transcriptTurnSchema),
    toolCallsLog: z.array(toolCallLogEntrySchema),
    endedReason: openEnum(ENDED_REASONS, 'Why the call ended, finer than `outcome`.').nullable(),
    fault: openEnum(FAULTS, 'Who is to blame when something went wrong.').nullable(),
    sipCode: z.int().min(300).max(699).nullable().meta({
      description: 'SIP answer with which the network refused the call; null when it gave none',
      example: 486,
    }),
    answeredBy: openEnum(ANSWERED_BY, 'What picked up.').nullable(),
    durationSeconds: z.int().nonnegative().nullable(),
    language: languageSchema,
    fromNumber: z.string().nullable().meta({ description: 'E.164 of the calling line' }),
    booking: z.union([bookingSchema, z.null()]),
    callback: z.union([callbackSchema, z.null()]),
    openQuestions: z
      .array(z.string())
      .meta({ description: 'Asked by the lead, not answered by the agent' }),
    reviewRequested: z
      .boolean()
      .meta({ description: 'The lead wants a person to look at the answers' }),
    needsReview: z.boolean().meta({
      description: 'A negative result rests on something other than a clear fail',
    }),
    criteriaAsked: z.int().nonnegative(),
    criteriaTotal: z.int().nonnegative(),
    notifications: z.array(notificationSchema),
    metadata: sharedCallFields.metadata,
    test: sharedCallFields.test,
    createdAt: timestampSchema,
    warnings: z.array(warningSchema),
  })
  .meta({ id: 'CallResult' });
export type CallResult = z.infer<typeof callResultSchema>;
