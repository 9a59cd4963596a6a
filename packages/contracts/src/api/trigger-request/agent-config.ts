import { z } from 'zod';
import type { AgentConfig } from '../../domain/call-brief.js';
import { type Faults, rememberParsed } from '../faults.js';
import { isObject } from '../json-value.js';
import type { Warning } from '../notice.js';
import { criterionSchema, MAX_CRITERIA } from './criteria.js';
import { emailSchema } from './email.js';
import { line, optionalLine, optionalParagraphs } from './fields.js';
import { parseSharedPhone, phoneSchema } from './phone.js';
import type { TriggerRules } from './rules.js';

const DEFAULT_AGENCY_NAME = 'Next Lab';

/** Everything of `agent_config` but its criteria, which are read one by one. */
export const agentConfigSchema = z.object({
  agent_name: optionalLine(100).meta({ example: 'Sarah' }),
  agency_name: optionalLine(200)
    .transform((name) => name ?? DEFAULT_AGENCY_NAME)
    .meta({ default: DEFAULT_AGENCY_NAME, example: 'Avendo Real Estate' }),
  transfer_number: phoneSchema
    .nullish()
    .transform((phone) => phone ?? null)
    .meta({ description: 'The colleague a call is transferred to; not the lead' }),
  transfer_conditions: z
    .array(line(500))
    .max(10)
    .nullish()
    .transform((conditions) => conditions ?? [])
    .meta({ description: 'When to transfer, in addition to the defaults' }),
  notification_email: emailSchema.nullish().transform((email) => email ?? null),
  hangup_instruction: optionalParagraphs(1_000).meta({ description: 'Farewell in your words' }),
  voicemail_message: optionalParagraphs(500).meta({ description: 'Left on a voicemail' }),
});

/** The same with the criteria, as the document shows it. */
export const agentConfigBodySchema = agentConfigSchema
  .extend({
    qualification_criteria: z.array(criterionSchema).max(MAX_CRITERIA).nullish().meta({
      description: 'Questions to qualify the lead, at most 15; over 6 a warning is given',
    }),
  })
  .meta({ id: 'AgentConfig' });

const PATH = 'agent_config';
const parser = rememberParsed(agentConfigSchema);

/**
 * Reads `agent_config` without its criteria.
 * @param leadPhone E.164; null when the lead's number was refused
 */
export function readAgentConfig(
  value: unknown,
  leadPhone: string | null,
  rules: TriggerRules,
  faults: Faults,
  warnings: Warning[],
): AgentConfig | null {
  const sent = value ?? {};
  const parsed = faults.read(parser, sent, [PATH]);
  const typed = isObject(sent) ? (sent.transfer_number ?? null) : null;
  const transferNumber =
    typeof typed === 'string' ? readTransferNumber(typed, leadPhone, rules, faults) : null;
  if (parsed === null) return null;
  for (const [position, condition] of parsed.transfer_conditions.entries()) {
    if (rules.recognisesCondition(condition)) continue;
    warnings.push({
      code: 'transfer_condition_needs_model',
      path: [PATH, 'transfer_conditions', position],
      message: 'Without a language model this condition is not recognised in a call',
    });
  }
  return {
    agentName: parsed.agent_name,
    agencyName: parsed.agency_name,
    transferNumber,
    transferConditions: parsed.transfer_conditions,
    notificationEmail: parsed.notification_email,
    hangupInstruction: parsed.hangup_instruction,
    voicemailMessage: parsed.voicemail_message,
  };
}

function readTransferNumber(
  typed: string,
  leadPhone: string | null,
  rules: TriggerRules,
  faults: Faults,
): string | null {
  const path = [PATH, 'transfer_number'];
  const phone = parseSharedPhone(typed, rules.phoneCountries);
  if (!phone.ok) {
    faults.add(path, phone.message);
    return null;
  }
  if (phone.e164 === leadPhone) faults.add(path, "Must not be the lead's own number");
  return phone.e164;
}
