import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Row = readonly [
  language: string,
  question: string,
  expected: string,
  answer: string,
  verdict: string,
];

const JOB = {
  de: 'Haben Sie eine feste Anstellung?',
  en: 'Do you have a permanent job?',
  fr: 'Êtes-vous en CDI ?',
  nl: 'Heeft u een vaste baan?',
};
const SATURDAY = {
  de: 'Passt Ihnen eine Besichtigung am Samstag?',
  en: 'Could you come on Saturday?',
  fr: 'Pourriez-vous venir samedi ?',
  nl: 'Kunt u zaterdag komen?',
};
const DEPOSIT = {
  de: 'Könnten Sie eine Kaution von drei Monatsmieten hinterlegen?',
  en: 'Could you pay a deposit of three months’ rent?',
  fr: 'Pourriez-vous verser une caution de trois mois ?',
  nl: 'Kunt u een borg van drie maanden huur betalen?',
};
const BANK = {
  de: 'Hat Ihre Bank die Finanzierung schon zugesagt?',
  en: 'Has your bank already confirmed the financing?',
  fr: 'Votre banque vous a-t-elle déjà donné son accord ?',
  nl: 'Heeft u al een akkoord van de bank?',
};
const PETS = {
  de: 'Haben Sie Haustiere?',
  en: 'Do you have pets?',
  fr: 'Avez-vous des animaux ?',
  nl: 'Heeft u huisdieren?',
};
const SMOKING = { de: 'Rauchen Sie?', en: 'Do you smoke?', fr: 'Fumez-vous ?', nl: 'Rookt u?' };

