import type { ProviderCheck } from '../models/check-providers.js';
import { type Finding, failed, found, reasonOf } from './finding.js';

/** What came of asking a provider, and what to do about it. */
export function describeProvider({ provider, kinds, setting, verdict }: ProviderCheck): Finding {
  const lists = kinds.map((kind) => `${kind.toUpperCase()}_MODELS`).join(', ');
  const check = `${provider} (${lists})`;
  switch (verdict.kind) {
    case 'accepted':
      return found(check, provider === 'compatible' ? 'answers' : 'takes the key');
    case 'refused':
      return failed(
        check,
        `refuses the key${provider === 'compatible' ? '' : ` in ${setting}`}`,
        provider === 'compatible'
          ? `Put a key that the server at ${setting} takes into COMPATIBLE_API_KEY.`
          : `Put a valid key of ${provider} into ${setting}.`,
      );
    case 'unknown_models':
      return failed(
        check,
        `has no model ${verdict.models.join(', ')}, or does not give it to this key`,
        `Name a model that it offers in ${lists}.`,
      );
    case 'unexpected':
      return failed(
        check,
        `answers with HTTP status ${verdict.status}`,
        `See whether ${provider} has an outage; a base URL of your own needs its version (…/v1).`,
      );
    case 'unreachable':
      return failed(
        check,
        `cannot be reached: ${reasonOf(verdict.error)}`,
        provider === 'compatible'
          ? `Start the server, or correct ${setting}.`
          : 'Let this machine reach it, or set its base URL.',
      );
  }
}
