import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

describe('questions for counts of other things', () => {
  it.each([
    ['en', 'How many children do you have?', '0-2', 'my wife and I have two kids', 'pass'],
    ['en', 'How many children do you have?', '0-2', 'none', 'pass'],
    ['en', 'How many children do you have?', '0-2', 'three', 'fail'],
    ['en', "How many months' rent can you pay as a deposit?", '3', 'three months', 'pass'],
    ['en', "How many months' rent can you pay as a deposit?", '3', 'two', 'fail'],
    ['en', 'For how many years have you been employed?', '2', 'five years', 'pass'],
    ['de', 'Wie viele Kinder haben Sie?', '0-2', 'keine', 'pass'],
    [
      'de',
      'Wie viele Monatsmieten können Sie als Kaution leisten?',
      '3',
      'drei Monatsmieten',
      'pass',
    ],
    ['de', 'Seit wie vielen Jahren arbeiten Sie dort?', '2', 'seit fünf Jahren', 'pass'],
    ['fr', "Combien d'enfants avez-vous ?", '0-2', 'deux enfants', 'pass'],
    ['fr', 'Combien de loyers pouvez-vous fournir en garantie ?', '3', 'trois loyers', 'pass'],
    ['fr', "Depuis combien d'années travaillez-vous ?", '2', 'cinq ans', 'pass'],
    ['nl', 'Hoeveel kinderen heeft u?', '0-2', 'drie', 'fail'],
    ['nl', 'Hoeveel maanden borg kunt u betalen?', '3', 'drie maanden', 'pass'],
    ['nl', 'Hoeveel jaar werkt u daar al?', '2', 'vijf jaar', 'pass'],
  ])('%s: %s (%s) "%s" is %s', (language, question, expectedValue, answer, verdict) => {
    const got = evaluateAnswer({ type: 'number', question, expectedValue, language, answer });
    expect(got.verdict, got.rule).toBe(verdict);
  });
});

describe('animals', () => {
  const people = {
    de: 'Wie viele Personen werden einziehen?',
    en: 'How many people will move in?',
    fr: 'Combien de personnes vont habiter le logement ?',
    nl: 'Hoeveel personen gaan er wonen?',
  };
  const budget = {
    de: 'Wie hoch ist Ihr Budget im Monat?',
    en: 'What is your monthly budget?',
    fr: 'Quel est votre budget mensuel ?',
    nl: 'Wat is uw budget per maand?',
  };

  it.each([
    ['de', 'zwei Katzen'],
    ['de', 'ich hab einen kleinen Hund'],
    ['de', 'darf ich meine zwei lieben Hunde mitbringen'],
    ['en', 'would two cats be a problem'],
    ['fr', 'je peux venir avec mes deux chats'],
    ['nl', 'mag ik mijn twee katten meenemen'],
  ] as const)('are no answer to a question for people: %s "%s"', (language, answer) => {
    expect(judge(language, people[language], '1-4', answer).verdict).toBe('unclear');
    expect(judge(language, budget[language], '1-4', answer).verdict).toBe('unclear');
  });

  it.each([
    ['de', 'drei und zwei Hunde', 3],
    ['en', 'three of us, and 2 dogs', 3],
    ['fr', 'trois et deux chats', 3],
  ] as const)('are not added to people: %s "%s"', (language, answer, count) => {
    expect(judge(language, people[language], '1-4', answer).value).toBe(count);
  });

  it('leave more than a household has to be an amount', () => {
    expect(judge('en', budget.en, '3000', '3000 dogs or not').verdict).toBe('pass');
  });
});

describe('a household told with its children', () => {
  it.each([
    ['nl', 'met vier met de kinderen erbij', 4],
    ['nl', 'we zijn met vier met de kinderen', 4],
    ['en', 'four with the kids', 4],
    ['fr', 'quatre avec les enfants', 4],
    ['en', 'just the missus and me', 2],
    ['en', 'me, my other half and our twins', 4],
  ])('is counted once: %s "%s"', (language, answer, count) => {
    expect(judge(language, 'People?', '1-4', answer).value).toBe(count);
  });
});