const rowsOf: Readonly<Record<string, readonly Row[]>> = {
  'a yes that somebody thought better of': [
    ['en', BANK.en, 'yes', 'they said yes and then pulled out', 'unclear'],
    ['fr', BANK.fr, 'oui', 'ils avaient dit oui, puis ils ont changé d’avis', 'unclear'],
    ['de', BANK.de, 'ja', 'ja, aber dann ist sie abgesprungen', 'unclear'],
    ['de', BANK.de, 'ja', 'ja, die ist da', 'pass'],
  ],
  'a yes to another time': [
    ['de', JOB.de, 'ja', 'noch in der Probezeit, danach ja', 'unclear'],
    ['de', SATURDAY.de, 'ja', 'Samstag ist schlecht, Sonntag ja', 'unclear'],
    ['de', SATURDAY.de, 'ja', 'Samstag ja', 'pass'],
    ['nl', 'Wordt dit uw hoofdverblijf?', 'ja', 'op termijn wel', 'unclear'],
  ],
  'a yes to another figure': [
    ['de', DEPOSIT.de, 'ja', 'zwei ja, drei nicht', 'fail'],
    ['de', DEPOSIT.de, 'ja', 'zwei wären kein Problem, drei wird schwierig', 'unclear'],
    ['de', DEPOSIT.de, 'ja', 'drei wären kein Problem', 'pass'],
    ['en', DEPOSIT.en, 'yes', 'two or three, no problem', 'pass'],
    ['de', 'Könnten Sie 3 Monatsmieten hinterlegen?', 'ja', 'drei sind kein Problem', 'pass'],
    ['nl', DEPOSIT.nl, 'ja', 'twee wel, drie niet', 'fail'],
    ['de', JOB.de, 'ja', 'seit 2009 ja', 'pass'],
  ],
  'what is done only in part': [
    ['de', BANK.de, 'ja', 'mündlich ja, schriftlich noch nicht', 'unclear'],
    ['de', BANK.de, 'ja', 'ja, das heißt fast, eine Unterschrift fehlt noch', 'unclear'],
    [
      'fr',
      'Serait-ce votre résidence principale ?',
      'oui',
      'au début oui, mais ensuite on le louera',
      'unclear',
    ],
    ['fr', 'Serait-ce votre résidence principale ?', 'oui', 'oui, mais au début seulement', 'pass'],
  ],
  'work that ends': [
    ['en', JOB.en, 'yes', 'yes, well, it’s fixed-term till December', 'unclear'],
    ['en', JOB.en, 'yes', 'I was on temp contracts but they made me permanent so yes', 'pass'],
    ['en', 'Do you have a job?', 'yes', 'yes, until December', 'pass'],
    ['en', JOB.en, 'yes', 'I work at an estate agency', 'unclear'],
    ['de', JOB.de, 'ja', 'ich arbeite nur bis 16 Uhr', 'unclear'],
    ['en', JOB.en, 'yes', 'a temporary contract till June', 'fail'],
    ['en', JOB.en, 'yes', 'still on probation till Christmas', 'unclear'],
    ['nl', JOB.nl, 'ja', 'mijn vrouw wel, ik niet', 'fail'],
    ['fr', JOB.fr, 'oui', 'oui enfin jusqu’en juin', 'unclear'],
    ['nl', JOB.nl, 'ja', 'ja nou ja tot juni', 'unclear'],
  ],
  'a yes with a regret, or an excuse': [
    ['de', SATURDAY.de, 'ja', 'oh gern, da sind wir nur leider in Kärnten', 'unclear'],
    ['nl', SATURDAY.nl, 'ja', 'heel graag, maar ik zit tot zondag in Spanje', 'unclear'],
    ['fr', DEPOSIT.fr, 'oui', 'volontiers, mais cet argent je ne l’ai pas', 'unclear'],
    ['fr', DEPOSIT.fr, 'oui', 'volontiers, mais pas trop vite', 'unclear'],
    ['de', SATURDAY.de, 'ja', 'sehr gern, am Nachmittag', 'pass'],
    ['en', SATURDAY.en, 'yes', 'sorry, yes, that works', 'pass'],
    ['de', SMOKING.de, 'nein', 'leider ja', 'fail'],
  ],
  'a yes that hangs on what is not there yet': [
    ['de', DEPOSIT.de, 'ja', 'wenn ich meine alte zurückkriege, ja', 'unclear'],
    ['en', JOB.en, 'yes', 'once my probation is over, yes', 'unclear'],
    ['en', DEPOSIT.en, 'yes', 'happy to, but only once we’ve seen it', 'unclear'],
    ['en', DEPOSIT.en, 'yes', 'yes, if the price is right', 'pass'],
  ],
  'what agrees and goes on at once': [
    ['de', DEPOSIT.de, 'ja', 'das kann ich nur in Raten', 'unclear'],
    ['de', JOB.de, 'ja', 'das kann ich erst nach der Probezeit sagen', 'unclear'],
    ['de', DEPOSIT.de, 'ja', 'das kann ich', 'pass'],
  ],
  'a yes of a relative': [
    ['nl', DEPOSIT.nl, 'ja', 'mijn vader wel', 'unclear'],
    ['de', 'Könnte jemand für Sie bürgen?', 'ja', 'mein Vater ja', 'pass'],
  ],
  'a no that waves a worry aside': [
    ['de', SATURDAY.de, 'ja', 'nein nein, das passt wunderbar', 'pass'],
    ['de', 'Käme eine Wohnung ohne Lift infrage?', 'ja', 'nein, das stört uns nicht', 'pass'],
    ['nl', SATURDAY.nl, 'ja', 'nee is goed, zegt u maar wanneer', 'unclear'],
    ['de', SATURDAY.de, 'ja', 'nein, passt mir schlecht', 'fail'],
    ['de', SATURDAY.de, 'ja', 'nein, da arbeite ich', 'fail'],
    ['de', SMOKING.de, 'nein', 'nein, nie', 'pass'],
  ],
  'what is not there because nobody needs it': [
    ['de', BANK.de, 'ja', 'brauchen wir nicht, wir zahlen bar', 'unclear'],
    ['fr', BANK.fr, 'oui', 'pas besoin, on paie comptant', 'unclear'],
    ['de', 'Brauchen Sie einen Stellplatz?', 'ja', 'brauchen wir nicht', 'fail'],
  ],
  'a no that is nearly one': [
    ['en', SMOKING.en, 'no', 'hardly ever', 'unclear'],
    ['en', SMOKING.en, 'no', 'no more than the next man', 'unclear'],
    ['en', 'Do you work from an office?', 'yes', 'hardly ever', 'fail'],
    ['de', SMOKING.de, 'nein', 'kaum noch', 'unclear'],
    ['de', SMOKING.de, 'nein', 'nicht mehr so viel', 'unclear'],
    ['de', SMOKING.de, 'nein', 'nicht mehr', 'pass'],
    ['nl', SMOKING.nl, 'nee', 'bijna niet meer', 'unclear'],
    ['fr', SMOKING.fr, 'non', 'presque plus', 'unclear'],
    ['de', SMOKING.de, 'nein', 'nicht mehr, na ja, am Wochenende', 'unclear'],
    ['de', SMOKING.de, 'nein', 'in der Wohnung bestimmt nicht', 'unclear'],
    ['de', 'Wird in der Wohnung geraucht?', 'nein', 'in der Wohnung bestimmt nicht', 'pass'],
  ],
  'a no that is not for all': [
    ['en', PETS.en, 'no', 'none except the cat', 'unclear'],
    ['de', PETS.de, 'nein', 'keine außer der Katze', 'unclear'],
    ['fr', PETS.fr, 'non', 'aucun à part le chat', 'unclear'],
    ['nl', PETS.nl, 'nee', 'geen behalve de kat', 'unclear'],
    ['nl', PETS.nl, 'nee', 'geen enkel huisdier', 'pass'],
    ['de', PETS.de, 'nein', 'nein, von den zwei Wellensittichen mal abgesehen', 'unclear'],
    [
      'en',
      'Will anyone play an instrument?',
      'no',
      'not me but my son’s learning the drums',
      'unclear',
    ],
    ['en', 'Will anyone play an instrument?', 'no', 'no, and my son’s too young', 'pass'],
    ['de', 'Raucht jemand von Ihnen?', 'nein', 'ich nicht', 'unclear'],
    ['de', 'Raucht jemand von Ihnen?', 'nein', 'mein Mann schon', 'fail'],
    [
      'de',
      'Raucht jemand von Ihnen?',
      'nein',
      'mein Mann hat schon vor Jahren aufgehört',
      'unclear',
    ],
    ['en', 'Does anyone smoke?', 'no', 'I don’t but my husband does', 'fail'],
    ['en', 'Does anyone smoke?', 'no', 'only on the balcony', 'fail'],
    ['nl', 'Wordt er binnen gerookt?', 'nee', 'alleen op het balkon', 'unclear'],
    ['de', PETS.de, 'nein', 'nur wir zwei, keine Haustiere', 'pass'],
    ['de', 'Rauchen Sie?', 'nein', 'ich nicht', 'pass'],
    ['fr', SMOKING.fr, 'non', 'moi non, mon compagnon comme un pompier', 'unclear'],
    ['nl', PETS.nl, 'nee', 'twee cavia’s maar, daar merkt u niks van', 'unclear'],
    ['en', PETS.en, 'no', 'no, well, my partner’s got a parrot', 'unclear'],
    ['fr', 'Comptez-vous sous-louer ?', 'non', 'non, enfin juste à ma cousine', 'unclear'],
    ['fr', PETS.fr, 'non', 'juste un petit chien, il n’aboie jamais', 'unclear'],
  ],
};

describe.each(Object.entries(rowsOf))('%s', (_, rows) => {
  it.each(rows)(
    'in %s, to "%s" (%s): "%s" is %s',
    (language, question, expected, answer, verdict) => {
      const asked = { type: 'yes_no', question, expectedValue: expected, language } as const;
      expect(evaluateAnswer({ ...asked, answer }).verdict).toBe(verdict);
    },
  );
});
