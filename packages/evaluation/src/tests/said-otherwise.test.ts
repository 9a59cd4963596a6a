import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Row = readonly [language: string, answer: string, verdict: string];

const STABLE_JOB: Readonly<Record<string, string>> = {
  de: 'Haben Sie eine feste Anstellung?',
  en: 'Do you have a stable job?',
  fr: 'Avez-vous un emploi stable ?',
  nl: 'Hebt u een vaste baan?',
};

const HOUSEHOLD: Readonly<Record<string, string>> = {
  de: 'Wie viele Personen werden einziehen?',
  en: 'How many people will move in?',
  fr: 'Combien de personnes vont habiter le logement ?',
  nl: 'Hoeveel personen gaan er wonen?',
};

const PAYMENT: Readonly<Record<string, readonly [question: string, loan: string, cash: string]>> = {
  de: ['Wie würden Sie bezahlen?', 'Bank', 'bar'],
  en: ['How would you pay?', 'bank loan', 'cash'],
  fr: ['Comment paieriez-vous ?', 'banque', 'comptant'],
  nl: ['Hoe zou u betalen?', 'bank', 'contant'],
};

describe('work that lasts, where that was asked for', () => {
  const rows: readonly Row[] = [
    ['de', 'ich bin unbefristet angestellt', 'pass'],
    ['de', 'also ich habe eine feste Stelle bei der Post', 'pass'],
    ['de', 'ich bin Beamter', 'pass'],
    ['de', 'stabiler geht es nicht', 'pass'],
    ['fr', 'plus que stable, trente ans à la poste', 'pass'],
    ['fr', "tout ce qu'il y a de plus stable", 'pass'],
    ['fr', 'on ne peut plus stable', 'unclear'],
    ['en', "civil servant, so it can't get more stable than that", 'pass'],
    ['nl', 'vaster kan niet', 'pass'],
    ['de', 'nicht unbefristet', 'fail'],
    ['de', 'ich bin kein Beamter', 'unclear'],
    ['de', 'meine Frau ist Beamtin', 'unclear'],
    ['de', 'ich war lange fest angestellt', 'unclear'],
    ['de', 'keine feste Stelle, aber ich erbe bald', 'unclear'],
    ['de', 'ich suche eine feste Stelle', 'unclear'],
    ['fr', 'je suis en CDI', 'pass'],
    ['fr', 'je suis fonctionnaire à la commune', 'pass'],
    ['fr', 'pas de CDI', 'fail'],
    ['fr', "j'étais en CDI", 'unclear'],
    ['fr', 'mon mari est fonctionnaire', 'unclear'],
    ['fr', 'je suis en CDI mais à l’essai', 'unclear'],
    ['fr', 'plus rien n’est stable', 'fail'],
    ['en', 'I have a permanent contract', 'pass'],
    ['en', "it's permanent until May", 'unclear'],
    ['en', "I'll have a permanent contract soon", 'unclear'],
    ['en', 'a permanent job is what I am looking for', 'unclear'],
    ['en', "I'm a civil servant", 'pass'],
    ['en', 'we are in a permanent mess', 'unclear'],
    ['nl', 'vast contract', 'pass'],
    ['nl', 'ik sta vast benoemd in het onderwijs', 'pass'],
    ['nl', 'geen vast contract', 'fail'],
    ['nl', 'ik krijg volgende maand een vast contract', 'unclear'],
    ['de', 'ich bin nicht unkündbar', 'unclear'],
    ['de', 'ich bin beim Kanton angemeldet', 'unclear'],
    ['de', 'ich arbeite beim Kanton', 'pass'],
    ['de', 'ich arbeite beim Kanton als Aushilfe', 'unclear'],
    ['en', 'steady work is hard to find', 'unclear'],
    ['de', 'ich wurde gefeuert', 'fail'],
    ['fr', 'je suis en fixe pour six mois', 'unclear'],
    ['fr', 'je suis nommé à titre temporaire', 'unclear'],
    ['fr', 'je suis policier stagiaire', 'unclear'],
    ['fr', 'pas le même patron depuis longtemps', 'unclear'],
    ['fr', 'depuis dix ans en CDI', 'pass'],
    ['en', "it's a fixed post for two years", 'unclear'],
    ['en', 'I have never been out of work', 'pass'],
    ['nl', 'ik werk voor een vast contract', 'unclear'],
    ['nl', 'ik heb vast personeel in mijn winkel', 'unclear'],
    ['nl', 'nee hoor, ik heb een vaste aanstelling', 'unclear'],
  ];

  it.each(rows)('%s: "%s" is %s', (language, answer, verdict) => {
    const question = STABLE_JOB[language] ?? '';
    const asked = { type: 'yes_no', question, expectedValue: 'yes', language } as const;
    const got = evaluateAnswer({ ...asked, answer });
    expect(got.verdict, got.rule).toBe(verdict);
  });

  it('answers no other question for work', () => {
    const asked = { type: 'yes_no', expectedValue: 'no', language: 'en' } as const;
    for (const question of ['Are you unemployed?', 'Are you self-employed?']) {
      const got = evaluateAnswer({ ...asked, question, answer: 'I have a permanent contract' });
      expect(got.verdict, question).toBe('unclear');
    }
  });
});

