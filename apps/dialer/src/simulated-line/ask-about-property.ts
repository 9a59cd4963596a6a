import type { Property } from '@immolab/contracts';
import type { Speaker } from './speaker.js';

/** Two or three questions about the property; nothing in it answers the last. */
export function askAboutProperty(property: Property, speaker: Speaker): string[] {
  const { propertyQuestions: questions } = speaker.table;
  const price = property.type === 'rent' ? questions.priceRent : questions.priceSale;
  const known = [price, questions.area, questions.rooms, questions.address];
  const first = speaker.random.pickFrom(known) ?? price;
  const second = speaker.random.pickFrom(known.filter((one) => one !== first)) ?? price;
  const chosen = speaker.random.chance(0.5) ? [first, second] : [first];
  return [...chosen, questions.unknown].map((templates) => speaker.say(templates));
}
