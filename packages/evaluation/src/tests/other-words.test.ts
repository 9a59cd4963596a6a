import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Choice = readonly [language: string, options: string, answer: string, chosen: string | null];

/** The first option is expected; null: none of them was chosen for sure. */
function choose(language: string, options: readonly string[], answer: string) {
  const got = evaluateAnswer({
    type: 'multiple_choice',
    question: 'What would suit you?',
    expectedValue: options[0] ?? '',
    options: [...options],
    language,
    answer,
  });
  return got.verdict === 'unclear' ? null : got.value;
}

describe('what options are called besides', () => {
  const rows: readonly Choice[] = [
    ['en', 'city centre; suburbs; countryside', 'on the outskirts', 'suburbs'],
    ['en', 'city centre; suburbs; countryside', 'out in the sticks', 'countryside'],
    ['en', 'by email; by post; pick up', 'snail mail', 'by post'],
    ['en', 'employed; student; retired', 'still at uni', 'student'],
    ['de', 'Neubau; Altbau; saniert', 'Erstbezug', null],
    ['de', 'angestellt; selbstständig; pensioniert', 'ich hab meine eigene Firma', 'selbstständig'],
    ['fr', 'seul; en couple; en colocation', 'ma femme et moi', 'en couple'],
    ['fr', 'neuf; rénové; à rénover', 'à retaper', 'à rénover'],
    ['nl', 'auto; fiets; openbaar vervoer', 'bus en tram', 'openbaar vervoer'],
    ['nl', 'telefoon; e-mail; WhatsApp', 'bel me maar', 'telefoon'],
  ];

  it.each(rows)('chooses in %s, of %s: "%s"', (language, options, answer, chosen) => {
    expect(choose(language, options.split('; '), answer)).toBe(chosen);
  });

  it('is a form of the word, and no other word that begins like it', () => {
    const options = ['permanent', 'self-employed'];
    expect(choose('en', options, 'a contractor')).toBe('self-employed');
    expect(choose('en', options, 'a contract')).toBeNull();
  });

  it('is the longest of what begins alike', () => {
    const options = ['house', 'terraced house', 'flat'];
    expect(choose('en', options, 'an end of terrace')).toBe('terraced house');
  });

  it('tells nothing where several options go by it', () => {
    expect(choose('en', ['ground floor flat', 'top floor flat'], 'an apartment')).toBeNull();
  });

  it('is no choice in a question', () => {
    expect(choose('nl', ['garage', 'carport'], "wat kost zo'n box")).toBeNull();
  });
});

describe('one of two options', () => {
  it.each([
    ['de', 'Altbau; Neubau', 'bloss keinen Neubau', 'Altbau'],
    ['fr', 'appartement; maison', 'surtout pas une maison', 'appartement'],
    ['nl', 'bestaande bouw; nieuwbouw', 'geen nieuwbouw', 'bestaande bouw'],
  ] satisfies readonly Choice[])('ruled out is the other in %s, of %s: "%s"', (...row) => {
    const [language, options, answer, chosen] = row;
    expect(choose(language, options.split('; '), answer)).toBe(chosen);
  });

  it('is not, where there are three', () => {
    expect(choose('fr', ['appartement', 'maison', 'studio'], 'surtout pas une maison')).toBeNull();
  });
});

describe('an option of several that are named', () => {
  it.each([
    // first and alone, and told why
    ['fr', 'maison; appartement', "maison, l'appartement on en sort", 'maison'],
    ['de', 'Miete; Kauf', 'mieten, zum Kaufen fehlt mir das Geld', 'Miete'],
    ['nl', 'telefonisch; per e-mail', 'telefonisch, e-mail lees ik nooit', 'telefonisch'],
    ['en', 'evening; morning', 'the evening, in the morning I sleep', 'evening'],
    ['de', 'Haus; Wohnung', 'ein Haus, eine Wohnung wäre mir aber lieber', null],
    ['fr', 'maison; appartement', "une maison, l'appartement irait aussi", null],
    ['en', 'cash; mortgage', 'cash, and the rest by mortgage', null],
    ['en', 'permanent; fixed-term', "I'm permanent, my husband is fixed-term", null],
    ['nl', 'huis; flat', 'een huis, een flat kan eventueel', null],
    // of now, and not of before
    ['en', 'parquet; carpet', 'I had carpet, now I want parquet', 'parquet'],
    ['fr', 'salarié; étudiant', "j'étais étudiant, maintenant salarié", 'salarié'],
    ['de', 'pensioniert; angestellt', 'ich war angestellt, jetzt pensioniert', 'pensioniert'],
    ['nl', 'loondienst; zelfstandig', 'vroeger zelfstandig nu in loondienst', 'loondienst'],
    ['en', 'permanent; fixed-term', "I'm permanent, have been since June", 'permanent'],
    // taken in the end
    [
      'en',
      'new build; old building',
      "I love an old building but I'll take a new build",
      'new build',
    ],
    // ruled out in a clause of its own
    ['de', 'Haus; Wohnung', 'Wohnung nicht, eher ein Haus', 'Haus'],
    ['fr', 'maison; appartement', 'appartement pas, une maison', 'maison'],
  ] satisfies readonly Choice[])('is, in %s, of %s: "%s"', (language, options, answer, chosen) => {
    expect(choose(language, options.split('; '), answer)).toBe(chosen);
  });
});

