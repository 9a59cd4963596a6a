import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../../index.js';

type Row = readonly [
  language: string,
  question: string,
  expected: string,
  answer: string,
  verdict: string,
];

const RENT = {
  de: 'Wie viel Miete dürfen es höchstens sein?',
  en: 'What is the most you could pay in rent?',
};
const SIZE = {
  de: 'Wie viele Quadratmeter suchen Sie?',
  en: 'How many square metres should it have?',
  fr: 'Quelle surface cherchez-vous, en mètres carrés ?',
  nl: 'Hoeveel vierkante meter zoekt u?',
};
const NET = {
  de: 'Wie hoch ist Ihr Nettoeinkommen im Monat?',
  en: 'What is your monthly net income?',
  fr: 'Quel est votre revenu net mensuel ?',
  nl: 'Wat is uw netto maandinkomen?',
};
const OWN = {
  de: 'Wie viel Eigenkapital haben Sie?',
  en: 'How much of your own money can you put down?',
  fr: 'Quel est votre apport personnel ?',
  nl: 'Hoeveel eigen geld kunt u inbrengen?',
};
const TENURE = {
  de: 'Seit wie vielen Jahren arbeiten Sie dort?',
  en: 'How many years have you been in your current job?',
  fr: 'Depuis combien d’années travaillez-vous là ?',
  nl: 'Hoeveel jaar werkt u daar al?',
};
const PEOPLE = {
  de: 'Wie viele Personen ziehen ein?',
  en: 'How many people will live in the flat?',
  fr: 'Combien de personnes vont y habiter ?',
  nl: 'Met hoeveel personen gaat u er wonen?',
};
const ROOMS = {
  de: 'Wie viele Zimmer brauchen Sie?',
  en: 'How many rooms do you need?',
  fr: 'Combien de pièces vous faut-il ?',
  nl: 'Hoeveel kamers heeft u nodig?',
};
const CARS = { en: 'How many cars will you park?', fr: 'Combien de voitures garez-vous ?' };

