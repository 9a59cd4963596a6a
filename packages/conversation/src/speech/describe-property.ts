import type { Property } from '@immolab/contracts';
import { splitTokens } from '../responder/patterns/split-tokens.js';

export type PropertyKind = 'apartment' | 'house' | 'studio' | 'office' | 'other';

/** Stems of the title's words in all languages of the listings. */
const STEMS: Readonly<Record<Exclude<PropertyKind, 'other'>, readonly string[]>> = {
  studio: ['studio', 'einzimmer'],
  apartment: ['apartment', 'appart', 'wohnung', 'flat', 'condo', 'penthouse', 'attika', 'attique'],
  house: ['house', 'haus', 'maison', 'villa', 'huis', 'chalet', 'einfamilien', 'casa'],
  office: ['office', 'buro', 'bureau', 'kantoor', 'gewerbe'],
};

/** What the title calls the property; in German the kind is the end of a longer word. */
export function describeKind(property: Property): PropertyKind {
  const words = splitTokens(property.title).map((token) => token.word);
  for (const kind of ['studio', 'apartment', 'house', 'office'] as const) {
    const named = STEMS[kind].some((stem) => words.some((word) => word.includes(stem)));
    if (named) return kind;
  }
  return 'other';
}

const POSTCODE = /\b\d{4}\b(?!\d)/;

/**
 * Whether German figures are written as in Switzerland: in francs, or, where no currency is given,
 * with a postcode of four digits in the address.
 */
export function isSwiss({ currency, address }: Property): boolean {
  if (currency !== null) return currency === 'CHF';
  return POSTCODE.test(address);
}

/** The street without number and town; null when the address does not begin with one. */
export function streetOf(address: string): string | null {
  const first = address.split(',')[0]?.trim() ?? '';
  const words = first.split(/\s+/);
  const isNumber = (word: string | undefined) => word !== undefined && /^\d/.test(word);
  while (words.length > 1 && isNumber(words.at(-1))) words.pop();
  while (words.length > 1 && isNumber(words[0])) words.shift();
  const street = words.join(' ');
  return street === '' || isNumber(street) ? null : street;
}