describe('work that is somebody else’s, or another matter', () => {
  const rows: readonly Row[] = [
    ['de', 'mein Mann wurde gefeuert aber ich habe eine feste Stelle', 'unclear'],
    ['de', 'meine Frau hat keine Arbeit', 'unclear'],
    ['de', 'mein Bruder und ich sind arbeitslos', 'fail'],
    ['de', 'mein Mann arbeitet, aber ich habe keinen Job', 'fail'],
    ['de', 'ich arbeite beim Jobcenter', 'unclear'],
    ['de', 'ich muss bei der Arbeit stempeln', 'unclear'],
    ['de', 'mein Vermieter hat mich rausgeworfen', 'unclear'],
    ['de', 'mein alter Arbeitgeber ging pleite, ich bin jetzt fest angestellt', 'unclear'],
    ['fr', "mon mari est au chômage mais moi j'ai un CDI", 'unclear'],
    ['fr', "j'ai démissionné et je suis en CDI chez Coop", 'unclear'],
    ['fr', 'ma femme et moi on est au chômage', 'fail'],
    ['fr', 'je travaille au CPAS', 'unclear'],
    ['fr', 'je cherche encore un appartement', 'unclear'],
    ['fr', 'je travaille plus de 40 heures par semaine', 'unclear'],
    ['fr', 'je cherche du solide', 'unclear'],
    ['fr', 'pas de patron, je suis indépendant', 'unclear'],
    ['en', 'my husband got laid off but I have a steady job', 'unclear'],
    ['en', 'my husband has no job', 'unclear'],
    ['en', 'my husband and I are both unemployed', 'fail'],
    ['en', "I've quit smoking", 'unclear'],
    ['en', "my landlord won't renew it", 'unclear'],
    ['en', 'I got laid off in March but now I have a permanent contract', 'unclear'],
    ['en', 'I keep that job', 'unclear'],
    ['en', 'never been out of work before this year', 'unclear'],
    ['en', 'unemployed, looking for a steady job', 'fail'],
    ['en', 'we are both permanent residents', 'unclear'],
    ['fr', "je suis secrétaire d'un magistrat", 'unclear'],
    ['de', 'ich hatte eine feste Anstellung, bin jetzt arbeitslos', 'fail'],
    ['nl', 'mijn man is zijn job kwijt maar ik heb een vast contract', 'unclear'],
    ['nl', 'ik werk niet zonder contract', 'unclear'],
    ['nl', 'ik ben niet werkloos', 'unclear'],
    ['nl', 'mijn huisbaas heeft ons aan de deur gezet', 'unclear'],
    ['nl', 'het is mijn zaak, ik ben zelfstandig', 'unclear'],
  ];

  it.each(rows)('%s: "%s" is %s', (language, answer, verdict) => {
    const question = STABLE_JOB[language] ?? '';
    const asked = { type: 'yes_no', question, expectedValue: 'yes', language } as const;
    const got = evaluateAnswer({ ...asked, answer });
    expect(got.verdict, got.rule).toBe(verdict);
  });
});

