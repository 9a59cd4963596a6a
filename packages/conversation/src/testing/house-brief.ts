import type { CallBrief, Criterion, Language, OfferedSlot } from '@immolab/contracts';
import { exampleBrief } from './example-brief.js';

/** Two on one day, and none at the weekend. */
export const HOUSE_SLOTS: readonly OfferedSlot[] = [
  { id: 's1', date: '2026-03-24', startTime: '17:30', endTime: '18:30' },
  { id: 's2', date: '2026-03-25', startTime: '09:00', endTime: '10:00' },
  { id: 's3', date: '2026-03-25', startTime: '18:00', endTime: '19:00' },
];

interface Questions {
  readonly budget: string;
  readonly pets: string;
  readonly children: string;
  readonly home: string;
  readonly homes: readonly [house: string, apartment: string];
  readonly moveIn: string;
  readonly times: readonly [soon: string, halfYear: string, later: string];
  readonly approved: string;
}

const QUESTIONS: Readonly<Record<Language, Questions>> = {
  en: {
    budget: 'What is your maximum purchase budget?',
    pets: 'Do you have pets?',
    children: 'How many children do you have?',
    home: 'Are you looking for a house or an apartment?',
    homes: ['house', 'apartment'],
    moveIn: 'When would you like to move in?',
    times: ['within three months', 'within six months', 'later'],
    approved: 'Has a bank already approved your financing?',
  },
  de: {
    budget: 'Wie hoch ist Ihr maximales Kaufbudget?',
    pets: 'Haben Sie Haustiere?',
    children: 'Wie viele Kinder haben Sie?',
    home: 'Suchen Sie ein Haus oder eine Wohnung?',
    homes: ['Haus', 'Wohnung'],
    moveIn: 'Wann möchten Sie einziehen?',
    times: ['innerhalb von drei Monaten', 'innerhalb von sechs Monaten', 'später'],
    approved: 'Hat eine Bank Ihre Finanzierung schon zugesagt?',
  },
  fr: {
    budget: "Quel est votre budget d'achat maximum ?",
    pets: 'Avez-vous des animaux ?',
    children: "Combien d'enfants avez-vous ?",
    home: 'Cherchez-vous une maison ou un appartement ?',
    homes: ['maison', 'appartement'],
    moveIn: 'Quand souhaitez-vous emménager ?',
    times: ['dans les trois mois', 'dans les six mois', 'plus tard'],
    approved: 'Une banque a-t-elle déjà accepté votre financement ?',
  },
  nl: {
    budget: 'Wat is uw maximale aankoopbudget?',
    pets: 'Hebt u huisdieren?',
    children: 'Hoeveel kinderen hebt u?',
    home: 'Zoekt u een huis of een appartement?',
    homes: ['huis', 'appartement'],
    moveIn: 'Wanneer wilt u verhuizen?',
    times: ['binnen drie maanden', 'binnen zes maanden', 'later'],
    approved: 'Heeft een bank uw financiering al goedgekeurd?',
  },
};

function criteriaIn(language: Language): Criterion[] {
  const { budget, pets, children, home, homes, moveIn, times, approved } = QUESTIONS[language];
  const plain = { eliminatory: false, options: null } as const;
  return [
    { id: 'c1', question: budget, type: 'number', expectedValue: '850000', ...plain },
    { id: 'c2', question: pets, type: 'yes_no', expectedValue: 'no', ...plain },
    { id: 'c3', question: children, type: 'number', expectedValue: '0-3', ...plain },
    {
      ...{ id: 'c4', question: home, type: 'multiple_choice', expectedValue: homes[0] },
      ...{ eliminatory: false, options: [...homes] },
    },
    {
      ...{ id: 'c5', question: moveIn, type: 'multiple_choice', expectedValue: times[0] },
      ...{ eliminatory: false, options: [...times] },
    },
    { id: 'c6', question: approved, type: 'yes_no', expectedValue: 'yes', ...plain },
  ];
}

/** A house for sale, another lead, agency and agent, and other questions than those of the reference. */
export function houseBrief(language: Language): CallBrief {
  const brief = exampleBrief(language, { modelAvailable: true, test: false });
  return {
    ...brief,
    lead: { ...brief.lead, firstName: 'Anna', lastName: 'Berger', budget: null, remarks: null },
    property: {
      ...brief.property,
      ...{ title: 'Detached 6.5 Room House with Garden in Winterthur', type: 'sale' },
      ...{ address: 'Lindenweg 8, 8400 Winterthur', price: 890_000, area: 160, rooms: 6.5 },
      ...{ bathrooms: 3, terrace: null },
      description: 'Built in 1998, on a quiet street near the school.',
      features: ['Garden', 'Garage', 'Solar panels', 'Fireplace'],
    },
    agent: {
      ...brief.agent,
      ...{ agentName: 'Tom', agencyName: 'Nordlicht Immobilien' },
      transferConditions: [
        'Lead wants to negotiate the price',
        'Lead asks about financing options',
      ],
    },
    criteria: criteriaIn(language),
  };
}
