import { z } from 'zod';

/** A moment in UTC with milliseconds, as every timestamp of the API. */
export const timestampSchema = z.iso
  .datetime({ precision: 3 })
  .meta({ description: 'ISO 8601 in UTC with milliseconds', example: '2026-03-07T21:55:47.227Z' });

/** `YYYY-MM-DD`, local to the property. */
export const localDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'Date in YYYY-MM-DD format', example: '2026-03-20' });

/** `HH:MM`, local to the property. */
export const localTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Time in HH:MM format', example: '14:00' });

/** Seconds from answer to end, as the reference writes them. */
export const durationSchema = z
  .string()
  .regex(/^\d+s$/)
  .nullable()
  .meta({
    description: 'Time from answer to end in whole seconds; null when the call was never answered',
    example: '133s',
  });

export const callIdSchema = z
  .uuid()
  .meta({ description: 'The call', example: 'a91b4f0f-00bc-429f-bac8-2ec0969aa214' });
