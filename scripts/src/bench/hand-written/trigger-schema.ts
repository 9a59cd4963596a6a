import { z } from 'zod';

/** The request as the reference lists its fields, and nothing that it does not say. */
export const triggerSchema = z.object({
  lead: z.object({
    firstName: z.string().min(1),
    lastName: z.string().min(1),
    phone: z.string().min(7),
    email: z.email(),
    language: z.enum(['de', 'fr', 'en', 'nl']),
    budget: z.string().optional(),
    remarks: z.string().optional(),
  }),
  property: z.object({
    title: z.string().min(1),
    address: z.string().min(1),
    price: z.number(),
    type: z.enum(['rent', 'sale']).optional(),
    description: z.string().min(1),
    features: z.array(z.string()).optional(),
    area: z.number().optional(),
    rooms: z.number().optional(),
    bathrooms: z.number().optional(),
    terrace: z.number().optional(),
  }),
  agent_config: z
    .object({
      agent_name: z.string().optional(),
      agency_name: z.string().optional(),
      transfer_number: z.string().optional(),
      notification_email: z.email().optional(),
      hangup_instruction: z.string().optional(),
      qualification_criteria: z
        .array(
          z.object({
            question: z.string().min(1),
            type: z.enum(['text', 'number', 'yes_no', 'multiple_choice']).optional(),
            expectedValue: z.string(),
            eliminatory: z.boolean().optional(),
            rejectionMessage: z.string().optional(),
            options: z.array(z.string()).optional(),
            order: z.number().optional(),
          }),
        )
        .optional(),
      transfer_conditions: z.array(z.string()).optional(),
    })
    .optional(),
  viewing_slots: z
    .array(
      z.object({
        date: z.iso.date(),
        startTime: z.string(),
        endTime: z.string(),
        maxBookings: z.number().int().min(1).optional(),
      }),
    )
    .optional(),
  callback_webhook: z.url().optional(),
  external_ref: z.string().optional(),
});
