import type { Criterion } from '../../domain/call-brief.js';
import type { Language } from '../../domain/language.js';

/** What a request is checked against that this package does not know by itself. */
export interface TriggerRules {
  readonly now: Date;
  /** IANA name of the zone the slots are told in. */
  readonly timezone: string;
  /** ISO 3166 codes of the countries that may be phoned. */
  readonly phoneCountries: ReadonlySet<string>;
  /** Why no answer to the criterion could be judged; `null`: it can. */
  readonly checkCriterion: (criterion: CriterionToCheck) => CriterionFault | null;
  /** Why results may not be posted to the address; `null`: they may. */
  readonly checkWebhookUrl: (url: string) => string | null;
  /** Whether a transfer condition is recognised in a call of this key. */
  readonly recognisesCondition: (condition: string) => boolean;
}

export interface CriterionToCheck
  extends Pick<Criterion, 'type' | 'question' | 'expectedValue' | 'options'> {
  readonly language: Language;
}

export interface CriterionFault {
  readonly path: 'expectedValue' | 'options';
  readonly message: string;
}