describe('a letter', () => {
  it.each([
    ['de', 'Ausweis C; Ausweis B', 'den C', 'Ausweis C'],
    ['fr', 'permis C; permis B', 'le b', 'permis B'],
    ['en', 'permit C; permit B', 'C, for twelve years', 'permit C'],
    ['en', 'plan A; plan B', 'a lift would be nice', null],
    ['fr', 'permis C; permis B', "c'est compliqué", null],
    ['en', 'permit C; permit B', 'it was B, now it is C', 'permit C'],
  ] satisfies readonly Choice[])('names an option in %s, of %s: "%s"', (...row) => {
    const [language, options, answer, chosen] = row;
    expect(choose(language, options.split('; '), answer)).toBe(chosen);
  });
});

describe('the place of an option', () => {
  it.each([
    ['nl', 'centrum; noord; zuid', 'op de derde verdieping'],
    ['en', 'house; flat; studio', 'either of the last two'],
    ['de', 'Vormittag; Nachmittag; Abend', 'so gegen drei'],
  ] as const)('is none in %s, of %s: "%s"', (language, options, answer) => {
    expect(choose(language, options.split('; '), answer)).toBeNull();
  });
});

const INSURED: Readonly<Record<string, string>> = {
  en: 'Do you have liability insurance?',
  de: 'Haben Sie eine Haftpflichtversicherung?',
  fr: 'Avez-vous une assurance ?',
  nl: 'Heeft u een verzekering?',
};

describe('an idiom', () => {
  const asked = (language: string, question: string, answer: string) =>
    evaluateAnswer({ type: 'yes_no', question, expectedValue: 'yes', language, answer });

  it.each([
    ['en', 'goes without saying', 'pass'],
    ['en', 'Never crossed my mind.', 'fail'],
    ['en', 'well, goes without saying', 'pass'],
    ['de', 'versteht sich von selbst', 'pass'],
    ['fr', 'depuis toujours', 'pass'],
    ['nl', 'spreekt voor zich', 'pass'],
  ] as const)('is a whole answer to anything in %s: "%s" is %s', (language, answer, verdict) => {
    const got = asked(language, INSURED[language] ?? '', answer);
    expect(got.verdict, got.rule).toBe(verdict);
  });

  it('decides nothing inside of more', () => {
    expect(asked('en', INSURED.en ?? '', 'moving goes without saying here').verdict).toBe(
      'unclear',
    );
  });

  it('of what suits answers what somebody would do', () => {
    const suits = 'suits me down to the ground';
    expect(asked('en', 'Could you come this week?', suits).verdict).toBe('pass');
    expect(asked('en', INSURED.en ?? '', suits).verdict).toBe('unclear');
  });

  it('of what is done answers whether it is done by now', () => {
    expect(asked('en', 'Have you already talked to a bank?', 'it’s on my list').verdict).toBe(
      'fail',
    );
    expect(asked('en', 'Could you come this week?', 'it’s on my list').verdict).toBe('unclear');
  });

  it('outweighs the yes or no inside of it', () => {
    const idiom = asked('fr', INSURED.fr ?? '', 'plus que jamais');
    expect([idiom.verdict, idiom.rule]).toEqual(['pass', 'yes_no.idiom']);
  });

  it.each([
    ['en', 'Would you mind sharing the laundry?', 'go ahead', 'no'],
    ['en', 'Would the noise bother you?', "that's too much for me", null],
    ['en', 'Would you mind sharing the laundry?', 'sure', null],
    ['en', 'Would the noise bother you?', 'yes', 'yes'],
    ['en', 'Would the noise bother you?', "I'm afraid so", 'yes'],
    ['de', 'Wäre eine befristete Miete ein Problem?', 'halb so wild', 'no'],
    ['de', 'Wäre eine befristete Miete ein Problem?', 'doch', 'yes'],
    ['fr', 'Cela vous dérangerait-il ?', 'ça me va', 'no'],
    ['nl', 'Zou het een probleem zijn?', 'prima', 'no'],
  ] as const)('of leave given is no trouble in %s: "%s" "%s"', (...row) => {
    const [language, question, answer, said] = row;
    const got = asked(language, question, answer);
    expect(got.verdict === 'unclear' ? null : got.normalized, got.rule).toBe(said);
  });

  it.each([
    ['en', 'Have you given notice?', "that's the plan", 'no'],
    ['en', 'Would you like to live in town?', "that's the plan", 'yes'],
    ['en', 'Do you have a garden?', "that's the plan", null],
    ['de', 'Haben Sie schon gekündigt?', 'so ist der Plan', 'no'],
    ['fr', 'Avez-vous déjà résilié ?', "c'est prévu", 'no'],
    ['nl', 'Heeft u al opgezegd?', 'dat is de bedoeling', 'no'],
  ] as const)('of what is planned is not done yet in %s: "%s" "%s"', (...row) => {
    const [language, question, answer, said] = row;
    const got = asked(language, question, answer);
    expect(got.verdict === 'unclear' ? null : got.normalized, got.rule).toBe(said);
  });

  it('of what is pending is done, where that was asked', () => {
    const applied = "I've applied for it";
    expect(asked('en', 'Have you already got a permit?', applied).normalized).toBe('no');
    expect(asked('en', 'Have you applied for a mortgage?', applied).normalized).not.toBe('no');
  });

  it('is none in a question', () => {
    expect(asked('en', INSURED.en ?? '', "what's that exactly").verdict).toBe('unclear');
    expect(asked('fr', INSURED.fr ?? '', "c'est quoi au juste").verdict).toBe('unclear');
  });
});

