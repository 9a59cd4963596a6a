import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Row = readonly [
  language: string,
  question: string,
  options: string,
  answer: string,
  verdict: string,
];

const WHEN = {
  de: ['Wann möchten Sie einziehen?', 'sofort; in drei Monaten; später'],
  en: ['When would you like to move in?', 'immediately; within three months; later'],
  fr: ['Quand souhaitez-vous emménager ?', 'tout de suite; dans les trois mois; plus tard'],
  nl: ['Wanneer wilt u verhuizen?', 'direct; binnen drie maanden; later'],
} as const;
const USE = {
  de: ['Möchten Sie selbst einziehen oder vermieten?', 'selbst einziehen; vermieten'],
  en: ['Will you live in it or rent it out?', 'live in it; rent it out'],
  fr: ['C’est pour y habiter ou pour louer ?', 'y habiter; louer'],
  nl: ['Gaat u er zelf wonen of verhuren?', 'zelf wonen; verhuren'],
} as const;
const MONEY = {
  de: ['Wie finanzieren Sie?', 'bar; Hypothek'],
  en: ['How will you finance it?', 'cash; mortgage'],
  fr: ['Comment financez-vous l’achat ?', 'comptant; crédit'],
  nl: ['Hoe financiert u het?', 'contant; hypotheek'],
} as const;
const FLOOR = {
  de: ['Welches Stockwerk hätten Sie gern?', 'Erdgeschoss; erster Stock; höher'],
  en: ['Which floor would you like?', 'ground floor; first floor; higher'],
  fr: ['Quel étage préférez-vous ?', 'rez-de-chaussée; premier; plus haut'],
  nl: ['Welke verdieping wilt u?', 'begane grond; eerste; hoger'],
} as const;
const FURNISHED = {
  de: ['Suchen Sie möbliert oder unmöbliert?', 'möbliert; unmöbliert'],
  en: ['Would you like it furnished or unfurnished?', 'furnished; unfurnished'],
  fr: ['Cherchez-vous meublé ou non meublé ?', 'meublé; non meublé'],
  nl: ['Zoekt u gemeubileerd of ongemeubileerd?', 'gemeubileerd; ongemeubileerd'],
} as const;

const JOB = {
  de: ['Wie sind Sie beschäftigt?', 'in Ausbildung; angestellt; in Rente'],
  en: ['What is your work situation?', 'employed; self-employed; retired'],
} as const;

