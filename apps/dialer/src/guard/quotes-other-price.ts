import type { CallBrief, Language, Property } from '@immolab/contracts';
import { extractNumbers } from '@immolab/evaluation';
import { RULES } from './rules/all-rules.js';

/** Smaller figures beside talk of money are rooms, months or people. */
const LEAST_AMOUNT = 50;

/** Where no word says what a figure is, one of this share of the price is taken for another price. */
const NEAR_PRICE = { least: 0.3, most: 3 };

const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;

export interface PriceContext {
  readonly brief: Pick<CallBrief, 'property'>;
  readonly language: Language;
}

/**
 * Whether a sentence names an amount that is none of the property's. "It's 2300" is one too, without
 * a word of money, when the price is 2450.
 *
 * @param text the sentence, folded
 */
export function quotesOtherPrice(
  sentence: string,
  text: string,
  { brief: { property }, language }: PriceContext,
): boolean {
  const ofMoney = RULES.some(({ money }) => money.test(text));
  const ofProperty = ofMoney && RULES.some(({ price }) => price.test(text));
  const known = new Set(factsOf(property, language, ofProperty));
  const isUnknown = (figure: number): boolean => figure >= LEAST_AMOUNT && !known.has(figure);
  if (ofMoney) return extractNumbers(sentence, language).some(isUnknown);
  const { price } = property;
  return unexplained(text, language)
    .filter((figure) => figure >= NEAR_PRICE.least * price && figure <= NEAR_PRICE.most * price)
    .some(isUnknown);
}

/** Figures of the property; those of its description are no price of it. */
function factsOf(property: Property, language: Language, ofPrice: boolean): number[] {
  const { price, area, rooms, bathrooms, terrace, title, address, description, features } =
    property;
  const texts = ofPrice ? [title, address] : [title, address, description, ...features];
  return [price, area, rooms, bathrooms, terrace]
    .filter((figure) => figure !== null)
    .concat(texts.flatMap((text) => [...extractNumbers(text, language)]));
}

const ofAll = (list: (rules: (typeof RULES)[number]) => string): string =>
  RULES.map(list).join('|');

const FIGURE = "(?<![\\d.,'])(?:\\d{1,3}(?:[.,' ]\\d{3})+|\\d+)(?:[.,]\\d+)?";
const COUNTED = new RegExp(
  `${FIGURE}[ -]?(?:${ofAll(({ units }) => units)})(?![\\p{L}\\p{N}])`,
  'gu',
);
const LABELLED = new RegExp(`\\b(?:${ofAll(({ labels }) => labels)})\\.? ${FIGURE}`, 'gu');
const DATED = new RegExp(
  `\\b(?:${ofAll(({ dates }) => dates)}) (?:1[89]|20)\\d\\d\\b(?![.,']\\d)`,
  'gu',
);
const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/gu;

/** Figures of which the words beside them do not say that they are something else than a price. */
function unexplained(text: string, language: Language): readonly number[] {
  const rest = [COUNTED, LABELLED, DATED, ISO_DATE].reduce(
    (left, pattern) => left.replaceAll(pattern, ' ; '),
    text,
  );
  const ofBuilding = RULES.some(({ building }) => building.test(text));
  return extractNumbers(rest, language).filter(
    (figure) => !(ofBuilding && figure >= FIRST_YEAR && figure <= LAST_YEAR),
  );
}
