import {
  type CallBrief,
  CRITERION_TYPES,
  type Criterion,
  type CriterionType,
  type Language,
} from '@immolab/contracts';

type Wording = Readonly<Record<Language, string>>;

interface Sample {
  readonly type: CriterionType;
  readonly question: Wording;
  readonly expected: readonly string[] | Readonly<Record<Language, readonly string[]>>;
  readonly options?: Readonly<Record<Language, readonly string[]>>;
}

const YES: Wording = { de: 'ja', fr: 'oui', en: 'yes', nl: 'ja' };
const NO: Wording = { de: 'nein', fr: 'non', en: 'no', nl: 'nee' };

const each = (wording: Wording) => ({
  de: [wording.de],
  fr: [wording.fr],
  en: [wording.en],
  nl: [wording.nl],
});

/** Questions as integrators write them, several expected values each. */
const SAMPLES: readonly Sample[] = [
  {
    type: 'number',
    question: {
      de: 'Wie hoch ist Ihr maximales Monatsbudget?',
      fr: 'Quel est votre budget mensuel maximum ?',
      en: 'What is your maximum monthly budget?',
      nl: 'Wat is uw maximale maandbudget?',
    },
    expected: ['3100', '1850', "2'400", '980'],
  },
  {
    type: 'number',
    question: {
      de: 'Wie hoch ist Ihr Kaufbudget?',
      fr: "Quel est votre budget d'achat ?",
      en: 'What is your purchase budget?',
      nl: 'Wat is uw aankoopbudget?',
    },
    expected: ['750000', '1200000', '2500000', '480000-650000'],
  },
  {
    type: 'number',
    question: {
      de: 'Wie viele Personen werden einziehen?',
      fr: "Combien de personnes occuperont l'appartement ?",
      en: 'How many people will occupy the apartment?',
      nl: 'Met hoeveel personen gaat u er wonen?',
    },
    expected: ['1-4', '2', '2-5'],
  },
  {
    type: 'number',
    question: {
      de: 'Wie viele Zimmer suchen Sie?',
      fr: 'Combien de pièces cherchez-vous ?',
      en: 'How many rooms are you looking for?',
      nl: 'Hoeveel kamers zoekt u?',
    },
    expected: ['3-4.5', '4', '2.5'],
  },
  {
    type: 'number',
    question: {
      de: 'Welche Wohnfläche suchen Sie?',
      fr: 'Quelle surface cherchez-vous ?',
      en: 'What living area are you looking for?',
      nl: 'Welke oppervlakte zoekt u?',
    },
    expected: ['80-120', '95'],
  },
  {
    type: 'number',
    question: {
      de: 'Für wie viele Monate suchen Sie?',
      fr: 'Pour combien de mois cherchez-vous ?',
      en: 'For how many months are you looking?',
      nl: 'Voor hoeveel maanden zoekt u?',
    },
    expected: ['12', '6-24'],
  },
  {
    type: 'yes_no',
    question: {
      de: 'Haben Sie eine feste Anstellung?',
      fr: 'Avez-vous un emploi stable ?',
      en: 'Do you have a stable job?',
      nl: 'Heeft u een vaste baan?',
    },
    expected: each(YES),
  },
  {
    type: 'yes_no',
    question: {
      de: 'Haben Sie Haustiere?',
      fr: 'Avez-vous des animaux ?',
      en: 'Do you have any pets?',
      nl: 'Heeft u huisdieren?',
    },
    expected: each(NO),
  },
  {
    type: 'yes_no',
    question: {
      de: 'Rauchen Sie?',
      fr: 'Fumez-vous ?',
      en: 'Do you smoke?',
      nl: 'Rookt u?',
    },
    expected: each(NO),
  },
  {
    type: 'yes_no',
    question: {
      de: 'Können Sie eine Kaution von drei Monatsmieten leisten?',
      fr: 'Pouvez-vous fournir une garantie de trois loyers ?',
      en: "Could you provide a deposit of three months' rent?",
      nl: 'Kunt u een waarborg van drie maanden huur betalen?',
    },
    expected: each(YES),
  },
  {
    type: 'yes_no',
    question: {
      de: 'Würden Sie diese Woche besichtigen?',
      fr: 'Seriez-vous prêt à visiter cette semaine ?',
      en: 'Would you be willing to visit this week?',
      nl: 'Zou u deze week willen bezichtigen?',
    },
    expected: each(YES),
  },
  {
    type: 'multiple_choice',
    question: {
      de: 'Wann möchten Sie einziehen: sofort, in drei Monaten oder später?',
      fr: 'Quand souhaitez-vous emménager : tout de suite, dans trois mois ou plus tard ?',
      en: 'When would you like to move in: immediately, within three months or later?',
      nl: 'Wanneer wilt u verhuizen: meteen, binnen drie maanden of later?',
    },
    options: {
      de: ['Sofort', 'In drei Monaten', 'Später'],
      fr: ['Tout de suite', 'Dans trois mois', 'Plus tard'],
      en: ['Immediately', 'Within three months', 'Later'],
      nl: ['Meteen', 'Binnen drie maanden', 'Later'],
    },
    expected: {
      de: ['Sofort', 'Sofort|In drei Monaten'],
      fr: ['Tout de suite', 'Tout de suite|Dans trois mois'],
      en: ['Immediately', 'Immediately|Within three months'],
      nl: ['Meteen', 'Meteen|Binnen drie maanden'],
    },
  },
  {
    type: 'multiple_choice',
    question: {
      de: 'Wie ist Ihre berufliche Situation?',
      fr: 'Quelle est votre situation professionnelle ?',
      en: 'What is your employment situation?',
      nl: 'Wat is uw werksituatie?',
    },
    options: {
      de: ['Angestellt', 'Selbständig', 'Pensioniert'],
      fr: ['Salarié', 'Indépendant', 'Retraité'],
      en: ['Employed', 'Self-employed', 'Retired'],
      nl: ['In loondienst', 'Zelfstandig', 'Gepensioneerd'],
    },
    expected: {
      de: ['Angestellt'],
      fr: ['Salarié'],
      en: ['Employed'],
      nl: ['In loondienst'],
    },
  },
  {
    type: 'multiple_choice',
    question: {
      de: 'Suchen Sie eine Wohnung oder ein Haus?',
      fr: 'Cherchez-vous un appartement ou une maison ?',
      en: 'Are you looking for an apartment or a house?',
      nl: 'Zoekt u een appartement of een huis?',
    },
    options: {
      de: ['Wohnung', 'Haus'],
      fr: ['Appartement', 'Maison'],
      en: ['Apartment', 'House'],
      nl: ['Appartement', 'Huis'],
    },
    expected: { de: ['Wohnung'], fr: ['Maison'], en: ['House'], nl: ['Appartement'] },
  },
  {
    type: 'text',
    question: {
      de: 'Warum ziehen Sie um?',
      fr: 'Pourquoi déménagez-vous ?',
      en: 'Why are you moving?',
      nl: 'Waarom verhuist u?',
    },
    expected: {
      de: ['Neue Arbeitsstelle in der Stadt', 'mehr Platz'],
      fr: ['Un nouvel emploi en ville', "plus d'espace"],
      en: ['New job in the city', 'more space'],
      nl: ['Nieuwe baan in de stad', 'meer ruimte'],
    },
  },
];

