import { z } from 'zod';

// The requests of LiveKit's SIP service as protobuf writes them in JSON, with what must always hold.

const secondsSchema = z
  .string()
  .regex(/^\d+s$/)
  .transform((text) => Number.parseInt(text, 10));

export const dialRequestSchema = z
  .object({
    sipTrunkId: z.string(),
    sipCallTo: z.string(),
    sipNumber: z.string().nullable().default(null),
    roomName: z.string(),
    participantIdentity: z.literal('lead'),
    hidePhoneNumber: z.literal(true),
    waitUntilAnswered: z.literal(true),
    ringingTimeout: secondsSchema,
    maxCallDuration: secondsSchema,
  })
  .transform((asked) => ({
    number: asked.sipCallTo,
    trunkId: asked.sipTrunkId,
    room: asked.roomName,
    fromNumber: asked.sipNumber,
    ringTimeoutS: asked.ringingTimeout,
    maxDurationS: asked.maxCallDuration,
  }));
export type DialRequest = z.output<typeof dialRequestSchema>;

export const transferRequestSchema = z
  .object({
    participantIdentity: z.literal('lead'),
    roomName: z.string(),
    transferTo: z.string(),
    playDialtone: z.literal(true),
    ringingTimeout: secondsSchema,
  })
  .transform((asked) => ({
    room: asked.roomName,
    to: asked.transferTo,
    ringTimeoutS: asked.ringingTimeout,
  }));
export type TransferRequest = z.output<typeof transferRequestSchema>;

export const roomRequestSchema = z.object({ room: z.string() });

export const dispatchRequestSchema = z.object({ room: z.string(), metadata: z.string() });
