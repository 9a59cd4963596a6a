import type { Language } from '@immolab/contracts';
import { type SpellingVariant, spellNumber } from '@immolab/evaluation';
import { de } from './number-words/de.js';
import { en } from './number-words/en.js';
import { fr } from './number-words/fr.js';
import { nl } from './number-words/nl.js';
import type { NumberWords } from './number-words/number-words.js';
import type { FigureTopic } from './question-topic.js';

/** Where the lead's telephone is decides how figures are said and written. */
export type Country = 'CH' | 'BE' | 'DE' | 'other';

export function countryOf(phone: string): Country {
  if (phone.startsWith('+41')) return 'CH';
  if (phone.startsWith('+32')) return 'BE';
  return phone.startsWith('+49') ? 'DE' : 'other';
}

/** Some of Switzerland says "huitante", some "quatre-vingts" as Belgium does. */
const VARIANTS: Readonly<Record<Country, readonly SpellingVariant[]>> = {
  CH: ['CH', 'BE'],
  BE: ['BE'],
  DE: ['FR'],
  other: ['FR'],
};

const SHORT_FORMS: Readonly<Record<Language, NumberWords>> = { de, fr, en, nl };

/** Plain and grouped spellings, as a recogniser writes them: 3200, 3'200, 3.200. */
function digits(figure: number, language: Language, country: Country): string[] {
  const point = language === 'en' ? '.' : ',';
  const plain = String(figure).replace('.', point);
  if (figure < 1000 || figure % 1 !== 0) return [plain];
  const separator = country === 'CH' ? "'" : { en: ',', de: '.', fr: ' ', nl: '.' }[language];
  return [plain, plain.replace(/\B(?=(\d{3})+$)/g, separator)];
}

/** One way of saying a figure, with its unit. */
export interface FigureSpeech {
  readonly language: Language;
  readonly country: Country;
  readonly topic: FigureTopic;
  /** ISO 4217 of the property. */
  readonly currency: string | null;
}

/** Every way this lead may say the figure, units included where they are usual. Never empty. */
export function formsOf(figure: number, speech: FigureSpeech): readonly [string, ...string[]] {
  const { language, country } = speech;
  const [plain = String(figure), ...grouped] = digits(figure, language, country);
  const words = spoken(figure, speech);
  const bare = [plain, ...grouped, ...words.whole];
  const unit = figure > 1 ? unitOf(speech) : null;
  const measured = unit === null ? [] : bare.map((form) => attachUnit(form, unit, speech));
  return [plain, ...bare, ...measured, ...words.elliptic];
}

/** In words; amounts of money also in the short forms that only context makes clear. */
function spoken(figure: number, { language, country, topic }: FigureSpeech) {
  const words = SHORT_FORMS[language];
  if (figure % 1 === 0.5 && figure < 100) {
    return { whole: [words.half(Math.floor(figure))], elliptic: [] };
  }
  if (figure >= 1_000_000_000 || figure % 1 !== 0) return { whole: [], elliptic: [] };
  const short = topic === 'money' || figure <= 12 ? words.colloquial(figure) : [];
  const full = VARIANTS[country].map((variant) => spellNumber(figure, language, variant));
  const whole = [...new Set(full), ...short];
  return {
    whole: country === 'DE' ? whole.map((form) => form.replace('dreissig', 'dreißig')) : whole,
    elliptic: topic === 'money' ? words.elliptic(figure) : [],
  };
}

/** Other currencies than these two are left unsaid: the judge cannot convert them. */
const CURRENCIES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CHF: { de: 'Franken', fr: 'francs', en: 'francs', nl: 'frank' },
  EUR: { de: 'Euro', fr: 'euros', en: 'euros', nl: 'euro' },
};

const UNITS: Readonly<Partial<Record<FigureTopic, Readonly<Record<Language, string>>>>> = {
  area: { de: 'Quadratmeter', fr: 'mètres carrés', en: 'square metres', nl: 'vierkante meter' },
  rooms: { de: 'Zimmer', fr: 'pièces', en: 'rooms', nl: 'kamers' },
  months: { de: 'Monate', fr: 'mois', en: 'months', nl: 'maanden' },
  percent: { de: 'Prozent', fr: 'pour cent', en: 'percent', nl: 'procent' },
};

function unitOf({ topic, currency, language }: FigureSpeech): string | null {
  if (topic === 'money') return CURRENCIES[currency ?? '']?.[language] ?? null;
  return UNITS[topic]?.[language] ?? null;
}

/** "trois pièces et demie", "vierenhalve kamer", "deux millions de francs". */
function attachUnit(form: string, unit: string, { language, topic }: FigureSpeech): string {
  if (topic === 'rooms' && form.endsWith(' et demi')) {
    return form === 'un et demi'
      ? 'une pièce et demie'
      : form.replace(/ et demi$/, ` ${unit} et demie`);
  }
  if (topic === 'rooms' && language === 'nl' && form.endsWith('half')) {
    return `${form.replace(/half$/, 'halve')} kamer`;
  }
  if (language === 'fr' && /millions?$/.test(form)) return `${form} de ${unit}`;
  return `${form} ${unit}`;
}