/** Every sample in one language, a criterion for each expected value, all of the given type. */
export function sampleCriteria(language: Language, type: CriterionType): Criterion[] {
  const samples = SAMPLES.filter((sample) => sample.type === type);
  return samples.flatMap((sample, place) => {
    const expected = 'de' in sample.expected ? sample.expected[language] : sample.expected;
    return expected.map((expectedValue, index) => ({
      id: `${type}-${place}-${index}`,
      question: sample.question[language],
      type,
      expectedValue,
      eliminatory: true,
      options: sample.options?.[language] ?? null,
    }));
  });
}

/** A complete brief like the one in the reference; what matters to a test is laid over it. */
export function sampleBrief(language: Language, changes: Partial<CallBrief> = {}): CallBrief {
  return {
    callId: '7b0c9a52-54a5-4d77-9d1e-5b60f7b6b1a1',
    lead: {
      firstName: 'John',
      lastName: 'Smith',
      phone: '+41791234500',
      email: 'john.smith@example.com',
      language,
      budget: '3500',
      remarks: null,
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
      transferNumber: '+41791234999',
      transferConditions: [
        'Lead wants to negotiate the price',
        'Lead asks about financing options',
        'Lead mentions having a pet',
      ],
      notificationEmail: null,
      hangupInstruction: null,
      voicemailMessage: null,
    },
    criteria: [],
    timezone: 'Europe/Zurich',
    modelAvailable: false,
    maxDurationMs: 600_000,
    test: true,
    ...changes,
  };
}

/** The three questions of the reference: a budget, a job, the number of people. */
export function threeCriteria(language: Language): Criterion[] {
  const [budget] = sampleCriteria(language, 'number');
  const people = sampleCriteria(language, 'number').find((one) => one.expectedValue === '1-4');
  const [job] = sampleCriteria(language, 'yes_no');
  return [budget, job, people]
    .filter((one) => one !== undefined)
    .map((one, index) => ({ ...one, id: `c${index + 1}`, eliminatory: index < 2 }));
}

/** One criterion of every type, the option and the text the eliminatory ones. */
export function everyType(language: Language): Criterion[] {
  return CRITERION_TYPES.flatMap((type) => sampleCriteria(language, type).slice(-1)).map(
    (one, index) => ({
      ...one,
      id: `c${index + 1}`,
      eliminatory: one.type === 'multiple_choice' || one.type === 'text',
    }),
  );
}
