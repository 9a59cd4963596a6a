import type { CallBrief, Language, OfferedSlot } from '@immolab/contracts';

export const EXAMPLE_SLOTS: readonly OfferedSlot[] = [
  { id: 's1', date: '2026-03-20', startTime: '14:00', endTime: '15:00' },
  { id: 's2', date: '2026-03-21', startTime: '10:00', endTime: '11:00' },
  { id: 's3', date: '2026-03-22', startTime: '16:00', endTime: '17:00' },
];

/** Ten days before the first of the slots, a Tuesday. */
export const EXAMPLE_NOW = new Date('2026-03-10T09:00:00Z');

const QUESTIONS: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: [
    'What is your maximum monthly budget?',
    'Do you have a stable job?',
    'How many people will occupy the apartment?',
  ],
  de: [
    'Wie hoch ist Ihr maximales Budget im Monat?',
    'Haben Sie eine feste Anstellung?',
    'Wie viele Personen werden in der Wohnung leben?',
  ],
  fr: [
    'Quel est votre budget mensuel maximum ?',
    'Avez-vous un emploi stable ?',
    "Combien de personnes occuperont l'appartement ?",
  ],
  nl: [
    'Wat is uw maximale budget per maand?',
    'Hebt u een vaste baan?',
    'Hoeveel personen gaan er in het appartement wonen?',
  ],
};

/** The example of the reference, with questions in the lead's language. */
export function exampleBrief(language: Language, change: Partial<CallBrief> = {}): CallBrief {
  const [budget, job, people] = QUESTIONS[language];
  const rest = { options: null } as const;
  return {
    callId: 'a91b4f0f-00bc-429f-bac8-2ec0969aa214',
    lead: {
      firstName: 'John',
      lastName: 'Smith',
      phone: '+41791234567',
      email: 'john.smith@example.com',
      language,
      budget: '3500',
      remarks: 'Prefers ground floor, needs parking',
      source: null,
    },
    property: {
      title: 'Modern 4.5 Room Apartment in Geneva',
      address: 'Rue du Mont-Blanc 12, 1201 Geneva',
      price: 3100,
      type: 'rent',
      description: 'Beautiful renovated 95m2 apartment, bright, lake view.',
      features: ['Lake view', 'Parking', 'Cellar', 'Balcony', 'Equipped kitchen'],
      area: 95,
      rooms: 4.5,
      bathrooms: 2,
      terrace: 12,
      reference: null,
      currency: 'CHF',
    },
    agent: {
      agentName: 'Sarah',
      agencyName: 'Avendo Real Estate',
      transferNumber: '+41791234000',
      transferConditions: [
        'Lead wants to negotiate the price',
        'Lead asks about financing options',
        'Lead mentions having a pet',
      ],
      notificationEmail: 'notifications@avendo.ch',
      hangupInstruction: null,
      voicemailMessage: null,
    },
    criteria: [
      {
        id: 'c1',
        question: budget,
        type: 'number',
        expectedValue: '3100',
        eliminatory: true,
        ...rest,
      },
      { id: 'c2', question: job, type: 'yes_no', expectedValue: 'yes', eliminatory: true, ...rest },
      {
        id: 'c3',
        question: people,
        type: 'number',
        expectedValue: '1-4',
        eliminatory: false,
        ...rest,
      },
    ],
    timezone: 'Europe/Zurich',
    modelAvailable: false,
    maxDurationMs: 600_000,
    test: true,
    ...change,
  };
}