describe('people listed beside their number', () => {
  const rows: readonly (readonly [...Row, count: number | null])[] = [
    ['de', 'fünf, also wir zwei und die drei Kinder', 'fail', 5],
    ['de', 'fünf also wir zwei und die drei kinder', 'fail', 5],
    ['de', 'sechs Leute, wir vier und meine Eltern', 'fail', 6],
    ['de', 'wir zwei und zwei Kinder, vier also', 'pass', 4],
    ['de', 'wir sind eine siebenköpfige Familie', 'fail', 7],
    ['en', 'five, us two and three kids', 'fail', 5],
    ['en', 'the two of us and a child and a baby', 'pass', 4],
    ['en', 'a baby and two people', 'pass', 3],
    ['fr', 'cinq, nous deux et les trois enfants', 'fail', 5],
    ['nl', 'vijf, wij twee en de drie kinderen', 'fail', 5],
    ['en', '1 2 3', 'pass', null],
    ['fr', 'cinq, donc trois chambres', 'unclear', null],
    ['fr', 'moi et mon petit chat', 'pass', 1],
    ['en', 'me and six plants', 'pass', 1],
    ['en', 'little old me and my husband', 'pass', 2],
    ['en', 'me and the other two', 'pass', 3],
    ['en', 'me and the other two kids', 'pass', 3],
    ['en', 'me and the other five kids', 'fail', 6],
    ['en', 'four of us and two bikes', 'pass', 4],
    ['nl', 'mijn jongste hond en ik', 'pass', 1],
    ['nl', 'een moeder met drie kinderen', 'pass', 4],
    ['fr', 'une mère et ses trois enfants', 'pass', 4],
  ];

  it.each(rows)('%s: "%s" is %s', (language, answer, verdict, count) => {
    const question = HOUSEHOLD[language] ?? '';
    const asked = { type: 'number', question, expectedValue: '1-4', language } as const;
    const got = evaluateAnswer({ ...asked, answer });
    expect([got.verdict, got.value], got.rule).toEqual([verdict, count]);
  });
});

describe('an option by another name', () => {
  const rows: readonly Row[] = [
    ['de', 'mit einem Kredit', 'pass'],
    ['de', 'aus Erspartem', 'fail'],
    ['de', 'ohne Kredit', 'fail'],
    ['de', 'die Bank gibt mir keinen Kredit', 'fail'],
    ['de', 'die Bank hat abgelehnt', 'fail'],
    ['de', 'die Bank hat abgelehnt, aber eine andere prüft noch', 'pass'],
    ['de', 'teils bar, teils Kredit', 'unclear'],
    ['de', 'nein, mit Kredit', 'pass'],
    ['fr', 'avec un prêt bancaire', 'pass'],
    ['fr', 'un prêt peut-être, on verra', 'unclear'],
    ['fr', 'sans prêt', 'fail'],
    ['en', "we'd get a mortgage", 'pass'],
    ['en', 'out of savings', 'fail'],
    ['en', 'no problem, with a mortgage', 'pass'],
    ['en', 'without a loan, in cash', 'fail'],
    ['en', 'the bank turned us down', 'fail'],
    ['nl', 'de hypotheek is rond', 'pass'],
    ['nl', 'nee de bank wou ons niks lenen', 'fail'],
    ['nl', 'met spaargeld', 'fail'],
  ];

  it.each(rows)('%s: "%s" is %s', (language, answer, verdict) => {
    const [question, loan, cash] = PAYMENT[language] ?? ['', '', ''];
    const got = evaluateAnswer({
      type: 'multiple_choice',
      question,
      expectedValue: loan,
      options: [loan, cash],
      language,
      answer,
    });
    expect(got.verdict, got.rule).toBe(verdict);
  });

  it.each<Row>([
    ['de', 'Kredit brauch ich nicht, das Geld liegt da', 'fail'],
    ['nl', 'lenen doen wij niet', 'fail'],
    ['de', 'über die Bank, mehr brauche ich nicht', 'pass'],
    ['de', 'Bank, Bargeld will ich nicht zu Hause haben', 'pass'],
    ['fr', 'par la banque, pas besoin de vos conseils', 'pass'],
    ['en', 'a bank loan, a guarantor is not needed', 'pass'],
    ['nl', 'een lening hoef ik niet te zoeken, die heb ik al', 'pass'],
  ])('is not chosen where it is not wanted, %s: "%s" is %s', (language, answer, verdict) => {
    const [question = '', loan = '', cash = ''] = PAYMENT[language] ?? [];
    const options = [loan, cash];
    const asked = { type: 'multiple_choice', question, expectedValue: loan, options } as const;
    const got = evaluateAnswer({ ...asked, language, answer });
    expect(got.verdict, got.rule).toBe(verdict);
  });

  it('tells nothing where two options share the name', () => {
    const got = evaluateAnswer({
      type: 'multiple_choice',
      question: 'How would you pay?',
      expectedValue: 'bank loan',
      options: ['bank loan', 'mortgage', 'cash'],
      language: 'en',
      answer: 'I would borrow it',
    });
    expect(got.verdict, got.rule).toBe('unclear');
  });
});