const rowsOf: Readonly<Record<string, readonly Row[]>> = {
  'the home of now, or one of somebody else': [
    ['en', RENT.en, '2400', 'the flat I’m in costs 2500', 'unclear'],
    ['en', RENT.en, '2400', 'my old flat cost 1500, I could pay 2500', 'pass'],
    ['en', RENT.en, '2400', 'the house next door went for 2600', 'unclear'],
    ['en', RENT.en, '2400', 'we were told 2450', 'unclear'],
    ['en', 'What rent do you pay in your old flat?', '1500', 'my old flat costs 1550', 'pass'],
    ['de', RENT.de, '900', 'im Moment zahle ich neunhundertachtzig', 'unclear'],
    ['de', RENT.de, '900', 'im Moment zahle ich achthundert, bis tausend ginge', 'pass'],
    ['en', SIZE.en, '80-110', 'we’re in 75 now and it’s far too small', 'unclear'],
    ['de', SIZE.de, '80-110', 'jetzt haben wir 85, das ist viel zu klein', 'unclear'],
    ['de', SIZE.de, '80-110', 'so 85, das würde reichen', 'pass'],
    ['fr', SIZE.fr, '80-110', 'quatre-vingt-cinq c’est ce qu’on a, et c’est trop petit', 'unclear'],
    ['nl', SIZE.nl, '80-110', 'nu heb ik er 85, veel te klein is dat', 'unclear'],
    ['de', SIZE.de, '80-110', 'das Wohnzimmer allein sollte 30 haben', 'unclear'],
  ],
  'what comes before taxes, or after': [
    ['en', NET.en, '4000', '4200 before tax', 'unclear'],
    ['en', NET.en, '4000', '3800 before tax', 'fail'],
    ['en', NET.en, '4000', '5000 gross, so about 3600 net', 'fail'],
    ['de', NET.de, '4000', 'brutto fünftausend', 'unclear'],
    ['de', NET.de, '4000', 'fünftausend brutto, also viertausendeinhundert netto', 'pass'],
    ['de', 'Wie hoch ist Ihr Bruttojahreseinkommen?', '60000', '65000 netto', 'pass'],
    ['de', 'Wie hoch ist Ihr Bruttojahreseinkommen?', '60000', '55000 netto', 'unclear'],
    ['fr', NET.fr, '4000', 'quatre mille deux brut, le net je l’ai pas en tête', 'unclear'],
    ['nl', NET.nl, '4000', 'bruto kom ik aan 4400', 'unclear'],
  ],
  'the money of somebody else': [
    ['de', NET.de, '4000', 'mein Mann verdient sechstausend', 'unclear'],
    ['de', NET.de, '4000', 'zusammen mit meinem Mann sechstausend', 'pass'],
    ['fr', NET.fr, '4000', 'mon mari gagne six mille', 'unclear'],
    ['en', 'What is the net income of your household?', '4000', 'my husband earns 6000', 'pass'],
    ['en', OWN.en, '100000', 'the bank gives us 300,000', 'unclear'],
    ['en', OWN.en, '100000', '120,000, the rest comes from the bank', 'pass'],
    ['fr', OWN.fr, '100000', 'la banque nous prête trois cent mille', 'unclear'],
    ['nl', OWN.nl, '100000', 'van de bank krijgen we drie ton', 'unclear'],
    ['de', OWN.de, '100000', 'meine Eltern geben hundertzwanzigtausend', 'pass'],
  ],
  'what is not so yet, or no longer': [
    ['en', NET.en, '4000', 'hopefully four thousand soon', 'unclear'],
    ['nl', NET.nl, '4000', 'hopelijk binnenkort vierduizend', 'unclear'],
    ['en', TENURE.en, '2', 'it’ll be two years in May', 'unclear'],
    ['en', TENURE.en, '2', 'it’ll be four years in May', 'pass'],
    ['de', TENURE.de, '2', 'im Mai werden es zwei', 'unclear'],
    ['de', TENURE.de, '2', 'bald zwanzig', 'pass'],
    ['fr', TENURE.fr, '2', 'ça fera deux ans en mai', 'unclear'],
    ['fr', TENURE.fr, '2', 'pas encore deux ans', 'unclear'],
    ['nl', TENURE.nl, '2', 'in mei wordt het twee jaar', 'unclear'],
    [
      'nl',
      'Hoeveel huisdieren heeft u?',
      '<= 1',
      'we hadden er drie maar nu alleen nog de kanarie',
      'unclear',
    ],
  ],
  'what would be, was once, or is asked back': [
    [
      'fr',
      'Quel montant maximum voulez-vous mettre ?',
      '750000',
      'un million si je gagne au loto',
      'unclear',
    ],
    ['en', RENT.en, '2400', '2500 if it has a balcony', 'pass'],
    ['en', RENT.en, '2400', 'we’re paying 2600 now and it’s killing us', 'unclear'],
    ['de', OWN.de, '200000', 'wenn das Elternhaus verkauft ist, 300000', 'unclear'],
    ['de', OWN.de, '200000', '300000, auch wenn das Haus nicht verkauft ist', 'pass'],
    ['nl', OWN.nl, '60000', 'ik had 70.000 maar daar is een auto van gekocht', 'unclear'],
    ['nl', OWN.nl, '60000', 'ik had 50.000 maar nu 70.000', 'pass'],
    ['en', NET.en, '4000', '4800 last year but I’ve gone part-time since', 'unclear'],
    ['en', TENURE.en, '2', 'I’m 42, so quite a while', 'unclear'],
    ['en', TENURE.en, '2', 'I’ve been there five years', 'pass'],
    ['de', TENURE.de, '2', 'ich bin 5 Jahre dort', 'pass'],
    ['fr', OWN.fr, '60000', 'je suis prêt à mettre 80 000', 'pass'],
    ['en', 'How much do you pay at the moment?', '1400', 'my current rent is 1500', 'pass'],
    ['fr', PEOPLE.fr, 'max 2', 'il y a mon mari, moi et deux enfants', 'fail'],
    [
      'en',
      'How many bedrooms do you need?',
      '2-3',
      'what’s the rent on the two bed again',
      'unclear',
    ],
    [
      'en',
      'In how many months would you move in?',
      'max 3',
      'straight away, I’ve got four kids',
      'unclear',
    ],
  ],
  'a household that changes': [
    ['en', PEOPLE.en, 'max 2', 'two, and we’re expecting', 'unclear'],
    ['en', PEOPLE.en, 'max 4', 'two, and we’re expecting', 'pass'],
    ['de', PEOPLE.de, 'max 2', 'zwei und der Nachwuchs ist unterwegs', 'unclear'],
    ['de', PEOPLE.de, '1-4', 'erst mal ich allein, die Familie kommt später nach', 'unclear'],
    ['de', PEOPLE.de, 'max 4', 'wir sind fünf, aber der Große ist schon ausgezogen', 'unclear'],
    ['fr', PEOPLE.fr, 'max 2', 'ma femme, moi et sa mère', 'fail'],
    ['nl', PEOPLE.nl, 'max 4', 'vijf, maar de oudste gaat op kamers', 'unclear'],
    ['en', 'How many children do you have?', 'max 2', 'twins and a toddler', 'unclear'],
    ['de', 'Wie viele Kinder ziehen ein?', '<= 3', 'unsere beiden Buben, 4 und 7', 'pass'],
    [
      'de',
      'Wie viele Kinder ziehen ein?',
      '<= 3',
      'vier, aber nur der Jüngste wohnt noch daheim',
      'unclear',
    ],
    [
      'de',
      'Wie viele Kinder ziehen ein?',
      '<= 2',
      'drei von meinem Mann und eins von mir',
      'unclear',
    ],
    ['fr', PEOPLE.fr, 'max 4', 'on est quatre et le cinquième arrive en mars', 'unclear'],
    ['fr', PEOPLE.fr, 'max 3', 'deux, euh non trois, mon frère vient aussi', 'pass'],
  ],
  'more than was counted': [
    ['fr', CARS.fr, 'max 2', 'deux, plus une pour la remorque', 'unclear'],
    ['en', CARS.en, 'max 2', 'our two, the company car stays there', 'pass'],
    ['en', CARS.en, 'max 2', 'our two and then my company car', 'unclear'],
    ['en', PEOPLE.en, 'max 2', 'two plus a dog', 'pass'],
  ],
  'bedrooms, of which a home has fewer than rooms': [
    ['en', ROOMS.en, '3', 'two bedrooms', 'unclear'],
    ['en', ROOMS.en, '3', 'three bedrooms', 'pass'],
    ['en', ROOMS.en, '3', 'two bedrooms and a living room', 'pass'],
    ['en', ROOMS.en, '3-4', 'three bedrooms plus a living room plus a study', 'fail'],
    ['en', 'How many bedrooms do you need?', '3', 'two bedrooms', 'fail'],
    ['de', ROOMS.de, '3', 'zwei Schlafzimmer und ein Wohnzimmer', 'pass'],
    ['fr', ROOMS.fr, '3', 'deux chambres et un salon', 'pass'],
    ['nl', ROOMS.nl, '3', 'twee slaapkamers', 'unclear'],
  ],
};

