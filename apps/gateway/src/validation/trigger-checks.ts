import { remember } from '@immolab/contracts';
import { recognisesCondition } from '@immolab/conversation';
import { checkCriterion } from '@immolab/evaluation';
import { checkWebhookUrl, parseNetworks } from '@immolab/webhooks';
import type { GatewayConfig } from '../configuration/settings.js';
import type { TriggerChecks } from './trigger-rules.js';

/** The checks as this gateway is configured. */
export function triggerChecksFrom(config: GatewayConfig): TriggerChecks {
  const networks = parseNetworks(config.webhookAllowedCidrs);
  return {
    phoneCountries: new Set(config.phoneCountries),
    checkCriterion: remember(checkInSentences, nameOfCriterion),
    checkWebhookUrl: remember(
      (url: string) => {
        const verdict = checkWebhookUrl(url, { networks });
        return verdict.allowed ? null : asSentence(verdict.message);
      },
      (url) => url,
    ),
    recognisesCondition: remember(recognisesCondition, (text) => text),
    modelAvailable: config.languageModel !== null,
  };
}

const checkInSentences: TriggerChecks['checkCriterion'] = (criterion) => {
  const fault = checkCriterion(criterion);
  return fault && { path: fault.path, message: asSentence(fault.message) };
};

/** None of these has a line break: they came as single lines. */
function nameOfCriterion(criterion: Parameters<TriggerChecks['checkCriterion']>[0]): string {
  const { language, type, expectedValue, question, options } = criterion;
  return [language, type, expectedValue, question, ...(options ?? [])].join('\n');
}

function asSentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
