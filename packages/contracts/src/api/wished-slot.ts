import { z } from 'zod';
import type { ErrorDetail } from '../errors.js';
import { Faults } from './faults.js';
import { slotDateSchema, slotTimeSchema } from './trigger-request/viewing-slots.js';

/** The body of `POST /bookings/{id}/reschedule`: a viewing slot of the same property. */
export const wishedSlotSchema = z
  .object({
    date: slotDateSchema,
    startTime: slotTimeSchema,
    endTime: slotTimeSchema
      .nullish()
      .transform((time) => time ?? null)
      .meta({
        description: 'Only needed where two slots begin at the same time',
        example: '15:00',
      }),
  })
  .meta({ id: 'WishedSlot' });
/** A slot as somebody names it; without `endTime` the shortest that begins then. */
export type WishedSlot = z.output<typeof wishedSlotSchema>;

export type ParsedWishedSlot =
  | { readonly ok: true; readonly slot: WishedSlot }
  | { readonly ok: false; readonly details: readonly ErrorDetail[] };

/** Reads the parsed JSON body of a reschedule; reports every fault at once. */
export function parseWishedSlot(body: unknown): ParsedWishedSlot {
  const faults = new Faults();
  const slot = faults.read(wishedSlotSchema, body, []);
  return slot ? { ok: true, slot } : { ok: false, details: faults.details };
}
