import { z } from 'zod';

/** Where in the request body something stands: keys and array positions, outermost first. */
export const bodyPathSchema = z.array(z.union([z.string(), z.int().nonnegative()])).meta({
  description: 'Keys and array positions in the request, outermost first, named as they were sent',
  example: ['lead', 'telephone'],
});
export type BodyPath = z.infer<typeof bodyPathSchema>;

/** What made a request invalid. */
export const errorDetailSchema = z
  .object({ path: bodyPathSchema, message: z.string() })
  .meta({ id: 'ErrorDetail' });

/** Something that a sender should know of an accepted request. */
export const warningSchema = z
  .object({
    code: z.string().meta({
      description: 'Stable word for the kind of warning. Tolerate new ones.',
      example: 'slot_in_past',
    }),
    path: bodyPathSchema,
    message: z.string(),
  })
  .meta({ id: 'Warning' });
export type Warning = z.infer<typeof warningSchema>;

/** Free data of the integrator, echoed as it came. */
export const metadataSchema = z
  .record(z.string(), z.unknown())
  .nullable()
  .meta({ description: 'The object sent as `metadata`, or null', example: { crmId: '4711' } });
export type Metadata = z.infer<typeof metadataSchema>;
