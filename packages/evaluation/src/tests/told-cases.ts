import type { CriterionType, Language, Verdict } from '@immolab/contracts';

type Row = readonly [answer: string, verdict: Verdict];

interface ToldCases {
  readonly language: Language;
  readonly type: Exclude<CriterionType, 'text' | 'multiple_choice'>;
  readonly question: string;
  readonly expectedValue: string;
  readonly rows: readonly Row[];
}

/** Answers that are told rather than given: what was and is, sums, lengths of time, agreement and a tale. */
export const TOLD_CASES: readonly ToldCases[] = [
  {
    language: 'en',
    type: 'number',
    question: 'How long do you intend to stay?',
    expectedValue: 'min 2 years',
    rows: [
      ['six months', 'fail'],
      ['thirty months', 'pass'],
      ['a year and a half', 'fail'],
      ['just for one year', 'fail'],
      ['not even a year', 'fail'],
      ['three', 'pass'],
      ['I have lived in Leeds for eight years', 'pass'],
    ],
  },
  {
    language: 'en',
    type: 'number',
    question: 'How many months would you stay?',
    expectedValue: 'min 2 years',
    rows: [
      ['twelve', 'fail'],
      ['thirty', 'pass'],
      ['three years', 'pass'],
    ],
  },
  {
    language: 'en',
    type: 'number',
    question: 'How many years have you been with your employer?',
    expectedValue: 'min 2 years',
    rows: [
      ['since 2012', 'pass'],
      ['since 2024', 'unclear'],
      ['half a year', 'fail'],
      ['longer than a year', 'unclear'],
      ['three years, a year of it as a manager', 'pass'],
      ['nine years at the post office, here half a year', 'unclear'],
      ['six months, before that I was nine years at the post office', 'fail'],
    ],
  },
  {
    language: 'en',
    type: 'number',
    question: "What is your household's income per month?",
    expectedValue: '6000',
    rows: [
      ['she makes 2900 and I make 3400, so 6300 altogether', 'pass'],
      ['it used to be 7000, now it is 5000', 'fail'],
      ['it was 5000 last year and these days it is 6500', 'pass'],
      ['5000, before that it was 7000', 'unclear'],
      ['5000 or 7000', 'unclear'],
      ['I earn 2000 and my husband makes 7000', 'unclear'],
      ['3000 a month, 7000 at first', 'unclear'],
    ],
  },
  {
    language: 'en',
    type: 'number',
    question: 'How many children do you have?',
    expectedValue: 'max 2',
    rows: [
      ['four altogether, two of hers and two of mine', 'fail'],
      ["one, she's just turned nine", 'pass'],
      ["none at all, we're both retired", 'pass'],
      ['no boys, three girls', 'fail'],
    ],
  },
  {
    language: 'en',
    type: 'number',
    question: 'How many pets do you have?',
    expectedValue: 'max 1',
    rows: [
      ['one dog of 35 kilos', 'pass'],
      ['a cat and her kitten, so two', 'fail'],
      ['Just one, a budgie, does that count as a pet?', 'pass'],
      ['no, two', 'fail'],
      ['I used to have three, but none these days', 'pass'],
      ['none, the tram stops outside', 'pass'],
    ],
  },
  {
    language: 'de',
    type: 'number',
    question: 'Wie viele Kinder ziehen ein?',
    expectedValue: 'max 2',
    rows: [
      ['keine, wir sind beide in Rente', 'pass'],
      ['keine Söhne, drei Töchter', 'fail'],
      ['keine, oder doch, drei', 'fail'],
      ['zwei, und auf sechzig Quadratmetern wird es eng', 'pass'],
    ],
  },
  {
    language: 'de',
    type: 'number',
    question: 'Wie lange möchten Sie bleiben?',
    expectedValue: 'min 2 Jahre',
    rows: [
      ['höchstens achtzehn Monate', 'fail'],
      ['ein halbes Jahr', 'fail'],
      ['noch kein ganzes Jahr', 'fail'],
    ],
  },
  {
    language: 'fr',
    type: 'number',
    question: 'Combien de temps resteriez-vous ?',
    expectedValue: 'min 2 ans',
    rows: [
      ['six mois', 'fail'],
      ['un an et demi', 'fail'],
      ['trois ans', 'pass'],
    ],
  },
  {
    language: 'en',
    type: 'number',
    question: 'What is your maximum monthly budget?',
    expectedValue: '3100',
    rows: [
      ['3200 total, 2500 without the parking space', 'unclear'],
      ['we pay at most 3200, 2500 would be better', 'unclear'],
      ['at the moment we are paying 1950, we could go up to 3300', 'pass'],
    ],
  },
  {
    language: 'fr',
    type: 'number',
    question: 'Quel est votre budget mensuel maximum ?',
    expectedValue: '3100',
    rows: [['3200 avant impôts, 2500 après', 'unclear']],
  },
  {
    language: 'fr',
    type: 'number',
    question: 'Quel est votre budget maximum ?',
    expectedValue: '850000',
    rows: [
      ["à l'époque on pensait à 700000, aujourd'hui on peut mettre 880000", 'pass'],
      ['nous payons 900 de loyer', 'unclear'],
    ],
  },
  {
    language: 'nl',
    type: 'number',
    question: 'Hoe lang wilt u blijven?',
    expectedValue: 'min 2 jaar',
    rows: [
      ['acht maanden', 'fail'],
      ['een half jaartje', 'fail'],
      ['eerst zeiden we drie jaar maar nu wordt het zes maanden', 'fail'],
    ],
  },
  {
    language: 'en',
    type: 'yes_no',
    question: 'Would it be a problem that the flat has no lift?',
    expectedValue: 'no',
    rows: [
      ['no problem', 'pass'],
      ['zero problem', 'pass'],
      ['no, not a problem', 'pass'],
      ['yes, that would be a problem', 'fail'],
      ['that would be a problem', 'fail'],
      ["no, I don't think that would be a big problem", 'pass'],
      ['no, why would it be a problem', 'pass'],
      ['no, the only problem is the parking', 'pass'],
      ["it wouldn't bother me", 'pass'],
    ],
  },
  {
    language: 'nl',
    type: 'yes_no',
    question: 'Is het voor u geen probleem dat de flat gemeubileerd is?',
    expectedValue: 'ja',
    rows: [
      ['nee, helemaal geen probleem', 'pass'],
      ['jawel, dat is wel een probleem', 'fail'],
    ],
  },
  {
    language: 'de',
    type: 'yes_no',
    question: 'Stört es Sie, dass das Haus keinen Lift hat?',
    expectedValue: 'nein',
    rows: [
      ['stört mich gar nicht', 'pass'],
      ['doch, sehr sogar', 'fail'],
    ],
  },
  {
    language: 'fr',
    type: 'yes_no',
    question: 'Avez-vous des dettes ?',
    expectedValue: 'non',
    rows: [
      ['non, enfin si, une vieille facture', 'fail'],
      ['si, une vieille facture', 'fail'],
    ],
  },
  {
    language: 'de',
    type: 'yes_no',
    question: 'Können Sie die Kaution leisten?',
    expectedValue: 'ja',
    rows: [
      ['klar, und meine Frau auch', 'pass'],
      ['da muss ich ja erst meine Frau fragen', 'unclear'],
      ['ja, das geht', 'pass'],
      ['also ja', 'pass'],
      ['da würde ich ja sagen', 'pass'],
      ['drei Monate ja das geht', 'pass'],
    ],
  },
];
