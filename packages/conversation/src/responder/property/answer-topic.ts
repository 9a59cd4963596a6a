import { LANGUAGES, type Language, type Property } from '@immolab/contracts';
import type { Topic } from '../../languages/define-pack.js';
import { PACKS } from '../../languages/list-packs.js';
import { understand } from '../understand.js';

/** Longest sentence of the description that is read out. */
const MAX_SENTENCE_CHARS = 200;

function namesTopic(text: string, topic: Topic): boolean {
  return LANGUAGES.some((language) => understand(text, language).topics().includes(topic));
}

/** "No lift": a feature that says what is not there. */
function denies(text: string): boolean {
  return LANGUAGES.some((language) => {
    const { negations, has } = understand(text, language);
    return negations.length > 0 || has('no');
  });
}

function fromText(property: Property, topic: Topic, language: Language): string | null {
  const { phrases } = PACKS[language];
  const feature = property.features.find((one) => namesTopic(one, topic));
  if (feature !== undefined)
    return denies(feature)
      ? phrases.fromDescription(`${feature.trim()}.`)
      : phrases.feature(feature.trim());
  const sentence = property.description
    .split(/[.!?\n]/)
    .map((one) => one.trim())
    .find((one) => one !== '' && one.length <= MAX_SENTENCE_CHARS && namesTopic(one, topic));
  return sentence === undefined ? null : phrases.fromDescription(`${sentence}.`);
}

/** The answer that the property's own fields give; null when they hold none. */
export function answerTopic(property: Property, topic: Topic, language: Language): string | null {
  const { phrases } = PACKS[language];
  const { rooms, area, bathrooms, terrace } = property;
  switch (topic) {
    case 'price':
      return phrases.price(property.price, property);
    case 'rooms':
      return rooms === null ? fromText(property, topic, language) : phrases.rooms(rooms);
    case 'area':
      return area === null ? fromText(property, topic, language) : phrases.area(area);
    case 'bathrooms':
      return bathrooms === null
        ? fromText(property, topic, language)
        : phrases.bathrooms(bathrooms);
    case 'terrace':
    case 'balcony':
      return terrace === null ? fromText(property, topic, language) : phrases.terrace(terrace);
    case 'address':
      return phrases.address(property.address);
    default:
      return fromText(property, topic, language);
  }
}