describe.each(Object.entries(rowsOf))('a figure of %s', (_, rows) => {
  it.each(rows)(
    'in %s, to "%s" (%s): "%s" is %s',
    (language, question, expected, answer, verdict) => {
      const asked = { type: 'number', question, expectedValue: expected, language } as const;
      expect(evaluateAnswer({ ...asked, answer }).verdict).toBe(verdict);
    },
  );
});

describe('of several figures', () => {
  const rows: readonly Row[] = [
    ['de', ROOMS.de, '<= 3', 'jetzt haben wir vier, zwei würden reichen', 'pass'],
    [
      'fr',
      'Combien de places vous faut-il ?',
      'max 2',
      'on a trois voitures, mais une place suffit',
      'pass',
    ],
    ['fr', SIZE.fr, '80-120', 'nonante, nonante-cinq mètres carrés', 'pass'],
    ['fr', 'Pour combien de mois cherchez-vous ?', '12', 'vingt et un mois', 'pass'],
    [
      'de',
      'Wie viele Kinder haben Sie?',
      'max 1',
      'zwei aus erster Ehe und eins zusammen',
      'unclear',
    ],
  ];

  it.each(rows)(
    'those that are meant count, in %s, to "%s" (%s): "%s" is %s',
    (language, question, expected, answer, verdict) => {
      const asked = { type: 'number', question, expectedValue: expected, language } as const;
      expect(evaluateAnswer({ ...asked, answer }).verdict).toBe(verdict);
    },
  );
});
