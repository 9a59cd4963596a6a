import type { Language } from '@immolab/contracts';
import type { LeadBody } from './open-phone-world.js';

const QUESTIONS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['What is your maximum monthly budget?', 'Do you have a stable job?'],
  de: ['Wie hoch ist Ihr maximales Budget im Monat?', 'Haben Sie eine feste Anstellung?'],
  fr: ['Quel est votre budget mensuel maximum ?', 'Avez-vous un emploi stable ?'],
  nl: ['Wat is uw maximale budget per maand?', 'Hebt u een vaste baan?'],
};

const NAMES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['John', 'Smith'],
  de: ['Hans', 'Meier'],
  fr: ['Jean', 'Dupont'],
  nl: ['Jan', 'Jansen'],
};

export interface LeadOptions {
  readonly language: Language;
  /** Tells the leads of a test run apart. */
  readonly number: number;
  readonly agent?: Readonly<Record<string, unknown>>;
  readonly property?: Readonly<Record<string, unknown>>;
  readonly slots?: boolean;
}

/** A lead with two questions and two viewings, to a number of its own. */
export function leadBody(options: LeadOptions): LeadBody {
  const { language, number, agent = {}, property = {}, slots = true } = options;
  const [firstName, lastName] = NAMES[language];
  const [budget, job] = QUESTIONS[language];
  const phone = `+4179${String(3_000_000 + number)}`;
  return {
    external_ref: `SPOKEN-${number}`,
    lead: { firstName, lastName, phone, email: 'lead@example.com', language },
    property: {
      title: 'Flat',
      address: `Seestrasse ${number}, 8002 Zürich`,
      price: 2400,
      type: 'rent',
      description: 'On the third floor, with a lift.',
      ...property,
    },
    agent_config: {
      agent_name: 'Sarah',
      agency_name: 'Avendo',
      qualification_criteria: [
        { question: budget, type: 'number', expectedValue: '2400', eliminatory: true },
        { question: job, expectedValue: 'yes', eliminatory: true },
      ],
      ...agent,
    },
    viewing_slots: slots
      ? [
          { date: '2030-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 },
          { date: '2030-06-03', startTime: '16:00', endTime: '17:00', maxBookings: 1 },
        ]
      : [],
  };
}
