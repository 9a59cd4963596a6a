import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { type Choice, choose } from './choose.js';

describe('an option of several that are named', () => {
  it.each([
    // a list, and what is said of it
    ['en', 'balcony; garden; terrace', "balcony, garden, as long as there's sun", null],
    ['de', 'Balkon; Garten; Terrasse', 'Balkon, Garten, Hauptsache Sonne', null],
    ['de', 'Telefon; E-Mail', 'per E-Mail, telefonisch eher schlecht', 'E-Mail'],
    // named, and not taken
    ['de', 'sofort; später', 'möglichst bald, aber nicht sofort', null],
    ['de', 'bar; Hypothek', 'wer zahlt denn heute noch bar', null],
    ['en', 'cash; mortgage', 'who has that much cash', null],
    ['en', 'furnished; unfurnished; either', 'furnished would be pointless', null],
    ['en', 'house; flat; studio', "a flat's too small for us", null],
    // first one and later another
    ['nl', 'eigen bewoning; belegging', 'eerst verhuren en later zelf wonen', null],
    ['fr', 'y habiter; investir', "d'abord louer puis y vivre", null],
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
    // liked better
    ['nl', 'per e-mail; telefonisch', 'liever mail dan telefonisch', 'per e-mail'],
    ['en', 'evening; morning', 'morning is possible but evening is better', 'evening'],
    ['fr', 'appartement; maison', "plutôt un appartement, la maison c'est trop", 'appartement'],
    ['en', 'flat; house', 'a flat rather than a house', 'flat'],
    ['fr', 'soir; matin', 'le soir plutôt que le matin', 'soir'],
    ['de', 'Wohnung; Haus', 'ein Haus ist uns zu gross', 'Wohnung'],
    // another word, and not one that looks alike
    ['fr', 'par e-mail; par courrier', 'par courriel', 'par e-mail'],
    ['nl', 'centrum; rand van de stad', 'midden in de binnenstad', 'centrum'],
    ['de', 'abends; vormittags', 'tagsüber geht nichts nur abends', 'abends'],
    // now, and something else later
    ['fr', 'habiter; louer', "d'abord y habiter, puis le louer", null],
    // ruled out in a clause of its own
    ['de', 'befristet; unbefristet', 'unbefristet nein, ich geh ja wieder', 'befristet'],
    ['nl', 'huis; flat; studio', 'geen voorkeur', null],
    ['nl', 'gesloten keuken; open keuken', 'een halfopen keuken', null],
    ['de', 'Haus; Wohnung', 'Wohnung nicht, eher ein Haus', 'Haus'],
    ['fr', 'maison; appartement', 'appartement pas, une maison', 'maison'],
  ] satisfies readonly Choice[])('is, in %s, of %s: "%s"', (language, options, answer, chosen) => {
    expect(choose(language, options.split('; '), answer)).toBe(chosen);
  });
});

describe('an hour', () => {
  it.each([
    ['de', 'Abend; Nachmittag; Vormittag', 'ab 19 Uhr', 'Abend'],
    ['de', 'Vormittag; Nachmittag; Abend', 'so gegen drei', 'Nachmittag'],
    ['en', 'morning; afternoon; evening', 'after seven pm', 'evening'],
    ['en', 'morning; afternoon; evening', 'before noon', 'morning'],
    ['fr', 'matin; après-midi; soir', 'vers dix heures', 'matin'],
    // in the morning or in the evening
    ['nl', 'ochtend; middag; avond', 'na acht uur', null],
    ['en', 'morning; afternoon; evening', 'not before eight', null],
    ['de', 'Abend; Nachmittag; Vormittag', 'vor 18 Uhr', null],
    ['de', 'Abend; Nachmittag; Vormittag', 'in zwei Stunden', null],
    ['de', 'Abend; Nachmittag; Vormittag', 'ab neun', null],
  ] satisfies readonly Choice[])('is of a part of the day in %s, of %s: "%s"', (...row) => {
    const [language, options, answer, chosen] = row;
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

describe('all options but one', () => {
  const TIMES = {
    de: ['vormittags', 'nachmittags', 'abends'],
    en: ['morning', 'afternoon', 'evening'],
    fr: ['matin', 'après-midi', 'soir'],
    nl: ['voormiddag', 'namiddag', 'avond'],
  } as const;

  it.each([
    ['de', 'alles ausser abends', 'fail'],
    ['de', 'alles ausser am Vormittag', 'unclear'],
    ['en', 'anything but the evening', 'fail'],
    ['fr', 'tout sauf le soir', 'fail'],
    ['nl', "alles behalve 's avonds", 'fail'],
  ] as const)('are none where it is the accepted one, in %s: "%s"', (language, answer, verdict) => {
    const options = TIMES[language];
    const asked = { type: 'multiple_choice', question: '?', options } as const;
    expect(evaluateAnswer({ ...asked, expectedValue: options[2], language, answer }).verdict).toBe(
      verdict,
    );
  });
});
