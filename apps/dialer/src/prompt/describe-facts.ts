import type { CallBrief, Property } from '@immolab/contracts';

/** Longest text of a property that a model is given, in characters. */
const MAX_DESCRIPTION_CHARS = 1_500;
const MAX_FEATURES = 30;
const MAX_LINE_CHARS = 200;

/** What the lead may hear of the property, a fact a line. Nothing else of the request is in it. */
export function describeFacts(property: Property): string {
  const { title, address, type, price, currency, rooms, area, bathrooms, terrace } = property;
  const amount = [price, currency].filter((part) => part !== null).join(' ');
  const facts: readonly (readonly [name: string, value: string | number | null])[] = [
    ['Title', title],
    ['Address', address],
    [type === 'rent' ? 'Rent a month' : 'Price', amount],
    ['Rooms', rooms],
    ['Area in square metres', area],
    ['Bathrooms', bathrooms],
    ['Terrace or balcony in square metres', terrace],
    ['Features', property.features.slice(0, MAX_FEATURES).join('; ')],
  ];
  return [
    ...facts
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => `${name}: ${clean(String(value), MAX_LINE_CHARS * 5)}`),
    `Description: ${clean(property.description, MAX_DESCRIPTION_CHARS)}`,
  ].join('\n');
}

/** Matters of a transfer in the integrator's words, each as one line. */
export function describeConditions({ agent }: CallBrief): readonly string[] {
  return agent.transferConditions.map((condition) => clean(condition, MAX_LINE_CHARS));
}

/** Texts of others stay on their line and inside their marks. */
function clean(text: string, maxChars: number): string {
  return text.replaceAll(/[<>]/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, maxChars);
}
