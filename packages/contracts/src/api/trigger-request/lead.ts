import { z } from 'zod';
import type { Lead } from '../../domain/call-brief.js';
import { LANGUAGES } from '../../domain/language.js';
import type { Faults } from '../faults.js';
import { isObject } from '../json-value.js';
import type { BodyPath } from '../notice.js';
import { emailSchema } from './email.js';
import { line, optionalLine, optionalParagraphs } from './fields.js';
import { parsePhone, phoneSchema } from './phone.js';
import type { TriggerRules } from './rules.js';

/** Names that the reference accepts beside its own: sent name -> its own. */
export const LEAD_ALIASES = {
  prenom: 'firstName',
  nom: 'lastName',
  telephone: 'phone',
} as const;

export const leadSchema = z.object({
  firstName: line(100).meta({ description: 'First name (alias: `prenom`)', example: 'John' }),
  lastName: line(100).meta({ description: 'Last name (alias: `nom`)', example: 'Smith' }),
  phone: phoneSchema.meta({
    description: 'Phone number in international format (alias: `telephone`)',
  }),
  email: emailSchema,
  language: z.enum(LANGUAGES).meta({ description: 'Language of the call' }),
  budget: optionalLine(200).meta({ description: 'Stated budget; never read aloud, never scored' }),
  remarks: optionalParagraphs(5_000).meta({ description: 'Notes; never read aloud' }),
  source: optionalLine(80).meta({
    description: 'Where the enquiry was made, told when the lead asks',
    example: 'homegate.ch',
  }),
});

type AliasedName = (typeof LEAD_ALIASES)[keyof typeof LEAD_ALIASES];

/** The lead with the country of its number. */
export interface ReadLead {
  readonly lead: Lead;
  /** ISO 3166 code. */
  readonly country: string;
}

/**
 * Reads `lead`. Where a name and its alias are both given the name wins; faults are noted under the
 * key that was sent, under the name when neither was.
 */
export function readLead(value: unknown, rules: TriggerRules, faults: Faults): ReadLead | null {
  const { lead, sentAs } = isObject(value) ? resolveAliases(value) : { lead: value, sentAs: {} };
  const path = (name: AliasedName): BodyPath => ['lead', sentAs[name] ?? name];
  const parsed = faults.read(leadSchema, lead, ['lead'], sentAs);
  // The number is looked at even when other fields are wrong: all faults are told at once.
  const typed = isObject(lead) ? lead.phone : undefined;
  if (typeof typed !== 'string') return null;
  const phone = parsePhone(typed, rules.phoneCountries);
  if (!phone.ok) faults.add(path('phone'), phone.message);
  if (parsed === null || !phone.ok) return null;
  return { lead: { ...parsed, phone: phone.e164 }, country: phone.country };
}

interface ResolvedLead {
  readonly lead: Record<string, unknown>;
  /** The names whose value came under an alias. */
  readonly sentAs: Partial<Record<AliasedName, string>>;
}

function resolveAliases(sent: Record<string, unknown>): ResolvedLead {
  const lead = { ...sent };
  const sentAs: Partial<Record<AliasedName, string>> = {};
  for (const [alias, name] of Object.entries(LEAD_ALIASES)) {
    if (isAbsent(sent[name]) && Object.hasOwn(sent, alias)) {
      lead[name] = sent[alias];
      sentAs[name] = alias;
    }
  }
  return { lead, sentAs };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
