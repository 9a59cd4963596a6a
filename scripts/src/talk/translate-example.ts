import type { Language } from '@immolab/contracts';
import type { buildExampleBody } from '../example/example-body.js';

type ExampleBody = ReturnType<typeof buildExampleBody>;

interface Translation {
  readonly title: string;
  readonly description: string;
  readonly features: readonly string[];
  readonly questions: readonly [string, string, string];
  readonly farewell: string;
}

/** The example's texts as an agency of that language would send them. */
const TRANSLATIONS: Readonly<Partial<Record<Language, Translation>>> = {
  de: {
    title: 'Moderne 4,5-Zimmer-Wohnung in Genf',
    description: 'Schöne renovierte Wohnung von 95 m2, hell, mit Seesicht.',
    features: ['Seesicht', 'Parkplatz', 'Keller', 'Balkon', 'Einbauküche'],
    questions: [
      'Wie hoch ist Ihr maximales Budget im Monat?',
      'Haben Sie eine feste Anstellung?',
      'Wie viele Personen werden in der Wohnung leben?',
    ],
    farewell:
      'Vielen Dank für Ihr Interesse. Sie bekommen innerhalb von 24 Stunden eine E-Mail von uns. Einen schönen Tag!',
  },
  fr: {
    title: 'Appartement moderne de 4,5 pièces à Genève',
    description: 'Bel appartement rénové de 95 m2, lumineux, avec vue sur le lac.',
    features: ['Vue sur le lac', 'Parking', 'Cave', 'Balcon', 'Cuisine équipée'],
    questions: [
      'Quel est votre budget mensuel maximum ?',
      'Avez-vous un emploi stable ?',
      "Combien de personnes occuperont l'appartement ?",
    ],
    farewell:
      'Merci de votre intérêt. Vous recevrez un e-mail de notre part dans les 24 heures. Bonne journée !',
  },
  nl: {
    title: 'Modern appartement met 4,5 kamers in Genève',
    description: 'Mooi gerenoveerd appartement van 95 m2, licht, met uitzicht op het meer.',
    features: ['Uitzicht op het meer', 'Parkeerplaats', 'Kelder', 'Balkon', 'Ingerichte keuken'],
    questions: [
      'Wat is uw maximale budget per maand?',
      'Hebt u een vaste baan?',
      'Hoeveel personen gaan er in het appartement wonen?',
    ],
    farewell:
      'Dank u voor uw interesse. U krijgt binnen 24 uur een e-mail van ons. Nog een fijne dag!',
  },
};

/** The example in another language: criteria are asked as written, so they have to be written in it. */
export function translateExample(body: ExampleBody, language: Language) {
  const { lead, property, agent_config: agent } = body;
  const words = TRANSLATIONS[language];
  const translated = { ...body, lead: { ...lead, language } };
  if (words === undefined) return translated;
  const { title, description, features, questions, farewell } = words;
  return {
    ...translated,
    property: { ...property, title, description, features },
    agent_config: {
      ...agent,
      hangup_instruction: farewell,
      qualification_criteria: agent.qualification_criteria.map((criterion, index) => ({
        ...criterion,
        question: questions[index] ?? criterion.question,
      })),
    },
  };
}