describe('a pair', () => {
  it.each([
    ['de', 'wir zwei plus ein Kind', 3],
    ['en', 'the two of us plus a child', 3],
    ['fr', 'nous deux plus un bébé', 3],
    ['nl', "met z'n tweeën plus een kind", 3],
  ])('is added to: %s "%s"', (language, answer, count) => {
    expect(judge(language, 'People?', '1-4', answer).value).toBe(count);
  });

  // a parent with a child, or a child besides the two
  it.each([
    ['de', 'zu zweit mit Kind'],
    ['de', 'zu zweit mit einem Kind'],
    ['en', 'two of us with a baby'],
    ['fr', 'à deux avec un enfant'],
    ['nl', "met z'n tweeën met een kindje"],
  ])('may have counted who comes along: %s "%s"', (language, answer) => {
    expect(judge(language, 'People?', '1-4', answer).verdict).toBe('pass');
    expect(judge(language, 'People?', '1-2', answer).verdict).toBe('unclear');
  });
});

describe('a pair that names its other half', () => {
  it.each([
    ['de', 'zu zweit mit meiner Frau'],
    ['en', 'two of us, with my husband'],
    ['fr', 'on sera deux, avec mon copain'],
    ['nl', "met z'n tweeën met mijn vriendin"],
  ])('is two: %s "%s"', (language, answer) => {
    expect(judge(language, 'People?', '1-2', answer).value).toBe(2);
  });
});

describe('who pays', () => {
  it.each([
    ['fr', 'à nous deux on peut sortir trois mille huit cents', 3800],
    ['nl', 'met ons tweeën kunnen we drieduizend achthonderd opbrengen', 3800],
    ['de', 'zu zweit schaffen wir 3500', 3500],
    ['en', 'the two of us can do three thousand five hundred', 3500],
    ['en', 'two of us, thirty-two hundred', 3200],
    ['en', 'with my sister we would have 3400 altogether', 3400],
    ['nl', 'drieduizend vierhonderd in totaal', 3400],
  ])('is no amount: %s "%s"', (language, answer, value) => {
    expect(judge(language, 'Budget per month?', '3100', answer).value).toBe(value);
  });
});

describe('what two earn', () => {
  it.each([
    ['de', 'Wie hoch ist Ihr monatliches Einkommen?', 'ich 2000, meine Frau 2000'],
    ['fr', 'Quel est votre revenu mensuel ?', 'moi 2000 et ma femme 1800'],
    ['en', 'What is your monthly income?', 'I make 2000 and my wife makes 2500'],
    ['nl', 'Wat is uw maandinkomen?', 'ik 2000 en mijn man 2000'],
  ])('may add up: %s, %s "%s"', (language, question, answer) => {
    expect(judge(language, question, '3500', answer).rule).toBe('number.share');
    expect(judge(language, question, '6000', answer).verdict).toBe('fail');
  });
});

describe('a little one', () => {
  it.each([
    ['nl', 'een kleine tweeduizend', 2000],
    ['nl', 'een kleine 3100', 3100],
    ['fr', 'un petit deux mille', 2000],
  ])('before a thousand is nobody of that age: %s "%s"', (language, answer, value) => {
    expect(judge(language, 'Budget?', '1500', answer).value).toBe(value);
  });
});

function judge(language: string, question: string, expectedValue: string, answer: string) {
  return evaluateAnswer({ type: 'number', question, expectedValue, language, answer });
}

const SHARES = {
  de: 'Wie viel Prozent Eigenkapital haben Sie?',
  en: 'What percentage of equity do you have?',
  fr: "Quel pourcentage d'apport avez-vous ?",
  nl: 'Hoeveel procent eigen geld heeft u?',
};

