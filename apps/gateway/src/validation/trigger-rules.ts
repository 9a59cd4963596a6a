import type { KeyContext } from '@immolab/accounts';
import type { TriggerRules } from '@immolab/contracts';

/** The checks of other packages and of the configuration, wired once. */
export interface TriggerChecks {
  readonly phoneCountries: ReadonlySet<string>;
  readonly checkCriterion: TriggerRules['checkCriterion'];
  readonly checkWebhookUrl: TriggerRules['checkWebhookUrl'];
  /** Whether the rules alone recognise a transfer condition. */
  readonly recognisesCondition: (condition: string) => boolean;
  /** Whether a language model stands behind the rules in live calls; none does in test calls. */
  readonly modelAvailable: boolean;
}

/** What a trigger request of this key is checked against, now. */
export function triggerRulesFor(key: KeyContext, checks: TriggerChecks, now: Date): TriggerRules {
  const hasModel = checks.modelAvailable && !key.test;
  return {
    now,
    timezone: key.timezone,
    phoneCountries: checks.phoneCountries,
    checkCriterion: checks.checkCriterion,
    checkWebhookUrl: checks.checkWebhookUrl,
    recognisesCondition: (condition) => hasModel || checks.recognisesCondition(condition),
  };
}
