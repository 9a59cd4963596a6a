import { checkCriterion } from '@immolab/evaluation';
import type { GatewayConfig } from '../configuration/settings.js';
import type { TriggerChecks } from './trigger-rules.js';

/** The checks as this gateway is configured. */
export function triggerChecksFrom(config: GatewayConfig): TriggerChecks {
  return {
    phoneCountries: new Set(config.phoneCountries),
    checkCriterion,
    checkWebhookUrl: () => null,
    isRuledCondition: () => true,
    modelAvailable: config.languageModel !== null,
  };
}
