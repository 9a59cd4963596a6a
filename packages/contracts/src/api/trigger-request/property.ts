import { z } from 'zod';
import type { Property } from '../../domain/call-brief.js';
import { type Faults, rememberParsed } from '../faults.js';
import { remember } from '../remember.js';
import { defaultCurrency } from './default-currency.js';
import { line, measure, optionalLine, optionalMeasure, paragraphs } from './fields.js';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export const propertySchema = z.object({
  title: line(500).meta({ example: 'Modern 4.5 Room Apartment in Geneva' }),
  address: line(500).meta({ example: 'Rue du Mont-Blanc 12, 1201 Geneva' }),
  price: measure(1e12).meta({ description: 'Rent a month, or sale price', example: 3100 }),
  type: z
    .enum(['sale', 'rent'])
    .nullish()
    .transform((type) => type ?? 'sale')
    .meta({ default: 'sale' }),
  description: paragraphs(5_000).meta({ description: 'What the agent answers questions from' }),
  features: z
    .array(line(500))
    .max(200)
    .nullish()
    .transform((features) => features ?? []),
  area: optionalMeasure(1e7).meta({ description: 'Living area in m²' }),
  rooms: optionalMeasure(10_000).meta({ description: 'Number of rooms', example: 4.5 }),
  bathrooms: optionalMeasure(10_000),
  terrace: optionalMeasure(1e7).meta({ description: 'Terrace or balcony area in m²' }),
  reference: optionalLine(200).meta({
    description: 'Your identity of the property: calls that name the same one share its slots',
  }),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .refine((code) => CURRENCIES.has(code), { error: 'Invalid ISO 4217 currency code' })
    .nullish()
    .transform((code) => code ?? null)
    .meta({
      description: 'ISO 4217. Default: CHF for Swiss addresses, none elsewhere',
      example: 'CHF',
    }),
});

const parser = rememberParsed(propertySchema);
const currencyOf = remember(defaultCurrency, (address) => address);

/** Reads `property`, with the currency its price is spoken in. */
export function readProperty(value: unknown, faults: Faults): Property | null {
  const parsed = faults.read(parser, value, ['property']);
  return parsed && { ...parsed, currency: parsed.currency ?? currencyOf(parsed.address) };
}
