import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { type Choice, choose } from './choose.js';

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

describe('the place of an option', () => {
  it.each([
    ['nl', 'centrum; noord; zuid', 'op de derde verdieping'],
    ['en', 'house; flat; studio', 'either of the last two'],
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
    ['de', 'Wäre eine befristete Miete ein Problem?', 'nein, gar nicht', 'no'],
    ['de', 'Wäre eine befristete Miete ein Problem?', 'nein, das ist mir zu kurz', null],
    ['de', 'Wäre eine befristete Miete ein Problem?', 'ja, kein Problem', null],
    ['en', 'Would the noise bother you?', 'not in the slightest', 'no'],
    ['en', 'Would the noise bother you?', 'over my dead body', null],
    ['en', 'Would the noise bother you?', 'no way', null],
    ['nl', 'Zou u het erg vinden?', 'geen probleem', 'no'],
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

describe('a yes or no', () => {
  const asked = (language: string, question: string, expectedValue: string, answer: string) =>
    evaluateAnswer({ type: 'yes_no', question, expectedValue, language, answer });

  it.each([
    // the first clause is the answer
    ['fr', 'Pouvez-vous fournir un extrait ?', 'oui', "impossible, j'habite en France", 'fail'],
    ['en', 'Are you employed?', 'yes', "I am, my wife isn't", 'unclear'],
    ['fr', 'Recevez-vous des clients ?', 'non', "jamais, j'ai un cabinet en ville", 'pass'],
    ['de', 'Hätten Sie einen Bürgen?', 'ja', 'klar mein Vater macht das', 'pass'],
    ['de', 'Hätten Sie einen Bürgen?', 'ja', 'da wüsste ich jetzt niemanden', 'fail'],
    ['de', 'Haben Sie Tiere?', 'nein', 'keine wir sind beide allergisch', 'pass'],
    ['de', 'Haben Sie eine Haftpflichtversicherung?', 'ja', 'keine Haftpflicht', 'fail'],
    ['en', 'Do you have a stable job?', 'yes', 'I have no car', 'unclear'],
    // beside words of the question
    ['fr', 'Seriez-vous libre mercredi ?', 'oui', "mercredi c'est parfait", 'pass'],
    ['de', 'Würden Sie zwei Jahre bleiben?', 'ja', 'zwei Jahre sind mir zu lang', 'fail'],
    ['en', 'Would you stay two years?', 'yes', 'what is too long for me', 'unclear'],
    // so many are some
    ['en', 'Are there any proceedings against you?', 'no', 'just two', 'fail'],
    ['en', 'Do you have any debts?', 'no', 'two, paid off last year', 'unclear'],
    ['en', 'Do you have a car?', 'yes', 'two', 'unclear'],
    ['en', 'Could you come on Saturday?', 'no', 'two', 'unclear'],
    ['de', 'Haben Sie Schulden?', 'nein', 'zu viert', 'unclear'],
    // with something left out, or somebody else's beside it
    ['de', 'Rauchen Sie?', 'nein', 'nein, nur auf dem Balkon', 'unclear'],
    ['fr', 'Fumez-vous ?', 'non', 'non, seulement dehors', 'unclear'],
    ['en', 'Do you have pets?', 'no', 'none, just a goldfish', 'unclear'],
    ['nl', 'Heeft u huisdieren?', 'nee', 'geen, enkel een kat', 'unclear'],
    ['de', 'Rauchen Sie?', 'nein', 'ich nicht, mein Mann schon', 'unclear'],
    ['fr', 'Avez-vous des dettes ?', 'non', 'rien de grave', 'unclear'],
    // of another time
    ['de', 'Können Sie diese Woche besichtigen?', 'ja', 'ja, nächste Woche', 'unclear'],
    ['de', 'Haben Sie schon gekündigt?', 'ja', 'ja, sobald ich den Vertrag habe', 'unclear'],
    ['en', 'Do you smoke?', 'no', 'I did, last year', 'unclear'],
    ['en', 'Have you given notice?', 'yes', 'I will, next week', 'unclear'],
    // what has run out
    ['en', 'Do you have a residence permit?', 'yes', 'it expired in march', 'fail'],
    ['en', 'Do you have any debts?', 'no', 'it expired in march', 'unclear'],
  ] as const)('in %s, to "%s" (%s): "%s" is %s', (...row) => {
    const [language, question, expected, answer, verdict] = row;
    const got = asked(language, question, expected, answer);
    expect(got.verdict, got.rule).toBe(verdict);
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
    [
      'de',
      'Wie viel Eigenkapital haben Sie?',
      '150000',
      'gar keins, wir finanzieren voll',
      'fail',
      0,
    ],
    ['de', 'Wie viele Quadratmeter?', '80-120', 'drei Zimmer', 'unclear', null],
    ['de', 'Wie viele Zimmer?', '3-4.5', '3½ Zimmer', 'pass', 3.5],
    ['fr', 'Combien de pièces ?', '3-4.5', '4 1/2', 'pass', 4.5],
    ['en', 'How many rooms?', '3-4.5', '2 3/4', 'fail', 2.75],
    ['en', 'How many cars do you have?', 'max 2', 'just one, a Fiat 500', 'pass', 1],
    [
      'fr',
      'Quel est votre budget ?',
      '1850',
      'nonante euros de plus que maintenant',
      'unclear',
      null,
    ],
    ['en', 'How many years would you stay?', 'min 2', 'a year, eighteen months tops', 'fail', 1.5],
    ['en', 'How many square metres?', '60-90', '800 square feet', 'unclear', null],
    ['en', 'For how many years would you stay?', '>= 2', 'a year tops', 'fail', 1],
    ['nl', 'Tot welk bedrag wilt u bieden?', '425.000', 'vier ton tachtig', 'pass', 480_000],
    ['en', 'What is your maximum budget?', '1400', 'fifteen hundred quid', 'unclear', null],
    ['de', 'Wie hoch ist Ihr Budget?', '2000', '2000 ist zu viel', 'unclear', null],
    ['en', 'How many people will move in?', 'max 2', 'two rather than three', 'pass', 2],
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
