import type { Language } from '@immolab/contracts';

type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Integers in the usual spelling of a language: 3,100 in English, 3 100 in French. */
function group(value: number, separator: string): string {
  const digits = String(Math.trunc(Math.abs(value)));
  let out = '';
  for (let at = 0; at < digits.length; at += 1) {
    if (at > 0 && (digits.length - at) % 3 === 0) out += separator;
    out += digits[at];
  }
  return value < 0 ? `-${out}` : out;
}

/** A number with at most two decimals and the language's decimal sign. */
export function decimal(value: number, sign: string): string {
  return String(Math.round(value * 100) / 100).replace('.', sign);
}

function plain(value: number, separator: string, sign: string): string {
  const whole = Math.trunc(value);
  const rest = Math.round(Math.abs(value - whole) * 100);
  const tail = rest === 0 ? '' : `${sign}${String(rest).padStart(2, '0')}`;
  return `${group(whole, separator)}${tail}`;
}

export const figure: ByLanguage<(value: number) => string> = {
  en: (value) => plain(value, ',', '.'),
  de: (value) => plain(value, '.', ','),
  fr: (value) => plain(value, ' ', ','),
  nl: (value) => plain(value, '.', ','),
};

/** Currencies by the word that people say; the rest by their code. */
const CURRENCY_WORDS: ByLanguage<Readonly<Record<string, string>>> = {
  en: { CHF: 'francs', EUR: 'euros', GBP: 'pounds', USD: 'dollars' },
  de: { CHF: 'Franken', EUR: 'Euro', GBP: 'Pfund', USD: 'Dollar' },
  fr: { CHF: 'francs', EUR: 'euros', GBP: 'livres', USD: 'dollars' },
  nl: { CHF: 'frank', EUR: 'euro', GBP: 'pond', USD: 'dollar' },
};

/** Currencies by their full names, where one is told from another. */
const CURRENCY_NAMES: ByLanguage<Readonly<Record<string, string>>> = {
  en: { CHF: 'Swiss francs', EUR: 'euros', GBP: 'British pounds', USD: 'US dollars' },
  de: { CHF: 'Schweizer Franken', EUR: 'Euro', GBP: 'britischen Pfund', USD: 'US-Dollar' },
  fr: { CHF: 'francs suisses', EUR: 'euros', GBP: 'livres sterling', USD: 'dollars américains' },
  nl: { CHF: 'Zwitserse frank', EUR: 'euro', GBP: 'Britse pond', USD: 'Amerikaanse dollar' },
};

/** The name of a currency as it is said after "in"; its code where none is known. */
export function currencyName(language: Language, currency: string): string {
  return CURRENCY_NAMES[language][currency] ?? currency;
}

function inCurrency(language: Language): (value: number, currency: string | null) => string {
  return (value, currency) => {
    const text = figure[language](value);
    return currency === null ? text : `${text} ${CURRENCY_WORDS[language][currency] ?? currency}`;
  };
}

/** "3'100" and "2'450.50" in Switzerland, "3.100" and "2.450,50" elsewhere. */
export function germanFigure(value: number, swiss: boolean): string {
  return swiss ? plain(value, "'", '.') : figure.de(value);
}

export function germanAmount(value: number, currency: string | null, swiss: boolean): string {
  const text = germanFigure(value, swiss);
  return currency === null ? text : `${text} ${CURRENCY_WORDS.de[currency] ?? currency}`;
}

export const amount: ByLanguage<(value: number, currency: string | null) => string> = {
  en: inCurrency('en'),
  de: inCurrency('de'),
  fr: inCurrency('fr'),
  nl: inCurrency('nl'),
};