describe('people who are named and not counted', () => {
  const rows: readonly Row[] = [
    ['en', 'a few of us', 'unclear'],
    ['en', 'me, my wife, Tom and Lisa', 'unclear'],
    ['en', 'my wife, the kids and me', 'unclear'],
    ['en', 'my wife and me, no kids', 'pass'],
    ['en', 'my wife, the two kids and me', 'pass'],
    ['en', 'me and a couple of friends', 'pass'],
    ['en', 'me and four friends', 'fail'],
    ['de', 'ein paar Leute', 'unclear'],
    ['de', 'wir sind ein Paar', 'pass'],
    ['de', 'meine Frau, ich und unsere Kinder', 'unclear'],
    ['de', 'meine Frau und ich ohne Kinder', 'pass'],
    ['de', 'mein Mann, ich und der Jonas', 'unclear'],
    ['fr', 'quelques amis et moi', 'unclear'],
    ['fr', 'ma femme, moi et nos enfants', 'unclear'],
    ['fr', 'ma femme et moi, pas d’enfants', 'pass'],
    ['nl', 'een paar mensen', 'unclear'],
    ['nl', 'mijn vrouw, ik en de kinderen', 'unclear'],
    ['nl', 'mijn vrouw, ik en onze kleine van twee', 'pass'],
    ['de', 'mein Bruder zieht nicht ein, nur ich', 'unclear'],
    ['de', 'ich und die grosse Couch', 'unclear'],
    ['de', 'meine Kleine und ich', 'pass'],
    ['de', 'wissen wir noch nicht, vielleicht zwei', 'unclear'],
    ['en', "my husband isn't coming, just me", 'unclear'],
    ['fr', 'mon petit bureau', 'unclear'],
    ['fr', 'moi et ma petite voiture', 'unclear'],
    ['fr', 'mon petit frère et moi', 'pass'],
    ['fr', 'mon mari ne vient pas juste moi', 'unclear'],
    ['fr', 'ma sœur sans son mari et moi', 'unclear'],
    ['fr', 'deux, mon mari ne fume pas', 'pass'],
    ['nl', 'mijn vrouw gaat niet mee, alleen ik', 'unclear'],
  ];

  it.each(rows)('%s: "%s" is %s', (language, answer, verdict) => {
    const question = HOUSEHOLD[language] ?? '';
    const asked = { type: 'number', question, expectedValue: 'up to 4', language } as const;
    const got = evaluateAnswer({ ...asked, answer });
    expect(got.verdict, `${got.rule}: ${got.reason}`).toBe(verdict);
  });
});
