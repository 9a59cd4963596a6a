import type { Language, Verdict } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Row = readonly [
  language: Language,
  question: string,
  expectedValue: string,
  answer: string,
  verdict: Verdict,
];

const judge = (language: Language, question: string, expectedValue: string, answer: string) =>
  evaluateAnswer({ type: 'yes_no', question, expectedValue, language, answer }).verdict;

const NO_BALCONY = 'Ist eine Wohnung ohne Balkon für Sie in Ordnung?';
const NO_LIFT = 'Is a flat on the fourth floor without a lift all right for you?';

describe('a denial that is none', () => {
  const rows: readonly Row[] = [
    // the question's own words
    ['de', NO_BALCONY, 'ja', 'ohne Balkon', 'unclear'],
    ['de', NO_BALCONY, 'ja', 'ohne Balkon geht nicht', 'fail'],
    ['en', NO_LIFT, 'yes', 'fourth floor without a lift, hmm', 'unclear'],
    ['de', 'Haben Sie Haustiere?', 'nein', 'ohne Haustiere', 'pass'],
    // taken back at once
    ['en', 'Are you in permanent employment?', 'yes', "no wait yes it's permanent", 'pass'],
    ['en', 'Are you in permanent employment?', 'yes', "no sorry it's not permanent", 'fail'],
    // asked back
    ['fr', 'Avez-vous un animal ?', 'non', 'un poisson rouge ça compte', 'unclear'],
    ['de', 'Haben Sie Haustiere?', 'nein', 'zählt das als Haustier ein Goldfisch', 'unclear'],
  ];

  it.each(rows)('in %s: %s (%s) "%s" is %s', (language, question, expected, answer, verdict) => {
    expect(judge(language, question, expected, answer)).toBe(verdict);
  });
});

describe('a yes that is denied at once', () => {
  const rows: readonly Row[] = [
    ['de', 'Können Sie die Kaution zahlen?', 'ja', 'das kann ich', 'pass'],
    [
      'de',
      'Können Sie die Kaution zahlen?',
      'ja',
      'das kann ich mir im Moment leider nicht leisten',
      'fail',
    ],
    ['de', 'Sind Sie fest angestellt?', 'ja', 'das kann ich Ihnen jetzt nicht sagen', 'unclear'],
    ['nl', 'Hebt u een vast contract?', 'ja', 'dat kan ik u nu niet zeggen', 'unclear'],
  ];

  it.each(rows)('in %s: %s (%s) "%s" is %s', (language, question, expected, answer, verdict) => {
    expect(judge(language, question, expected, answer)).toBe(verdict);
  });
});

describe('a yes to what is not so', () => {
  const rows: readonly Row[] = [
    ['en', 'Can you pay the deposit?', 'yes', 'sure', 'pass'],
    ['en', 'Can you pay the deposit?', 'yes', 'sure, if the flat is nice', 'pass'],
    [
      'en',
      'Can you pay the deposit?',
      'yes',
      'sure, if I won the lottery and had the money',
      'unclear',
    ],
    ['en', 'Can you come on Saturday?', 'yes', 'yes, if that was possible', 'pass'],
    ['en', 'Can you come on Saturday?', 'yes', "I'd love to", 'pass'],
    ['en', 'Can you come on Saturday?', 'yes', "I'd love to but I'm working", 'unclear'],
    ['en', 'Can you come on Saturday?', 'yes', 'fine any day except Saturday', 'unclear'],
    ['de', 'Können Sie am Samstag kommen?', 'ja', 'ja, nur am Samstag', 'pass'],
    ['de', 'Können Sie die Kaution zahlen?', 'ja', 'klar, wenn ich das Geld hätte', 'unclear'],
    ['fr', 'Pouvez-vous payer la caution ?', 'oui', "ça irait si c'était moins cher", 'unclear'],
    ['nl', 'Kunt u de borg betalen?', 'ja', 'ja, als ik de lotto win', 'unclear'],
  ];

  it.each(rows)('in %s: %s (%s) "%s" is %s', (language, question, expected, answer, verdict) => {
    expect(judge(language, question, expected, answer)).toBe(verdict);
  });
});

describe('a yes or no that is of somebody or something else', () => {
  const rows: readonly Row[] = [
    ['de', 'Sind Sie fest angestellt?', 'ja', 'mein Mann schon', 'unclear'],
    ['fr', 'Êtes-vous en CDI ?', 'oui', 'mon mari oui', 'unclear'],
    ['de', 'Hat Ihr Mann eine feste Stelle?', 'ja', 'mein Mann schon', 'pass'],
    ['de', 'Haben Sie Schulden?', 'nein', 'nicht mehr', 'pass'],
    ['de', 'Haben Sie Schulden?', 'nein', 'nicht mehr viele', 'unclear'],
    ['en', 'Do you have pets?', 'no', 'no, well, a hamster', 'unclear'],
    ['en', 'Do you have pets?', 'no', "no, I'm allergic to cats", 'pass'],
    ['fr', 'Avez-vous des animaux ?', 'non', "rien qu'un poisson", 'unclear'],
    ['fr', 'Avez-vous des animaux ?', 'non', 'rien du tout, pas même un poisson rouge', 'pass'],
  ];

  it.each(rows)('in %s: %s (%s) "%s" is %s', (language, question, expected, answer, verdict) => {
    expect(judge(language, question, expected, answer)).toBe(verdict);
  });
});

describe('a no in other words', () => {
  const rows: readonly Row[] = [
    ['nl', 'Hebt u een vast contract?', 'ja', 'tot voor kort wel', 'fail'],
    ['de', 'Rauchen Sie?', 'nein', 'bis vor kurzem schon', 'pass'],
    ['en', 'Would someone act as a guarantor?', 'yes', "shouldn't be an issue", 'pass'],
    ['en', 'Would someone act as a guarantor?', 'yes', 'not as things stand', 'fail'],
    ['en', 'Would you commit to a two-year lease?', 'yes', "that's far too long for us", 'fail'],
    ['nl', 'Kunt u twee maanden borg betalen?', 'ja', 'dat gaat me echt niet lukken', 'fail'],
    ['nl', 'Kan iemand garant staan?', 'ja', 'ik zou niet weten wie', 'fail'],
    ['fr', 'Comptez-vous sous-louer ?', 'non', "ce n'est pas mon intention", 'pass'],
  ];

  it.each(rows)('in %s: %s (%s) "%s" is %s', (language, question, expected, answer, verdict) => {
    expect(judge(language, question, expected, answer)).toBe(verdict);
  });
});

describe('two of us, and more than two others', () => {
  const rows: readonly (readonly [Language, string, Verdict])[] = [
    ['de', 'wir zwei und jedes zweite Wochenende drei Kinder von ihm', 'unclear'],
    ['en', 'the two of us and every other weekend three kids of his', 'unclear'],
    ['fr', 'nous deux et un week-end sur deux ses trois enfants', 'unclear'],
    ['nl', 'wij tweeën en om het weekend drie kinderen', 'unclear'],
    ['nl', 'wij tweeën en drie kinderen', 'fail'],
    ['en', 'two of us', 'pass'],
  ];

  it.each(rows)('are left open, in %s: "%s" is %s', (language, answer, verdict) => {
    const question = 'How many people will move in?';
    const asked = { type: 'number', question, expectedValue: '<= 4', language, answer } as const;
    expect(evaluateAnswer(asked).verdict).toBe(verdict);
  });
});
