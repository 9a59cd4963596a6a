import { z } from 'zod';
import { bookingSchema, sharedCallFields, slotSchema } from './call-result.js';
import { callIdSchema, timestampSchema } from './formats.js';

/** Where the lead's page is: the token of the link follows it. Short, as it stands in an SMS. */
export const BOOKING_PAGE_PATH = '/b';

/** Whose change it was: the lead's by the link in their messages, or yours by the API. */
export const BOOKING_CHANGERS = ['lead', 'integrator'] as const;
export type BookingChanger = (typeof BOOKING_CHANGERS)[number];

/** A viewing with whom it is for and what it is of. */
export const bookingItemSchema = z
  .object({
    ...bookingSchema.shape,
    callId: callIdSchema,
    leadName: sharedCallFields.leadName,
    property: z
      .object({
        title: z.string(),
        address: z.string(),
        reference: z.string().nullable().meta({ description: 'The `property.reference` sent' }),
      })
      .meta({ id: 'BookedProperty' }),
    externalRef: sharedCallFields.externalRef,
    updatedAt: timestampSchema.meta({ description: 'Of the last change' }),
    canceledBy: z
      .enum(BOOKING_CHANGERS)
      .nullable()
      .meta({ description: '`lead` by the link in the confirmation, `integrator` by the API' }),
    test: sharedCallFields.test,
  })
  .meta({ id: 'BookingItem' });
export type BookingItem = z.infer<typeof bookingItemSchema>;

/** The answer of `GET /bookings`, newest booking first. */
export const bookingListSchema = z
  .object({
    bookings: z.array(bookingItemSchema),
    total: z.int().nonnegative().meta({ description: 'Bookings that match the filters' }),
    limit: z.int().min(1).max(100),
    offset: z.int().nonnegative(),
  })
  .meta({ id: 'BookingList' });
export type BookingList = z.infer<typeof bookingListSchema>;

export const BOOKING_EVENTS = [
  'booking.created',
  'booking.canceled',
  'booking.rescheduled',
] as const;
export type BookingEventName = (typeof BOOKING_EVENTS)[number];

/** What the key's events address receives at each change of a booking. */
export const bookingEventSchema = z
  .object({
    event: z.enum(BOOKING_EVENTS),
    booking: bookingItemSchema.meta({ description: 'As it is after the change' }),
    previous: z
      .object({ id: z.uuid(), ...slotSchema.shape })
      .nullable()
      .meta({
        description:
          'With `booking.rescheduled`: the viewing before. Its `id` is another one where the lead ' +
          'booked anew in a later call, which replaces the earlier booking',
      }),
    by: z.enum(BOOKING_CHANGERS).meta({ description: 'Who made the change' }),
    occurredAt: timestampSchema,
    metadata: sharedCallFields.metadata,
  })
  .meta({ id: 'BookingEvent' });
export type BookingEvent = z.infer<typeof bookingEventSchema>;
