import type { ErrorDetail } from '../../errors.js';
import { Faults } from '../faults.js';
import { isObject, typeName } from '../json-value.js';
import type { Warning } from '../notice.js';
import { readAgentConfig } from './agent-config.js';
import { KNOWN_FIELDS } from './body.js';
import { readCriteria } from './criteria.js';
import { readLead } from './lead.js';
import { readOptions } from './options.js';
import { readProperty } from './property.js';
import type { TriggerRules } from './rules.js';
import { shareListing } from './share-listing.js';
import type { TriggerRequest } from './trigger-request.js';
import { warnOfUnknownFields } from './unknown-fields.js';
import { readSlots } from './viewing-slots.js';

export type ParsedTriggerRequest =
  | {
      readonly ok: true;
      readonly request: TriggerRequest;
      /** What the sender should know although the request is fine. */
      readonly warnings: readonly Warning[];
    }
  | { readonly ok: false; readonly details: readonly ErrorDetail[] };

/**
 * Reads the parsed JSON body of `POST /calls/trigger` into what the rest of the system works with.
 * Reports every fault of the request at once, each under the key that the client sent. Pure.
 */
export function parseTriggerRequest(body: unknown, rules: TriggerRules): ParsedTriggerRequest {
  if (!isObject(body)) {
    const message = body === undefined ? 'Required' : `Expected object, received ${typeName(body)}`;
    return { ok: false, details: [{ path: [], message }] };
  }
  const faults = new Faults();
  const listing = shareListing(body);
  const warnings = warnOfUnknownFields(KNOWN_FIELDS, body);
  const read = readLead(body.lead, rules, faults);
  const property = readProperty(listing.property, faults);
  const agent = readAgentConfig(
    listing.agent_config,
    read?.lead.phone ?? null,
    rules,
    faults,
    warnings,
  );
  const language = read?.lead.language ?? 'en';
  const criteria = readCriteria(listing.agent_config, language, rules, faults, warnings);
  const slots = readSlots(listing.viewing_slots, rules, faults, warnings);
  const options = readOptions(body, rules, faults);

  const complete =
    faults.details.length === 0 && read && property && agent && criteria && slots && options;
  if (!complete) return { ok: false, details: faults.details };
  return { ok: true, request: { ...read, property, agent, criteria, slots, ...options }, warnings };
}
