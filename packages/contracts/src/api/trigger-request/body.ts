import { z } from 'zod';
import { agentConfigBodySchema, agentConfigSchema } from './agent-config.js';
import { criterionSchema } from './criteria.js';
import { LEAD_ALIASES, leadSchema } from './lead.js';
import { optionsSchema } from './options.js';
import { propertySchema } from './property.js';
import type { KnownFields } from './unknown-fields.js';
import { MAX_SLOTS, viewingSlotSchema } from './viewing-slots.js';

const leadBodySchema = leadSchema
  .extend({
    firstName: leadSchema.shape.firstName.nullish(),
    lastName: leadSchema.shape.lastName.nullish(),
    phone: leadSchema.shape.phone.nullish(),
    prenom: leadSchema.shape.firstName.nullish().meta({ description: 'Alias of `firstName`' }),
    nom: leadSchema.shape.lastName.nullish().meta({ description: 'Alias of `lastName`' }),
    telephone: leadSchema.shape.phone.nullish().meta({ description: 'Alias of `phone`' }),
  })
  .meta({
    id: 'Lead',
    allOf: Object.entries(LEAD_ALIASES).map(([alias, name]) => ({
      anyOf: [name, alias].map((key) => ({
        required: [key],
        properties: { [key]: { type: 'string' } },
      })),
    })),
  });

/** The body of `POST /calls/trigger` for the document. `parseTriggerRequest` reads it part by part. */
export const triggerBodySchema = z
  .object({
    lead: leadBodySchema,
    property: propertySchema.meta({ id: 'Property' }),
    agent_config: z.union([agentConfigBodySchema, z.null()]).optional(),
    viewing_slots: z.array(viewingSlotSchema).max(MAX_SLOTS).nullish(),
    ...optionsSchema.shape,
  })
  .meta({ id: 'TriggerRequest' });

function leaves(schema: z.ZodObject): KnownFields {
  return Object.fromEntries(Object.keys(schema.shape).map((key) => [key, 'leaf' as const]));
}

/** Every key that a body may have. */
export const KNOWN_FIELDS: KnownFields = {
  ...leaves(optionsSchema),
  lead: leaves(leadBodySchema),
  property: leaves(propertySchema),
  agent_config: {
    ...leaves(agentConfigSchema),
    qualification_criteria: leaves(criterionSchema),
  },
  viewing_slots: leaves(viewingSlotSchema),
};