const rowsOf: Readonly<Record<string, readonly Row[]>> = {
  'wished for, and not what will be': [
    ['en', ...MONEY.en, 'cash would be lovely', 'unclear'],
    ['de', ...MONEY.de, 'bar wäre schön', 'unclear'],
    ['fr', ...MONEY.fr, 'comptant ce serait le rêve', 'unclear'],
    ['en', ...WHEN.en, 'immediately would be nice but it’ll be summer', 'unclear'],
    ['en', ...FLOOR.en, 'ground floor would be nice', 'pass'],
    ['de', ...WHEN.de, 'am liebsten sofort, realistisch in drei Monaten', 'fail'],
    ['nl', ...WHEN.nl, 'liefst direct maar het wordt waarschijnlijk drie maanden', 'fail'],
  ],
  'waiting for something': [
    ['en', ...WHEN.en, 'immediately after Christmas', 'unclear'],
    ['en', ...WHEN.en, 'as soon as the kids are out of school', 'unclear'],
    ['en', ...WHEN.en, 'as soon as possible', 'pass'],
    ['de', ...WHEN.de, 'sofort nach dem Urlaub', 'unclear'],
    ['de', ...WHEN.de, 'sofort, wenn es geht', 'pass'],
    ['fr', ...WHEN.fr, 'tout de suite après les vacances', 'unclear'],
    ['nl', ...WHEN.nl, 'direct na de vakantie', 'unclear'],
  ],
  'only a part of it': [
    ['en', ...MONEY.en, 'part cash', 'unclear'],
    ['de', ...MONEY.de, 'einen Teil bar', 'unclear'],
    ['fr', ...MONEY.fr, 'une partie comptant', 'unclear'],
    ['nl', ...MONEY.nl, 'deels contant', 'unclear'],
  ],
  'of a relative': [
    ['en', ...USE.en, 'my daughter will live in it', 'unclear'],
    ['de', ...USE.de, 'meine Tochter zieht ein', 'unclear'],
    ['fr', ...USE.fr, 'ma fille va y habiter', 'unclear'],
    ['nl', ...FURNISHED.nl, 'mijn zus wilde gemeubileerd, ik juist niet', 'unclear'],
  ],
  'of now, or of before': [
    ['en', ...FLOOR.en, 'we’re on the ground floor now and want out', 'unclear'],
    ['de', ...FLOOR.de, 'jetzt wohn ich im Erdgeschoss', 'unclear'],
    ['fr', ...FLOOR.fr, 'on est au rez-de-chaussée et on en a marre', 'unclear'],
    ['de', ...FURNISHED.de, 'möbliert hatte ich zehn Jahre, reicht', 'unclear'],
    ['en', ...USE.en, 'live in it at first, then rent it out', 'unclear'],
    ['nl', ...USE.nl, 'eerst zelf en later verhuren', 'unclear'],
  ],
  'dismissed behind it': [
    ['en', ...FLOOR.en, 'ground floor, God no', 'unclear'],
    ['de', ...FLOOR.de, 'Erdgeschoss um Gottes willen', 'unclear'],
    ['de', ...FURNISHED.de, 'möbliert? nein, ich hab ja Möbel', 'unclear'],
    ['de', ...MONEY.de, 'so viel Bargeld hat doch keiner', 'unclear'],
    ['en', ...FURNISHED.en, 'furnished, oh no wait, the other one', 'unclear'],
    ['en', ...MONEY.en, 'cash, no mortgage', 'pass'],
    ['de', ...FURNISHED.de, 'möbliert hätten wir gern', 'pass'],
    ['de', ...FURNISHED.de, 'möbliert, ehrlich gesagt', 'pass'],
    ['nl', ...FURNISHED.nl, 'wat mij betreft gemeubileerd', 'pass'],
    ['en', ...JOB.en, 'part-time employed', 'pass'],
  ],
  'over, or yet to come': [
    ['nl', ...MONEY.nl, 'contant kan op mijn leeftijd niet meer', 'unclear'],
    ['de', ...JOB.de, 'nächsten Monat fang ich eine Lehre an', 'unclear'],
    ['en', ...JOB.en, 'employed from January', 'unclear'],
    ['en', ...JOB.en, 'they’ve promised to make me employed', 'unclear'],
    ['en', ...JOB.en, 'employed, at the hospital', 'pass'],
  ],
  'one of several, or asked back': [
    ['en', ...USE.en, 'both really, live in it upstairs', 'unclear'],
    ['en', ...MONEY.en, 'a mortgage if we get one, otherwise cash', 'unclear'],
    ['en', ...FURNISHED.en, 'is it cheaper furnished', 'unclear'],
    ['fr', ...FURNISHED.fr, 'je n’ai rien contre un meublé', 'unclear'],
    ['fr', 'De quelle place avez-vous besoin ?', 'Aucune; Garage', 'aucune préférence', 'unclear'],
    ['fr', 'De quelle place avez-vous besoin ?', 'Aucune; Garage', 'aucune', 'pass'],
  ],
  'of the home that there is, beside the one that is wanted': [
    ['de', ...FLOOR.de, 'jetzt wohne ich höher, künftig bitte im Erdgeschoss', 'pass'],
    ['nl', ...FLOOR.nl, 'nu woon ik hoger, maar ik wil de begane grond', 'pass'],
    ['en', ...FLOOR.en, 'we are on the first floor now and want the ground floor', 'pass'],
    ['en', ...FLOOR.en, 'we are on the ground floor now', 'unclear'],
  ],
  'too much of something': [
    ['en', ...FURNISHED.en, 'unfurnished is too expensive, furnished', 'pass'],
    ['en', ...FURNISHED.en, 'furnished is not too expensive', 'pass'],
    ['en', ...FLOOR.en, 'ground floor because the stairs are too much for me', 'pass'],
    ['de', ...MONEY.de, 'eine Hypothek ist mir zu teuer, bar', 'pass'],
    ['fr', ...MONEY.fr, 'le crédit est trop cher, comptant', 'pass'],
    ['nl', ...MONEY.nl, 'een hypotheek is me te duur, contant', 'pass'],
  ],
  'only a bound': [
    ['fr', ...FLOOR.fr, 'pas plus haut que le premier', 'unclear'],
    ['nl', ...FLOOR.nl, 'niet hoger dan de eerste', 'unclear'],
  ],
};

describe.each(Object.entries(rowsOf))('an option that is %s', (_, rows) => {
  it.each(rows)('in %s, to "%s" (%s): "%s" is %s', (language, question, named, answer, verdict) => {
    const options = named.split('; ');
    const [expectedValue = ''] = options;
    const asked = { type: 'multiple_choice', question, expectedValue, options, language } as const;
    expect(evaluateAnswer({ ...asked, answer }).verdict).toBe(verdict);
  });
});