describe('figures', () => {
  const judged = (language: string, question: string, expectedValue: string, answer: string) =>
    evaluateAnswer({ type: 'number', question, expectedValue, language, answer });

  it.each([
    ['fr', 'Depuis combien de mois y travaillez-vous ?', 'min 12', 'deux ans et demi', 'pass', 30],
    ['en', 'For how many months would you stay?', '12-36', 'a year or two', 'pass', 24],
    ['en', 'How many years have you been there?', '>= 2', 'a year or two', 'unclear', null],
    ['nl', 'Hoeveel jaar werkt u daar al?', '>= 2', 'een jaar of twee', 'pass', 2],
    ['en', 'How many bedrooms do you need?', 'max 2', 'more than two', 'fail', 3],
    ['en', 'How many bedrooms do you need?', 'max 2', 'at least two', 'unclear', null],
    ['fr', 'Combien d’enfants vivraient avec vous ?', '<= 2', 'ma fille et mon fils', 'pass', 2],
    [
      'fr',
      'Combien d’enfants vivraient avec vous ?',
      '<= 2',
      'quatre, dont deux en semaine',
      'fail',
      4,
    ],
    ['fr', 'Combien de voitures avez-vous ?', 'max 2', 'une voiture et un scooter', 'pass', 1],
    [
      'en',
      'How many kilometres is it to your work?',
      '<= 30',
      'five hundred metres',
      'unclear',
      null,
    ],
    ['nl', 'Hoeveel kilometer is het?', '<= 40', 'drie kwartier rijden', 'unclear', null],
    ['fr', 'Combien de voitures avez-vous ?', 'max 1', 'une, parfois deux', 'unclear', null],
    [
      'en',
      'How many years have you been there?',
      'min 2',
      'two years and three months',
      'pass',
      2.25,
    ],
    ['en', 'How many years have you been there?', 'min 1', 'a year and six months', 'pass', 1.5],
    ['de', 'Wie viele Monate bleiben Sie?', 'min 12', 'ein Jahr und drei Monate', 'pass', 15],
    ['nl', 'Hoeveel jaar werkt u daar?', 'min 2', 'een jaar en zes maanden', 'fail', 1.5],
    // "bis" bounds what is told before
    ['de', 'Wie viele Monate?', '3-12', 'bis das Haus fertig ist, also neun Monate', 'pass', 9],
    ['de', 'Wie viele Monate?', '3-12', 'maximal, sagen wir, neun Monate', 'unclear', null],
    ['en', 'What is your own money?', 'min 240000', 'two seventy five thousand', 'pass', 275_000],
    ['en', 'What is your own money?', 'min 8000', 'five, ten thousand', 'unclear', null],
    ['en', 'How many children will live with you?', 'max 2', 'no kids just the cat', 'pass', 0],
    ['en', 'What is your maximum budget?', '1400', 'fifteen hundred quid', 'unclear', null],
    ['fr', 'Combien de kilomètres ?', '<= 30', 'plus de quarante', 'fail', 41],
    ['fr', 'Quel est votre revenu ?', 'min 5000', "c'est plus que quatre mille", 'fail', 4000],
  ] as const)(
    'in %s, "%s" (%s): "%s" is %s',
    (language, question, expected, answer, verdict, value) => {
      const got = judged(language, question, expected, answer);
      expect([got.verdict, got.value], got.rule).toEqual([verdict, value]);
    },
  );
});
