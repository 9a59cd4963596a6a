import type { Language } from '@immolab/contracts';
import { buildExampleBody } from '../example/example-body.js';
import { translateExample } from '../talk/translate-example.js';

/** Names that the voice of the language can say. */
const NAMES: Readonly<Record<Language, { readonly firstName: string; readonly lastName: string }>> =
  {
    de: { firstName: 'Hans', lastName: 'Meier' },
    fr: { firstName: 'Jean', lastName: 'Dupont' },
    en: { firstName: 'John', lastName: 'Smith' },
    nl: { firstName: 'Jan', lastName: 'Jansen' },
  };

export interface SampleOptions {
  /** E.164. */
  readonly phone: string;
  readonly language: Language;
  readonly now: Date;
}

/**
 * The example request in a language, to a telephone that really rings: nobody else is called, written
 * to or told of it.
 */
export function buildSampleBody({ phone, language, now }: SampleOptions) {
  const example = translateExample(buildExampleBody({ now, webhookUrl: null }), language);
  const { transfer_number: _, notification_email: __, ...agent } = example.agent_config;
  return {
    ...example,
    lead: { ...example.lead, ...NAMES[language], phone },
    agent_config: agent,
  };
}