describe('questions for a percentage', () => {
  it.each([
    ['de', '26 Prozent', 'pass', '26'],
    ['de', 'sechsundzwanzig Prozent', 'pass', '26'],
    ['de', '20 bis 25 Prozent', 'pass', '20-25'],
    ['de', '25, nein, 15 Prozent', 'fail', '15'],
    ['de', 'hundert Prozent', 'pass', '100'],
    ['de', '160000, also zwanzig Prozent', 'pass', '20'],
    ['de', '160000', 'unclear', null],
    ['de', 'ein Fünftel', 'unclear', null],
    ['en', 'twenty-two percent at least', 'pass', '>=22'],
    ['en', '22%', 'pass', '22'],
    ['en', 'ten per cent', 'fail', '10'],
    ['en', '22', 'pass', '22'],
    ['fr', 'vingt-sept pour cent', 'pass', '27'],
    ['fr', 'dix pour cent', 'fail', '10'],
    ['fr', 'entre vingt et vingt-cinq pour cent', 'pass', '20-25'],
    ['nl', 'zesentwintig procent', 'pass', '26'],
    ['nl', 'minstens 22 procent', 'pass', '>=22'],
  ] as const)('%s: "%s" is %s', (language, answer, verdict, normalized) => {
    const got = judge(language, SHARES[language], '20', answer);
    expect(got, got.rule).toMatchObject({ verdict, normalized });
  });
});

const PETS = {
  de: 'Wie viele Haustiere haben Sie?',
  en: 'How many pets do you have?',
  fr: "Combien d'animaux avez-vous ?",
  nl: 'Hoeveel huisdieren heeft u?',
};

describe('none of what is counted', () => {
  it.each([
    ['en', 'None at all.'],
    ['en', 'Well, none.'],
    ['en', "I'd say none"],
    ['en', 'We have none'],
    ['en', "I don't have any"],
    ['en', 'Not a single one'],
    ['fr', 'Aucun, je dirais.'],
    ['fr', 'Ben, aucun du tout'],
    ['fr', "je n'en ai aucun"],
    ['de', 'Überhaupt keine.'],
    ['de', 'Na ja, ich habe keine'],
    ['nl', 'Helemaal geen'],
    ['nl', 'Nou, ik heb er geen'],
  ] as const)('%s: "%s" is zero', (language, answer) => {
    expect(judge(language, PETS[language], '0-1', answer)).toMatchObject({
      verdict: 'pass',
      value: 0,
    });
  });

  it.each([
    ['en', 'no idea', 'unclear'],
    ['en', 'none of your business', 'refused'],
    ['de', 'keine Ahnung', 'unclear'],
    ['fr', 'aucune idée', 'unclear'],
    ['nl', 'dat gaat u niets aan', 'refused'],
  ] as const)('%s: "%s" is no zero', (language, answer, verdict) => {
    expect(judge(language, PETS[language], '0-1', answer).verdict).toBe(verdict);
  });

  it('is no budget of zero: "no maximum" may mean any amount', () => {
    const budget = 'What is your maximum monthly budget?';
    expect(judge('en', budget, '3100', 'no maximum').verdict).toBe('unclear');
    expect(judge('en', budget, '3100', 'I have none').verdict).toBe('unclear');
  });
});

describe('a range whose ends hold an "and"', () => {
  it.each([
    ['de vingt et un à vingt-deux', '21-22'],
    ['de vingt à vingt et un', '20-21'],
    ['entre vingt et un et vingt-deux', '21-22'],
    ['entre vingt et vingt et un', '20-21'],
    ['de soixante et un à soixante et onze', '61-71'],
  ])('"%s" is %s', (answer, normalized) => {
    const got = judge('fr', 'Combien de loyers pouvez-vous fournir ?', '12-80', answer);
    expect(got).toMatchObject({ verdict: 'pass', normalized });
  });
});

describe('ages beside people', () => {
  it.each([
    ['en', 'my son is 12 my daughter is 9 and me', '3'],
    ['en', 'my daughter is 4 I am 30', '1-2'],
    ['de', 'meine Tochter ist 9 mein Sohn 12 und ich', '3'],
    ['de', 'meine Tochter ist 4 ich bin 30', '1-2'],
    ['fr', 'mon fils a 12 ans ma fille 9 et moi', '3'],
    ['nl', 'mijn zoon is 12 mijn dochter 9 en ik', '3'],
  ])('count nobody: %s "%s" are %s', (language, answer, normalized) => {
    expect(judge(language, 'How many people will live there?', '1-4', answer)).toMatchObject({
      verdict: 'pass',
      normalized,
    });
  });
});
