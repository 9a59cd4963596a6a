import { type CallBrief, LANGUAGES, type Language, type OfferedSlot } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../languages/list-packs.js';
import { exampleBrief } from '../testing/example-brief.js';
import { SAY } from '../testing/say-in-languages.js';
import { tellCall } from '../testing/tell-call.js';

const slot = (date: string, startTime: string): OfferedSlot => ({
  id: `${date} ${startTime}`,
  date,
  startTime,
  endTime: '23:00',
});

const ONE_DAY = ['09:00', '10:00', '11:00'].map((time) => slot('2026-12-02', time));

const toSlots = (language: Language) => {
  const say = SAY[language];
  return [say.yes, say.budget, say.job, say.people];
};

function withProperty(language: Language, change: Partial<CallBrief['property']>): CallBrief {
  const brief = exampleBrief(language);
  return { ...brief, property: { ...brief.property, ...change } };
}

describe('viewings of one day', () => {
  it.each([
    ['en', 'Wednesday the 2nd of December at nine, ten or eleven in the morning.'],
    ['de', 'Mittwoch, den 2. Dezember, um neun, um zehn oder um elf Uhr.'],
    ['fr', 'le mercredi 2 décembre à neuf, à dix ou à onze heures.'],
    ['nl', "woensdag 2 december om negen, om tien of om elf uur 's ochtends."],
  ] as const)('%s: name the day once', (language, list) => {
    const { last } = tellCall(exampleBrief(language), toSlots(language), { slots: ONE_DAY });
    expect(last).toContain(list);
  });

  it('name each day, and times with minutes in full', () => {
    const slots = [
      slot('2026-12-02', '10:30'),
      slot('2026-12-02', '11:00'),
      slot('2026-12-03', '09:00'),
    ];
    expect(tellCall(exampleBrief('de'), toSlots('de'), { slots }).last).toContain(
      'Mittwoch, den 2. Dezember, um zehn Uhr dreissig oder um elf Uhr, oder Donnerstag, den 3., um neun Uhr.',
    );
  });
});

describe('one viewing', () => {
  it.each(LANGUAGES)('is not asked for as one of several, in %s', (language) => {
    const one = ONE_DAY.slice(0, 1);
    const lines = [...toSlots(language), SAY[language].pardon];
    const { last } = tellCall(exampleBrief(language), lines, { slots: one });
    expect(last).not.toMatch(/Which one|Welcher|Quelle visite|Welk moment/);
  });
});

describe.each(LANGUAGES)('with no criteria, in %s', (language) => {
  const brief = { ...exampleBrief(language), criteria: [] };

  it('names the property before viewings, and before saying that there are none', () => {
    for (const slots of [ONE_DAY, []]) {
      const { last } = tellCall(brief, [SAY[language].yes], { slots });
      expect(last.indexOf('Mont-Blanc')).toBeGreaterThan(0);
      expect(last.indexOf('Mont-Blanc')).toBeLessThan(90);
    }
  });
});

describe('German figures', () => {
  const { price, clarifyFigures } = PACKS.de.phrases;
  const swiss = exampleBrief('de').property;
  const german = withProperty('de', { currency: 'EUR', address: 'Hauptstrasse 1, 10115 Berlin' });

  it('have points for property outside Switzerland', () => {
    expect(price(450_000, { ...german.property, type: 'sale' })).toContain('450.000 Euro');
    expect(price(2450.5, german.property)).toContain('2.450,50 Euro');
    expect(clarifyFigures([3000, 3500], german.property)).toContain('3.000 oder 3.500');
    expect(price(3100, { ...german.property, currency: null })).toContain('3.100');
  });

  it('have apostrophes, and a point before cents, for Swiss property', () => {
    expect(price(3100, swiss)).toContain("3'100 Franken");
    expect(price(2450.5, swiss)).toContain("2'450.50 Franken");
    expect(clarifyFigures([3000, 3500], swiss)).toContain("3'000 oder 3'500");
    expect(price(3100, { ...swiss, currency: null })).toContain("3'100");
  });
});

describe('sentences as people say them', () => {
  it('tells sizes', () => {
    expect(PACKS.en.phrases.area(95)).toBe("It's 95 square metres.");
    expect(PACKS.nl.phrases.rooms(3.5)).toContain('drie en een halve kamer');
    expect(PACKS.nl.phrases.rooms(1.5)).toContain('anderhalve kamer');
  });

  it('asks whether somebody should look at the answers', () => {
    const say = SAY.de;
    const lines = [say.yes, say.low, say.job, say.people];
    const { last } = tellCall(exampleBrief('de'), lines);
    expect(last).toMatch(/Möchten Sie, dass jemand von der Agentur .* anschaut\?$/);
    expect(tellCall(exampleBrief('de'), [...lines, 'Ja gern']).state.reviewRequested).toBe(true);
  });

  it('says French days with their article', () => {
    const { last } = tellCall(exampleBrief('fr'), [...toSlots('fr'), SAY.fr.second]);
    expect(last).toBe('Donc le samedi 21 mars à dix heures. Je réserve ?');
    const booked = tellCall(exampleBrief('fr'), [...toSlots('fr'), SAY.fr.second, SAY.fr.confirm]);
    expect(booked.last).toContain('réservée pour le samedi 21 mars');
  });

  it.each([
    ['en', 'Call me back on Monday at five.', 'Monday the 16th of March at five in the afternoon'],
    ['en', 'Call me back tomorrow between five and six.', '11th of March at five in the afternoon'],
    ['de', 'Rufen Sie mich morgen zwischen fünf und sechs zurück.', '11. März, um siebzehn Uhr'],
    ['fr', 'Rappelez-moi demain entre dix et onze heures.', 'mercredi 11 mars à dix heures'],
    ['nl', 'Bel me morgen tussen vijf en zes uur terug.', "11 maart om vijf uur 's middags"],
    ['de', 'Rufen Sie mich am Montag um fünf zurück.', 'Montag, dem 16. März, um siebzehn Uhr'],
    [
      'fr',
      'Rappelez-moi lundi à dix-sept heures.',
      "qu'on vous rappelle le lundi 16 mars à dix-sept heures",
    ],
    ['nl', 'Bel me maandag om vijf uur terug.', "maandag 16 maart om vijf uur 's middags"],
  ] as const)('%s: reads the time of a callback back', (language, text, told) => {
    expect(tellCall(exampleBrief(language), [SAY[language].yes, text]).last).toContain(told);
  });

  it.each(LANGUAGES)('thanks nobody for what was not understood, in %s', (language) => {
    const brief = exampleBrief(language);
    const noise = 'Xyzzy plugh.';
    const { said } = tellCall(brief, [SAY[language].yes, noise, noise]);
    expect(said.at(-1)).toBe(brief.criteria[1]?.question);
  });
});
