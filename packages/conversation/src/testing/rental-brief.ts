import type { CallBrief, Criterion, Language, OfferedSlot } from '@immolab/contracts';
import { exampleBrief } from './example-brief.js';

export const RENTAL_SLOTS: readonly OfferedSlot[] = [
  { id: 's1', date: '2026-03-16', startTime: '12:30', endTime: '13:30' },
  { id: 's2', date: '2026-03-19', startTime: '18:00', endTime: '19:00' },
  { id: 's3', date: '2026-03-21', startTime: '11:00', endTime: '12:00' },
];

interface Questions {
  readonly income: string;
  readonly smoking: string;
  readonly stay: string;
  readonly furnished: string;
  readonly furniture: readonly [furnished: string, unfurnished: string];
  readonly parking: string;
  readonly places: readonly [garage: string, outdoors: string, none: string];
  readonly guarantor: string;
}

const QUESTIONS: Readonly<Record<Language, Questions>> = {
  en: {
    income: 'What is your net income per month?',
    smoking: 'Do you smoke?',
    stay: 'How long would you like to stay?',
    furnished: 'Would you like it furnished or unfurnished?',
    furniture: ['furnished', 'unfurnished'],
    parking: 'What kind of parking do you need?',
    places: ['garage', 'outdoor space', 'none'],
    guarantor: 'Could somebody act as a guarantor for you?',
  },
  de: {
    income: 'Wie hoch ist Ihr Nettoeinkommen im Monat?',
    smoking: 'Rauchen Sie?',
    stay: 'Wie lange möchten Sie bleiben?',
    furnished: 'Möchten Sie die Wohnung möbliert oder unmöbliert?',
    furniture: ['möbliert', 'unmöbliert'],
    parking: 'Was für einen Parkplatz brauchen Sie?',
    places: ['Garage', 'Aussenplatz', 'keinen'],
    guarantor: 'Könnte jemand für Sie bürgen?',
  },
  fr: {
    income: 'Quel est votre revenu net par mois ?',
    smoking: 'Fumez-vous ?',
    stay: 'Combien de temps souhaitez-vous rester ?',
    furnished: "Souhaitez-vous l'appartement meublé ou non meublé ?",
    furniture: ['meublé', 'non meublé'],
    parking: 'De quel parking avez-vous besoin ?',
    places: ['garage', 'place extérieure', 'aucun'],
    guarantor: "Quelqu'un pourrait-il se porter garant pour vous ?",
  },
  nl: {
    income: 'Wat is uw netto-inkomen per maand?',
    smoking: 'Rookt u?',
    stay: 'Hoe lang wilt u blijven?',
    furnished: 'Wilt u het gemeubileerd of ongemeubileerd?',
    furniture: ['gemeubileerd', 'ongemeubileerd'],
    parking: 'Wat voor parkeerplaats hebt u nodig?',
    places: ['garage', 'plaats buiten', 'geen'],
    guarantor: 'Kan iemand borg staan voor u?',
  },
};

function criteriaIn(language: Language): Criterion[] {
  const { income, smoking, stay, furnished, furniture, parking, places, guarantor } =
    QUESTIONS[language];
  const plain = { eliminatory: false, options: null } as const;
  const [, outdoors, none] = places;
  return [
    { id: 'c1', question: income, type: 'number', expectedValue: '3500', ...plain },
    { id: 'c2', question: smoking, type: 'yes_no', expectedValue: 'no', ...plain },
    { id: 'c3', question: stay, type: 'number', expectedValue: 'min 2 years', ...plain },
    {
      ...{ id: 'c4', question: furnished, type: 'multiple_choice', expectedValue: furniture[1] },
      ...{ eliminatory: false, options: [...furniture] },
    },
    {
      ...{ id: 'c5', question: parking, type: 'multiple_choice' },
      expectedValue: `${outdoors}|${none}`,
      ...{ eliminatory: false, options: [...places] },
    },
    { id: 'c6', question: guarantor, type: 'yes_no', expectedValue: 'yes', ...plain },
  ];
}

/** Another flat to rent, with the questions that landlords ask. */
export function rentalBrief(language: Language): CallBrief {
  const brief = exampleBrief(language, { modelAvailable: true, test: false });
  return {
    ...brief,
    lead: { ...brief.lead, firstName: 'Peter', lastName: 'Vermeulen', budget: null, remarks: null },
    property: {
      ...brief.property,
      ...{ title: 'Bright two-bedroom apartment near the park', price: 1_250, currency: 'EUR' },
      ...{ address: 'Lange Leemstraat 40, 2018 Antwerp', area: 85, rooms: 3 },
      ...{ bathrooms: 1, terrace: 8 },
      description: 'On the fourth floor. Gas heating, energy label B.',
      features: ['Lift', 'Cellar', 'Bicycle storage'],
    },
    agent: {
      ...brief.agent,
      ...{ agentName: 'Emma', agencyName: 'Havenwonen' },
      transferConditions: [
        'Lead wants to negotiate the price',
        'Lead asks about financing options',
      ],
    },
    criteria: criteriaIn(language),
  };
}
